import { describe, expect, it } from 'vitest';
import { CatalogError, type CatalogInput, parseCatalog, readCatalog } from '../src/index.js';
import { catalogOf, fixture, oneClass, servers } from './fixtures.js';

/** How the one input of a class with this spec is read. */
function input(spec: unknown, name = 'x'): CatalogInput {
  const [found] = parseCatalog(oneClass({ [name]: spec })).nodes.get('A')?.inputs ?? [];
  if (found === undefined) throw new Error('no input');
  return found;
}
const type = (spec: unknown, name?: string) => input(spec, name).type;

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof CatalogError) return error.code;
    throw error;
  }
  return 'nothing thrown';
}

describe('whole catalogs', () => {
  it.each([
    ['0.3.64', 502, { core: 383, api: 113, 'ComfyUI-GGUF': 6 }],
    ['0.33.0', 855, { core: 604, api: 245, 'ComfyUI-GGUF': 6 }],
  ] as const)('%s has all its classes, by pack', (server, count, packs) => {
    const { nodes } = catalogOf(server);
    expect(nodes.size).toBe(count);
    const counted: Record<string, number> = {};
    for (const { pack } of nodes.values()) counted[pack] = (counted[pack] ?? 0) + 1;
    expect(counted).toEqual(packs);
  });

  it.each(servers)('%s: every input, hidden input and output of every class is there', (server) => {
    const raw = JSON.parse(fixture(`${server}/object_info.json`)) as Record<
      string,
      { input: Record<string, Record<string, unknown>>; output: unknown[] }
    >;
    for (const [name, info] of Object.entries(raw)) {
      const node = catalogOf(server).nodes.get(name);
      const names = [...Object.keys(info.input['required'] ?? {}), ...Object.keys(info.input['optional'] ?? {})];
      expect(node?.inputs.map((each) => each.name).sort(), name).toEqual([...new Set(names)].sort());
      expect(Object.keys(node?.hidden ?? {}), name).toEqual(Object.keys(info.input['hidden'] ?? {}));
      expect(node?.outputs.length, name).toBe(info.output.length);
    }
  });

  it('tells in problems what has no exact reading', () => {
    expect(catalogOf('0.33.0').problems.map(({ class_type, input: name }) => `${class_type}.${name}`)).toEqual([
      'KlingStartEndFrameNode.mode',
      'KlingTextToVideoNode.mode',
    ]);
    expect(catalogOf('0.3.64').problems.map(({ what }) => what)).toEqual(['The default "NONE" is not among the options.']);
  });

  it('tells what the server checks from its answer alone', () => {
    expect(readCatalog(fixture('0.3.64/object_info.json')).rules).toEqual({ checksCombos: false, anyLinksFit: false });
    expect(readCatalog(fixture('0.33.0/object_info.json')).rules).toEqual({ checksCombos: true, anyLinksFit: true });
  });

  it('keeps bounds beyond 2^53 exact', () => {
    const seed = catalogOf('0.33.0')
      .nodes.get('KSampler')
      ?.inputs.find(({ name }) => name === 'seed');
    expect(seed?.type).toEqual({ kind: 'int', default: 0, min: 0, max: '18446744073709551615' });
    const primitive = catalogOf('0.33.0').nodes.get('PrimitiveInt')?.inputs[0];
    expect(primitive?.type).toMatchObject({ min: '-9223372036854775807', max: '9223372036854775807' });
  });
});

