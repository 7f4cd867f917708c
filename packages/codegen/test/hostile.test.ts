import { type CatalogNode, parseCatalog } from '@comfyloom/catalog';
import { parseJson } from '@comfyloom/protocol';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generate } from '../src/index.js';
import { readModule, readTypes } from './read.js';
import { typeErrors } from './tsc.js';

const long = process.env['COMFYLOOM_LONG'] !== undefined;
const RUNS = long ? 10_000 : 150;
const TIME = long ? 1_800_000 : 120_000;

/** Texts that break out of what they are put into, where they are not escaped. */
const evil = fc.constantFrom(
  '*/ process.exit(1); /*',
  '`$' + '{process.exit(1)}`',
  "'; process.exit(1); '",
  '"; process.exit(1); "',
  '\\',
  "\\'",
  '\u2028process.exit(1)\u2029',
  '\nprocess.exit(1)\r\n',
  '// \r process.exit(1)',
  '</script><script>',
  '\u202Eevil\u2066\u200F',
  '\u0000\u001b[2J\ufeff',
  '\ud800',
  '@deprecated @import',
  '{@link x} {',
  '__proto__',
  'constructor',
  'prototype',
  'hasOwnProperty',
  'toString',
  '10',
  '',
  ' ',
  '-',
  '🔥',
  'é',
  'e\u0301',
);
const reserved = fc.constantFrom(
  'default',
  'Switch',
  'import',
  'class',
  'Await',
  'arguments',
  'eval',
  'builder',
  'Node',
  'NodeOptions',
  'Link',
  'T',
  'undefined',
  'let',
  'Any',
  'A',
  'a',
);
const twins = fc.constantFrom(
  'LoadImage',
  'loadImage',
  'LOADImage',
  'Load Image',
  'load_image',
  'LoadImageInputs',
  'LoadImageNode',
  'LoadImage2',
  'İ',
  'ı',
  'ß',
  'SS',
);
const name = fc.oneof(
  evil,
  reserved,
  twins,
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.tuple(evil, evil).map(([a, b]) => a + b),
);
const scalar = fc.oneof(name, fc.integer(), fc.boolean(), fc.double({ noNaN: true, noDefaultInfinity: true }));

const input: fc.Arbitrary<unknown> = fc.letrec<{ input: unknown }>((tie) => {
  const inputs = fc.record({
    required: fc.dictionary(name, tie('input'), { maxKeys: 2 }),
    optional: fc.dictionary(name, tie('input'), { maxKeys: 1 }),
  });
  return {
    input: fc.oneof(
      { maxDepth: 2 },
      fc.tuple(
        fc.oneof(name, fc.constantFrom('INT', 'FLOAT', 'STRING', 'BOOLEAN', '*', 'IMAGE,MASK', 'CURVE')),
        fc.record({ default: scalar, min: scalar, tooltip: name, socketless: fc.boolean() }, { requiredKeys: [] }),
      ),
      fc.tuple(
        fc.array(scalar, { maxLength: 4 }),
        fc.record({ default: scalar, tooltip: name, image_upload: fc.boolean() }, { requiredKeys: [] }),
      ),
      fc
        .record({ options: fc.array(scalar, { maxLength: 4 }), default: scalar, multiselect: fc.boolean() }, { requiredKeys: [] })
        .map((options) => ['COMBO', options]),
      fc.record({ template_id: name, allowed_types: name }).map((template) => ['COMFY_MATCHTYPE_V3', { template }]),
      fc.array(fc.record({ key: name, inputs }), { maxLength: 3 }).map((options) => ['COMFY_DYNAMICCOMBO_V3', { options }]),
      fc.record({ input: inputs, prefix: name, min: fc.nat(3), max: fc.nat(5) }).map((template) => ['COMFY_AUTOGROW_V3', { template }]),
      fc
        .record({ input: inputs, names: fc.array(name, { maxLength: 3 }), min: fc.nat(3) })
        .map((template) => ['COMFY_AUTOGROW_V3', { template }]),
    ),
  };
}).input;

const info = fc.record({
  input: fc.record({
    required: fc.dictionary(name, input, { maxKeys: 3 }),
    optional: fc.dictionary(name, input, { maxKeys: 2 }),
    hidden: fc.dictionary(name, name, { maxKeys: 2 }),
  }),
  output: fc.array(fc.oneof(name, fc.array(scalar, { maxLength: 2 })), { maxLength: 3 }),
  output_name: fc.array(name, { maxLength: 3 }),
  output_matchtypes: fc.array(name, { maxLength: 3 }),
  python_module: fc.oneof(
    fc.constantFrom('nodes', 'comfy_api_nodes.x'),
    name.map((pack) => `custom_nodes.${pack}`),
  ),
  description: name,
  display_name: name,
  deprecated: fc.boolean(),
});
const objectInfo = fc.dictionary(name, info, { minKeys: 1, maxKeys: 5 });

/** As it comes off the wire, own `__proto__` keys and all. */
const catalogFrom = (value: unknown) => parseCatalog(parseJson(JSON.stringify(value)));

/** Characters that a reader does not see, or that turn the text around. */
const unseen = /[\p{Bidi_Control}\p{Cs}\p{Zl}\p{Zp}\u200b-\u200d\ufeff\u00ad]|(?!\n)\p{Cc}/u;

describe('hostile catalogs', () => {
  it('give modules of declarations, whose literals are those of the catalog', { timeout: TIME }, () => {
    fc.assert(
      fc.property(objectInfo, fc.boolean(), (value, docs) => {
        const catalog = catalogFrom(value);
        const files = generate(catalog, { docs });
        const found: CatalogNode[] = [];
        for (const [file, text] of files) {
          expect(file).toMatch(/^[a-z0-9_-]+\.(?:js|d\.ts)$/);
          expect(text).not.toMatch(unseen);
          if (file.endsWith('.d.ts')) {
            const declared = readTypes(text);
            expect(new Set(declared).size).toBe(declared.length);
          } else found.push(...([...readModule(text).values()] as CatalogNode[]));
        }
        expect(found.map((node) => node.class_type).sort()).toEqual([...catalog.nodes.keys()].sort());
        for (const node of found) {
          const of = catalog.nodes.get(node.class_type);
          expect(JSON.stringify(node.outputs)).toBe(JSON.stringify(of?.outputs));
          expect(node.inputs.map((each) => each.name)).toEqual(of?.inputs.map((each) => each.name));
          expect(Object.entries(node.hidden ?? {})).toEqual(Object.entries(of?.hidden ?? {}));
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('give types that tsc takes', { timeout: TIME }, async () => {
    const sets: Map<string, string>[] = [];
    const check = fc.property(objectInfo, fc.boolean(), (value, docs) => {
      sets.push(generate(catalogFrom(value), { docs }));
    });
    fc.assert(check, { numRuns: RUNS });
    // One run of tsc takes as long for five hundred catalogs as for one.
    for (let start = 0; start < sets.length; start += 500) {
      const files = sets
        .slice(start, start + 500)
        .flatMap((set, index) => [...set].map(([file, text]) => [`c${start + index}/${file}`, text] as [string, string]));
      const errors = await typeErrors(new Map(files));
      const [, culprit = ''] = /^(c\d+\/[^(]+)\(/.exec(errors[0] ?? '') ?? [];
      expect(errors.slice(0, 5), new Map(files).get(culprit) ?? '').toEqual([]);
    }
  });
});
