import { PyError } from '../../python/errors.js';
import { ImageBatch } from '../values.js';

/** `a * b + c` rounded once, as the server's vector code does; the product of two floats is exact in a double. */
const fusedAdd = (a: number, b: number, c: number): number => Math.fround(a * b + c);

/** Places from -1 to 1, counted from the nearer end. */
function linspace(size: number): Float32Array {
  const step = Math.fround(2 / Math.fround(size - 1));
  return Float32Array.from({ length: size }, (_, index) =>
    index < size >> 1 ? fusedAdd(step, index, -1) : fusedAdd(-step, size - 1 - index, 1),
  );
}

const LANES = 8;
const CHAINS = 4;

/** Sum in the order of the server's vector code: four chains of eight lanes each, then what is left over. */
export function floatSum(values: Float32Array): number {
  const vectors = Math.floor(values.length / LANES);
  const chained = vectors - (vectors % CHAINS);
  const sums = Array.from({ length: CHAINS }, () => new Float32Array(LANES));
  for (let vector = 0; vector < vectors; vector += 1) {
    const sum = sums[vector < chained ? vector % CHAINS : 0] as Float32Array;
    for (let lane = 0; lane < LANES; lane += 1) sum[lane] = (sum[lane] as number) + (values[vector * LANES + lane] as number);
  }
  const total = new Float32Array(1);
  const add = (value: number): void => {
    total[0] = (total[0] as number) + value;
  };
  for (const value of values.subarray(vectors * LANES)) add(value);
  const [first, ...rest] = sums as [Float32Array, ...Float32Array[]];
  for (const sum of rest) for (let lane = 0; lane < LANES; lane += 1) first[lane] = (first[lane] as number) + (sum[lane] as number);
  for (const value of first) add(value);
  return total[0] as number;
}

/**
 * A square Gaussian over [-1, 1]: its sigma counts in half widths of the kernel, whose sum is 1. Floats throughout: what comes
 * next may cut a picture's bytes off, and a value just below a whole number then shows.
 */
export function gaussianKernel(radius: number, sigma: number): Float32Array {
  const size = radius * 2 + 1;
  const places = linspace(size);
  const squares = places.map((place) => place * place);
  const width = Math.fround(2 * sigma * sigma);
  const kernel = Float32Array.from({ length: size * size }, (_, index) => {
    const distance = Math.fround(Math.sqrt(Math.fround((squares[Math.floor(index / size)] as number) + (squares[index % size] as number))));
    return Math.exp(Math.fround(-Math.fround(distance * distance) / width));
  });
  const sum = floatSum(kernel);
  return kernel.map((weight) => weight / sum);
}

const mirror = (index: number, length: number): number => (index < 0 ? -index : index >= length ? 2 * (length - 1) - index : index);

/**
 * Convolves each channel with a square kernel; the border mirrors without repeating itself.
 *
 * @throws PyError `RuntimeError` when the picture is smaller than the border it has to mirror
 */
export function convolve(image: ImageBatch, kernel: Float32Array, radius: number): ImageBatch {
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
              sum = fusedAdd(kernel[ky * size + kx] as number, source[row + (columns[x + kx] as number)] as number, sum);
          }
          target[(y * width + x) * channels + channel] = sum;
        }
      }
    }
  }
  return out;
}
