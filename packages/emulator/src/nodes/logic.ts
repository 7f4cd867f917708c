import { toFloat, toInt } from '../python/convert.js';
import { PyError, typeError, valueError } from '../python/errors.js';
import { formatText } from '../python/format.js';
import { str, stringRepr } from '../python/text.js';
import { type PyDict, type PyValue, truthy, typeName } from '../python/values.js';
import { intArg, numberArg, textArg } from './args.js';
import { evaluateMath } from './math.js';
import type { NodeArgs, NodeFunction } from './model.js';
import { roundHalfEven } from './pixels/resize.js';
import { ImageBatch, MaskBatch } from './values.js';

/** Values of an autogrow input, in the order of its slots. */
function slots(args: NodeArgs, name: string): unknown[] {
  return Object.values((args[name] ?? {}) as Record<string, unknown>);
}

/** @throws PyError `RuntimeError` for pictures and masks, unless they are of one number */
function isTrue(value: unknown): boolean {
  if (!(value instanceof ImageBatch || value instanceof MaskBatch)) return truthy((value ?? null) as PyValue);
  if (value.data.length === 1) return value.data[0] !== 0;
  const count = value.data.length === 0 ? 'no values' : 'more than one value';
  throw new PyError('RuntimeError', `Boolean value of Tensor with ${count} is ambiguous`);
}

const switchNode: NodeFunction = (args) => {
  if (!('on_true' in args)) return { result: [args['on_false']] };
  if (!('on_false' in args)) return { result: [args['on_true']] };
  return { result: [isTrue(args['switch']) ? args['on_true'] : args['on_false']] };
};

const mathExpression: NodeFunction = (args) => {
  const expression = String(args['expression'] ?? '');
  const values = (args['values'] ?? {}) as Record<string, unknown>;
  const result = evaluateMath(expression, values);
  const float = Number(result);
  if (!Number.isFinite(float)) throw valueError(`Math Expression '${expression}' produced a non-finite result: ${str(result)}`);
  return { result: [float, toInt(result), isTrue(result)] };
};

const boundingBox: NodeFunction = (args) => ({
  result: [new Map<string, PyValue>(['x', 'y', 'width', 'height'].map((side) => [side, BigInt(intArg(args, side))])) as PyDict],
});

/** A number, or the text of one, as float and int. */
const numberConvert: NodeFunction = (args) => {
  const value = (args['value'] ?? null) as PyValue;
  if (typeof value === 'string') return { result: numberIn(value) };
  if (typeof value !== 'number' && typeof value !== 'bigint' && typeof value !== 'boolean')
    throw typeError(`Unsupported input type: ${typeName(value)}`);
  return { result: [finite(Number(value)), typeof value === 'bigint' ? value : toInt(value)] };
};

function finite(value: number): number {
  if (!Number.isFinite(value)) throw valueError(`Cannot convert non-finite value to number: ${str(value)}`);
  return value;
}

function numberIn(text: string): [number, bigint] {
  if (text.trim() === '') throw valueError('Cannot convert empty string to number.');
  let float: number;
  try {
    float = toFloat(text);
  } catch {
    throw valueError(`Cannot convert string to number: ${stringRepr(text)}`);
  }
  finite(float);
  try {
    return [float, toInt(text)];
  } catch {
    return [float, toInt(float)];
  }
}

/** `#RRGGBB` or `#RRGGBBAA` as a number, as a colour without its alpha, and the alpha from 0 to 1. */
const colorToInt: NodeFunction = (args) => {
  const color = textArg(args, 'color');
  if (!/^#(?:[0-9a-f]{6}|[0-9a-f]{8})$/i.test(color)) throw valueError('Color must be in format #RRGGBB or #RRGGBBAA');
  const alpha = color.length === 9 ? Number.parseInt(color.slice(7), 16) / 255 : 1;
  return { result: [BigInt(`0x${color.slice(1, 7)}`), color.slice(0, 7), alpha] };
};

const selectResolution: NodeFunction = (args) => {
  const ratio = /^([0-9]+):([0-9]+) /.exec(textArg(args, 'aspect_ratio'));
  if (ratio === null) throw new PyError('KeyError', stringRepr(textArg(args, 'aspect_ratio')));
  const [across, down] = [Number(ratio[1]), Number(ratio[2])];
  const scale = Math.sqrt((numberArg(args, 'megapixels', 1) * 1024 * 1024) / (across * down));
  const multiple = intArg(args, 'multiple', 8);
  return { result: [across, down].map((side) => BigInt(roundHalfEven((side * scale) / multiple) * multiple)) };
};

export const LOGIC_NODES: Readonly<Record<string, NodeFunction>> = {
  // Its inputs come as lists, one a slot.
  CreateList: (args) => ({ result: [slots(args, 'inputs').flat()] }),
  ComfySwitchNode: switchNode,
  ComfySoftSwitchNode: switchNode,
  ComfyNotNode: (args) => ({ result: [!isTrue(args['value'])] }),
  ComfyAndNode: (args) => ({ result: [slots(args, 'values').every(isTrue)] }),
  ComfyOrNode: (args) => ({ result: [slots(args, 'values').some(isTrue)] }),
  ComfyNumberConvert: numberConvert,
  ComfyMathExpression: mathExpression,
  StringFormat: (args) => ({ result: [formatText(String(args['f_string'] ?? ''), (args['values'] ?? {}) as Record<string, PyValue>)] }),
  CustomCombo: (args) => ({ result: [args['choice'], BigInt(intArg(args, 'index'))] }),
  PrimitiveBoundingBox: boundingBox,
  ColorToRGBInt: colorToInt,
  ResolutionSelector: selectResolution,
  SeedNode: (args) => ({ result: [args['seed']] }),
};
