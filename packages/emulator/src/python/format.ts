import { PyError, valueError } from './errors.js';
import { repr, str } from './text.js';
import { type PyValue, typeName } from './values.js';

/** `[[fill]align][sign][z][#][0][width][grouping][.precision][type]` */
const SPEC = /^(?:(.)?([<>=^]))?([-+ ])?(#)?(0)?([0-9]+)?([,_])?(?:\.([0-9]+))?([a-zA-Z%])?$/su;

interface Spec {
  readonly fill: string;
  readonly align: string | undefined;
  readonly sign: string;
  readonly alternate: boolean;
  readonly width: number;
  readonly grouping: string | undefined;
  readonly precision: number | undefined;
  readonly type: string | undefined;
}

const MAX_WIDTH = 1 << 20;

function parseSpec(text: string, value: PyValue): Spec {
  const match = SPEC.exec(text);
  if (match === null) throw valueError(`Invalid format specifier '${text}' for object of type '${typeName(value)}'`);
  const [, fill, align, sign = '-', alternate, zero, width = '0', grouping, precision, type] = match;
  if (Number(width) > MAX_WIDTH || Number(precision ?? 0) > MAX_WIDTH) throw new PyError('MemoryError', '');
  return {
    fill: fill ?? (zero === undefined ? ' ' : '0'),
    align: align ?? (zero === undefined ? undefined : '='),
    sign,
    alternate: alternate !== undefined,
    width: Number(width),
    grouping,
    precision: precision === undefined ? undefined : Number(precision),
    type,
  };
}

function padded(sign: string, body: string, { fill, align, width }: Spec, usual: string): string {
  const missing = Math.max(0, width - [...sign].length - [...body].length);
  const how = align ?? usual;
  if (how === '=') return sign + fill.repeat(missing) + body;
  if (how === '<') return sign + body + fill.repeat(missing);
  if (how === '>') return fill.repeat(missing) + sign + body;
  const before = Math.floor(missing / 2);
  return fill.repeat(before) + sign + body + fill.repeat(missing - before);
}

/** Digits before the point in groups of `size`, counted from their end. */
function grouped(digits: string, grouping: string | undefined, size = 3): string {
  if (grouping === undefined) return digits;
  const end = /^[0-9a-fA-F]*/.exec(digits)?.[0].length ?? 0;
  const groups: string[] = [];
  for (let place = 0; place < end; ) {
    const next = place === 0 ? end % size || size : place + size;
    groups.push(digits.slice(place, Math.min(next, end)));
    place = next;
  }
  return groups.join(grouping) + digits.slice(end);
}

const RADIXES: Readonly<Record<string, number>> = { b: 2, o: 8, x: 16, X: 16, d: 10, n: 10 };

function formatInt(value: bigint, spec: Spec): string {
  const { type = 'd' } = spec;
  if ('eEfFgG%'.includes(type)) return formatFloat(Number(value), spec);
  if (spec.precision !== undefined) throw valueError('Precision not allowed in integer format specifier');
  if (type === 'c') return padded('', String.fromCodePoint(Number(value)), spec, '<');
  const radix = RADIXES[type];
  if (radix === undefined) throw valueError(`Unknown format code '${type}' for object of type 'int'`);
  const digits = (value < 0n ? -value : value).toString(radix);
  const prefix = spec.alternate && radix !== 10 ? `0${type}` : '';
  const sign = value < 0n ? '-' : spec.sign === '-' ? '' : spec.sign;
  const body = grouped(type === 'X' ? digits.toUpperCase() : digits, spec.grouping, radix === 10 ? 3 : 4);
  return padded(sign + prefix, body, spec, '>');
}

function exponential(value: number, precision: number): string {
  return value.toExponential(Math.min(100, precision)).replace(/e([+-])([0-9])$/, 'e$10$2');
}

function general(value: number, precision: number, alternate: boolean): string {
  const digits = Math.min(100, Math.max(1, precision));
  const exponent = value === 0 ? 0 : Number(value.toExponential(digits - 1).split('e')[1]);
  const text = exponent < -4 || exponent >= digits ? exponential(value, digits - 1) : value.toFixed(Math.max(0, digits - 1 - exponent));
  if (alternate || !text.includes('.')) return text;
  const [mantissa = '', power] = text.split('e');
  let end = mantissa.length;
  while (mantissa[end - 1] === '0') end -= 1;
  if (mantissa[end - 1] === '.') end -= 1;
  return mantissa.slice(0, end) + (power === undefined ? '' : `e${power}`);
}

function formatFloat(value: number, spec: Spec): string {
  const { type, precision } = spec;
  const size = Math.abs(value);
  const sign = value < 0 || Object.is(value, -0) ? '-' : spec.sign === '-' ? '' : spec.sign;
  const digits = (): string => {
    if (!Number.isFinite(value)) return Number.isNaN(value) ? 'nan' : 'inf';
    switch (type?.toLowerCase()) {
      case undefined:
        return precision === undefined ? str(size) : general(size, precision, false);
      case 'f':
        return size.toFixed(Math.min(100, precision ?? 6));
      case 'e':
        return exponential(size, precision ?? 6);
      case 'g':
      case 'n':
        return general(size, precision ?? 6, spec.alternate);
      case '%':
        return `${(size * 100).toFixed(Math.min(100, precision ?? 6))}%`;
      default:
        throw valueError(`Unknown format code '${type}' for object of type 'float'`);
    }
  };
  const body = grouped(digits(), spec.grouping);
  return padded(sign, type === 'E' || type === 'F' || type === 'G' ? body.toUpperCase() : body, spec, '>');
}

/** `format(value, spec)` */
export function formatValue(value: PyValue, text: string): string {
  if (text === '') return str(value);
  const spec = parseSpec(text, value);
  if (typeof value === 'bigint') return formatInt(value, spec);
  if (typeof value === 'boolean') return formatInt(value ? 1n : 0n, spec);
  if (typeof value === 'number') return formatFloat(value, spec);
  if (typeof value !== 'string') throw new PyError('TypeError', `unsupported format string passed to ${typeName(value)}.__format__`);
  if (spec.type !== undefined && spec.type !== 's') throw valueError(`Unknown format code '${spec.type}' for object of type 'str'`);
  if (spec.sign !== '-' || /^-/.test(text)) throw valueError('Sign not allowed in string format specifier');
  if (spec.align === '=') throw valueError("'=' alignment not allowed in string format specifier");
  const shown = spec.precision === undefined ? value : [...value].slice(0, spec.precision).join('');
  return padded('', shown, spec, '<');
}

const FIELD = /^([^!:]*)(?:!([^:]*))?(?::(.*))?$/su;

function fieldOf(text: string, values: Readonly<Record<string, PyValue>>): string {
  const [, name = '', conversion, spec = ''] = FIELD.exec(text) as RegExpExecArray;
  if (/^[0-9]*$/.test(name))
    throw new PyError('IndexError', `Replacement index ${name === '' ? 0 : name} out of range for positional args tuple`);
  if (!Object.hasOwn(values, name)) throw new PyError('KeyError', repr(name));
  const value = values[name] as PyValue;
  const inner = formatText(spec, values);
  if (conversion === undefined) return formatValue(value, inner);
  if (conversion === 's') return formatValue(str(value), inner);
  if (conversion === 'r' || conversion === 'a') return formatValue(repr(value), inner);
  throw valueError(`Unknown conversion specifier ${repr(conversion)}`);
}

/** Where the field that begins at `start` ends: the brace that closes it, those in its own specification aside. */
function closing(template: string, start: number): number {
  let depth = 1;
  for (let place = start; place < template.length; place += 1) {
    if (template[place] === '{') depth += 1;
    if (template[place] === '}') depth -= 1;
    if (depth === 0) return place;
  }
  throw valueError("expected '}' before end of string");
}

/**
 * `template.format(**values)`
 *
 * @throws PyError `KeyError`, `IndexError` or `ValueError`, as Python
 */
export function formatText(template: string, values: Readonly<Record<string, PyValue>>): string {
  let out = '';
  for (let place = 0; place < template.length; place += 1) {
    const char = template[place] as string;
    if (char !== '{' && char !== '}') out += char;
    else if (template[place + 1] === char) {
      out += char;
      place += 1;
    } else if (char === '}') throw valueError("Single '}' encountered in format string");
    else if (place + 1 === template.length) throw valueError("Single '{' encountered in format string");
    else {
      const end = closing(template, place + 1);
      out += fieldOf(template.slice(place + 1, end), values);
      place = end;
    }
  }
  return out;
}
