import { type ApiGraph, parseJson } from '@comfyloom/protocol';
import { describe, expect, it } from 'vitest';
import { type CatalogNode, type CheckOptions, checkGraph, type Issue, parseCatalog } from '../src/index.js';
import { catalogOf, fixture, oneClass, type Server, servers } from './fixtures.js';

interface Recorded {
  readonly id?: number;
  readonly name?: string;
  readonly case?: string;
  readonly mutations?: readonly string[];
  readonly body?: { readonly prompt: ApiGraph; readonly partial_execution_targets?: unknown } | null;
  readonly request?: { readonly prompt: ApiGraph };
  readonly status: number;
  readonly response: { readonly node_errors?: object } | null;
  readonly run?: { readonly status_str: string };
}

const rows = (path: string) =>
  fixture(path)
    .trim()
    .split('\n')
    .map((line) => parseJson(line) as Recorded);

const errors = (issues: readonly Issue[]) => issues.filter(({ severity }) => severity === 'error');
const refused = ({ status, response, run }: Recorded) =>
  status !== 200 || Object.keys(response?.node_errors ?? {}).length > 0 || (run !== undefined && run.status_str !== 'success');

/** Found in the 0.33.0 catalog, as `code input`. */
function found(graph: unknown, server: Server = '0.33.0', options: CheckOptions = {}): string[] {
  return checkGraph(graph as ApiGraph, catalogOf(server), options).map(({ code, input, severity }) =>
    [severity === 'warning' ? '?' : '', code, input === undefined ? '' : ` ${input}`].join(''),
  );
}

const image = { class_type: 'EmptyImage', inputs: { width: 16, height: 8, batch_size: 1, color: 255 } };
const preview = (id: string, slot: unknown = 0) => ({ class_type: 'PreviewImage', inputs: { images: [id, slot] } });

describe('recorded prompts', () => {
  it.each(['dynamic-cases', 'compat-cases'])('%s: an error for all that is refused or fails when it runs, none for what runs', (name) => {
    for (const row of rows(`0.33.0/${name}.jsonl`)) {
      const issues = errors(checkGraph(row.body?.prompt as ApiGraph, catalogOf('0.33.0')));
      expect(issues.length > 0, `${row.name} ${JSON.stringify(issues)}`).toBe(refused(row));
    }
  });

  it.each(servers)('%s: an error for all that the server refuses', (server) => {
    const missed = rows(`${server}/prompt-validation.jsonl`).filter(({ body, status, response, ...row }) => {
      if (!refused({ status, response, ...row })) return false;
      // What is wrong outside the graph is not seen here, nor which files a route of the server would list.
      const outside = row.mutations?.includes('body9');
      const unlisted = JSON.stringify(body).includes('"LoadImageOutput"');
      return !outside && !unlisted && errors(checkGraph(body?.prompt as ApiGraph, catalogOf(server), targets(body))).length === 0;
    });
    expect(missed.map(({ id }) => id)).toEqual([]);
  });

  it.each([
    ['0.3.64', { 'E_CYCLE 3': 1, 'E_CYCLE 2': 2, 'E_CYCLE 1': 1, 'E_INPUT_UNKNOWN 1': 1, E_LINK_NODE: 3, E_VALUE_FILE: 3 }],
    ['0.33.0', { E_LINK_NODE: 1, 'E_INPUT_MISSING 2': 1 }],
  ] as const)('%s: is stricter than the server only where the prompt fails when it runs', (server, expected) => {
    const counted: Record<string, number> = {};
    for (const row of rows(`${server}/prompt-validation.jsonl`)) {
      if (refused(row)) continue;
      for (const { code, node } of errors(checkGraph(row.body?.prompt as ApiGraph, catalogOf(server), targets(row.body)))) {
        // An extra link to nowhere (the worker stops), an empty file name (a folder is opened), a circle, a link to an unknown input.
        const key = code === 'E_LINK_NODE' || code === 'E_VALUE_FILE' ? code : `${code} ${node}`;
        counted[key] = (counted[key] ?? 0) + 1;
      }
    }
    expect(counted).toEqual(expected);
  });

  it('0.3.64: agrees on the cases made by hand', () => {
    const differ = rows('0.3.64/validation-cases.jsonl').filter((row) => {
      const graph = row.request?.prompt as ApiGraph;
      const unknown = Object.values(graph ?? {}).some((node) => /^(Probe|Test)/.test(String(node?.class_type)));
      return !unknown && errors(checkGraph(graph, catalogOf('0.3.64'))).length > 0 !== refused(row);
    });
    expect(differ.map((row) => row.case)).toEqual([
      // JSON.parse cannot tell 0.0 from 0.
      'float output index',
      // Fails when it runs.
      'constant where IMAGE expected',
      // Not in the graph.
      'number not numeric',
      'extra_data null with client_id',
    ]);
  });

  function targets(body: Recorded['body']): CheckOptions {
    const ids = body?.partial_execution_targets;
    return Array.isArray(ids) ? { targets: ids as string[] } : {};
  }
});

