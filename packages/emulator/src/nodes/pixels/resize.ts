import { PyError } from '../../python/errors.js';
import { ImageBatch } from '../values.js';
import { resizeLanczos } from './lanczos.js';

/** `round()` of Python: halves go to the even neighbour. */
export function roundHalfEven(value: number): number {
  const floor = Math.floor(value);
  const rest = value - floor;
  if (rest !== 0.5) return Math.round(value);
  return floor % 2 === 0 ? floor : floor + 1;
}

/** The places along one axis that make each place of the result: `reach` places of the source for each, and their weights. */
interface Taps {
  readonly reach: number;
  readonly places: Int32Array;
  readonly weights: Float64Array;
}

function makeTaps(from: number, to: number, reach: number, tapsOf: (place: number) => { first: number; weights: readonly number[] }): Taps {
  const taps = { reach, places: new Int32Array(to * reach), weights: new Float64Array(to * reach) };
  for (let place = 0; place < to; place += 1) {
    const { first, weights } = tapsOf(place);
    for (let tap = 0; tap < reach; tap += 1) {
      taps.places[place * reach + tap] = Math.min(from - 1, Math.max(0, first + tap));
      taps.weights[place * reach + tap] = weights[tap] as number;
    }
  }
  return taps;
}

function nearestTaps(from: number, to: number): Taps {
  const scale = Math.fround(from / to);
  return makeTaps(from, to, 1, (place) => ({ first: Math.floor(Math.fround((place + 0.5) * scale)), weights: [1] }));
}

function bilinearTaps(from: number, to: number): Taps {
  const scale = from / to;
  return makeTaps(from, to, 2, (place) => {
    const source = Math.max(0, (place + 0.5) * scale - 0.5);
    const first = Math.min(from - 1, Math.floor(source));
    return { first, weights: [1 - (source - first), source - first] };
  });
}

const CUBIC = -0.75;

function cubicWeight(distance: number): number {
  const x = Math.abs(distance);
  if (x <= 1) return ((CUBIC + 2) * x - (CUBIC + 3)) * x * x + 1;
  return x < 2 ? ((CUBIC * x - 5 * CUBIC) * x + 8 * CUBIC) * x - 4 * CUBIC : 0;
}

function bicubicTaps(from: number, to: number): Taps {
  const scale = from / to;
  return makeTaps(from, to, 4, (place) => {
    const source = (place + 0.5) * scale - 0.5;
    const base = Math.floor(source);
    return { first: base - 1, weights: [-1, 0, 1, 2].map((offset) => cubicWeight(source - base - offset)) };
  });
}

/** Each place of the result is the mean of the whole places that it touches, summed and divided in floats. */
function resizeArea(image: ImageBatch, width: number, height: number): ImageBatch {
  const { count, channels } = image;
  const out = new ImageBatch(count, height, width, channels);
  const span = (place: number, from: number, to: number): [number, number] => [
    Math.floor((place * from) / to),
    Math.ceil(((place + 1) * from) / to),
  ];
  const columns = Array.from({ length: width }, (_, x) => span(x, image.width, width));
  for (let batch = 0; batch < count; batch += 1) {
    const source = image.frame(batch);
    const target = out.frame(batch);
    for (let y = 0; y < height; y += 1) {
      const [top, bottom] = span(y, image.height, height);
      for (let x = 0; x < width; x += 1) {
        const [left, right] = columns[x] as [number, number];
        for (let channel = 0; channel < channels; channel += 1) {
          let sum = 0;
          for (let row = top; row < bottom; row += 1)
            for (let column = left; column < right; column += 1)
              sum = Math.fround(sum + (source[(row * image.width + column) * channels + channel] as number));
          target[(y * width + x) * channels + channel] = Math.fround(sum / (bottom - top)) / (right - left);
        }
      }
    }
  }
  return out;
}

const TAPS: Readonly<Record<string, (from: number, to: number) => Taps>> = {
  'nearest-exact': nearestTaps,
  bilinear: bilinearTaps,
  bicubic: bicubicTaps,
  // Latents have it in the place of lanczos; it only matters for pictures made of numbers, which ours are not.
  bislerp: bilinearTaps,
};

/** Rows of `channels` floats made narrower or wider. */
function applyToColumns(source: Float32Array, { reach, places, weights }: Taps, fromWidth: number, channels: number): Float64Array {
  const stride = (places.length / reach) * channels;
  const rows = source.length / (fromWidth * channels);
  const out = new Float64Array(rows * stride);
  for (let row = 0, to = 0; row < rows; row += 1) {
    const start = row * fromWidth * channels;
    for (let tap = 0; tap < places.length; tap += reach) {
      for (let channel = 0; channel < channels; channel += 1) {
        let sum = 0;
        for (let next = tap; next < tap + reach; next += 1) {
          sum += (source[start + (places[next] as number) * channels + channel] as number) * (weights[next] as number);
        }
        out[to] = sum;
        to += 1;
      }
    }
  }
  return out;
}

