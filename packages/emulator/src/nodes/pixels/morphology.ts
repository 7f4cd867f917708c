import { PyError } from '../../python/errors.js';
import { ImageBatch } from '../values.js';
import { zipImages } from './batch.js';

/** The least or greatest value within a square that begins `before` the pixel; beyond the border there is nothing. */
function extreme(image: ImageBatch, size: number, before: number, choose: (a: number, b: number) => number): ImageBatch {
  const { count, width, height, channels } = image;
  const out = new ImageBatch(count, height, width, channels);
  for (let batch = 0; batch < count; batch += 1) {
    const source = image.frame(batch);
    const target = out.frame(batch);
    for (let y = 0; y < height; y += 1) {
      for (let x = 0; x < width; x += 1) {
        for (let channel = 0; channel < channels; channel += 1) {
          let value = source[(y * width + x) * channels + channel] as number;
          for (let row = Math.max(0, y - before); row <= Math.min(height - 1, y - before + size - 1); row += 1) {
            for (let column = Math.max(0, x - before); column <= Math.min(width - 1, x - before + size - 1); column += 1) {
              value = choose(value, source[(row * width + column) * channels + channel] as number);
            }
          }
          target[(y * width + x) * channels + channel] = value;
        }
      }
    }
  }
  return out;
}

const minus = (a: ImageBatch, b: ImageBatch): ImageBatch => zipImages(a, b, (x, y) => x - y);

/** @throws PyError `ValueError` for an operation that there is not */
export function morphology(image: ImageBatch, operation: string, size: number): ImageBatch {
  // A square of an even size lies the other way round when it takes the greatest.
  const erode = (picture: ImageBatch): ImageBatch => extreme(picture, size, Math.floor(size / 2), Math.min);
  const dilate = (picture: ImageBatch): ImageBatch => extreme(picture, size, Math.floor((size - 1) / 2), Math.max);
  switch (operation) {
    case 'erode':
      return erode(image);
    case 'dilate':
      return dilate(image);
    case 'open':
      return dilate(erode(image));
    case 'close':
      return erode(dilate(image));
    case 'gradient':
      return minus(dilate(image), erode(image));
    case 'top_hat':
      return minus(image, dilate(erode(image)));
    case 'bottom_hat':
      return minus(erode(dilate(image)), image);
    default:
      throw new PyError('ValueError', `Invalid operation ${operation} for morphology.`);
  }
}
