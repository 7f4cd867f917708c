import type Library from 'sharp';
import type { Sharp, SharpOptions } from 'sharp';
import { PyError } from '../python/errors.js';

let loading: Promise<typeof Library> | undefined;

/** The image library, loaded when the first picture needs it: it would cost more than the rest of the start together. */
export function loadSharp(): Promise<typeof Library> {
  loading ??= import('sharp').then((module) => module.default);
  return loading;
}

/** Pixels of the largest picture that the servers' library opens: twice those at which it begins to warn. A small file can claim any size. */
const MAX_PIXELS = 2 * 89_478_485;

/** A picture file to be decoded; one with too many pixels fails before they are read. */
export async function openPicture(bytes: Uint8Array, options: SharpOptions = {}): Promise<Sharp> {
  const sharp = await loadSharp();
  return sharp(bytes, { ...options, limitInputPixels: MAX_PIXELS });
}

/** What the servers raise for a picture with too many pixels; undefined for one that has not. */
export async function bombError(bytes: Uint8Array): Promise<PyError | undefined> {
  const sharp = await loadSharp();
  const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
  if (width * height <= MAX_PIXELS) return undefined;
  return new PyError(
    'PIL.Image.DecompressionBombError',
    `Image size (${width * height} pixels) exceeds limit of ${MAX_PIXELS} pixels, could be decompression bomb DOS attack.`,
  );
}

/** JPEG at the quality of the server's previews. */
export async function encodeJpeg(rgb: Uint8Array, width: number, height: number): Promise<Uint8Array> {
  const sharp = await loadSharp();
  return sharp(rgb, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 95 })
    .toBuffer();
}
