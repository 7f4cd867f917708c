import { loadSharp } from '../picture/sharp.js';
import type { Film } from './mp4.js';
import type { Texts } from './sound.js';

/** A length in EBML's own way, always eight bytes. */
function length(size: number): Buffer {
  const out = Buffer.alloc(8);
  out.writeBigUInt64BE((1n << 56n) | BigInt(size));
  return out;
}

function element(id: string, ...parts: Uint8Array[]): Buffer {
  const size = parts.reduce((sum, part) => sum + part.length, 0);
  return Buffer.concat([Buffer.from(id, 'hex'), length(size), ...parts]);
}

function whole(id: string, value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(BigInt(value));
  return element(id, bytes);
}

function real(id: string, value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleBE(value);
  return element(id, bytes);
}

const text = (id: string, value: string): Buffer => element(id, Buffer.from(value));

/** A key frame of VP8: what a lossy WebP picture consists of. */
async function vp8Frame(rgb: Uint8Array, width: number, height: number): Promise<Buffer> {
  const sharp = await loadSharp();
  const webp = await sharp(rgb, { raw: { width, height, channels: 3 } })
    .webp({ quality: 80, effort: 0 })
    .toBuffer();
  const start = webp.indexOf('VP8 ', 12, 'latin1');
  return webp.subarray(start + 8, start + 8 + webp.readUInt32LE(start + 4));
}

/** A cluster's blocks count from it in 16 bits of milliseconds. */
const CLUSTER_MS = 30_000;

/** WebM: each frame a key frame of VP8. */
export async function encodeWebm({ width, height, count, fps, rgb }: Film, texts: Texts): Promise<Uint8Array> {
  const at = (index: number): number => Math.round((index * 1000) / fps);
  const clusters: Buffer[] = [];
  let [start, blocks]: [number, Buffer[]] = [0, []];
  const close = (): void => {
    if (blocks.length > 0) clusters.push(element('1f43b675', whole('e7', start), ...blocks));
  };
  for (let index = 0; index < count; index += 1) {
    if (at(index) - start >= CLUSTER_MS) {
      close();
      [start, blocks] = [at(index), []];
    }
    const head = Buffer.from([0x81, 0, 0, 0x80]);
    head.writeInt16BE(at(index) - start, 1);
    blocks.push(element('a3', head, await vp8Frame(rgb(index), width, height)));
  }
  close();
  const head = element(
    '1a45dfa3',
    ...[whole('4286', 1), whole('42f7', 1), whole('42f2', 4), whole('42f3', 8), text('4282', 'webm'), whole('4287', 2), whole('4285', 2)],
  );
  const info = element(
    '1549a966',
    whole('2ad7b1', 1_000_000),
    text('4d80', 'comfyloom'),
    text('5741', 'comfyloom'),
    real('4489', at(count)),
  );
  const video = element('e0', whole('b0', width), whole('ba', height));
  const frameMs = whole('23e383', Math.round(1e9 / fps));
  const track = element('ae', whole('d7', 1), whole('73c5', 1), whole('83', 1), text('86', 'V_VP8'), frameMs, video);
  const simple = texts.map(([key, value]) => element('67c8', text('45a3', key), text('4487', value)));
  const tags = element('1254c367', element('7373', element('63c0'), ...simple));
  return Buffer.concat([head, element('18538067', info, element('1654ae6b', track), tags, ...clusters)]);
}
