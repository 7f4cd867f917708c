import { describe, expect, test } from 'vitest';
import { type NodeInfo, type ObjectInfo, type ProtocolError, parseJson } from '../src/index.js';
import { inputSpec, nodeInfo, objectInfo, parseBody } from '../src/schemas.js';
import { SERVERS, wireText } from './fixtures.js';
import { orProtocolError } from './fuzz.js';

const load = (server: (typeof SERVERS)[number]) => parseBody(objectInfo, parseJson(wireText(server, 'object_info.json')), server);
const optionsOf = (info: ObjectInfo, className: string, input: string) => {
  const groups = (info[className] as NodeInfo).input;
  return (groups.required?.[input] ?? groups.optional?.[input])?.[1];
};

describe('recorded catalogs', () => {
  test.each([
    ['0.3.64', 502],
    ['0.33.0', 855],
  ] as const)('%s: all %i classes parse, and zod drops nothing of them', (server, count) => {
    const info = load(server);
    expect(Object.keys(info)).toHaveLength(count);
    expect(objectInfo.parse(info)).toEqual(info);
  });

  test.each(SERVERS)('%s: bounds beyond 2^53 are exact', (server) => {
    expect(optionsOf(load(server), 'KSampler', 'seed')).toMatchObject({ min: 0, max: '18446744073709551615' });
    expect(optionsOf(load(server), 'PrimitiveInt', 'value')).toMatchObject({ min: '-9223372036854775807', max: '9223372036854775807' });
  });

  test('dynamic inputs are read to their depth', () => {
    const info = load('0.33.0');
    const codec = optionsOf(info, 'SaveVideo', 'codec')?.options?.find((option) => (option as { key: string }).key === 'h264');
    expect(codec).toMatchObject({ inputs: { optional: { encoding: ['COMFY_DYNAMICCOMBO_V3', { options: expect.any(Array) }] } } });
    expect(optionsOf(info, 'BatchImagesNode', 'images')?.template).toMatchObject({ prefix: 'image', min: 1, max: 50 });
    expect(optionsOf(info, 'ComfySwitchNode', 'on_true')?.template).toMatchObject({ template_id: 'switch' });
  });
});

describe('input specs', () => {
  test.each([
    [['INT']],
    [['IMAGE', {}]],
    [[['a', 'b', 6, true]]],
    [[[], { default: null }]],
    [['COMBO', { options: ['a', 1], multiselect: false }]],
    [['COMBO', { remote: { route: '/x', refresh_button: true } }]],
    [['FLOAT', { min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY, round: false }]],
    [['FLOAT,INT', { default: 25, widgetType: 'FLOAT' }]],
    [['CURVE', { default: { points: [[0, 0]] }, socketless: true, newer: { option: 1 } }]],
    [['COMFY_AUTOGROW_V3', { template: { input: { required: { v: ['*', {}] } }, names: ['a', 'b'], min: 0 } }]],
  ])('%j is one', (spec) => {
    expect(inputSpec.safeParse(spec).error).toBeUndefined();
  });

  test.each([
    [[]],
    ['INT'],
    [[7]],
    [['INT', null]],
    [['INT', {}, {}]],
    [['INT', { min: [] }]],
    [['COMBO', { options: 'a' }]],
    [['COMFY_DYNAMICCOMBO_V3', { options: [{ key: 'a' }] }]],
    [['COMFY_DYNAMICCOMBO_V3', { options: [{ key: 'a', inputs: { required: { v: 'INT' } } }] }]],
    [['COMFY_AUTOGROW_V3', { template: { names: 'abc' } }]],
  ])('%j is none', (spec) => {
    expect(inputSpec.safeParse(spec).success).toBe(false);
  });

  test('one that is nested without end is refused, not followed off the stack', () => {
    const depth = 50_000;
    const open = '["COMFY_AUTOGROW_V3",{"template":{"input":{"required":{"v":'.repeat(depth);
    const spec = parseJson(`${open}["INT"]${'}}}}]'.repeat(depth)}`);
    const error = orProtocolError(() => parseBody(inputSpec, spec, 'GET /object_info')) as ProtocolError;
    expect(error).toMatchObject({ code: 'E_BODY_MALFORMED', where: ['GET /object_info'] });
  });
});

describe('classes', () => {
  const info = load('0.33.0')['KSampler'] as NodeInfo;
  const required = ['input', 'input_order', 'output', 'output_is_list', 'output_name', 'name', 'display_name', 'python_module', 'category'];

  test.each([...required, 'output_node'])('one without %s is refused', (key) => {
    const { [key as keyof NodeInfo]: _, ...rest } = info;
    expect(nodeInfo.safeParse(info).success).toBe(true);
    expect(nodeInfo.safeParse(rest).success).toBe(false);
  });

  test('one with an older combo for an output passes', () => {
    expect(nodeInfo.safeParse({ ...info, output: [['a', 'b']] }).error).toBeUndefined();
  });
});
