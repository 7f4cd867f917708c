import { type CatalogNode, parseCatalog } from '@comfyloom/catalog';
import { describe, expect, it } from 'vitest';
import { generate } from '../src/index.js';
import { catalogOf, oneClass } from './fixtures.js';
import { readModule } from './read.js';
import { typeErrors } from './tsc.js';

const dts = (catalog: Parameters<typeof generate>[0], options = {}) => generate(catalog, options).get('core.d.ts') ?? '';
const js = (catalog: Parameters<typeof generate>[0]) => generate(catalog).get('core.js') ?? '';

/** The lines of the d.ts between the first line that begins so and the next empty line. */
function part(text: string, start: string): string {
  const from = text.indexOf(start);
  return text.slice(from, text.indexOf('\n\n', from) + 1 || undefined).trimEnd();
}

describe('real catalogs', () => {
  it.each(['0.3.64', '0.33.0'] as const)('%s: the definitions in the modules are the classes of the catalog', (server) => {
    const catalog = catalogOf(server);
    const files = generate(catalog);
    expect([...files.keys()].sort()).toEqual(['api.d.ts', 'api.js', 'comfyui-gguf.d.ts', 'comfyui-gguf.js', 'core.d.ts', 'core.js']);
    const written = ['api', 'comfyui-gguf', 'core'].flatMap(
      (pack) => [...readModule(files.get(`${pack}.js`) ?? '').values()] as CatalogNode[],
    );
    expect(written.map((node) => node.class_type).sort()).toEqual([...catalog.nodes.keys()].sort());
    for (const node of written) {
      const { display_name, category, description, ...rest } = catalog.nodes.get(node.class_type) as CatalogNode;
      const dropped = new Set(['advanced', 'tooltip', 'files']);
      expect(node).toEqual(JSON.parse(JSON.stringify(rest, (key, value) => (dropped.has(key) ? undefined : value))));
    }
  });

  it.each(['0.3.64', '0.33.0'] as const)('%s: tsc takes the types as they are', { timeout: 60_000 }, async (server) => {
    expect(await typeErrors(generate(catalogOf(server)))).toEqual([]);
  });

  it('depends on nothing but the pack: the files of the others keep their bytes', () => {
    const catalog = catalogOf('0.33.0');
    const node = catalog.nodes.get('KSampler') as CatalogNode;
    const more = new Map([...catalog.nodes, ['Another', { ...node, class_type: 'Another', pack: 'Another-Pack' }]]);
    const [before, after] = [generate(catalog), generate({ nodes: more })];
    expect([...after.keys()].filter((file) => after.get(file) !== before.get(file))).toEqual(['another-pack.js', 'another-pack.d.ts']);
  });

  it('has no text of others, unless it is asked to', () => {
    const catalog = oneClass('A', { x: ['INT', { tooltip: 'their words' }] }, { description: 'more of them' });
    expect(dts(catalog)).not.toMatch(/their words|more of them/);
    expect(dts(catalog, { docs: true })).toMatch(/their words[\s\S]*more of them/);
  });
});

