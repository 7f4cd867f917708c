import { viewOf } from '../view.js';
/** Pixels of a BMP: RGBA. */
export interface Bitmap {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
  /** Its pixels are places in a table of colours. */
  readonly isPalette: boolean;
  /** A fourth byte stands beside the colours of each pixel. */
  readonly hasFourth: boolean;
}

const CORE_HEADER = 12;
const MAX_PIXELS = 178956970;
/** Pixels lie as they are: without compression, or with masks that say the usual. */
const PLAIN = [0, 3];
const DEPTHS = [1, 4, 8, 24, 32];

export const isBitmap = (bytes: Uint8Array): boolean => bytes[0] === 0x42 && bytes[1] === 0x4d;

/** Where no pixel has any alpha, the fourth byte was none. */
function opaqueIfClear(rgba: Uint8Array): Uint8Array {
  if (!rgba.some((value, place) => place % 4 === 3 && value !== 0)) {
    for (let place = 3; place < rgba.length; place += 4) rgba[place] = 255;
  }
  return rgba;
}

/** @returns nothing for one that is compressed, broken or of a rare kind */
export function decodeBitmap(bytes: Uint8Array): Bitmap | undefined {
  const view = viewOf(bytes);
  if (!isBitmap(bytes) || view.length < 26) return undefined;
  const [start, headerSize] = [view.readUInt32LE(10), view.readUInt32LE(14)];
  const isCore = headerSize === CORE_HEADER;
  if (!isCore && view.length < 54) return undefined;
  const width = isCore ? view.readUInt16LE(18) : view.readInt32LE(18);
  const tall = isCore ? view.readUInt16LE(20) : view.readInt32LE(22);
  const depth = view.readUInt16LE(isCore ? 24 : 28);
  const height = Math.abs(tall);
  const stride = Math.ceil((width * depth) / 32) * 4;
  const isWhole = width > 0 && height > 0 && width * height <= MAX_PIXELS && start + stride * height <= view.length;
  if (!isWhole || !DEPTHS.includes(depth) || !(isCore || PLAIN.includes(view.readUInt32LE(30)))) return undefined;
  const colours = 14 + headerSize;
  const step = isCore ? 3 : 4;
  const rgba = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    // Rows go from the bottom up, unless the height is negative.
    const row = start + stride * (tall > 0 ? height - 1 - y : y);
    for (let x = 0; x < width; x += 1) {
      const bit = x * depth;
      const byte = row + (bit >> 3);
      const index = depth < 24 ? ((view[byte] as number) >> (8 - depth - (bit & 7))) & ((1 << depth) - 1) : 0;
      const from = depth < 24 ? colours + index * step : byte;
      const fourth = depth === 32 ? (view[from + 3] as number) : 255;
      rgba.set([view[from + 2] as number, view[from + 1] as number, view[from] as number, fourth], (y * width + x) * 4);
    }
  }
  return { width, height, rgba: opaqueIfClear(rgba), isPalette: depth < 24, hasFourth: depth === 32 };
}
