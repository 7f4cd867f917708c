import type { Behaviour } from '../options.js';
import { viewOf } from '../view.js';

/** What the frame header of a JPEG says: how many planes, and how many pixels one sample of a colour plane covers. */
export interface JpegKind {
  readonly components: number;
  readonly across: number;
  readonly down: number;
}

const isFrameHeader = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** @returns nothing for bytes that are no JPEG */
export function jpegKind(bytes: Uint8Array): JpegKind | undefined {
  const view = viewOf(bytes);
  if (view.length < 4 || view.readUInt16BE(0) !== 0xffd8) return undefined;
  let place = 2;
  while (place + 10 < view.length && view[place] === 0xff) {
    const marker = view[place + 1] as number;
    if (isFrameHeader(marker)) {
      const components = view[place + 9] as number;
      const sampling = (component: number): number => view[place + 11 + component * 3] ?? 0x11;
      const [luma, colour] = [sampling(0), sampling(1)];
      return { components, across: (luma >> 4) / (colour >> 4), down: (luma & 15) / (colour & 15) };
    }
    place += marker === 0xff ? 1 : 2 + view.readUInt16BE(place + 2);
  }
  return undefined;
}

/** Whether the newer server, or with four planes either, makes other colours of it than the image library does. */
export function needsOwnColours({ components, across, down }: JpegKind, behave: Behaviour): boolean {
  if (components === 4) return true;
  return behave !== '0.3.64' && components === 3 && across === 2 && (down === 1 || down === 2);
}

/** The planes as they were coded, whatever a note of the program that wrote them says of their colours. */
function withoutAdobeNote(bytes: Uint8Array): Uint8Array {
  const copy = Buffer.from(bytes);
  const note = copy.indexOf('Adobe', 2, 'latin1');
  if (note > 3 && copy.readUInt16BE(note - 4) === 0xffee) copy.fill(0, note, note + 5);
  return copy;
}

interface Weights {
  readonly from: number;
  readonly to: number;
  readonly share: number;
}

/** Which two of `count` samples stand around each of `size` places, and how much of the second goes in. */
function between(size: number, count: number): Weights[] {
  return Array.from({ length: size }, (_, index) => {
    const place = Math.min(count - 1, Math.max(0, ((index + 0.5) * count) / size - 0.5));
    const from = Math.floor(place);
    return { from, to: Math.min(count - 1, from + 1), share: place - from };
  });
}

const covered = (size: number, cover: number): Weights[] =>
  Array.from({ length: size }, (_, index) => ({ from: Math.floor(index / cover), to: Math.floor(index / cover), share: 0 }));

const clip = (value: number): number => Math.min(255, Math.max(0, value));

/**
 * Colours of a JPEG with halved colour planes as the newer server sees them (measured on 0.33.0): with an even height each sample
 * stands for all the pixels it covers, and each share of a colour is rounded down; with an odd one the samples flow into each other,
 * across as well if the width is odd too.
 */
function joinPlanes(planes: Uint8Array, width: number, height: number, { across, down }: JpegKind): Uint8Array {
  const [columns, rows] = [Math.ceil(width / across), Math.ceil(height / down)];
  const isExact = height % 2 === 1;
  const across_ = isExact && width % 2 === 1 ? between(width, columns) : covered(width, across);
  const down_ = isExact ? between(height, rows) : covered(height, down);
  const share = isExact ? (value: number): number => value : Math.floor;
  const sample = (x: number, y: number, plane: number): number => planes[(y * down * width + x * across) * 3 + plane] as number;
  const out = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    const row = down_[y] as Weights;
    for (let x = 0; x < width; x += 1) {
      const column = across_[x] as Weights;
      const colour = (plane: number): number => {
        const line = (at: number): number => {
          const first = sample(column.from, at, plane);
          return column.share === 0 ? first : first + (sample(column.to, at, plane) - first) * column.share;
        };
        const first = line(row.from);
        return (row.share === 0 ? first : first + (line(row.to) - first) * row.share) - 128;
      };
      const [light, blue, red] = [planes[(y * width + x) * 3] as number, colour(1), colour(2)];
      const place = (y * width + x) * 4;
      out[place] = clip(Math.round(light + share(1.402 * red)));
      out[place + 1] = clip(Math.round(light + share(-0.344136 * blue) + share(-0.714136 * red)));
      out[place + 2] = clip(Math.round(light + share(1.772 * blue)));
      out[place + 3] = 255;
    }
  }
  return out;
}

/** Pixels of a JPEG of `needsOwnColours`, RGBA and not yet upright. */
export async function decodeJpeg(bytes: Uint8Array, kind: JpegKind): Promise<{ width: number; height: number; rgba: Uint8Array }> {
  const { decode } = (await import('jpeg-js')).default;
  if (kind.components === 4) {
    const { width, height, data } = decode(bytes, { useTArray: true });
    return { width, height, rgba: data };
  }
  const { width, height, data } = decode(withoutAdobeNote(bytes), { useTArray: true, colorTransform: false, formatAsRGBA: false });
  return { width, height, rgba: joinPlanes(data, width, height, kind) };
}
