import type { ImageBatch } from '../nodes/values.js';
import { encodePng, type PngPixels } from './png.js';

/** Floats to bytes as the server's nodes do: times 255, clipped, the fraction cut off; NaN becomes 0. */
export function toBytes(floats: Float32Array): Uint8Array {
  const out = new Uint8Array(floats.length);
  for (let index = 0; index < floats.length; index += 1) {
    const value = Math.fround((floats[index] as number) * 255);
    // A typed array cuts the fraction off, and makes 0 of NaN.
    out[index] = Math.min(255, Math.max(0, value));
  }
  return out;
}

export function framePixels(image: ImageBatch, index: number): PngPixels {
  return { width: image.width, height: image.height, channels: image.channels, data: toBytes(image.frame(index)) };
}

/** One picture of a batch as PNG. */
export function framePng(image: ImageBatch, index: number, texts: readonly (readonly [string, string])[] = []): Promise<Uint8Array> {
  return encodePng(framePixels(image, index), texts);
}
