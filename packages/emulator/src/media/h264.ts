/** Writes single bits, the highest first. */
class Bits {
  private readonly bytes: number[] = [];
  private held = 0;
  private count = 0;

  put(value: number, bits: number): this {
    for (let bit = bits - 1; bit >= 0; bit -= 1) {
      this.held = (this.held << 1) | ((value >>> bit) & 1);
      this.count += 1;
      if (this.count < 8) continue;
      this.bytes.push(this.held);
      this.held = 0;
      this.count = 0;
    }
    return this;
  }

  /** Exp-Golomb code of a number that is not negative. */
  golomb(value: number): this {
    const length = Math.floor(Math.log2(value + 1));
    return this.put(0, length).put(value + 1, length + 1);
  }

  align(): this {
    return this.count === 0 ? this : this.put(0, 8 - this.count);
  }

  /** The bit that ends a unit, and zeros up to the next byte. */
  end(): Buffer {
    return this.put(1, 1).align().take();
  }

  take(): Buffer {
    return Buffer.from(this.bytes);
  }
}

const ESCAPE = Buffer.from([0, 0]);

/** Two zeros and a byte up to 3 would look like the start of the next unit: a 3 goes between. */
function escaped(body: Buffer): Buffer {
  if (body.indexOf(ESCAPE) < 0) return body;
  const out: number[] = [];
  let zeros = 0;
  for (const byte of body) {
    if (zeros >= 2 && byte <= 3) {
      out.push(3);
      zeros = 0;
    }
    out.push(byte);
    zeros = byte === 0 ? zeros + 1 : 0;
  }
  return Buffer.from(out);
}

const unit = (header: number, body: Buffer): Buffer => Buffer.concat([Buffer.from([header]), escaped(body)]);

const BLOCK = 16;
const blocksOf = (pixels: number): number => Math.ceil(pixels / BLOCK);

/** What decoders need before the first frame. */
export function parameterSets(width: number, height: number): { sequence: Buffer; picture: Buffer } {
  const [columns, rows] = [blocksOf(width), blocksOf(height)];
  // Level 5.1 and the baseline profile; frames come in the order in which they are shown.
  const sequence = new Bits().put(66, 8).put(0, 8).put(51, 8).golomb(0).golomb(4).golomb(2).golomb(1).put(0, 1);
  sequence
    .golomb(columns - 1)
    .golomb(rows - 1)
    .put(1, 1)
    .put(1, 1);
  const [right, bottom] = [Math.floor((columns * BLOCK - width) / 2), Math.floor((rows * BLOCK - height) / 2)];
  if (right === 0 && bottom === 0) sequence.put(0, 1);
  else sequence.put(1, 1).golomb(0).golomb(right).golomb(0).golomb(bottom);
  sequence.put(0, 1);
  const picture = new Bits().golomb(0).golomb(0).put(0, 2).golomb(0).golomb(0).golomb(0).put(0, 3).golomb(0).golomb(0).golomb(0).put(0, 3);
  return { sequence: unit(0x67, sequence.end()), picture: unit(0x68, picture.end()) };
}

/** Bytes of a frame that is stored: 384 a block of 16 x 16, and its head. */
export function storedSize(width: number, height: number): number {
  return blocksOf(width) * blocksOf(height) * 386;
}

const PCM_BLOCK = 25;
const luma = (r: number, g: number, b: number): number => 16 + (65.481 * r + 128.553 * g + 24.966 * b) / 255;
const blueness = (r: number, g: number, b: number): number => 128 + (-37.797 * r - 74.203 * g + 112 * b) / 255;
const redness = (r: number, g: number, b: number): number => 128 + (112 * r - 93.786 * g - 18.214 * b) / 255;

/** A frame with every block stored as it is: no predictions, no loss but that of half as many colours. `id` differs from the frame before. */
export function storedFrame(rgb: Uint8Array, width: number, height: number, id: number): Buffer {
  const [columns, rows] = [blocksOf(width), blocksOf(height)];
  const pixel = (x: number, y: number): number => (Math.min(height - 1, y) * width + Math.min(width - 1, x)) * 3;
  const sample = (work: (r: number, g: number, b: number) => number, start: number): number =>
    Math.round(work(rgb[start] as number, rgb[start + 1] as number, rgb[start + 2] as number));
  const head = new Bits().golomb(0).golomb(7).golomb(0).put(0, 8).golomb(id).put(0, 2).golomb(0).golomb(PCM_BLOCK).align().take();
  const next = new Bits().golomb(PCM_BLOCK).align().take();
  const out = Buffer.alloc(head.length + columns * rows * (next.length + 384));
  let place = 0;
  for (let block = 0; block < columns * rows; block += 1) {
    place += (block === 0 ? head : next).copy(out, place);
    const [left, top] = [(block % columns) * BLOCK, Math.floor(block / columns) * BLOCK];
    for (let index = 0; index < 256; index += 1) out[place + index] = sample(luma, pixel(left + (index % 16), top + (index >> 4)));
    for (let index = 0; index < 64; index += 1) {
      const start = pixel(left + (index % 8) * 2, top + (index >> 3) * 2);
      out[place + 256 + index] = sample(blueness, start);
      out[place + 320 + index] = sample(redness, start);
    }
    place += 384;
  }
  return unit(0x65, Buffer.concat([out.subarray(0, place), Buffer.from([0x80])]));
}

/** A frame that shows the one before again; `number` counts frames since the last stored one. */
export function repeatedFrame(width: number, height: number, number: number): Buffer {
  const head = new Bits()
    .golomb(0)
    .golomb(5)
    .golomb(0)
    .put(number & 0xff, 8)
    .put(0, 3)
    .golomb(0);
  return unit(0x61, head.golomb(blocksOf(width) * blocksOf(height)).end());
}
