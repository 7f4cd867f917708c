import { Turns } from '../../execute/turns.js';
import { ImageBatch } from '../values.js';
import { checkMirror } from './mirror.js';

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

/** Rows with their borders mirrored, without the edge itself, on the left and on the right. */
function padRows(rows: Float32Array, width: number, channels: number, radius: number): Float64Array {
  const columns = Int32Array.from({ length: width + 2 * radius }, (_, index) => mirror(index - radius, width) * channels);
  const out = new Float64Array((rows.length / width) * columns.length);
  let to = 0;
  for (let start = 0; start < rows.length; start += width * channels) {
    for (const column of columns) {
      for (let channel = 0; channel < channels; channel += 1) {
        out[to] = rows[start + column + channel] as number;
        to += 1;
      }
    }
  }
  return out;
}

/** Adds `weight` times the values from `start` on to the sums, which are rounded to what they are kept in. */
function addWeighted(sums: Float32Array | Float64Array, values: Float64Array, start: number, weight: number): void {
  for (let index = 0; index < sums.length; index += 1) sums[index] = (sums[index] as number) + weight * (values[start + index] as number);
}

/** Makes the rows of a picture, all else having its turn now and then; equal rows in give equal rows, of which one is made. */
async function filterRows(
  image: ImageBatch,
  radius: number,
  prepare: (rows: Float32Array) => (y: number, height: number) => Float32Array | Float64Array,
): Promise<ImageBatch> {
  const { count, height, width, channels, row } = image;
  checkMirror([count, channels, height, width], radius);
  if (row !== undefined) return ImageBatch.ofRow(count, height, width, channels, Float32Array.from(prepare(row)(0, 1)));
  const out = new ImageBatch(count, height, width, channels);
  const turns = new Turns();
  turns.begin();
  for (let batch = 0; batch < count; batch += 1) {
    const rowAt = prepare(image.frame(batch));
    const target = out.frame(batch);
    for (let y = 0; y < height; y += 1) {
      target.set(rowAt(y, height), y * width * channels);
      if (turns.isOver) await turns.pass();
    }
  }
  return out;
}

/**
 * Convolves each channel with a square kernel; the border mirrors without repeating itself. Each sum is rounded once for each
 * weight, as the server's vector code does; the product of two floats is exact in a double.
 *
 * @throws PyError `RuntimeError` when the picture is smaller than the border it has to mirror
 */
export function convolve(image: ImageBatch, kernel: Float32Array, radius: number): Promise<ImageBatch> {
  const { width, channels } = image;
  const size = radius * 2 + 1;
  return filterRows(image, radius, (source) => {
    const padded = padRows(source, width, channels, radius);
    const sums = new Float32Array(width * channels);
    return (y, height) => {
      sums.fill(0);
      for (let place = 0; place < kernel.length; place += 1) {
        const line = height === 1 ? 0 : mirror(y + Math.floor(place / size) - radius, height);
        const start = (line * (width + 2 * radius) + (place % size)) * channels;
        addWeighted(sums, padded, start, kernel[place] as number);
      }
      return sums;
    };
  });
}

/** Up to here a blur is summed in the server's order; beyond, its two axes one after the other, which saves most of the work. */
export const MAX_SQUARE_RADIUS = 3;

/**
 * Blurs with a Gaussian kernel whose weights sum to 1.
 *
 * @throws PyError `RuntimeError` when the picture is smaller than the border it has to mirror
 */
export function blur(image: ImageBatch, kernel: Float32Array, radius: number): Promise<ImageBatch> {
  if (radius <= MAX_SQUARE_RADIUS) return convolve(image, kernel, radius);
  const { width, channels } = image;
  const size = radius * 2 + 1;
  // e^-(x² + y²) is e^-x² times e^-y²: the sum over one axis is what the other one takes.
  const weights = Array.from({ length: size }, (_, line) => kernel.subarray(line * size, (line + 1) * size).reduce((a, b) => a + b, 0));
  return filterRows(image, radius, (source) => {
    const padded = padRows(source, width, channels, radius);
    const stride = width * channels;
    const lines = Array.from({ length: source.length / stride }, (): Float64Array | undefined => undefined);
    const lineAt = (y: number): Float64Array => {
      const known = lines[y];
      if (known !== undefined) return known;
      const line = new Float64Array(stride);
      const start = y * (width + 2 * radius) * channels;
      for (const [place, weight] of weights.entries()) addWeighted(line, padded, start + place * channels, weight);
      lines[y] = line;
      return line;
    };
    const sums = new Float64Array(stride);
    return (y, height) => {
      if (height === 1) return lineAt(0);
      sums.fill(0);
      for (const [place, weight] of weights.entries()) addWeighted(sums, lineAt(mirror(y + place - radius, height)), 0, weight);
      // No row further up is looked at again, save below the upper border.
      if (y > 2 * radius) lines[y - radius] = undefined;
      return sums;
    };
  });
}
