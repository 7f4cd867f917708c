import { RuntimeError } from '../errors.js';

/** Shorter texts cannot do harm. */
const HARMLESS = 65_536;
/** Python's own encoder gives up long before. */
const DEEPEST = 10_000;

/**
 * Refuses JSON that is small as a text and huge as values: brackets alone make up to thirty times as much memory as there is text, and in
 * each other even more. What a hostile server sends must not end the process of a service that has many.
 *
 * @throws RuntimeError `E_ANSWER_TOO_LARGE`
 */
export function vet(json: string, limit: number, where: string): void {
  if (json.length <= HARMLESS) return;
  let [bytes, depth] = [0, 0];
  let isString = false;
  for (let index = 0; index < json.length; index++) {
    const unit = json.charCodeAt(index);
    if (unit === 0x22) isString = !isString;
    else if (unit === 0x5c) index += 1;
    else if (isString) continue;
    else if (unit === 0x5d || unit === 0x7d) depth -= 1;
    else if (unit === 0x2c || unit === 0x5b || unit === 0x7b) {
      // What a place in a list, a list, and an object take in V8 while they are made.
      bytes += unit === 0x2c ? 24 : unit === 0x5b ? 44 : 68;
      if (unit !== 0x2c) depth += 1;
      if (bytes > 2 * limit || depth > DEEPEST) throw tooMuch(depth > DEEPEST, limit, where);
    }
  }
}

function tooMuch(isDeep: boolean, limit: number, where: string): RuntimeError {
  const what = isDeep ? `has values more than ${DEEPEST} deep in each other` : `has values of more than twice ${limit} bytes`;
  return new RuntimeError('E_ANSWER_TOO_LARGE', { what: `JSON of the server ${what}.`, where, data: { limit } });
}
