import { PyError } from '../../python/errors.js';
import { ImageBatch } from '../values.js';
import { repeatToCount } from './batch.js';
import { resizeImage } from './resize.js';

/** Lays `source` over `destination` at x, y; the mask (one channel) says how much of it is seen. Both have the same channels. */
export function composite(
  destination: ImageBatch,
  source: ImageBatch,
  x: number,
  y: number,
  mask: ImageBatch | undefined,
  resizeSource: boolean,
): ImageBatch {
  const fitted = resizeSource ? resizeImage(source, destination.width, destination.height, 'bilinear', 'disabled') : source;
  const over = repeatToCount(fitted, destination.count);
  const left = Math.max(-over.width, Math.min(x, destination.width));
  const top = Math.max(-over.height, Math.min(y, destination.height));
  const width = Math.max(0, Math.min(over.width, destination.width - left));
  const height = Math.max(0, Math.min(over.height, destination.height - top));
  const shares =
    mask === undefined ? undefined : repeatToCount(resizeImage(mask, over.width, over.height, 'bilinear', 'disabled'), over.count);
  const out = new ImageBatch(destination.count, destination.height, destination.width, destination.channels, destination.data.slice());
  const { channels } = out;
  if (left < 0 || top < 0) throw new PyError('RuntimeError', 'The expanded size of the tensor must match the existing size');
  for (let batch = 0; batch < out.count; batch += 1) {
    const target = out.frame(batch);
    const from = over.frame(batch);
    const share = shares?.frame(batch);
    for (let row = 0; row < height; row += 1) {
      for (let column = 0; column < width; column += 1) {
        const cover = share === undefined ? 1 : (share[row * over.width + column] as number);
        for (let channel = 0; channel < channels; channel += 1) {
          const place = ((top + row) * out.width + left + column) * channels + channel;
          const value = from[(row * over.width + column) * channels + channel] as number;
          target[place] = cover * value + (1 - cover) * (target[place] as number);
        }
      }
    }
  }
  return out;
}
