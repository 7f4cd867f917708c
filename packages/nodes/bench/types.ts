// P1: what the types of the builders cost tsc: a workflow of ten nodes with the pinned catalog, with one of four times the size, and
// with hand-written stubs in place of the builders.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CatalogNode, readCatalog } from '@comfyloom/catalog';
import { generate } from '@comfyloom/codegen';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const catalog = readCatalog(readFileSync(new URL('../catalog.json', import.meta.url), 'utf8'));

const body = `
const unet = unetLoader({ unet_name: 'flux1-dev.safetensors', weight_dtype: 'default' });
const clip = dualCLIPLoader({ clip_name1: 'a', clip_name2: 'b', type: 'flux' });
const vae = vaeLoader({ vae_name: 'ae.safetensors' });
const text = clipTextEncode({ text: 'a lighthouse', clip: clip.CLIP });
const guided = fluxGuidance({ conditioning: text.CONDITIONING, guidance: 3.5 });
const empty = clipTextEncode({ text: '', clip: clip.CLIP }, { id: 'negative' });
const latent = emptySD3LatentImage({ width: 1024, height: 1024 });
const sampled = kSampler({ model: unet.MODEL, positive: guided.CONDITIONING, negative: empty.CONDITIONING, latent_image: latent.LATENT, sampler_name: 'euler', scheduler: 'simple', steps: 20 });
const pixels = vaeDecode({ samples: sampled.LATENT, vae: vae.VAE });
export const images = saveImageWebsocket({ images: pixels.IMAGE });
`;
const names = [...new Set([...body.matchAll(/= (\w+)\(/g)].map(([, name]) => name as string))];
const workflow = (from: string) => `import { ${names.join(', ')} } from '${from}';\n${body}`;
const stub = `${names.map((name) => `declare const ${name}: (inputs: object, options?: object) => { [output: string]: string };`).join('\n')}\n${body}`;

/** The pinned classes and three copies of each under another name. */
function fourTimes(): Map<string, CatalogNode> {
  const all = [...catalog.nodes.values()].flatMap((node) => [
    node,
    ...[1, 2, 3].map((n) => ({ ...node, class_type: `${node.class_type}_${n}` })),
  ]);
  return new Map(all.map((node) => [node.class_type, node]));
}

const folder = mkdtempSync(join(tmpdir(), 'comfyloom-types-'));
try {
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(join(root, 'node_modules', '@comfyloom'), join(folder, 'node_modules', '@comfyloom'), 'dir');
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  for (const [name, text] of generate({ nodes: fourTimes() })) writeFileSync(join(folder, name), text);
  for (const [title, text] of [
    ['without nodes', stub],
    ['855 classes', workflow('@comfyloom/nodes/core')],
    ['3420 classes', workflow('./core.js')],
  ] as const) {
    const { types, instantiations, check } = measure(text);
    console.log(`${title}: ${types} types, ${instantiations} instantiations, check ${(check * 1000).toFixed(0)} ms`);
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** Best of five runs of tsc on one file. Numbers of types are those of the file, the library's taken off. */
function measure(text: string): { types: number; instantiations: number; check: number } {
  const [bare, full] = [runs('export {};\n'), runs(text)];
  return { types: full.types - bare.types, instantiations: full.instantiations - bare.instantiations, check: full.check };
}

function runs(text: string): { types: number; instantiations: number; check: number } {
  const compilerOptions = {
    module: 'nodenext',
    target: 'es2022',
    lib: ['es2023'],
    types: [],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
  };
  writeFileSync(join(folder, 'w.ts'), text);
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['w.ts'] }));
  const bin = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const outs = Array.from({ length: 5 }, () =>
    execFileSync(process.execPath, [bin, '-p', folder, '--extendedDiagnostics', '--singleThreaded'], { encoding: 'utf8' }),
  );
  const figure = (out: string, name: string) => Number(new RegExp(`^${name}:\\s+([\\d.]+)`, 'm').exec(out)?.[1]);
  return {
    types: figure(outs[0] as string, 'Types'),
    instantiations: figure(outs[0] as string, 'Instantiations'),
    check: Math.min(...outs.map((out) => figure(out, 'Check time'))),
  };
}
