import { toBytes } from '../../picture/bytes.js';
import { PyError } from '../../python/errors.js';
import { ImageBatch } from '../values.js';
import { type Color, medianCut, NearestColor } from './palette.js';

const clip = (value: number): number => Math.min(255, Math.max(0, value));

function mapPlain(rgb: Uint8Array, palette: readonly Color[]): Uint8Array {
  const nearest = new NearestColor(palette);
  const out = new Uint8Array(rgb.length);
  for (let index = 0; index < rgb.length; index += 3) {
    out.set(palette[nearest.index(rgb[index] as number, rgb[index + 1] as number, rgb[index + 2] as number)] as Color, index);
  }
  return out;
}

/** Floyd-Steinberg in sixteenths: 7 to the right, 3, 5 and 1 below, whole numbers throughout. */
function mapDiffused(rgb: Uint8Array, width: number, palette: readonly Color[]): Uint8Array {
  const nearest = new NearestColor(palette);
  const out = new Uint8Array(rgb.length);
  let below = new Int32Array((width + 2) * 3);
  for (let row = 0; row < rgb.length; row += width * 3) {
    const next = new Int32Array((width + 2) * 3);
    const carry = [0, 0, 0];
    let [last, before] = [
      [0, 0, 0],
      [0, 0, 0],
    ];
    for (let x = 0; x < width; x += 1) {
      const at = row + x * 3;
      const [red, green, blue] = [0, 1, 2].map((channel) =>
        clip((rgb[at + channel] as number) + Math.trunc(((carry[channel] as number) + (below[(x + 1) * 3 + channel] as number)) / 16)),
      ) as [number, number, number];
      const color = palette[nearest.index(red, green, blue)] as Color;
      out.set(color, at);
      before = last;
      last = [red - color[0], green - color[1], blue - color[2]];
      for (const [channel, error] of last.entries()) {
        carry[channel] = error * 7;
        const left = x * 3 + channel;
        next[left] = (next[left] as number) + error * 3;
        next[left + 3] = (next[left + 3] as number) + error * 5;
        next[left + 6] = (next[left + 6] as number) + error;
      }
    }
    // The library carries blue's errors over into all three channels of the last column.
    const blue = last[2] as number;
    next.set([blue * 5 + (before[2] as number), blue, blue], width * 3);
    below = next;
  }
  return out;
}

function bayerMatrix(level: number): number[][] {
  if (level === 0) return [[0]];
  const scale = 4 ** level;
  const smaller = bayerMatrix(level - 1).map((row) => row.map((value) => value * scale));
  const quarter = (offset: number): number[][] => smaller.map((row) => row.map((value) => (value + offset) / scale));
  const beside = (left: number[][], right: number[][]): number[][] => left.map((row, index) => [...row, ...(right[index] as number[])]);
  return [...beside(quarter(-1.5), quarter(0.5)), ...beside(quarter(1.5), quarter(-0.5))];
}

function mapOrdered(rgb: Uint8Array, width: number, palette: readonly Color[], order: number): Uint8Array {
  const spread = (2 * 256) / palette.length;
  const matrix = bayerMatrix(Math.trunc(Math.log2(order))).map((row) => row.map((value) => spread * value + 0.5));
  const shifted = rgb.map((value, index) => {
    const pixel = Math.floor(index / 3);
    const shift = matrix[Math.floor(pixel / width) % order]?.[(pixel % width) % order] as number;
    return Math.trunc(clip(Math.fround(value + shift)));
  });
  return mapPlain(shifted, palette);
}

/** ImageQuantize: a palette by median cut, then every pixel by its nearest colour, plain or dithered. */
export function quantizeImage(image: ImageBatch, colors: number, dither: string): ImageBatch {
  if (image.channels !== 3) throw new PyError('ValueError', 'not enough image data');
  const out = new ImageBatch(image.count, image.height, image.width, 3);
  for (let batch = 0; batch < image.count; batch += 1) {
    const rgb = toBytes(image.frame(batch));
    const palette = medianCut(rgb, colors);
    const order = /^bayer-([0-9]+)$/.exec(dither)?.[1];
    let mapped: Uint8Array;
    if (order !== undefined) mapped = mapOrdered(rgb, image.width, palette, Number(order));
    else mapped = dither === 'floyd-steinberg' ? mapDiffused(rgb, image.width, palette) : mapPlain(rgb, palette);
    const target = out.frame(batch);
    for (let index = 0; index < mapped.length; index += 1) target[index] = (mapped[index] as number) / 255;
  }
  return out;
}
