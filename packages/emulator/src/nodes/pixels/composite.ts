import { ImageBatch } from '../values.js';
import { repeatToCount } from './batch.js';
import { broadcastShape, checkAssignable, cut } from './broadcast.js';
import { resizeImage } from './resize.js';

/**
 * Lays `source` over `destination` at x, y; the mask (one channel) says how much of it is seen.
 *
 * @throws PyError `RuntimeError` when what is seen of the two does not have the same shape
 */
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
  const shares =
    mask === undefined ? undefined : repeatToCount(resizeImage(mask, over.width, over.height, 'bilinear', 'disabled'), over.count);
  const [, width] = cut(0, destination.width - left + Math.min(0, x), over.width);
  const [, height] = cut(0, destination.height - top + Math.min(0, y), over.height);
  const [firstColumn, columns] = cut(left, left + over.width, destination.width);
  const [firstRow, rows] = cut(top, top + over.height, destination.height);
  const under = [destination.count, destination.channels, rows, columns];
  checkAssignable(under, broadcastShape([over.count, over.channels, height, width], under));

  const { channels } = destination;
  const out = new ImageBatch(destination.count, destination.height, destination.width, channels, destination.data.slice());
  const step = (size: number, index: number): number => (size === 1 ? 0 : index);
  for (let batch = 0; batch < out.count; batch += 1) {
    const target = out.frame(batch);
    const from = over.frame(batch);
    const share = shares?.frame(batch);
    for (let row = 0; row < rows; row += 1) {
      for (let column = 0; column < columns; column += 1) {
        const pixel = step(height, row) * over.width + step(width, column);
        const cover = share === undefined ? 1 : (share[pixel] as number);
        for (let channel = 0; channel < channels; channel += 1) {
          const place = ((firstRow + row) * out.width + firstColumn + column) * channels + channel;
          const value = from[pixel * channels + channel] as number;
          target[place] = cover * value + (1 - cover) * (target[place] as number);
        }
      }
    }
  }
  return out;
}
