import { describe, expect, it } from 'vitest';
import { crc8, crc16, oggCrc } from '../src/media/checksum.js';
import { encodeMp4, type Film } from '../src/media/mp4.js';
import { encodeFlac, silentMp3, silentOpus } from '../src/media/sound.js';
import { encodeWebm } from '../src/media/webm.js';
import { encodeApng } from '../src/picture/png.js';

const texts = [['prompt', '{"1": {}}']] as const;
const shape = { rate: 22050, channels: 2, samples: 50000 };

const film = (width: number, height: number, count: number): Film => ({
  width,
  height,
  count,
  fps: 12.5,
  rgb: (index) => new Uint8Array(width * height * 3).fill(index * 20),
  sound: { rate: 8000, channels: 1, samples: 4000 },
});

/** The bodies of all boxes of a type, wherever they lie. */
function boxes(bytes: Buffer, type: string): Buffer[] {
  const found: Buffer[] = [];
  for (let place = 0; place + 8 <= bytes.length; ) {
    const size = bytes.readUInt32BE(place);
    const name = bytes.toString('latin1', place + 4, place + 8);
    const body = bytes.subarray(place + 8, place + size);
    if (name === type) found.push(body);
    if (['moov', 'trak', 'mdia', 'minf', 'stbl'].includes(name)) found.push(...boxes(body, type));
    place += size;
  }
  return found;
}

describe('films', () => {
  it('an MP4 has as many samples as it says, where it says', () => {
    const bytes = Buffer.from(encodeMp4(film(50, 38, 7), texts));
    expect(boxes(bytes, 'mdhd').map((box) => box.readUInt32BE(16) / box.readUInt32BE(12))).toEqual([7 / 12.5, 0.5]);
    const sizes = boxes(bytes, 'stsz').map((box) =>
      Array.from({ length: box.readUInt32BE(8) }, (_, index) => box.readUInt32BE(12 + index * 4)),
    );
    expect(sizes.map(({ length }) => length)).toEqual([7, 4]);
    const [video, sound] = boxes(bytes, 'stco').map((box) => box.readUInt32BE(8)) as [number, number];
    expect(video + (sizes[0] as number[]).reduce((sum, size) => sum + size, 0)).toBe(sound);
    expect(sound + (sizes[1] as number[]).reduce((sum, size) => sum + size, 0)).toBe(bytes.length);
    expect(bytes.readUInt32BE(video)).toBe((sizes[0]?.[0] as number) - 4);
    expect((bytes[video + 4] as number) & 0x1f).toBe(5);
    expect(bytes.includes('{"1": {}}')).toBe(true);
  });

  it('a long film does not grow with its length for ever', () => {
    const [short, long] = [encodeMp4(film(1280, 720, 20), texts), encodeMp4(film(1280, 720, 400), texts)];
    expect(long.length - short.length).toBeLessThan(1 << 15);
  });

  it('a WebM has a key frame of VP8 for each picture', async () => {
    const bytes = Buffer.from(await encodeWebm(film(50, 38, 7), texts));
    let frames = 0;
    for (let place = bytes.indexOf('9d012a', 0, 'hex'); place >= 0; place = bytes.indexOf('9d012a', place + 1, 'hex')) {
      expect([bytes.readUInt16LE(place + 3) & 0x3fff, bytes.readUInt16LE(place + 5) & 0x3fff]).toEqual([50, 38]);
      frames += 1;
    }
    expect(frames).toBe(7);
    expect(bytes.includes('V_VP8')).toBe(true);
  });
});

describe('animated PNG', () => {
  it('is a plain one where nothing moves, and shows a frame longer that comes again', async () => {
    const frames = (...shades: number[]): { width: number; height: number; channels: number; data: Uint8Array } => ({
      width: 1,
      height: 1,
      channels: 3,
      data: Uint8Array.from(shades.flatMap((shade) => [shade, shade, shade])),
    });
    expect(Buffer.from(await encodeApng(frames(7, 7), 2, 100)).includes('acTL')).toBe(false);
    const moving = Buffer.from(await encodeApng(frames(7, 7, 9), 3, 100));
    expect(moving.readUInt32BE(moving.indexOf('acTL') + 4)).toBe(2);
    expect(moving.readUInt16BE(moving.indexOf('fcTL') + 4 + 20)).toBe(200);
  });
});

describe('sounds', () => {
  it('FLAC counts its samples, and its checksums hold', () => {
    const bytes = Buffer.from(encodeFlac(shape, texts));
    expect(bytes.readBigUInt64BE(18) & 0xfffffffffn).toBe(50000n);
    const start = bytes.indexOf(Buffer.from([0xff, 0xf8]));
    const header = bytes.subarray(start, start + 7);
    expect(bytes[start + 7]).toBe(crc8(header));
    expect(bytes.readUInt16BE(start + 14)).toBe(crc16(bytes.subarray(start, start + 14)));
  });

  it('MP3 lasts as long as the sound, to a frame', () => {
    const bytes = Buffer.from(silentMp3(shape, texts));
    const frames = (bytes.length - bytes.indexOf(Buffer.from([0xff, 0xf3]))) / Math.floor((72 * 64000) / 22050);
    expect(frames).toBe(Math.ceil(50000 / 576));
  });

  it('Opus ends at its last sample, and its pages hold', () => {
    const bytes = Buffer.from(silentOpus(shape, texts));
    const last = bytes.lastIndexOf('OggS');
    expect(Number(bytes.readBigInt64LE(last + 6))).toBe(Math.round((50000 * 48000) / 22050) + 312);
    const page = Buffer.from(bytes.subarray(last));
    const told = page.readUInt32LE(22);
    page.writeUInt32LE(0, 22);
    expect(oggCrc(page)).toBe(told);
  });
});
