import { toBytes } from '../../picture/bytes.js';
import { ImageBatch } from '../values.js';

const PRECISION = 22;
const SUPPORT = 3;

function sinc(x: number): number {
  if (x === 0) return 1;
  const turn = x * Math.PI;
  return Math.sin(turn) / turn;
}

function lanczos(x: number): number {
  return x > -SUPPORT && x < SUPPORT ? sinc(x) * sinc(x / SUPPORT) : 0;
}

interface Window {
  readonly start: number;
  readonly weights: Int32Array;
}

/** For each place of the result the first source place and its fixed-point weights, whose sum is 1 << 22. */
function windows(from: number, to: number): Window[] {
  const scale = from / to;
  const spread = Math.max(1, scale);
  const support = SUPPORT * spread;
  return Array.from({ length: to }, (_, place) => {
    const center = (place + 0.5) * scale;
    const start = Math.max(0, Math.trunc(center - support + 0.5));
    const end = Math.min(from, Math.trunc(center + support + 0.5));
    const raw = Array.from({ length: end - start }, (_unused, offset) => lanczos((offset + start - center + 0.5) / spread));
    const sum = raw.reduce((total, weight) => total + weight, 0);
    return {
      start,
      weights: Int32Array.from(raw, (weight) => {
        const fixed = (sum === 0 ? weight : weight / sum) * 2 ** PRECISION;
        return Math.trunc(fixed < 0 ? fixed - 0.5 : fixed + 0.5);
      }),
    };
  });
}

const HALF = 1 << (PRECISION - 1);

function clip(sum: number): number {
  return Math.max(0, Math.min(255, sum >> PRECISION));
}

interface Plane {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** One pass of the image library's 8-bit resize: bytes in, bytes out, sums of 32 bits between them. */
function resizeColumns({ bytes, width, height }: Plane, channels: number, toWidth: number): Plane {
  const out = new Uint8Array(toWidth * height * channels);
  const all = windows(width, toWidth);
  let to = 0;
  for (let y = 0; y < height; y += 1) {
    for (const { start, weights } of all) {
      const from = (y * width + start) * channels;
      for (let channel = 0; channel < channels; channel += 1) {
        let sum = HALF;
        for (let tap = 0; tap < weights.length; tap += 1) {
          sum = (sum + (bytes[from + tap * channels + channel] as number) * (weights[tap] as number)) | 0;
        }
        out[to] = clip(sum);
        to += 1;
      }
    }
  }
  return { bytes: out, width: toWidth, height };
}

/** The other pass, a whole row at a time: neighbours in memory are taken one after the other. */
function resizeRows({ bytes, width, height }: Plane, channels: number, toHeight: number): Plane {
  const stride = width * channels;
  const out = new Uint8Array(stride * toHeight);
  const sums = new Int32Array(stride);
  for (const [y, { start, weights }] of windows(height, toHeight).entries()) {
    sums.fill(HALF);
    for (let tap = 0; tap < weights.length; tap += 1) {
      const weight = weights[tap] as number;
      const from = (start + tap) * stride;
      for (let index = 0; index < stride; index += 1) sums[index] = (sums[index] as number) + (bytes[from + index] as number) * weight;
    }
    for (let index = 0; index < stride; index += 1) out[y * stride + index] = clip(sums[index] as number);
  }
  return { bytes: out, width, height: toHeight };
}

/** Bytes are rounded between the two passes, so their order shows: rows go first when they lose more than twice what the columns do. */
function resizeBytes(plane: Plane, channels: number, toWidth: number, toHeight: number): Uint8Array {
  const rowsFirst = toHeight < plane.height && 2 * (plane.width - toWidth) < plane.height - toHeight;
  const columns = (current: Plane): Plane => (current.width === toWidth ? current : resizeColumns(current, channels, toWidth));
  const rows = (current: Plane): Plane => (current.height === toHeight ? current : resizeRows(current, channels, toHeight));
  return (rowsFirst ? columns(rows(plane)) : rows(columns(plane))).bytes;
}

/** Alpha is multiplied in before the resize and divided out after it, as the library does with RGBA. */
function premultiply(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length);
  for (let index = 0; index < bytes.length; index += 4) {
    const alpha = bytes[index + 3] as number;
    for (let channel = 0; channel < 3; channel += 1) {
      const product = (bytes[index + channel] as number) * alpha + 128;
      out[index + channel] = ((product >> 8) + product) >> 8;
    }
    out[index + 3] = alpha;
  }
  return out;
}

function divide(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length);
  for (let index = 0; index < bytes.length; index += 4) {
    const alpha = bytes[index + 3] as number;
    for (let channel = 0; channel < 3; channel += 1) {
      const value = bytes[index + channel] as number;
      out[index + channel] = alpha === 0 || alpha === 255 ? value : Math.min(255, Math.trunc((255 * value) / alpha));
    }
    out[index + 3] = alpha;
  }
  return out;
}

/** Lanczos of the server: over bytes, in fixed point. */
export function resizeLanczos(image: ImageBatch, width: number, height: number): ImageBatch {
  const out = new ImageBatch(image.count, height, width, image.channels);
  for (let batch = 0; batch < image.count; batch += 1) {
    const bytes = toBytes(image.frame(batch));
    const { width: fromWidth, height: fromHeight, channels } = image;
    const resize = (source: Uint8Array): Uint8Array =>
      resizeBytes({ bytes: source, width: fromWidth, height: fromHeight }, channels, width, height);
    const same = width === image.width && height === image.height;
    const resized = same ? bytes : image.channels === 4 ? divide(resize(premultiply(bytes))) : resize(bytes);
    const target = out.frame(batch);
    for (let index = 0; index < resized.length; index += 1) target[index] = (resized[index] as number) / 255;
  }
  return out;
}
