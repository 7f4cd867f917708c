import { parseJson } from '@comfyloom/protocol';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CatalogError,
  checkGraph,
  compareCatalogs,
  drift,
  normalise,
  parseCatalog,
  readCatalog,
  toObjectInfo,
  writeCatalogFile,
  writeObjectInfo,
} from '../src/index.js';
import { fixture } from './fixtures.js';

const long = process.env['COMFYLOOM_LONG'] !== undefined;
const runs = { numRuns: long ? 100_000 : 300 };
const time = long ? 3_600_000 : 120_000;

/** JSON that a hostile server would answer with, near enough to an object_info to get far. */
const name = fc.oneof(fc.constantFrom('__proto__', 'constructor', 'toString', 'x', '10', ''), fc.string({ unit: 'binary', maxLength: 8 }));
const scalar = fc.oneof(
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  name,
  fc.constantFrom('18446744073709551615', 'a.safetensors', 'None'),
);
const junk = fc.jsonValue({ maxDepth: 3 });
const options = fc.dictionary(
  fc.oneof(
    fc.constantFrom(
      'default',
      'min',
      'max',
      'options',
      'multiselect',
      'x_files',
      'remote',
      'template',
      'socketless',
      'widgetType',
      'image_upload',
    ),
    name,
  ),
  fc.oneof(scalar, fc.array(scalar, { maxLength: 4 }), junk),
);
const spec: fc.Arbitrary<unknown> = fc.letrec<{ spec: unknown; inputs: unknown }>((tie) => ({
  spec: fc.oneof(
    { maxDepth: 3 },
    junk,
    fc.tuple(
      fc.constantFrom(
        'INT',
        'FLOAT',
        'STRING',
        'BOOLEAN',
        'COMBO',
        'IMAGE',
        '*',
        'A,B',
        'COMFY_MATCHTYPE_V3',
        'COMFY_DYNAMICSLOT_V3',
        'CURVE',
      ),
      options,
    ),
    fc.tuple(fc.array(scalar, { maxLength: 4 }), options),
    fc
      .array(fc.record({ key: scalar, inputs: tie('inputs') }), { maxLength: 2 })
      .map((list) => ['COMFY_DYNAMICCOMBO_V3', { options: list }]),
    fc
      .record({
        input: tie('inputs'),
        prefix: name,
        names: fc.option(fc.array(name, { maxLength: 3 }), { nil: undefined }),
        min: scalar,
        max: scalar,
      })
      .map((template) => ['COMFY_AUTOGROW_V3', { template }]),
  ),
  inputs: fc.dictionary(
    fc.oneof(fc.constantFrom('required', 'optional', 'hidden'), name),
    fc.oneof(fc.dictionary(name, tie('spec'), { maxKeys: 2 }), junk),
    { maxKeys: 2 },
  ),
})).spec;
const info = fc.record(
  {
    input: fc.dictionary(
      fc.constantFrom('required', 'optional', 'hidden', 'other'),
      fc.oneof({ weight: 5, arbitrary: fc.dictionary(name, spec, { maxKeys: 4 }) }, junk),
    ),
    output: fc.array(fc.oneof(name, junk), { maxLength: 3 }),
    output_name: junk,
    output_matchtypes: junk,
    input_order: junk,
    python_module: fc.oneof(name, junk),
    output_node: fc.boolean(),
  },
  { requiredKeys: ['input', 'output'] },
);
const objectInfo = fc.oneof({ weight: 9, arbitrary: fc.dictionary(name, info, { minKeys: 1, maxKeys: 4 }) }, junk);
const graph = fc.dictionary(
  name,
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        class_type: name,
        inputs: fc.dictionary(name, fc.oneof(scalar, fc.tuple(name, fc.integer({ min: -2, max: 3 })), junk), { maxKeys: 4 }),
      }),
    },
    junk,
  ),
  { maxKeys: 5 },
);

function coded<Value>(run: () => Value): Value | undefined {
  try {
    return run();
  } catch (error) {
    if (error instanceof CatalogError) return undefined;
    throw error;
  }
}

/** As it comes off the wire: own `__proto__` keys and all. */
const wire = (value: unknown) => parseJson(JSON.stringify(value));

describe('hostile answers', () => {
  it('gives a catalog or a coded error, and pollutes no prototype', { timeout: time }, () => {
    fc.assert(
      fc.property(objectInfo, objectInfo, graph, (one, other, prompt) => {
        const [first, second] = [coded(() => parseCatalog(wire(one))), coded(() => parseCatalog(wire(other)))];
        expect(Object.prototype).not.toHaveProperty('min');
        if (first === undefined) return;
        for (const issue of checkGraph(wire(prompt) as never, first)) expect(issue.message).toBeTypeOf('string');
        const file = normalise(wire(one), { sha256: (text) => String(text.length) });
        expect(parseCatalog(parseJson(writeCatalogFile(file))).nodes.size).toBe(first.nodes.size);
        parseJson(writeObjectInfo(toObjectInfo(file, { models: { loras: ['x'] }, input: ['y.png'] })));
        if (second === undefined) return;
        compareCatalogs(first, second);
        drift({ graph: wire(prompt) as never, compiledWith: second }, first);
      }),
      runs,
    );
  });

  it('gives a coded error for any part of an answer', { timeout: time }, () => {
    const text = fixture('0.3.64/object_info.json').slice(0, 20_000);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.string({ maxLength: 3 }), (length, tail) => {
        expect(coded(() => readCatalog(text.slice(0, length) + tail))).toBeUndefined();
      }),
      { numRuns: long ? 100_000 : 300 },
    );
  });
});