describe('what a reader sees', () => {
  it('a sampler', () => {
    const catalog = { nodes: new Map([['KSampler', catalogOf('0.33.0').nodes.get('KSampler') as CatalogNode]]) };
    expect(part(dts(catalog), 'export interface KSamplerInputs')).toBe(`export interface KSamplerInputs {
  model: Link<'MODEL'>;
  /** 0 to 18446744073709551615; default \`0\`. */
  seed?: Int | undefined;
  /** 1 to 10000; default \`20\`. */
  steps?: Int | undefined;
  /** 0 to 100, steps of 0.1; default \`8\`. */
  cfg?: Float | undefined;
  sampler_name: Choice<SamplerName>;
  scheduler: Choice<Scheduler>;
  positive: Link<'CONDITIONING'>;
  negative: Link<'CONDITIONING'>;
  latent_image: Link<'LATENT'>;
  /** 0 to 1, steps of 0.01; default \`1\`. */
  denoise?: Float | undefined;
}
export interface KSamplerNode extends Node<'KSampler'> {
  readonly LATENT: Link<'LATENT'>;
}
/** Server class \`KSampler\`. */
export declare function kSampler(inputs: KSamplerInputs, options?: NodeOptions): KSamplerNode;`);
  });

  it('a dynamic combo, a growing input and a matched type', () => {
    const catalog = parseCatalog({
      A: {
        input: {
          required: {
            how: [
              'COMFY_DYNAMICCOMBO_V3',
              {
                options: [
                  { key: 'to size', inputs: { required: { width: ['INT', { default: 8, min: 0, max: 64, step: 8 }] } } },
                  { key: 'like', inputs: { required: { image: ['IMAGE'] } } },
                  { key: 'not', inputs: {} },
                ],
              },
            ],
            images: ['COMFY_AUTOGROW_V3', { template: { input: { required: { i: ['IMAGE'] } }, prefix: 'image', min: 2, max: 4 } }],
            values: ['COMFY_AUTOGROW_V3', { template: { input: { required: { v: ['INT,FLOAT'] } }, names: ['a', 'b'], min: 1 } }],
            any: ['COMFY_MATCHTYPE_V3', { template: { template_id: 't', allowed_types: 'IMAGE,MASK' } }],
          },
        },
        output: ['COMFY_MATCHTYPE_V3', 'IMAGE'],
        output_name: ['out', 'out'],
        output_matchtypes: ['t', null],
        output_is_list: [false, true],
      },
    });
    expect(part(dts(catalog), 'export interface AInputs')).toBe(`export interface AInputs<T extends 'IMAGE' | 'MASK'> {
  how?:
    | 'to size' | 'not'
    | {
      'to size': {
        /** 0 to 64, steps of 8; default \`8\`; pixels. Sent as \`how.width\`. */
        width?: Int | undefined;
      };
    }
    | {
      like: {
        /** Sent as \`how.image\`. */
        image: Link<'IMAGE'>;
      };
    }
    | { not: Record<string, never> }
    | Unchecked | undefined;
  /** 2 to 4, sent as \`images.image0\` and so on. */
  images: readonly [Link<'IMAGE'>, Link<'IMAGE'>, ...(Link<'IMAGE'> | undefined)[]];
  /** 1 to 2, sent as \`values.a\` and so on. */
  values: {
    a: Link<'INT' | 'FLOAT'> | Widget<number>;
    b?: Link<'INT' | 'FLOAT'> | Widget<number> | undefined;
  };
  any: Link<T>;
}
export interface ANode<T extends 'IMAGE' | 'MASK'> extends Node<'A'> {
  readonly out: Link<T>;
  /** A list: what it is linked to runs once for each. */
  readonly out_2: Link<'IMAGE'>;
}
/** Server class \`A\`. */
export declare function a<T extends 'IMAGE' | 'MASK'>(inputs: AInputs<T>, options?: NodeOptions): ANode<T>;`);
  });

  it('flags', () => {
    const catalog = oneClass(
      'Old',
      {},
      { deprecated: true, experimental: true, api_node: true, output_node: true, display_name: 'The old one' },
    );
    expect(dts(catalog)).toContain(`/**
 * Server class \`Old\`, shown as "The old one".
 * A server runs it by itself: it is an output node.
 * It calls a paid service over the network.
 * @deprecated The server marks this class as deprecated.
 * @experimental
 */
export declare function old(inputs?: OldInputs, options?: NodeOptions): OldNode;`);
  });

  it('names that are no identifiers', () => {
    const catalog = oneClass(
      'A',
      { 'blocks.0.': ['FLOAT', { default: 1 }], 'a b': ['INT'] },
      { output: ['X'], output_name: ['3D Model Path'] },
    );
    expect(dts(catalog)).toContain("  'blocks.0.'?: Float | undefined;\n  'a b': Int;");
    expect(dts(catalog)).toContain("  readonly '3D Model Path': Link<'X'>;");
  });

  it('long lists of options once for each name of an input; short ones where they are', () => {
    const long = (letter: string) => Array.from({ length: 10 }, (_, index) => `${letter} option ${index}`);
    const catalog = parseCatalog({
      A: { input: { required: { mode: [long('a')], short: [['x', 'y']] } }, output: [] },
      B: { input: { required: { other: [long('a')], mode: [long('c')] } }, output: [] },
      C: { input: { required: { mode: [long('c')], short: [['x', 'y']] } }, output: [] },
    });
    const text = dts(catalog);
    expect([...text.matchAll(/^export type (\w+) = '(\w)/gm)].map(([, name, letter]) => [name, letter])).toEqual([
      ['AMode', 'a'],
      ['Other', 'a'],
      ['BMode', 'c'],
    ]);
    expect(text).toContain("  mode: Choice<AMode>;\n  short: Choice<'x' | 'y'>;");
    expect(text).toContain('  other: Choice<Other>;\n  mode: Choice<BMode>;');
    expect(js(catalog).match(/'a option 0'/g)).toHaveLength(1);
  });
});