describe('shapes of inputs', () => {
  it.each<[string, unknown, unknown]>([
    ['list spelling', [['a', 'b'], { default: 'b' }], { kind: 'enum', options: ['a', 'b'], spelling: 'list', default: 'b' }],
    ['combo spelling', ['COMBO', { options: ['a', 'b'] }], { kind: 'enum', options: ['a', 'b'], spelling: 'combo' }],
    ['integer options', ['COMBO', { options: [5, 10], default: 10 }], { kind: 'enum', options: [5, 10], spelling: 'combo', default: 10 }],
    ['boolean options', [[true, false]], { kind: 'enum', options: [true, false], spelling: 'list' }],
    ['duplicated options', [['a', 'b', 'a']], { kind: 'enum', options: ['a', 'b'], spelling: 'list' }],
    ['no options', ['COMBO', { options: [] }], { kind: 'files', source: { from: 'unknown' }, spelling: 'combo' }],
    ['null default', ['COMBO', { options: ['a', 'b'], default: null }], { kind: 'enum', options: ['a', 'b'], spelling: 'combo' }],
    [
      'multiselect',
      ['COMBO', { options: ['a', 'b'], multiselect: true, default: ['a'] }],
      { kind: 'enum', options: ['a', 'b'], spelling: 'combo', default: ['a'], multiselect: true },
    ],
    [
      'remote',
      ['COMBO', { image_upload: true, image_folder: 'output', remote: { route: '/internal/files/output' } }],
      { kind: 'files', source: { from: 'remote', media: 'image', upload: 'image' }, spelling: 'combo' },
    ],
    ['union', ['IMAGE,MASK', {}], { kind: 'socket', types: ['IMAGE', 'MASK'] }],
    [
      'union with a widget',
      ['FLOAT,INT', { default: 25, widgetType: 'FLOAT', min: 1 }],
      { kind: 'union', types: ['FLOAT', 'INT'], widget: { kind: 'float', default: 25, min: 1 } },
    ],
    ['wildcard', ['*'], { kind: 'socket', types: ['*'] }],
    ['wildcard in a union', ['INT,*'], { kind: 'socket', types: ['*'] }],
    [
      'box',
      ['BOUNDING_BOX', { default: { x: 0 }, socketless: true }],
      { kind: 'json', type: 'BOUNDING_BOX', default: { x: 0 }, socketless: true },
    ],
    ['JSON widget with a socket', ['COLORS', { default: [], socketless: false }], { kind: 'json', type: 'COLORS', default: [] }],
    ['socket with an empty default', ['LOSS_MAP', { default: {} }], { kind: 'socket', types: ['LOSS_MAP'] }],
    ['INT with a float default', ['INT', { default: 1.9 }], { kind: 'int', default: 1 }],
    ['round: false', ['FLOAT', { default: 1, round: false }], { kind: 'float', default: 1 }],
    ['a float bound beyond 2^53', ['FLOAT', { max: '18446744073709551615' }], { kind: 'float', max: 2 ** 64 }],
    [
      'matched type',
      ['COMFY_MATCHTYPE_V3', { template: { template_id: 't', allowed_types: 'IMAGE,MASK' } }],
      { kind: 'match', id: 't', types: ['IMAGE', 'MASK'] },
    ],
    [
      'growing by a prefix',
      ['COMFY_AUTOGROW_V3', { template: { input: { required: { image: ['IMAGE', {}] } }, prefix: 'image', min: 1, max: 50 } }],
      { kind: 'autogrow', item: { name: 'image', type: { kind: 'socket', types: ['IMAGE'] } }, prefix: 'image', min: 1, max: 50 },
    ],
    [
      'growing by names',
      ['COMFY_AUTOGROW_V3', { template: { input: { optional: { v: ['*', {}] } }, names: ['a', 'b'], min: 0 } }],
      { kind: 'autogrow', item: { name: 'v', type: { kind: 'socket', types: ['*'] }, optional: true }, names: ['a', 'b'], min: 0 },
    ],
    [
      'dynamic combo, nested',
      [
        'COMFY_DYNAMICCOMBO_V3',
        { options: [{ key: 'k', inputs: { optional: { c: ['COMFY_DYNAMICCOMBO_V3', { options: [{ key: 'l', inputs: {} }] }] } } }] },
      ],
      {
        kind: 'dynamicCombo',
        options: [
          { key: 'k', inputs: [{ name: 'c', type: { kind: 'dynamicCombo', options: [{ key: 'l', inputs: [] }] }, optional: true }] },
        ],
      },
    ],
  ])('%s', (_, spec, expected) => {
    expect(type(spec)).toEqual(expected);
  });

  it('reads flags, and unknown option keys do no harm', () => {
    expect(input(['INT', { forceInput: true, lazy: true, advanced: true, tooltip: 't', never_seen: { a: [1] } }])).toEqual({
      name: 'x',
      type: { kind: 'int' },
      forceInput: true,
      lazy: true,
      advanced: true,
      tooltip: 't',
    });
  });

  it.each<[unknown, string]>([
    [['INT', { min: 5, max: 1 }], 'No value is at least 5 and at most 1.'],
    [['INT', { default: 0, min: '9223372036854775808' }], 'The default 0 is out of range.'],
    [['FLOAT', { default: 2, max: 1 }], 'The default 2 is out of range.'],
    [['FLOAT', { default: 'x' }], 'The default "x" is no FLOAT.'],
    [['BOOLEAN', { default: 'true' }], 'The default "true" is no BOOLEAN.'],
    [[['a', null]], 'Some options are neither text nor number nor boolean.'],
    [['INT', 5], 'The options are not an object.'],
    ['INT', 'The spec is not [type, options].'],
    [
      ['COMFY_AUTOGROW_V3', { template: { input: { required: { x: ['INT'] } }, prefix: 'x', min: 2_000_000_000 } }],
      'The growing input has more than 1000 places.',
    ],
  ])('tells of %j: %s', (spec, what) => {
    expect(parseCatalog(oneClass({ x: spec })).problems.map((problem) => problem.what)).toContain(what);
  });

  it('never splits a static name with dots', () => {
    expect(input(['FLOAT', {}], 'blocks.0.').name).toBe('blocks.0.');
  });

  it('reads hidden inputs of both spellings', () => {
    const info = { A: { input: { hidden: { id: 'UNIQUE_ID', prompt: ['PROMPT'] } }, output: [] } };
    expect(parseCatalog(info).nodes.get('A')?.hidden).toEqual({ id: 'UNIQUE_ID', prompt: 'PROMPT' });
  });

  it('takes a name in required and optional as required', () => {
    const info = { A: { input: { required: { x: ['INT'] }, optional: { x: ['FLOAT'], y: ['FLOAT'] } }, output: [] } };
    expect(parseCatalog(info).nodes.get('A')?.inputs).toEqual([
      { name: 'x', type: { kind: 'int' } },
      { name: 'y', type: { kind: 'float' }, optional: true },
    ]);
  });

  it('keeps the order of the server where JS objects lose it', () => {
    const info = {
      A: { input: { required: { b: ['INT'], 10: ['INT'], 2: ['INT'] } }, input_order: { required: ['b', '10', '2'] }, output: [] },
    };
    expect(
      parseCatalog(info)
        .nodes.get('A')
        ?.inputs.map(({ name }) => name),
    ).toEqual(['b', '10', '2']);
  });

  it('keeps names that objects have of their own', () => {
    const info = JSON.parse(
      '{"__proto__":{"input":{"required":{"__proto__":["INT"],"constructor":["INT"]},"hidden":{"__proto__":"PROMPT"}},"output":[]}}',
    );
    const node = parseCatalog(info).nodes.get('__proto__');
    expect(node?.inputs.map(({ name }) => name)).toEqual(['__proto__', 'constructor']);
    expect(Object.keys(node?.hidden ?? {})).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(node?.hidden)).toBe(Object.prototype);
  });
});

