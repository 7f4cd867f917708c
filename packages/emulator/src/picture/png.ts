import { crc32, deflate, deflateSync } from 'node:zlib';
import { packEqualRows } from './equal-rows.js';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const COLOR_TYPES: Readonly<Record<number, number>> = { 1: 0, 2: 4, 3: 2, 4: 6 };
// The server packs tighter; here a picture is looked at once or never.
const LEVEL = { level: 1 };
// Below this a trip to zlib's thread costs more than the work.
const SYNC_BYTES = 1 << 16;

export interface PngPixels {
  readonly width: number;
  readonly height: number;
  /** 1 grey, 2 grey and alpha, 3 RGB, 4 RGBA. */
  readonly channels: number;
  /** Bits of a channel: 8, or 16 with the higher byte first. */
  readonly depth?: 16;
  /** All rows, or only the first where they are equal. */
  readonly data: Uint8Array;
  readonly rows?: 'equal';
}

/** A chunk of a PNG: its length, type, data and checksum. */
export function chunk(type: string, data: Uint8Array): Buffer {
  const out = Buffer.allocUnsafe(12 + data.length);
  out.writeUInt32BE(data.length, 0);
  out.write(type, 4, 'latin1');
  out.set(data, 8);
  out.writeUInt32BE(crc32(out.subarray(4, 8 + data.length)) >>> 0, 8 + data.length);
  return out;
}

const END = chunk('IEND', new Uint8Array(0));

/** Rows with the filter "up" (the first with "none"): flat areas become zeros. */
function filterRows({ width, height, channels, data, depth }: PngPixels): Uint8Array {
  const stride = width * channels * (depth === 16 ? 2 : 1);
  const out = new Uint8Array(height * (stride + 1));
  out.set(data.subarray(0, stride), 1);
  for (let row = 1; row < height; row += 1) {
    const to = row * (stride + 1);
    const from = row * stride;
    out[to] = 2;
    for (let index = 0; index < stride; index += 1) {
      out[to + 1 + index] = (data[from + index] as number) - (data[from + index - stride] as number);
    }
  }
  return out;
}

function imageHeader(pixels: PngPixels): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(pixels.width, 0);
  header.writeUInt32BE(pixels.height, 4);
  header[8] = pixels.depth ?? 8;
  header[9] = COLOR_TYPES[pixels.channels] ?? 2;
  return header;
}

function frameControl({ width, height }: PngPixels, sequence: number, delayMs: number): Buffer {
  const control = Buffer.alloc(26);
  control.writeUInt32BE(sequence, 0);
  control.writeUInt32BE(width, 4);
  control.writeUInt32BE(height, 8);
  control.writeUInt16BE(Math.min(65535, delayMs), 20);
  control.writeUInt16BE(1000, 22);
  return chunk('fcTL', control);
}

interface Shown {
  readonly data: Uint8Array;
  readonly delayMs: number;
}

/** A frame that is like the one before only makes that last longer. */
function withoutRepeats(pixels: PngPixels, count: number, delayMs: number): Shown[] {
  const size = pixels.width * pixels.height * pixels.channels;
  const frames: Shown[] = [];
  for (let index = 0; index < count; index += 1) {
    const data = pixels.data.subarray(index * size, (index + 1) * size);
    const last = frames.at(-1);
    if (last !== undefined && Buffer.compare(last.data, data) === 0) frames[frames.length - 1] = { data, delayMs: last.delayMs + delayMs };
    else frames.push({ data, delayMs });
  }
  return frames;
}

/**
 * An animated PNG: `pixels.data` holds `count` frames below each other, each shown for `delayMs`; a plain one where nothing moves,
 * as the server's library writes it.
 */
export async function encodeApng(pixels: PngPixels, count: number, delayMs: number): Promise<Uint8Array> {
  const frames = withoutRepeats(pixels, count, delayMs);
  const [only] = frames;
  if (only !== undefined && frames.length === 1) return encodePngNow({ ...pixels, data: only.data });
  const control = Buffer.alloc(8);
  control.writeUInt32BE(frames.length, 0);
  const chunks = [SIGNATURE, chunk('IHDR', imageHeader(pixels)), chunk('acTL', control)];
  let sequence = 0;
  for (const [index, frame] of frames.entries()) {
    const packed = deflateSync(filterRows({ ...pixels, data: frame.data }), LEVEL);
    chunks.push(frameControl(pixels, sequence, frame.delayMs));
    sequence += 1;
    if (index === 0) {
      chunks.push(chunk('IDAT', packed));
      continue;
    }
    const number = Buffer.alloc(4);
    number.writeUInt32BE(sequence);
    sequence += 1;
    chunks.push(chunk('fdAT', Buffer.concat([number, packed])));
  }
  return Buffer.concat([...chunks, END]);
}

function assemble(pixels: PngPixels, packed: Uint8Array, texts: readonly (readonly [key: string, text: string])[]): Uint8Array {
  const textChunks = texts.map(([key, text]) => chunk('tEXt', Buffer.from(`${key}\0${text}`, 'latin1')));
  return Buffer.concat([SIGNATURE, chunk('IHDR', imageHeader(pixels)), ...textChunks, chunk('IDAT', packed), END]);
}

/** A PNG, made before this returns. */
export function encodePngNow(pixels: PngPixels, texts: readonly (readonly [key: string, text: string])[] = []): Uint8Array {
  const packed = pixels.rows === 'equal' ? packEqualRows(pixels.data, pixels.height) : deflateSync(filterRows(pixels), LEVEL);
  return assemble(pixels, packed, texts);
}

/** A PNG. `texts` become tEXt chunks, in order, before the pixels. */
export async function encodePng(pixels: PngPixels, texts: readonly (readonly [key: string, text: string])[] = []): Promise<Uint8Array> {
  if (pixels.rows === 'equal' || pixels.data.length < SYNC_BYTES) return encodePngNow(pixels, texts);
  const packed = await new Promise<Buffer>((resolve, reject) => {
    deflate(filterRows(pixels), LEVEL, (error, result) => (error === null ? resolve(result) : reject(error)));
  });
  return assemble(pixels, packed, texts);
}
