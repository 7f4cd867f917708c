/**
 * Values as a Python server sees them after `json.loads`: `bigint` is int, `number` is float, `Map` is dict (its key order is
 * that of the text, also for keys like "10" that a JS object would sort). Python's rules for them live beside this file.
 */
export type PyValue = null | boolean | bigint | number | string | PyValue[] | PyDict;
export type PyDict = Map<string, PyValue>;

export function dict(entries: Record<string, PyValue> = {}): PyDict {
  return new Map(Object.entries(entries));
}

export function isDict(value: unknown): value is PyDict {
  return value instanceof Map;
}

/** `type(value).__name__` */
export function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'NoneType';
  if (typeof value === 'boolean') return 'bool';
  if (typeof value === 'bigint') return 'int';
  if (typeof value === 'number') return 'float';
  if (typeof value === 'string') return 'str';
  if (Array.isArray(value)) return 'list';
  if (value instanceof Map) return 'dict';
  return value.constructor.name;
}

/** `bool(value)` */
export function truthy(value: PyValue): boolean {
  if (value instanceof Map) return value.size > 0;
  if (Array.isArray(value)) return value.length > 0;
  // NaN is true in Python, false in JS.
  if (typeof value === 'number') return value !== 0;
  return Boolean(value);
}

/** Whether Python takes it as a number: bool is an int. */
export function isNumber(value: PyValue): value is bigint | number | boolean {
  return typeof value === 'bigint' || typeof value === 'number' || typeof value === 'boolean';
}

function asNumber(value: PyValue): bigint | number | undefined {
  if (typeof value === 'boolean') return value ? 1n : 0n;
  return typeof value === 'bigint' || typeof value === 'number' ? value : undefined;
}

/** `a == b`: numbers compare across int, float and bool, exactly. */
export function equals(a: PyValue, b: PyValue): boolean {
  const x = asNumber(a);
  const y = asNumber(b);
  // biome-ignore lint/suspicious/noDoubleEquals: bigint == number is the exact comparison across the two, === is always false
  if (x !== undefined && y !== undefined) return x == y;
  if (x !== undefined || y !== undefined) return false;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => equals(item, b[index] as PyValue));
  }
  if (a instanceof Map) {
    return b instanceof Map && a.size === b.size && [...a].every(([key, value]) => b.has(key) && equals(value, b.get(key) as PyValue));
  }
  return a === b;
}

/** `is_link` of the server: a list of a str and a number (bool is an int). */
export function isLinkValue(value: unknown): value is [string, bigint | number | boolean] {
  return Array.isArray(value) && value.length === 2 && typeof value[0] === 'string' && asNumber(value[1]) !== undefined;
}

/** Plain JS data to Python values. Whole numbers become ints, unless `floats`. */
export function fromJs(value: unknown, floats = false): PyValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return !floats && Number.isInteger(value) ? BigInt(value) : value;
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'bigint') return value;
  if (value instanceof Map) return value as PyDict;
  if (Array.isArray(value)) return value.map((item) => fromJs(item, floats));
  return new Map(Object.entries(value).map(([key, item]) => [key, fromJs(item, floats)]));
}
