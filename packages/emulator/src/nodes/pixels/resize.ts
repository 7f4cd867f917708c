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

/** The places along one axis that make one place of the result, and their weights. */
type Taps = readonly { readonly index: number; readonly weight: number }[];

function nearestTaps(from: number, to: number): Taps[] {
  const scale = Math.fround(from / to);
  return Array.from({ length: to }, (_, place) => [
    { index: Math.min(from - 1, Math.floor(Math.fround((place + 0.5) * scale))), weight: 1 },
  ]);
}

function bilinearTaps(from: number, to: number): Taps[] {
  const scale = from / to;
  return Array.from({ length: to }, (_, place) => {
    const source = Math.max(0, (place + 0.5) * scale - 0.5);
    const index = Math.min(from - 1, Math.floor(source));
    const weight = source - index;
    return [
      { index, weight: 1 - weight },
      { index: Math.min(from - 1, index + 1), weight },
    ];
  });
}

const CUBIC = -0.75;

function cubicWeight(distance: number): number {
  const x = Math.abs(distance);
  if (x <= 1) return ((CUBIC + 2) * x - (CUBIC + 3)) * x * x + 1;
  return x < 2 ? ((CUBIC * x - 5 * CUBIC) * x + 8 * CUBIC) * x - 4 * CUBIC : 0;
}

function bicubicTaps(from: number, to: number): Taps[] {
  const scale = from / to;
  return Array.from({ length: to }, (_, place) => {
    const source = (place + 0.5) * scale - 0.5;
    const base = Math.floor(source);
    return [-1, 0, 1, 2].map((offset) => ({
      index: Math.min(from - 1, Math.max(0, base + offset)),
      weight: cubicWeight(source - base - offset),
    }));
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
  for (let batch = 0; batch < count; batch += 1) {
    const source = image.frame(batch);
    const target = out.frame(batch);
    for (let y = 0; y < height; y += 1) {
      const [top, bottom] = span(y, image.height, height);
      for (let x = 0; x < width; x += 1) {
        const [left, right] = span(x, image.width, width);
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

const TAPS: Readonly<Record<string, (from: number, to: number) => Taps[]>> = {
  'nearest-exact': nearestTaps,
  bilinear: bilinearTaps,
  bicubic: bicubicTaps,
  // Latents have it in the place of lanczos; it only matters for pictures made of numbers, which ours are not.
  bislerp: bilinearTaps,
};

function applyTaps(image: ImageBatch, columns: readonly Taps[], rows: readonly Taps[]): ImageBatch {
  const { count, channels } = image;
  const out = new ImageBatch(count, rows.length, columns.length, channels);
  const narrow = new Float64Array(image.height * columns.length * channels);
  for (let batch = 0; batch < count; batch += 1) {
    const source = image.frame(batch);
    for (let y = 0; y < image.height; y += 1) {
      for (let x = 0; x < columns.length; x += 1) {
        for (let channel = 0; channel < channels; channel += 1) {
          let sum = 0;
          for (const { index, weight } of columns[x] as Taps)
            sum += (source[(y * image.width + index) * channels + channel] as number) * weight;
          narrow[(y * columns.length + x) * channels + channel] = sum;
        }
      }
    }
    const target = out.frame(batch);
    const stride = columns.length * channels;
    for (let y = 0; y < rows.length; y += 1) {
      for (let place = 0; place < stride; place += 1) {
        let sum = 0;
        for (const { index, weight } of rows[y] as Taps) sum += (narrow[index * stride + place] as number) * weight;
        target[y * stride + place] = sum;
      }
    }
  }
  return out;
}

/** A part of each picture of a batch. */
export function cropImage(image: ImageBatch, x: number, y: number, width: number, height: number): ImageBatch {
  const left = Math.max(0, Math.min(image.width, x));
  const top = Math.max(0, Math.min(image.height, y));
  const right = Math.max(left, Math.min(image.width, x + width));
  const bottom = Math.max(top, Math.min(image.height, y + height));
  const out = new ImageBatch(image.count, bottom - top, right - left, image.channels);
  const stride = out.width * image.channels;
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
  const taps = TAPS[method] ?? bilinearTaps;
  return applyTaps(source, taps(source.width, width), taps(source.height, height));
}
