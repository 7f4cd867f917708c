import { constants, deflateRawSync } from 'node:zlib';

/** Head of a zlib stream (RFC 1950): deflate with a window of 32 KiB, packed fast. */
const HEAD = Buffer.from([0x78, 0x01]);
const ADLER = 65521;
/** The filter "up": each byte is told as its difference from the one above. */
const UP = 2;

/** Bytes up to which to set zlib going costs more than they do. */
const MAX_STORED = 1 << 13;

/** Packed rows of no difference by length and count: those of the sizes that are made again and again. */
const kept = new Map<string, Buffer>();
const MAX_KEPT = 32;

/** The end of a deflate stream: `count` rows that are like the one above. */
function packRepeats(stride: number, count: number): Buffer {
  const key = `${stride}x${count}`;
  let packed = kept.get(key);
  if (packed === undefined) {
    const rows = new Uint8Array((stride + 1) * count);
    for (let start = 0; start < rows.length; start += stride + 1) rows[start] = UP;
    packed = deflateRawSync(rows, { level: 1 });
    if (kept.size >= MAX_KEPT) kept.clear();
    kept.set(key, packed);
  }
  return packed;
}

/** Adler-32 (RFC 1950) of the first row and of the rows that are like it, whose bytes after the filter's are all zero. */
function checksum(first: Uint8Array, repeats: number): Buffer {
  let [low, high] = [1, 0];
  for (const byte of first) {
    low += byte;
    // Below 2 ** 53 for any row that fits into memory here.
    high += low;
  }
  low %= ADLER;
  for (let row = 0; row < repeats; row += 1) {
    low = (low + UP) % ADLER;
    high = (high + first.length * low) % ADLER;
  }
  const out = Buffer.alloc(4);
  out.writeUInt16BE(high % ADLER, 0);
  out.writeUInt16BE(low, 2);
  return out;
}

/** A block of a deflate stream that more follow, up to the next whole byte: bytes as they are, or packed where that saves much. */
function packFirst(row: Uint8Array): Uint8Array {
  // A full flush: what follows refers to nothing before it.
  if (row.length > MAX_STORED) return deflateRawSync(row, { level: 1, finishFlush: constants.Z_FULL_FLUSH });
  const block = new Uint8Array(5 + row.length);
  block.set([0, row.length & 0xff, row.length >> 8, ~row.length & 0xff, (~row.length >> 8) & 0xff]);
  block.set(row, 5);
  return block;
}

/** The pixels of a PNG, packed, whose rows are all like `row`: what does not depend on the row is packed once for each size. */
export function packEqualRows(row: Uint8Array, height: number): Buffer {
  const first = new Uint8Array(row.length + 1);
  first.set(row, 1);
  return Buffer.concat([HEAD, packFirst(first), packRepeats(row.length, height - 1), checksum(first, height - 1)]);
}
