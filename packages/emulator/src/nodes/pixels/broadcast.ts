import { PyError } from '../../python/errors.js';

/** Axes are counted from the last one: a tensor with fewer has ones before its first. */
function aligned(shape: readonly number[], axes: number): number[] {
  return [...new Array<number>(Math.max(0, axes - shape.length)).fill(1), ...shape];
}

/**
 * The shape that two tensors take together: an axis of one place stretches to that of the other.
 *
 * @throws PyError `RuntimeError` for the last axis on which they differ, in the server's words
 */
export function broadcastShape(first: readonly number[], second: readonly number[]): number[] {
  const axes = Math.max(first.length, second.length);
  const [a, b] = [aligned(first, axes), aligned(second, axes)];
  for (let axis = axes - 1; axis >= 0; axis -= 1) {
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
 * @throws PyError `RuntimeError` for the last axis that does not fit
 */
export function checkAssignable(to: readonly number[], from: readonly number[]): void {
  let sizes = [...from];
  while (sizes.length > to.length && sizes[0] === 1) sizes = sizes.slice(1);
  const full = aligned(sizes, to.length);
  const axis = to.findLastIndex((size, index) => full[index] !== size && full[index] !== 1);
  if (axis < 0) return;
  throw new PyError(
    'RuntimeError',
    `The expanded size of the tensor (${to[axis]}) must match the existing size (${full[axis]}) at non-singleton dimension ${axis}.  Target sizes: [${to.join(', ')}].  Tensor sizes: [${sizes.join(', ')}]`,
  );
}

/** First place and number of places of `[start:end]` on an axis, as Python cuts it: negative ones count from the end. */
export function cut(start: number, end: number, size: number): readonly [first: number, length: number] {
  const at = (place: number): number => Math.min(size, Math.max(0, place < 0 ? place + size : place));
  const first = at(start);
  return [first, Math.max(0, at(end) - first)];
}