describe('outputs', () => {
  const outputs = (info: Record<string, unknown>) => parseCatalog({ A: { input: {}, ...info } }).nodes.get('A')?.outputs;

  it('reads lists, matched types and repeated names', () => {
    expect(outputs({ output: ['A', 'B'], output_name: ['n', 'n'], output_is_list: [true, false], output_matchtypes: [null, 't'] })).toEqual(
      [
        { name: 'n', type: 'A', list: true },
        { name: 'n', type: 'B', match: 't' },
      ],
    );
  });

  it('reads an output whose type is a list of options', () => {
    expect(outputs({ output: [['a', 'b']], output_name: [['a', 'b']] })).toEqual([{ name: 'COMBO', type: 'COMBO', options: ['a', 'b'] }]);
  });

  it('names an output without a name by its type', () => {
    expect(outputs({ output: ['IMAGE', 'MASK'], output_name: [''] })?.map(({ name }) => name)).toEqual(['IMAGE', 'MASK']);
  });
});

describe('packs', () => {
  const pack = (python_module: unknown) => parseCatalog({ A: { input: {}, output: [], python_module } }).nodes.get('A')?.pack;

  it.each([
    ['nodes', 'core'],
    ['comfy_extras.nodes_flux', 'core'],
    ['custom_nodes.websocket_image_save', 'core'],
    ['comfy_api_nodes.nodes_bfl', 'api'],
    ['custom_nodes.ComfyUI-GGUF', 'ComfyUI-GGUF'],
    ['custom_nodes.a.b', 'a.b'],
    ['custom_nodes.core', 'custom_nodes.core'],
    [undefined, 'core'],
  ])('%s is of %s', (module, expected) => {
    expect(pack(module)).toBe(expected);
  });
});

