/** Small valid files of the kinds that nodes save: a moment of silence, an empty film, an empty scene. */

/** WAV: 16-bit mono silence of a tenth of a second. */
export function silentWav(): Uint8Array {
  const rate = 44100;
  const data = Buffer.alloc(rate / 5);
  const header = Buffer.alloc(44);
  header.write('RIFF', 0);
  header.writeUInt32LE(36 + data.length, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(rate, 24);
  header.writeUInt32LE(rate * 2, 28);
  header.writeUInt16LE(2, 32);
  header.writeUInt16LE(16, 34);
  header.write('data', 36);
  header.writeUInt32LE(data.length, 40);
  return Buffer.concat([header, data]);
}

/** FLAC: the stream's own description (44.1 kHz, mono, 16 bits) and no samples. */
export function emptyFlac(): Uint8Array {
  const info = Buffer.alloc(34);
  info.writeUInt16BE(4096, 0);
  info.writeUInt16BE(4096, 2);
  // 20 bits of sample rate, 3 of channels less one, 5 of bits less one, 36 of the number of samples.
  info.writeBigUInt64BE((44100n << 44n) | (0n << 41n) | (15n << 36n), 10);
  return Buffer.concat([Buffer.from('fLaC'), Buffer.from([0x80, 0, 0, 34]), info]);
}

/** MP3: ten silent frames of MPEG 1 layer III, 128 kbit/s at 44.1 kHz. */
export function silentMp3(): Uint8Array {
  const frame = Buffer.alloc(417);
  frame.writeUInt32BE(0xfffb9064);
  return Buffer.concat(Array.from({ length: 10 }, () => frame));
}

const OGG_CRC = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte << 24;
  for (let bit = 0; bit < 8; bit += 1) value = value & 0x80000000 ? (value << 1) ^ 0x04c11db7 : value << 1;
  return value >>> 0;
});

function oggPage(flags: number, sequence: number, packet: Buffer): Buffer {
  const header = Buffer.alloc(28);
  header.write('OggS', 0);
  header[5] = flags;
  header.writeUInt32LE(1, 14);
  header.writeUInt32LE(sequence, 18);
  header[26] = 1;
  header[27] = packet.length;
  const page = Buffer.concat([header, packet]);
  let crc = 0;
  for (const byte of page) crc = ((crc << 8) ^ (OGG_CRC[((crc >>> 24) ^ byte) & 255] as number)) >>> 0;
  page.writeUInt32LE(crc, 22);
  return page;
}

/** Ogg Opus: both headers, no sound. */
export function emptyOpus(): Uint8Array {
  const head = Buffer.alloc(19);
  head.write('OpusHead', 0);
  head[8] = 1;
  head[9] = 1;
  head.writeUInt32LE(48000, 12);
  const tags = Buffer.concat([Buffer.from('OpusTags'), Buffer.from([9, 0, 0, 0]), Buffer.from('comfyloom'), Buffer.alloc(4)]);
  return Buffer.concat([oggPage(2, 0, head), oggPage(4, 1, tags)]);
}

function box(type: string, ...parts: Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + body.length);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, body]);
}

/** What went into a file, where its format lets anything stand: another seed, another file. */
const mark = (digest: string): Buffer => Buffer.from(`emulated ${digest}`, 'latin1');

/** MP4: a film without tracks. */
export function emptyMp4(digest: string): Uint8Array {
  const movieHeader = Buffer.alloc(100);
  movieHeader.writeUInt32BE(1000, 12);
  movieHeader.writeUInt32BE(0x00010000, 20);
  movieHeader.writeUInt16BE(0x0100, 24);
  for (const [place, value] of [
    [36, 0x10000],
    [52, 0x10000],
    [68, 0x40000000],
  ] as const)
    movieHeader.writeUInt32BE(value, place);
  movieHeader.writeUInt32BE(1, 96);
  return Buffer.concat([
    box('ftyp', Buffer.from('isom\0\0\x02\0isomiso2mp41', 'latin1')),
    box('moov', box('mvhd', movieHeader)),
    box('free', mark(digest)),
  ]);
}

/** WebM: a header and a segment that lasts no time. */
export function emptyWebm(digest: string): Uint8Array {
  const element = (id: string, body: Buffer): Buffer => Buffer.concat([Buffer.from(id, 'hex'), Buffer.from([0x80 | body.length]), body]);
  const head = element(
    '1a45dfa3',
    Buffer.concat([
      element('4286', Buffer.from([1])),
      element('42f7', Buffer.from([1])),
      element('42f2', Buffer.from([4])),
      element('42f3', Buffer.from([8])),
      element('4282', Buffer.from('webm')),
      element('4287', Buffer.from([2])),
      element('4285', Buffer.from([2])),
    ]),
  );
  const info = element(
    '1549a966',
    Buffer.concat([
      element('2ad7b1', Buffer.from([0x0f, 0x42, 0x40])),
      element('4d80', Buffer.from('comfyloom')),
      element('5741', Buffer.from('comfyloom')),
    ]),
  );
  // A Void element, which players skip.
  return Buffer.concat([head, element('18538067', info), element('ec', mark(digest))]);
}

/** GLB: a scene with nothing in it. */
export function emptyGlb(digest: string): Uint8Array {
  const text = JSON.stringify({
    asset: { version: '2.0', generator: 'comfyloom emulator', extras: { digest } },
    scene: 0,
    scenes: [{ nodes: [] }],
  });
  const json = Buffer.from(text.padEnd(Math.ceil(text.length / 4) * 4));
  const head = Buffer.alloc(20);
  head.write('glTF', 0);
  head.writeUInt32LE(2, 4);
  head.writeUInt32LE(20 + json.length, 8);
  head.writeUInt32LE(json.length, 12);
  head.write('JSON', 16);
  return Buffer.concat([head, json]);
}

/** SVG of a digest: two shapes and the word that it is emulated. */
export function drawnSvg(digest: string): Uint8Array {
  const color = (start: number): string => `#${digest.slice(start, start + 6).padEnd(6, '0')}`;
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><rect width="100" height="100" fill="${color(0)}"/>` +
      `<circle cx="50" cy="45" r="30" fill="${color(6)}"/><text x="50" y="96" font-size="8" text-anchor="middle">emulated</text></svg>`,
  );
}

/** A point cloud of one point. */
export function onePointPly(): Uint8Array {
  return Buffer.from('ply\nformat ascii 1.0\nelement vertex 1\nproperty float x\nproperty float y\nproperty float z\nend_header\n0 0 0\n');
}
