import { createHash } from 'node:crypto';
import sharp from 'sharp';

/** The pixels of a picture, and what is told by them. */
export interface Decoded {
  readonly width: number;
  readonly height: number;
  /** Frames of an animation; 1 for a picture. */
  readonly frames: number;
  readonly look: Look;
  /** See `dhash`. */
  readonly dhash: string;
}

/** Shares of samples (one colour of one pixel; alpha is left out), 0 to 1. */
export interface Look {
  /** Samples that are 0. */
  readonly black: number;
  /** Samples that are 0 or 255. */
  readonly clipped: number;
  /** Greatest difference between two samples of the same colour, 0 to 255. */
  readonly spread: number;
}

/** Twice the pixels of the largest picture that the node classes make (16384 square): more is a bomb. */
const MAX_PIXELS = 2 * 16384 * 16384;

/** Decodes a whole PNG, JPEG, WebP, AVIF, GIF or TIFF. Throws the decoder's error for one that is cut or damaged. */
export async function decode(file: Uint8Array): Promise<Decoded> {
  const image = sharp(file, { failOn: 'warning', limitInputPixels: MAX_PIXELS });
  const { width = 0, height = 0, pages = 1 } = await image.metadata();
  const { data, info } = await image
    .clone()
    .removeAlpha()
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  return { width, height, frames: pages, look: lookAt(data, info.channels), dhash: await dhash(file) };
}

function lookAt(data: Uint8Array, channels: number): Look {
  let black = 0;
  let white = 0;
  const low = new Array<number>(channels).fill(255);
  const high = new Array<number>(channels).fill(0);
  for (let index = 0; index < data.length; index += 1) {
    const value = data[index] as number;
    if (value === 0) black += 1;
    else if (value === 255) white += 1;
    const channel = index % channels;
    if (value < (low[channel] as number)) low[channel] = value;
    if (value > (high[channel] as number)) high[channel] = value;
  }
  const spread = Math.max(0, ...high.map((value, channel) => value - (low[channel] as number)));
  const samples = Math.max(1, data.length);
  return { black: black / samples, clipped: (black + white) / samples, spread };
}

/**
 * Difference hash: the picture in grey at 9x8 pixels, a bit for each pixel that is brighter than its right neighbour. Rounding of another
 * device or library changes a few bits of 64; another picture changes about half of them.
 */
export async function dhash(file: Uint8Array): Promise<string> {
  const image = sharp(file, { failOn: 'none', limitInputPixels: MAX_PIXELS }).removeAlpha().greyscale();
  const grey = await image.resize(9, 8, { fit: 'fill', kernel: 'cubic' }).raw({ depth: 'uchar' }).toBuffer();
  let bits = 0n;
  for (let row = 0; row < 8; row += 1) {
    for (let column = 0; column < 8; column += 1) {
      const place = row * 9 + column;
      bits = (bits << 1n) | ((grey[place] as number) > (grey[place + 1] as number) ? 1n : 0n);
    }
  }
  return bits.toString(16).padStart(16, '0');
}

/** Bits in which two hashes differ, 0 to 64. */
export function hashDistance(one: string, other: string): number {
  let difference = BigInt(`0x${one}`) ^ BigInt(`0x${other}`);
  let count = 0;
  for (; difference > 0n; difference >>= 1n) count += Number(difference & 1n);
  return count;
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The picture as a small WebP, at most so many pixels wide and high. */
export async function thumbnail(file: Uint8Array, side: number): Promise<Uint8Array> {
  const options = { fit: 'inside', withoutEnlargement: true } as const;
  return sharp(file, { failOn: 'none', limitInputPixels: MAX_PIXELS }).resize(side, side, options).webp({ quality: 80 }).toBuffer();
}
