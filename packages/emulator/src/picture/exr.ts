const MAGIC = 20000630;
const VERSION = 2;
const FLOAT = 2;

/** Pixels of an EXR in rows: floats of one (brightness), three or four channels. */
export interface ExrPixels {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  readonly data: Float32Array;
}

const terminated = (text: string): Buffer => Buffer.from(`${text}\0`);

function attribute(name: string, type: string, value: Buffer): Buffer {
  const size = Buffer.alloc(4);
  size.writeInt32LE(value.length);
  return Buffer.concat([terminated(name), terminated(type), size, value]);
}

function ints(...values: readonly number[]): Buffer {
  const out = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) out.writeInt32LE(value, index * 4);
  return out;
}

function floats(...values: readonly number[]): Buffer {
  const out = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) out.writeFloatLE(value, index * 4);
  return out;
}

/** Channels in the order of their names, and where each stands in a pixel. */
const PLANES: Readonly<Record<number, readonly (readonly [name: string, place: number])[]>> = {
  1: [['Y', 0]],
  3: [
    ['B', 2],
    ['G', 1],
    ['R', 0],
  ],
  4: [
    ['A', 3],
    ['B', 2],
    ['G', 1],
    ['R', 0],
  ],
};

/** An EXR of 32-bit floats, not compressed. `texts` become attributes of its header. */
export function encodeExr({ width, height, channels, data }: ExrPixels, texts: readonly (readonly [string, string])[] = []): Uint8Array {
  const planes = PLANES[channels] ?? [];
  const list = Buffer.concat([...planes.map(([name]) => Buffer.concat([terminated(name), ints(FLOAT, 0, 1, 1)])), Buffer.alloc(1)]);
  const window = ints(0, 0, width - 1, height - 1);
  const header = Buffer.concat([
    ints(MAGIC, VERSION),
    attribute('channels', 'chlist', list),
    attribute('compression', 'compression', Buffer.alloc(1)),
    attribute('dataWindow', 'box2i', window),
    attribute('displayWindow', 'box2i', window),
    attribute('lineOrder', 'lineOrder', Buffer.alloc(1)),
    attribute('pixelAspectRatio', 'float', floats(1)),
    attribute('screenWindowCenter', 'v2f', floats(0, 0)),
    attribute('screenWindowWidth', 'float', floats(1)),
    ...texts.map(([name, text]) => attribute(name, 'string', Buffer.from(text))),
    Buffer.alloc(1),
  ]);
  const lineSize = 8 + planes.length * width * 4;
  const offsets = Buffer.alloc(height * 8);
  const lines = Buffer.alloc(height * lineSize);
  for (let y = 0; y < height; y += 1) {
    offsets.writeBigUInt64LE(BigInt(header.length + offsets.length + y * lineSize), y * 8);
    let place = y * lineSize;
    place = lines.writeInt32LE(y, place);
    place = lines.writeInt32LE(lineSize - 8, place);
    for (const [, plane] of planes)
      for (let x = 0; x < width; x += 1) place = lines.writeFloatLE(data[(y * width + x) * channels + plane] as number, place);
  }
  return Buffer.concat([header, offsets, lines]);
}
