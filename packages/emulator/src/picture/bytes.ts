import type { ImageBatch } from '../nodes/values.js';
import { encodePng, type PngPixels } from './png.js';
import { hasEqualRows, repeatStart } from './rows.js';

/** Floats to bytes as the server's nodes do: times 255, clipped, the fraction cut off; NaN becomes 0. */
export function toBytes(floats: Float32Array): Uint8Array {
  const out = new Uint8Array(floats.length);
  writeBytes(floats, out, 0, floats.length);
  return out;
}

function writeBytes(floats: Float32Array, out: Uint8Array, start: number, end: number): void {
  for (let index = start; index < end; index += 1) {
    const value = Math.fround((floats[index] as number) * 255);
    // NaN is larger than nothing.
    out[index] = value >= 255 ? 255 : value > 0 ? value | 0 : 0;
  }
}

export function framePixels(image: ImageBatch, index: number): PngPixels {
  const { width, height, channels } = image;
  const floats = image.frame(index);
  const data = new Uint8Array(floats.length);
  const stride = width * channels;
  if (hasEqualRows(floats, stride)) {
    writeBytes(floats, data, 0, stride);
    repeatStart(data, stride);
  } else {
    writeBytes(floats, data, 0, floats.length);
  }
  return { width, height, channels, data };
}

/** One picture of a batch as PNG. */
export function framePng(image: ImageBatch, index: number, texts: readonly (readonly [string, string])[] = []): Promise<Uint8Array> {
  return encodePng(framePixels(image, index), texts);
}
