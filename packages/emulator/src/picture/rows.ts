import { viewOf } from '../view.js';
/** Whether every row is like the first, as in a picture of one color: a look that costs a tenth of any work on the rows. */
export function hasEqualRows(values: Uint8Array | Float32Array, stride: number): boolean {
  if (values.length <= stride) return values.length > 0;
  const memory = viewOf(values);
  const row = stride * values.BYTES_PER_ELEMENT;
  return memory.compare(memory, 0, memory.length - row, row, memory.length) === 0;
}

/** Fills an array with copies of its first `length` values. */
export function repeatStart(values: Uint8Array | Float32Array, length: number): void {
  // Each round copies all that is filled so far.
  for (let filled = length; filled > 0 && filled < values.length; filled *= 2) {
    values.copyWithin(filled, 0, Math.min(filled, values.length - filled));
  }
}
