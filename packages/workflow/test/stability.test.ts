import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Compiled, compile } from '../src/compile/compile.js';
import type { AnyWorkflow } from '../src/define.js';
import { loadShipped, shippedNames } from './support/shipped.js';

const long = process.env['COMFYLOOM_LONG'] !== undefined;
const names = shippedNames();
const graphs = ({ workflow, manifest }: Compiled) => [workflow, ...(manifest.variants ?? []).map((variant) => variant.workflow)];
/** All that is compiled but where it was written. */
const bytes = (definition: AnyWorkflow) => {
  const { manifest, workflow, warnings } = compile(definition);
  return JSON.stringify({ manifest, workflow, warnings });
};
const ids = (definition: AnyWorkflow) => graphs(compile(definition)).map((graph) => Object.keys(graph).sort());

const original = await loadShipped(names);

it('there is something to test', () => {
  expect(names).toContain('flux-txt2img');
  expect(names).toContain('flux-txt2img-file');
});

// R15
it(`${long ? '1,000' : '10'} compiles in shuffled import order give the same bytes`, { timeout: 600_000 }, async () => {
  const expected = new Map(names.map((name, index) => [name, bytes(original[index] as AnyWorkflow)]));
  const order = fc.shuffledSubarray(names, { minLength: names.length, maxLength: names.length });
  await fc.assert(
    fc.asyncProperty(order, async (shuffled) => {
      const loaded = await loadShipped(shuffled);
      for (const [index, name] of shuffled.entries()) expect(bytes(loaded[index] as AnyWorkflow)).toBe(expected.get(name));
    }),
    { numRuns: long ? 1000 : 10 },
  );
});

// R16: what an author does to a file all day must not rename a node, or its frontends and histories lose it.
describe('ids stay', () => {
  const before = original.map(ids);
  const after = async (edit: (source: string, path: string) => string) => (await loadShipped(names, edit)).map(ids);

  it('when statements are reordered, and the graphs with them', async () => {
    const expected = original.map((definition) => graphs(compile(definition)).map((graph) => JSON.stringify(graph)));
    let moved = 0;
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.nat(1000)), async (random) => {
        const loaded = await loadShipped(names, (source) => {
          const shuffled = reorder(source, (most) => (random.next().value as number) % most);
          if (shuffled !== source) moved += 1;
          return shuffled;
        });
        expect(loaded.map((definition) => graphs(compile(definition)).map((graph) => JSON.stringify(graph)))).toEqual(expected);
      }),
      { numRuns: long ? 100 : 5 },
    );
    expect(moved, 'files that were really reordered').toBeGreaterThan(0);
  });

  it('when nodes are inserted before all others', async () => {
    const insert = `  emptyImage({ width: 8 }, { id: 'inserted' });\n`;
    const edited = (source: string) =>
      source
        .replace(/^(export function \w+\([\s\S]*?\)[^{]*\{\n)/m, `$1${insert}`)
        .replace(/^/, `import { emptyImage } from '@comfyloom/nodes/core';\n`);
    const guarded = (source: string) =>
      /^export function \w+\(/m.test(source) && !/\bemptyImage\b/.test(source) ? edited(source) : source;
    expect(await after(guarded)).toEqual(before);
  });

  it('when literals are edited', async () => {
    const edited = (source: string) =>
      source.replace(/(steps|guidance|cfg): (\d+)/g, (_, name: string, value: string) => `${name}: ${Number(value) + 1}`);
    expect(await after(edited)).toEqual(before);
  });
});

it('ids of the first workflow are pinned: its users know them', () => {
  expect(before('flux-txt2img')).toEqual([
    'BasicGuider',
    'BasicScheduler',
    'CLIPTextEncode',
    'DualCLIPLoader',
    'EmptySD3LatentImage',
    'FluxGuidance',
    'KSamplerSelect',
    'ModelSamplingFlux',
    'RandomNoise',
    'SamplerCustomAdvanced',
    'SaveImageWebsocket',
    'UnetLoaderGGUF',
    'VAEDecode',
    'VAELoader',
  ]);
});

function before(name: string): string[] {
  return ids(original[names.indexOf(name)] as AnyWorkflow)[0] as string[];
}

/** Moves one-line `const` statements that stand together, never before what they use. */
function reorder(source: string, random: (most: number) => number): string {
  return source.replace(/(?:^ +const [^\n]*;\n){2,}/gm, (block) => {
    const left = block.split('\n').filter((line) => line !== '');
    const indents = new Set(left.map((line) => /^ */.exec(line)?.[0].length));
    if (indents.size > 1 || left.some((line) => /[({[]$/.test(line.replace(/;$/, '')))) return block;
    const declared = (line: string) => /const (?:\{([^}]*)\}|(\w+))/.exec(line)?.slice(1).join(',').match(/\w+/g) ?? [];
    const placed: string[] = [];
    while (left.length > 0) {
      const open = new Set<string>(left.flatMap(declared));
      const ready = left.filter((line) => {
        const own = declared(line);
        const uses =
          line
            .slice(line.indexOf('=') + 1)
            .replace(/'[^']*'/g, '')
            .match(/\b\w+\b/g) ?? [];
        return uses.every((word) => !open.has(word) || (own as readonly string[]).includes(word));
      });
      const line = ready[random(ready.length)] as string;
      placed.push(line);
      left.splice(left.indexOf(line), 1);
    }
    return `${placed.join('\n')}\n`;
  });
}