describe('graphs', () => {
  it.each<[string, unknown, string[]]>([
    ['null', null, ['E_GRAPH_SHAPE']],
    ['a list', [], ['E_GRAPH_SHAPE']],
    ['nothing in it', {}, ['E_NO_OUTPUT']],
    ['a node that is null', { 1: null, 2: image, 3: preview('2') }, ['E_GRAPH_SHAPE']],
    ['no class_type', { 1: { inputs: {} }, 2: image, 3: preview('2') }, ['E_GRAPH_SHAPE']],
    ['no output node', { 1: image }, ['E_NO_OUTPUT']],
    ['an unknown class, which may be the output', { 1: { class_type: 'Nope', inputs: {} } }, ['E_CLASS_UNKNOWN']],
    ['a node that nothing needs', { 1: image, 2: preview('1'), 3: image }, ['?E_UNREACHABLE']],
    [
      'a circle',
      {
        1: { class_type: 'ImageInvert', inputs: { image: ['2', 0] } },
        2: { class_type: 'ImageInvert', inputs: { image: ['1', 0] } },
        3: preview('1'),
      },
      ['E_CYCLE'],
    ],
  ])('%s', (_, graph, expected) => {
    expect(found(graph)).toEqual(expected);
  });

  it.each<[string, unknown]>([
    ['no inputs', { 1: image, 2: preview('1'), 3: { class_type: 'EmptyImage' } }],
    ['inputs: null', { 1: image, 2: preview('1'), 3: { class_type: 'EmptyImage', inputs: null } }],
    ['an unknown input that links to nowhere', { 1: image, 2: { class_type: 'PreviewImage', inputs: { images: ['1', 0], x: ['9', 0] } } }],
    ['the same on a node that nothing needs', { 1: image, 2: preview('1'), 3: { ...image, inputs: { ...image.inputs, x: ['9', 0] } } }],
  ])('stops the worker of a real server: %s', (_, graph) => {
    expect(errors(checkGraph(graph as ApiGraph, catalogOf('0.33.0')))).toHaveLength(1);
  });

  it('looks at the targets only when there are some', () => {
    const graph = { 1: image, 2: preview('1'), 3: { class_type: 'PreviewImage', inputs: {} } };
    expect(found(graph, '0.33.0', { targets: ['2'] })).toEqual(['?E_UNREACHABLE']);
    expect(found(graph, '0.33.0', { targets: ['1'] })).toContain('E_NO_OUTPUT');
  });

  it('takes a chain of 50,000 nodes', () => {
    const nodes = Object.fromEntries(
      Array.from({ length: 50_000 }, (_, index) => [`n${index}`, { class_type: 'ImageInvert', inputs: { image: [`n${index + 1}`, 0] } }]),
    );
    expect(found({ ...nodes, n50000: image, out: preview('n0') })).toEqual([]);
  });
});

describe('long chains of matched types', () => {
  it('are followed without recursion', () => {
    const pick = (id: string) => ({ class_type: 'ComfySwitchNode', inputs: { switch: true, on_true: [id, 0], on_false: [id, 0] } });
    const chain = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`n${index}`, pick(`n${index + 1}`)]));
    const latent = { class_type: 'EmptyLatentImage', inputs: { width: 64, height: 64, batch_size: 1 } };
    expect(found({ ...chain, n20000: latent, out: preview('n0') })).toEqual(['?E_LINK_TYPE images']);
  });
});

