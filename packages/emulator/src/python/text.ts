import type { PyValue } from './values.js';

/** `repr(float)`: the shortest digits, an exponent below 1e-4 and from 1e16 on. */
export function floatRepr(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (value === Number.POSITIVE_INFINITY) return 'inf';
  if (value === Number.NEGATIVE_INFINITY) return '-inf';
  if (Object.is(value, -0)) return '-0.0';
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return `${value}.0`;
  const [mantissa = '0', exponentText = '0'] = value.toExponential().split('e');
  const exponent = Number(exponentText);
  if (value !== 0 && (exponent < -4 || exponent >= 16)) {
    const sign = exponent < 0 ? '-' : '+';
    return `${mantissa}e${sign}${String(Math.abs(exponent)).padStart(2, '0')}`;
  }
  if (exponent < 0) {
    const digits = mantissa.replace('-', '').replace('.', '');
    return `${value < 0 ? '-' : ''}0.${'0'.repeat(-exponent - 1)}${digits}`;
  }
  const text = String(value);
  return /[.]/.test(text) ? text : `${text}.0`;
}

// What str.isprintable() refuses besides controls: other separators, format characters, surrogates, private use, unassigned.
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Zs}]/u;

function escapeChar(char: string): string {
  if (char === '\n') return '\\n';
  if (char === '\r') return '\\r';
  if (char === '\t') return '\\t';
  const code = char.codePointAt(0) as number;
  if (char === ' ' || !UNPRINTABLE.test(char)) return char;
  if (code <= 0xff) return `\\x${code.toString(16).padStart(2, '0')}`;
  if (code <= 0xffff) return `\\u${code.toString(16).padStart(4, '0')}`;
  return `\\U${code.toString(16).padStart(8, '0')}`;
}

/** `repr(str)` */
export function stringRepr(value: string): string {
  const quote = value.includes("'") && !value.includes('"') ? '"' : "'";
  let out = '';
  for (const char of value) {
    if (char === '\\' || char === quote) out += `\\${char}`;
    else out += escapeChar(char);
  }
  return quote + out + quote;
}

/** A value of a node that has a text of its own. */
interface Shown {
  pythonText(edge?: number): string;
}

export const isShown = (value: unknown): value is Shown => typeof value === 'object' && value !== null && 'pythonText' in value;

/** `repr(value)` */
export function repr(value: PyValue): string {
  if (typeof value === 'string') return stringRepr(value);
  if (Array.isArray(value)) return `[${value.map(repr).join(', ')}]`;
  if (value instanceof Map) return `{${[...value].map(([key, item]) => `${stringRepr(key)}: ${repr(item)}`).join(', ')}}`;
  return str(value);
}

/** `str(value)`; what has no text of its own, a picture say, is named by its kind */
export function str(value: PyValue): string {
  if (value === null) return 'None';
  if (value === true) return 'True';
  if (value === false) return 'False';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return floatRepr(value);
  if (typeof value === 'bigint') return value.toString();
  // Values of nodes come here too: repr would hand them back without end.
  if (Array.isArray(value) || value instanceof Map) return repr(value);
  const other: unknown = value;
  return isShown(other) ? other.pythonText() : `<${(other as object).constructor.name}>`;
}
