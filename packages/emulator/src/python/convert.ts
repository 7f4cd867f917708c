import { PyError, typeError, valueError } from './errors.js';
import { str, stringRepr } from './text.js';
import { isNumber, type PyValue, truthy, typeName } from './values.js';

const MAX_STR_DIGITS = 4300;
// str.strip() without arguments: what str.isspace() calls white space.
const SPACE = /[\s\u001c-\u001f\u0085]/;

function strip(text: string): string {
  // U+FEFF is white space for JS only.
  const isSpace = (place: number): boolean => SPACE.test(text.charAt(place)) && text.charAt(place) !== '\ufeff';
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(start)) start += 1;
  while (end > start && isSpace(end - 1)) end -= 1;
  return text.slice(start, end);
}

/** Decimal digits of any script become ASCII ones, as int() and float() read them. */
function asciiDigits(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  return text.replace(/\p{Nd}/gu, (char) => {
    let zero = char.codePointAt(0) as number;
    const code = zero;
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && digitRunStart(zero) !== zero) zero -= 1;
    return String(code - zero);
  });
}

// Decimal digits come in runs of ten code points; most begin at a multiple of 16 or at 6 past one.
function digitRunStart(code: number): number {
  const low = code % 16;
  return low === 0 || low === 6 ? code : -1;
}

function stringToInt(value: string): bigint {
  const text = asciiDigits(strip(value));
  const match = /^([-+]?)([0-9]+(?:_[0-9]+)*)$/.exec(text);
  if (match === null) throw valueError(`invalid literal for int() with base 10: ${stringRepr(value)}`);
  const digits = (match[2] as string).replaceAll('_', '');
  if (digits.length > MAX_STR_DIGITS) {
    throw valueError(
      `Exceeds the limit (${MAX_STR_DIGITS} digits) for integer string conversion: value has ${digits.length} digits; use sys.set_int_max_str_digits() to increase the limit`,
    );
  }
  return match[1] === '-' ? -BigInt(digits) : BigInt(digits);
}

/** `int(value)` */
export function toInt(value: PyValue): bigint {
  if (typeof value === 'bigint') return value;
  if (typeof value === 'boolean') return value ? 1n : 0n;
  if (typeof value === 'string') return stringToInt(value);
  if (typeof value === 'number') {
    if (Number.isNaN(value)) throw valueError('cannot convert float NaN to integer');
    if (!Number.isFinite(value)) throw new PyError('OverflowError', 'cannot convert float infinity to integer');
    return BigInt(Math.trunc(value));
  }
  throw typeError(`int() argument must be a string, a bytes-like object or a real number, not '${typeName(value)}'`);
}

function stringToFloat(value: string): number {
  const text = asciiDigits(strip(value));
  const special = /^([-+]?)(nan|inf|infinity)$/i.exec(text);
  if (special !== null) {
    if ((special[2] as string).toLowerCase() === 'nan') return Number.NaN;
    return special[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  }
  if (!/^[-+]?(?:[0-9]+(?:_[0-9]+)*(?:\.(?:[0-9]+(?:_[0-9]+)*)?)?|\.[0-9]+(?:_[0-9]+)*)(?:[eE][-+]?[0-9]+(?:_[0-9]+)*)?$/.test(text)) {
    throw valueError(`could not convert string to float: ${stringRepr(value)}`);
  }
  return Number(text.replaceAll('_', ''));
}

/** `float(value)` */
export function toFloat(value: PyValue): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'bigint') {
    const float = Number(value);
    if (!Number.isFinite(float)) throw new PyError('OverflowError', 'int too large to convert to float');
    return float;
  }
  if (typeof value === 'string') return stringToFloat(value);
  throw typeError(`float() argument must be a string or a real number, not '${typeName(value)}'`);
}

/** The four conversions that the server applies to a constant, by the input's type; other types are left as they are. */
export function convertConstant(type: PyValue, value: PyValue): PyValue {
  if (type === 'INT') return toInt(value);
  if (type === 'FLOAT') return toFloat(value);
  if (type === 'STRING') return str(value);
  if (type === 'BOOLEAN') return truthy(value);
  return value;
}

/** `a < b`; strings and numbers only compare among themselves. */
export function lessThan(a: PyValue, b: PyValue): boolean {
  if (isNumber(a) && isNumber(b)) return Number.isNaN(a) || Number.isNaN(b) ? false : a < b;
  if (typeof a === 'string' && typeof b === 'string') return a < b;
  if (Array.isArray(a) && Array.isArray(b)) {
    for (let index = 0; index < Math.min(a.length, b.length); index += 1) {
      if (lessThan(a[index] as PyValue, b[index] as PyValue)) return true;
      if (lessThan(b[index] as PyValue, a[index] as PyValue)) return false;
    }
    return a.length < b.length;
  }
  throw typeError(`'<' not supported between instances of '${typeName(a)}' and '${typeName(b)}'`);
}

/** `needle in haystack`, with the exceptions of Python for what is no container. */
export function contains(haystack: PyValue, needle: string): boolean {
  if (haystack instanceof Map) return haystack.has(needle);
  if (Array.isArray(haystack)) return haystack.includes(needle);
  if (typeof haystack === 'string') return haystack.includes(needle);
  throw typeError(`argument of type '${typeName(haystack)}' is not iterable`);
}

/** `container[key]` for a str key. */
export function getItem(container: PyValue, key: string): PyValue {
  if (container instanceof Map) {
    const value = container.get(key);
    if (value === undefined) throw new PyError('KeyError', stringRepr(key));
    return value;
  }
  if (Array.isArray(container)) throw typeError('list indices must be integers or slices, not str');
  if (typeof container === 'string') throw typeError("string indices must be integers, not 'str'");
  throw typeError(`'${typeName(container)}' object is not subscriptable`);
}