describe('links', () => {
  const mask = { class_type: 'SolidMask', inputs: { value: 1, width: 16, height: 8 } };

  it.each<[string, unknown, string[]]>([
    ['right', ['1', 0], []],
    ['counted from the end, as Python does', ['1', -1], []],
    ['too short', ['1'], ['E_LINK_SHAPE images']],
    ['a number for the node', [1, 0], ['E_LINK_SHAPE images']],
    ['text for the slot', ['1', '0'], ['E_LINK_SHAPE images']],
    ['to nowhere', ['9', 0], ['E_LINK_NODE images']],
    ['a slot too far', ['1', 1], ['E_LINK_SLOT images']],
    ['a slot too far from the end', ['1', -2], ['E_LINK_SLOT images']],
    ['of another type', ['m', 0], ['E_LINK_TYPE images']],
    ['a literal', 5, ['E_VALUE_SOCKET images']],
  ])('%s', (_, link, expected) => {
    const issues = found({
      1: image,
      m: mask,
      2: { class_type: 'PreviewImage', inputs: { images: link } },
      3: preview('1'),
      4: { class_type: 'MaskPreview', inputs: { mask: ['m', 0] } },
    });
    expect(issues).toEqual(expected);
  });

  it('knows the rules of each generation', () => {
    const any = (types: unknown) =>
      parseCatalog({
        ...oneClass({}, { output: types, output_node: false }),
        B: { input: { required: { x: ['INT'] } }, output: [], output_node: true },
      });
    const graph = { a: { class_type: 'A', inputs: {} }, b: { class_type: 'B', inputs: { x: ['a', 0] } } };
    const older = any(['*']);
    expect(checkGraph(graph, older)).toMatchObject([{ code: 'E_LINK_TYPE', severity: 'warning' }]);
    expect(checkGraph(graph, { nodes: older.nodes })).toEqual([]);
    expect(checkGraph(graph, any(['FLOAT,INT']))).toEqual([]);
    expect(checkGraph(graph, any(['FLOAT']))).toMatchObject([{ code: 'E_LINK_TYPE', severity: 'error' }]);
  });

  it('takes a link to options only from the identical list', () => {
    const catalog = parseCatalog({
      A: { input: {}, output: [['a', 'b'], 'STRING', ['a']] },
      B: { input: { required: { x: [['a', 'b']] } }, output: [], output_node: true },
    });
    const from = (slot: number) =>
      checkGraph({ a: { class_type: 'A', inputs: {} }, b: { class_type: 'B', inputs: { x: ['a', slot] } } }, catalog).map(
        ({ code }) => code,
      );
    expect([from(0), from(1), from(2)]).toEqual([[], ['E_LINK_TYPE'], ['E_LINK_TYPE']]);
  });

  it('follows matched types through nodes, as a warning: a server does not look', () => {
    const latent = { class_type: 'EmptyLatentImage', inputs: { width: 64, height: 64, batch_size: 1 } };
    const pick = (id: string) => ({ class_type: 'ComfySwitchNode', inputs: { switch: true, on_true: [id, 0], on_false: [id, 0] } });
    expect(found({ l: latent, s: pick('l'), t: pick('s'), p: preview('t') })).toEqual(['?E_LINK_TYPE images']);
    expect(found({ 1: image, s: pick('1'), t: pick('s'), p: preview('t') })).toEqual([]);
  });

  it('names the output that would fit', () => {
    const graph: ApiGraph = {
      c: { class_type: 'CheckpointLoaderSimple', inputs: { ckpt_name: 'v1-5-pruned-emaonly.safetensors' } },
      t: { class_type: 'CLIPTextEncode', inputs: { text: '', clip: ['c', 0] } },
      p: { class_type: 'PreviewAny', inputs: { source: ['t', 0] } },
    };
    expect(checkGraph(graph, catalogOf('0.33.0'))).toMatchObject([
      { code: 'E_LINK_TYPE', node: 't', input: 'clip', fix: 'Its output 1 (CLIP) would fit.' },
    ]);
  });

  it('of core: a link to an unknown input fails; of a pack it may be taken', () => {
    const graph = { 1: image, 2: { class_type: 'PreviewImage', inputs: { images: ['1', 0], imagess: ['1', 0] } } };
    expect(found(graph)).toEqual(['E_INPUT_UNKNOWN imagess']);
    const node = { ...(catalogOf('0.33.0').nodes.get('PreviewImage') as CatalogNode), pack: 'other' };
    const nodes = new Map([...catalogOf('0.33.0').nodes, ['PreviewImage', node]]);
    expect(checkGraph(graph as unknown as ApiGraph, { nodes })).toMatchObject([{ severity: 'warning', fix: 'Did you mean "images"?' }]);
  });
});