function applyToRows(source: Float64Array, { reach, places, weights }: Taps, stride: number, target: Float32Array): void {
  const sums = new Float64Array(stride);
  for (let tap = 0; tap < places.length; tap += reach) {
    sums.fill(0);
    // Row by row, so that memory is read in its order.
    for (let next = tap; next < tap + reach; next += 1) {
      const weight = weights[next] as number;
      const from = (places[next] as number) * stride;
      for (let place = 0; place < stride; place += 1) sums[place] = (sums[place] as number) + (source[from + place] as number) * weight;
    }
    target.set(sums, (tap / reach) * stride);
  }
}

function applyTaps(image: ImageBatch, width: number, height: number, tapsOf: (from: number, to: number) => Taps): ImageBatch {
  const { count, channels, row } = image;
  const columns = tapsOf(image.width, width);
  // The weights of a place sum to 1: between equal rows nothing is to be found.
  if (row !== undefined) {
    return ImageBatch.ofRow(count, height, width, channels, Float32Array.from(applyToColumns(row, columns, image.width, channels)));
  }
  const out = new ImageBatch(count, height, width, channels);
  const rows = tapsOf(image.height, height);
  for (let batch = 0; batch < count; batch += 1) {
    applyToRows(applyToColumns(image.frame(batch), columns, image.width, channels), rows, width * channels, out.frame(batch));
  }
  return out;
}

/** A part of each picture of a batch. */
export function cropImage(image: ImageBatch, x: number, y: number, width: number, height: number): ImageBatch {
  const left = Math.max(0, Math.min(image.width, x));
  const top = Math.max(0, Math.min(image.height, y));
  const right = Math.max(left, Math.min(image.width, x + width));
  const bottom = Math.max(top, Math.min(image.height, y + height));
  const { count, channels, row: only } = image;
  if (only !== undefined) {
    return ImageBatch.ofRow(count, bottom - top, right - left, channels, only.subarray(left * channels, right * channels));
  }
  const out = new ImageBatch(count, bottom - top, right - left, channels);
  const stride = out.width * channels;
  for (let batch = 0; batch < image.count; batch += 1) {
    const source = image.frame(batch);
    const target = out.frame(batch);
    for (let row = 0; row < out.height; row += 1) {
      const from = ((top + row) * image.width + left) * image.channels;
      target.set(source.subarray(from, from + stride), row * stride);
    }
  }
  return out;
}

type Sides = Pick<ImageBatch, 'count' | 'channels' | 'height' | 'width'>;

/**
 * How much the largest middle part with the aspect of the target leaves out on each side.
 *
 * @throws PyError `ZeroDivisionError` when the target has no height
 */
function marginsTo({ width: fromWidth, height: fromHeight }: Sides, width: number, height: number): { x: number; y: number } {
  if (fromHeight === 0 || height === 0) throw new PyError('ZeroDivisionError', 'division by zero');
  const oldAspect = fromWidth / fromHeight;
  const newAspect = width / height;
  if (oldAspect > newAspect) return { x: roundHalfEven((fromWidth - fromWidth * (newAspect / oldAspect)) / 2), y: 0 };
  if (oldAspect < newAspect) return { x: 0, y: roundHalfEven((fromHeight - fromHeight * (oldAspect / newAspect)) / 2) };
  return { x: 0, y: 0 };
}

/** @throws PyError what the method of the server says to a side of no pixels */
function checkSides(source: Sides, width: number, height: number, method: string): void {
  const nothing = source.width < 1 || source.height < 1;
  if (method === 'lanczos') {
    if (width < 1 || height < 1) throw new PyError('ValueError', 'height and width must be > 0');
  } else if (method === 'area') {
    if (!nothing) return;
    const sizes = `[${source.count}, ${source.channels}, ${source.height}, ${source.width}] with dimension ${source.height < 1 ? 2 : 3} being empty`;
    throw new PyError(
      'RuntimeError',
      `adaptive_avg_pool2d(): Expected input to have non-zero size for non-batch dimensions, but input has sizes ${sizes}`,
    );
  } else if (nothing || width < 1 || height < 1) {
    throw new PyError(
      'RuntimeError',
      `Input and output sizes should be greater than 0, but got input (H: ${source.height}, W: ${source.width}) output (H: ${height}, W: ${width})`,
    );
  }
}

/** Checks a resize of something without pixels, a latent: what `resizeImage` throws for these sides. */
export function checkResize(sides: Sides, width: number, height: number, method: string, crop: string): void {
  const { x, y } = crop === 'center' ? marginsTo(sides, width, height) : { x: 0, y: 0 };
  checkSides({ ...sides, width: sides.width - 2 * x, height: sides.height - 2 * y }, width, height, method);
}

/** Resizes as the server does: its five methods, after cutting the middle out when `crop` is `center`. */
export function resizeImage(image: ImageBatch, width: number, height: number, method: string, crop: string): ImageBatch {
  const { x, y } = crop === 'center' ? marginsTo(image, width, height) : { x: 0, y: 0 };
  const source = x === 0 && y === 0 ? image : cropImage(image, x, y, image.width - x * 2, image.height - y * 2);
  checkSides(source, width, height, method);
  if (method === 'lanczos') return resizeLanczos(source, width, height);
  if (method === 'area') return resizeArea(source, width, height);
  return applyTaps(source, width, height, TAPS[method] ?? bilinearTaps);
}
