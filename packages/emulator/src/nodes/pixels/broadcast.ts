import { PyError } from '../../python/errors.js';

/**
 * The shape that two tensors take together: an axis of one place stretches to that of the other.
 *
 * @throws PyError `RuntimeError` for the last axis on which they differ, in the server's words
 */
export function broadcastShape(a: readonly number[], b: readonly number[]): number[] {
  for (let axis = a.length - 1; axis >= 0; axis -= 1) {
    if (a[axis] === b[axis] || a[axis] === 1 || b[axis] === 1) continue;
    throw new PyError(
      'RuntimeError',
      `The size of tensor a (${a[axis]}) must match the size of tensor b (${b[axis]}) at non-singleton dimension ${axis}`,
    );
  }
  return a.map((size, axis) => (size === 1 ? (b[axis] as number) : size));
}

/**
 * Checks that a tensor of shape `from` can be written where one of shape `to` is.
 *
 * @throws PyError `RuntimeError` for the first axis that does not fit
 */
export function checkAssignable(to: readonly number[], from: readonly number[]): void {
  const axis = to.findIndex((size, index) => from[index] !== size && from[index] !== 1);
  if (axis < 0) return;
  throw new PyError(
    'RuntimeError',
    `The expanded size of the tensor (${to[axis]}) must match the existing size (${from[axis]}) at non-singleton dimension ${axis}.  Target sizes: [${to.join(', ')}].  Tensor sizes: [${from.join(', ')}]`,
  );
}

/** First place and number of places of `[start:end]` on an axis, as Python cuts it: negative ones count from the end. */
export function cut(start: number, end: number, size: number): readonly [first: number, length: number] {
  const at = (place: number): number => Math.min(size, Math.max(0, place < 0 ? place + size : place));
  const first = at(start);
  return [first, Math.max(0, at(end) - first)];
}