describe('what is no object_info', () => {
  it.each([
    ['HTML', '<!doctype html><html>', 'E_CATALOG_NOT_OBJECT_INFO'],
    ['nothing', '  ', 'E_CATALOG_NOT_OBJECT_INFO'],
    ['a list', '[1]', 'E_CATALOG_NOT_OBJECT_INFO'],
    ['no classes', '{}', 'E_CATALOG_NOT_OBJECT_INFO'],
    ['another answer', '{"error": {"message": "no"}}', 'E_CATALOG_NOT_OBJECT_INFO'],
    ['an artifact', '{"3": {"class_type": "KSampler", "inputs": {}}}', 'E_CATALOG_NOT_OBJECT_INFO'],
    ['half of it', fixture('0.3.64/object_info.json').slice(0, 5000), 'E_CATALOG_TRUNCATED'],
    ['broken JSON', '{"A": {"input": }}', 'E_CATALOG_NOT_OBJECT_INFO'],
    ['a name that is not its key', '{"A": {"name": "B", "input": {}, "output": []}}', 'E_CATALOG_CONTRADICTORY'],
    ['an entry that is no class', '{"A": {"input": {}, "output": []}, "B": {"input": []}}', 'E_CATALOG_CONTRADICTORY'],
    ['a later format', '{"format": 2, "nodes": {"A": {"input": {}, "output": []}}}', 'E_CATALOG_FORMAT'],
  ])('%s', (_, text, code) => {
    expect(codeOf(() => readCatalog(text))).toBe(code);
  });

  it('says where and how to mend it', () => {
    try {
      readCatalog('{"A": {"name": "B", "input": {}, "output": []}, "C": {"input": {}, "output": []}}');
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({
        what: '1 of 2 entries contradict themselves.',
        where: ['"A" calls itself "B"'],
        data: { classes: ['A'] },
      });
    }
  });

  it('does not go deeper than it can', () => {
    const nested = (levels: number) => {
      let spec: unknown = ['INT', {}];
      for (let level = 0; level < levels; level += 1)
        spec = ['COMFY_DYNAMICCOMBO_V3', { options: [{ key: 'k', inputs: { required: { x: spec } } }] }];
      return oneClass({ x: spec });
    };
    expect(parseCatalog(nested(20)).problems.map(({ what }) => what)).toContain('Inputs are nested more than 16 deep.');
    expect(codeOf(() => parseCatalog(nested(50_000)))).toBe('E_CATALOG_CONTRADICTORY');
  });
});
