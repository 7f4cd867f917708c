import { parseJson } from '@comfyloom/protocol';

/** Reading of values of unknown shape. What a server sends is never trusted to have the shape that it should have. */
export type Fields = { readonly [key: string]: unknown };

const NONE: Fields = Object.freeze({});

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object, or an empty one. */
export function fields(value: unknown): Fields {
  return isFields(value) ? value : NONE;
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export function finite(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** An own property: `graph['constructor']` must not find Object's. */
export function own<T>(object: { readonly [key: string]: T }, key: string): T | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** Python's own encoder gives up long before. */
const DEEPEST = 10_000;

/**
 * `parseJson`, for texts of any length from anybody: brackets alone make up to thirty times as much memory as there is text, and in each
 * other even more.
 *
 * @throws ProtocolError `E_JSON_MALFORMED`, RangeError when the values would take more than twice `limit` bytes, or are too deep
 */
export function parseWithin(json: string, limit: number): unknown {
  let [bytes, depth] = [0, 0];
  let isString = false;
  for (let index = 0; json.length > 65_536 && index < json.length; index++) {
    const unit = json.charCodeAt(index);
    if (unit === 0x22) isString = !isString;
    else if (unit === 0x5c) index += 1;
    else if (isString) continue;
    // What an array, an object, and a place in either takes in V8 while it is made.
    else if (unit === 0x2c) bytes += 24;
    else if (unit === 0x5d || unit === 0x7d) depth -= 1;
    else if (unit === 0x5b || unit === 0x7b) {
      bytes += unit === 0x5b ? 44 : 68;
      depth += 1;
      if (bytes > 2 * limit || depth > DEEPEST) throw new RangeError('it has too many values, or too many in each other');
    }
  }
  if (bytes > 2 * limit) throw new RangeError('it has too many values');
  return parseJson(json);
}
