import { PyError } from '../../python/errors.js';
import { ImageBatch } from '../values.js';

/** A square Gaussian over [-1, 1]: its sigma counts in half widths of the kernel, whose sum is 1. */
export function gaussianKernel(radius: number, sigma: number): Float64Array {
  const size = radius * 2 + 1;
  const at = (index: number): number => (size === 1 ? -1 : -1 + (2 * index) / (size - 1));
  const kernel = Float64Array.from({ length: size * size }, (_, index) => {
    const x = at(index % size);
    const y = at(Math.floor(index / size));
    return Math.exp(-(x * x + y * y) / (2 * sigma * sigma));
  });
  const sum = kernel.reduce((total, weight) => total + weight, 0);
  return kernel.map((weight) => weight / sum);
}

const mirror = (index: number, length: number): number => (index < 0 ? -index : index >= length ? 2 * (length - 1) - index : index);

/**
 * Convolves each channel with a square kernel; the border mirrors without repeating itself.
 *
 * @throws PyError `RuntimeError` when the picture is smaller than the border it has to mirror
 */
export function convolve(image: ImageBatch, kernel: Float64Array, radius: number): ImageBatch {
  const { count, height, width, channels } = image;
  if (radius >= width || radius >= height) {
    throw new PyError(
      'RuntimeError',
      `Padding size should be less than the corresponding input dimension, but got: padding (${radius}, ${radius}) at dimension 3 of input [${count}, ${channels}, ${height}, ${width}]`,
    );
  }
  const size = radius * 2 + 1;
  const out = new ImageBatch(count, height, width, channels);
  const columns = Int32Array.from({ length: width + 2 * radius }, (_, index) => mirror(index - radius, width) * channels);
  const rows = Int32Array.from({ length: height + 2 * radius }, (_, index) => mirror(index - radius, height) * width * channels);
  for (let batch = 0; batch < count; batch += 1) {
    const source = image.frame(batch);
    const target = out.frame(batch);
    for (let y = 0; y < height; y += 1) {
      for (let x = 0; x < width; x += 1) {
        for (let channel = 0; channel < channels; channel += 1) {
          let sum = 0;
          for (let ky = 0; ky < size; ky += 1) {
            const row = (rows[y + ky] as number) + channel;
            for (let kx = 0; kx < size; kx += 1)
              sum += (kernel[ky * size + kx] as number) * (source[row + (columns[x + kx] as number)] as number);
          }
          target[(y * width + x) * channels + channel] = sum;
        }
      }
    }
  }
  return out;
}
