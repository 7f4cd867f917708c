import { PyError } from '../../python/errors.js';

/** @throws PyError `RuntimeError` where the third or fourth axis is too short for its border to be mirrored that far */
export function checkMirror(shape: readonly number[], radius: number): void {
  const axis = [3, 2].find((side) => (shape[side] as number) <= radius);
  if (axis === undefined) return;
  const rule = 'Padding size should be less than the corresponding input dimension';
  const place = axis === 3 ? 4 : 6;
  throw new PyError(
    'RuntimeError',
    `Argument #${place}: ${rule}, but got: padding (${radius}, ${radius}) at dimension ${axis} of input [${shape.join(', ')}]`,
  );
}
