import type { ImageBatch } from '../nodes/values.js';
import { encodePng, type PngPixels } from './png.js';
import { hasEqualRows } from './rows.js';

/** Floats to bytes as the server's nodes do: times 255, clipped, the fraction cut off; NaN becomes 0. */
export function toBytes(floats: Float32Array): Uint8Array {
  const out = new Uint8Array(floats.length);
  for (let index = 0; index < out.length; index += 1) {
    const value = Math.fround((floats[index] as number) * 255);
    // NaN is larger than nothing.
    out[index] = value >= 255 ? 255 : value > 0 ? value | 0 : 0;
  }
  return out;
}

function framePixels(image: ImageBatch, index: number): PngPixels {
  const { width, height, channels } = image;
  const stride = width * channels;
  let { row } = image;
  if (row === undefined) {
    const floats = image.frame(index);
    if (!hasEqualRows(floats, stride)) return { width, height, channels, data: toBytes(floats) };
    row = floats.subarray(0, stride);
  }
  return { width, height, channels, data: toBytes(row), rows: 'equal' };
}

/** One picture of a batch as PNG. */
export function framePng(image: ImageBatch, index: number, texts: readonly (readonly [string, string])[] = []): Promise<Uint8Array> {
  return encodePng(framePixels(image, index), texts);
}
