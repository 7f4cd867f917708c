import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import type { AnyWorkflow } from '../../src/define.js';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const src = join(root, 'workflows-src');

/** The workflow files that the project ships, by name. */
export function shippedNames(): string[] {
  return readdirSync(src)
    .filter((file) => file.endsWith('.workflow.ts'))
    .map((file) => file.slice(0, -'.workflow.ts'.length));
}

/**
 * Loads shipped workflows afresh, in the order given.
 *
 * @param edit changes the text of every source file on the way
 */
export async function loadShipped(
  names: readonly string[],
  edit: (source: string, path: string) => string = (source) => source,
): Promise<AnyWorkflow[]> {
  const edited: Plugin = {
    name: 'edited',
    setup: (bundler) =>
      bundler.onLoad({ filter: /\.ts$/ }, ({ path }) => ({
        contents: edit(readFileSync(path, 'utf8'), relative(src, path)),
        loader: 'ts',
        resolveDir: dirname(path),
      })),
  };
  const imports = names.map(
    (name, index) => `export { default as w${index} } from ${JSON.stringify(resolve(src, `${name}.workflow.ts`))};`,
  );
  const { outputFiles } = await build({
    stdin: { contents: imports.join('\n'), resolveDir: src, loader: 'ts' },
    plugins: [edited],
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    write: false,
    logLevel: 'silent',
  });
  // In the root's node_modules, where the packages that a workflow imports are found.
  const file = join(root, 'node_modules', '.comfyloom', `shipped-${randomUUID()}.mjs`);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, outputFiles[0]?.text ?? '');
  try {
    const module = (await import(pathToFileURL(file).href)) as Record<string, AnyWorkflow>;
    return names.map((_, index) => module[`w${index}`] as AnyWorkflow);
  } finally {
    await rm(file, { force: true });
  }
}
