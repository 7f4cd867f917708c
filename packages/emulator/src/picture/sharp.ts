import type Sharp from 'sharp';

let loading: Promise<typeof Sharp> | undefined;

/** The image library, loaded when the first picture needs it: it would cost more than the rest of the start together. */
export function loadSharp(): Promise<typeof Sharp> {
  loading ??= import('sharp').then((module) => module.default);
  return loading;
}

/** Pixels of the largest picture that is decoded: its floats take 1 GiB. A small file can claim any size. */
const MAX_PIXELS = Math.floor((1 << 28) / 3);

/** A picture file to be decoded; anything beyond the limit fails before its pixels are read. */
export async function openPicture(bytes: Uint8Array): Promise<ReturnType<typeof Sharp>> {
  const sharp = await loadSharp();
  return sharp(bytes, { limitInputPixels: MAX_PIXELS });
}

/** JPEG at the quality of the server's previews. */
export async function encodeJpeg(rgb: Uint8Array, width: number, height: number): Promise<Uint8Array> {
  const sharp = await loadSharp();
  return sharp(rgb, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 95 })
    .toBuffer();
}
