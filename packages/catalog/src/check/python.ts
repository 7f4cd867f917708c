/*
 * How the server's Python converts a literal (PROTOCOL.md 3.4). `undefined` where Python raises.
 */

const integerText = /^\s*[+-]?\d+(?:_\d+)*\s*$/;
const floatText = /^\s*[+-]?(?:\d+(?:_\d+)*(?:\.(?:\d+(?:_\d+)*)?)?|\.\d+(?:_\d+)*)(?:e[+-]?\d+(?:_\d+)*)?\s*$/i;
const specialFloat = /^\s*([+-]?)(?:(inf|infinity)|nan)\s*$/i;

/** `int(value)`, exact. */
export function toInt(value: unknown): bigint | undefined {
  if (typeof value === 'boolean') return value ? 1n : 0n;
  if (typeof value === 'number') return Number.isFinite(value) ? BigInt(Math.trunc(value)) : undefined;
  if (typeof value !== 'string' || !integerText.test(value)) return undefined;
  // Python refuses texts of more than 4300 digits; so would the time that they take.
  const digits = value.replace(/[\s_+]/g, '');
  return digits.length > 4300 ? undefined : BigInt(digits);
}

/** `float(value)`. */
export function toFloat(value: unknown): number | undefined {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return undefined;
  const special = specialFloat.exec(value);
  if (special !== null)
    return special[2] === undefined ? Number.NaN : special[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return floatText.test(value) ? Number(value.replaceAll('_', '')) : undefined;
}

/** `value in options`: numbers and booleans compare by value (`True == 1`), text only with text. */
export function isOneOf(value: unknown, options: readonly (string | number | boolean)[]): boolean {
  if (typeof value === 'string') return options.includes(value);
  if (typeof value !== 'number' && typeof value !== 'boolean') return false;
  return options.some((option) => typeof option !== 'string' && Number(option) === Number(value));
}