describe('literals', () => {
  /** What is found about one value of an input with this spec. */
  const check = (spec: unknown, value: unknown, newer = true) => {
    const catalog = parseCatalog(oneClass({ x: spec }, { output_node: true, ...(newer && { is_input_list: false }) }));
    const graph = { a: { class_type: 'A', inputs: { x: value } } };
    return checkGraph(graph as unknown as ApiGraph, catalog).map(({ code, severity }) => (severity === 'warning' ? `?${code}` : code));
  };
  const int = ['INT', { min: 0, max: '18446744073709551615' }];

  it.each<[unknown, unknown, string[]]>([
    [int, 5, []],
    [int, '8', []],
    [int, ' 1_000 ', []],
    [int, true, []],
    [int, 8.9, []],
    [int, '18446744073709551615', []],
    [int, '18446744073709551616', ['E_VALUE_RANGE']],
    [int, -1, ['E_VALUE_RANGE']],
    [int, '8.5', ['E_VALUE_TYPE']],
    [int, null, ['E_VALUE_TYPE']],
    [int, {}, ['E_VALUE_TYPE']],
    [int, Number.POSITIVE_INFINITY, ['E_VALUE_TYPE']],
    [int, 2 ** 60, ['?E_VALUE_INEXACT']],
    [int, { __value__: 5 }, []],
    [['FLOAT', { min: 0, max: 1 }], '0.5', []],
    [['FLOAT', { min: 0, max: 1 }], '5e-1', []],
    [['FLOAT', { min: 0, max: 1 }], 'nan', []],
    [['FLOAT', { min: 0, max: 1 }], '-inf', ['E_VALUE_RANGE']],
    [['FLOAT', { min: 0, max: 1 }], 1.5, ['E_VALUE_RANGE']],
    [['FLOAT', {}], 'x', ['E_VALUE_TYPE']],
    [['STRING', {}], 5, []],
    [['STRING', {}], null, ['?E_VALUE_TYPE']],
    [['BOOLEAN', {}], false, []],
    [['BOOLEAN', {}], 'false', ['?E_VALUE_TYPE']],
    [[['a', 'b']], 'a', []],
    [[['a', 'b']], 'c', ['E_VALUE_OPTION']],
    [[[1, 2]], 1, []],
    [[[1, 2]], true, []],
    [[[1, 2]], '1', ['E_VALUE_OPTION']],
    [['COMBO', { options: ['a'] }], 'c', ['E_VALUE_OPTION']],
    [['COMBO', { options: ['a', 'b'], multiselect: true }], { __value__: ['a', 'b'] }, []],
    [['COMBO', { options: ['a', 'b'], multiselect: true }], { __value__: ['a', 'c'] }, ['E_VALUE_OPTION']],
    [['COMBO', { options: ['a', 'b'], multiselect: true }], ['a', 'b'], ['E_LINK_SHAPE']],
    [['COMBO', { options: [] }], 'anything', []],
    [[['a.safetensors']], 'b.safetensors', ['E_VALUE_FILE']],
    [[['a.png'], { image_upload: true }], 'sub/b.png', []],
    [[['a.png'], { image_upload: true }], 'b.png [output]', []],
    [[['a.png'], { image_upload: true }], '../b.png', ['E_VALUE_FILE']],
    [['IMAGE'], 5, ['E_VALUE_SOCKET']],
    [['INT,FLOAT'], 5, []],
    [['*'], { a: 1 }, []],
    [['BOUNDING_BOX', { socketless: true }], { x: 0, y: 0, width: 1, height: 1 }, []],
    [['BOUNDING_BOX', { socketless: true }], { x: 0 }, ['E_VALUE_SHAPE']],
    [['CURVE', { socketless: true }], { points: [[0, 0]], interpolation: 'linear' }, []],
    [['CURVE', { socketless: true }], { points: [0] }, ['E_VALUE_SHAPE']],
    [['COLOR', { socketless: true }], '#fff', []],
    [['COLORS', { socketless: false }], { __value__: ['#fff'] }, []],
    [['COMFY_MATCHTYPE_V3', { template: { template_id: 't', allowed_types: 'IMAGE,MASK' } }], 5, ['E_VALUE_SOCKET']],
    [['COMFY_MATCHTYPE_V3', { template: { template_id: 't', allowed_types: '*' } }], 5, []],
  ])('%j given %j: %j', (spec, value, expected) => {
    expect(check(spec, value)).toEqual(expected);
  });

  it('only warns of an option where the server does not look', () => {
    expect(check(['COMBO', { options: ['a'] }], 'c', false)).toEqual(['?E_VALUE_OPTION']);
    expect(check([['a']], 'c', false)).toEqual(['E_VALUE_OPTION']);
  });

  it('says how to mend it', () => {
    const graph = {
      1: image,
      2: { class_type: 'ImageScale', inputs: { image: ['1', 0], upscale_method: 'bilinaer', width: 8, height: 8 } },
      3: preview('2'),
    };
    expect(checkGraph(graph as unknown as ApiGraph, catalogOf('0.33.0'))).toMatchObject(
      [
        { code: 'E_INPUT_MISSING', node: '2', input: 'crop', fix: 'Give one of its options.' },
        { code: 'E_VALUE_OPTION', node: '2', input: 'upscale_method', fix: 'Did you mean "bilinear"?', data: { near: 'bilinear' } },
      ].reverse(),
    );
  });
});
