import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import type { Compiled } from '../compile/compile.js';
import { artifactData, neededParts } from './artifact.js';
import { validatorCode } from './validator.js';

/**
 * `index.js`: one ES module with bind, the validator and the graph in it. It imports nothing and evaluates no strings, so
 * it runs in any browser, under any content security policy.
 */
export async function indexJs(compiled: Pick<Compiled, 'manifest' | 'workflow'>): Promise<string> {
  const parts = Object.entries(neededParts(compiled.manifest));
  const entry = `
    import { ${['createArtifact', ...parts.map(([, name]) => name)].join(', ')} } from '@comfyloom/artifact';
    import validate from 'comfyloom:validator';
    const data = ${JSON.stringify(artifactData(compiled))};
    const artifact = createArtifact({ ...data, validate, ${parts.map(([key, name]) => `${key}: ${name}`).join(', ')} });
    export const { name, version, digest, outputs, workflow, uploads, bind } = artifact;
    export default artifact;`;
  const result = await build({
    stdin: { contents: entry, resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'js' },
    plugins: [validator(validatorCode(compiled.manifest.parameters))],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    write: false,
    legalComments: 'none',
    logLevel: 'silent',
  });
  return `// Compiled by comfyloom.\n${result.outputFiles[0]?.text ?? ''}`;
}

function validator(code: string): Plugin {
  return {
    name: 'validator',
    setup(bundler) {
      bundler.onResolve({ filter: /^comfyloom:validator$/ }, () => ({ path: 'validator', namespace: 'comfyloom' }));
      bundler.onLoad({ filter: /^validator$/, namespace: 'comfyloom' }, () => ({
        contents: code,
        loader: 'js',
        resolveDir: fileURLToPath(new URL('.', import.meta.url)),
      }));
    },
  };
}
