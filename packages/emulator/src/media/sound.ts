import { crc8, crc16 } from './checksum.js';
import { OggStream } from './ogg.js';

/** How long silence lasts and how it is sampled; `samples` counts each channel. */
export interface SoundShape {
  readonly rate: number;
  readonly channels: number;
  readonly samples: number;
}

/** Texts that go into a file besides its sound: the prompt and the workflow, as in a picture. */
export type Texts = readonly (readonly [key: string, text: string])[];

function lengthPrefixed(text: string): Buffer {
  const bytes = Buffer.from(text);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(bytes.length);
  return Buffer.concat([length, bytes]);
}

/** The comments of Vorbis, which FLAC and Opus carry. */
function vorbisComments(texts: Texts): Buffer {
  const count = Buffer.alloc(4);
  count.writeUInt32LE(texts.length);
  return Buffer.concat([lengthPrefixed('comfyloom emulator'), count, ...texts.map(([key, text]) => lengthPrefixed(`${key}=${text}`))]);
}

/** A number in the way of UTF-8, up to 31 bits, as FLAC counts its frames. */
function codedNumber(value: number): number[] {
  if (value < 0x80) return [value];
  const tail: number[] = [];
  let rest = value;
  // The first byte has room for two bits less than seven with one byte behind it, and loses one with each more.
  while (rest >= 1 << (6 - tail.length)) {
    tail.unshift(0x80 | (rest & 0x3f));
    rest = Math.floor(rest / 64);
  }
  return [((0xff << (7 - tail.length)) & 0xff) | rest, ...tail];
}

const FLAC_BLOCK = 4096;

/** Whole numbers of 16 bits, as the server's encoder takes floats. */
function toPcm(samples: Float32Array): Int16Array {
  return Int16Array.from(samples, (value) => Math.max(-32768, Math.min(32767, Math.round(value * 32768))));
}

/** One channel of a frame: a constant where all is the same, else the samples as they are. */
function flacChannel(samples: Int16Array | undefined): Buffer {
  const first = samples?.[0] ?? 0;
  if (samples === undefined || samples.every((value) => value === first)) {
    const constant = Buffer.alloc(3);
    constant.writeInt16BE(first, 1);
    return constant;
  }
  const verbatim = Buffer.alloc(1 + samples.length * 2);
  verbatim[0] = 0x02;
  for (let place = 0; place < samples.length; place += 1) verbatim.writeInt16BE(samples[place] as number, 1 + place * 2);
  return verbatim;
}

/** Rates with a code of their own, from code 4 on; others up to 16 bits follow the header in Hz. */
const FLAC_RATES = [8000, 16000, 22050, 24000, 32000, 44100, 48000, 96000];
const RATE_IN_HZ = 13;

/** The code of a rate, and what follows the header of a frame; a rate beyond that is only in the stream's description. */
function flacRate(rate: number): { code: number; bytes: number[] } {
  const known = FLAC_RATES.indexOf(rate);
  if (known >= 0) return { code: known + 4, bytes: [] };
  return rate <= 0xffff ? { code: RATE_IN_HZ, bytes: [rate >> 8, rate & 0xff] } : { code: 0, bytes: [] };
}

function flacFrame(index: number, length: number, rate: number, channels: readonly (Int16Array | undefined)[]): Buffer {
  const size = [(length - 1) >> 8, (length - 1) & 0xff];
  const { code, bytes } = flacRate(rate);
  // Block size follows in 16 bits; samples have 16 bits.
  const header = Buffer.from([0xff, 0xf8, 0x70 | code, ((channels.length - 1) << 4) | 0x08, ...codedNumber(index), ...size, ...bytes]);
  const start = index * FLAC_BLOCK;
  const frame = Buffer.concat([
    header,
    Buffer.from([crc8(header)]),
    ...channels.map((samples) => flacChannel(samples?.subarray(start, start + length))),
  ]);
  const check = Buffer.alloc(2);
  check.writeUInt16BE(crc16(frame));
  return Buffer.concat([frame, check]);
}

function flacBlock(type: number, body: Buffer, last: boolean): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt32BE(body.length);
  head[0] = type | (last ? 0x80 : 0);
  return Buffer.concat([head, body]);
}

/** FLAC of 16 bits, not compressed; without samples it is silent. */
export function encodeFlac({ rate, channels, samples }: SoundShape, texts: Texts, wave?: readonly Float32Array[]): Uint8Array {
  const rows = Array.from({ length: channels }, (_, channel) => (wave?.[channel] === undefined ? undefined : toPcm(wave[channel])));
  const info = Buffer.alloc(34);
  info.writeUInt16BE(FLAC_BLOCK, 0);
  info.writeUInt16BE(FLAC_BLOCK, 2);
  // 20 bits of sample rate, 3 of channels less one, 5 of bits less one, 36 of the number of samples.
  info.writeBigUInt64BE((BigInt(rate) << 44n) | (BigInt(channels - 1) << 41n) | (15n << 36n) | BigInt(samples), 10);
  const frames = Array.from({ length: Math.ceil(samples / FLAC_BLOCK) }, (_, index) =>
    flacFrame(index, Math.min(FLAC_BLOCK, samples - index * FLAC_BLOCK), rate, rows),
  );
  return Buffer.concat([Buffer.from('fLaC'), flacBlock(0, info, false), flacBlock(4, vorbisComments(texts), true), ...frames]);
}

// Sample rates of MPEG 1, 2 and 2.5, and what their frames count: the version bits, samples a frame, bytes of side information.
const MPEG_RATES: readonly (readonly number[])[] = [
  [44100, 48000, 32000],
  [22050, 24000, 16000],
  [11025, 12000, 8000],
];
const VERSION_BITS = [3, 2, 0] as const;

/** A frame of ID3v2.3 with a text of its own name, in UTF-16. */
function userText(key: string, text: string): Buffer {
  const body = Buffer.concat([
    Buffer.from([1, 0xff, 0xfe]),
    Buffer.from(`${key}\0`, 'utf16le'),
    Buffer.from([0xff, 0xfe]),
    Buffer.from(text, 'utf16le'),
  ]);
  const head = Buffer.alloc(10);
  head.write('TXXX');
  head.writeUInt32BE(body.length, 4);
  return Buffer.concat([head, body]);
}

function id3(texts: Texts): Buffer {
  const frames = Buffer.concat(texts.map(([key, text]) => userText(key, text)));
  const head = Buffer.from([0x49, 0x44, 0x33, 3, 0, 0, 0, 0, 0, 0]);
  for (const [place, shift] of [21, 14, 7, 0].entries()) head[6 + place] = (frames.length >> shift) & 0x7f;
  return Buffer.concat([head, frames]);
}

/** MP3: silent frames of layer III at 64 kbit/s or nearest; a rate that MP3 lacks becomes 44.1 kHz, as long as it was. */
export function silentMp3(sound: SoundShape, texts: Texts): Uint8Array {
  const version = Math.max(
    0,
    MPEG_RATES.findIndex((rates) => rates.includes(sound.rate)),
  );
  const rates = MPEG_RATES[version] as readonly number[];
  const rate = rates.includes(sound.rate) ? sound.rate : 44100;
  const perFrame = version === 0 ? 1152 : 576;
  const [bitrateIndex, bitrate] = version === 0 ? [5, 64000] : [8, 64000];
  const frame = Buffer.alloc(Math.floor(((perFrame / 8) * bitrate) / rate));
  const mode = sound.channels === 1 ? 3 : 0;
  frame.writeUInt32BE(
    ((0x7ff << 21) |
      ((VERSION_BITS[version] as number) << 19) |
      (1 << 17) |
      (1 << 16) |
      (bitrateIndex << 12) |
      (rates.indexOf(rate) << 10) |
      (mode << 6)) >>>
      0,
  );
  // Fewer than three frames are not told from noise by some readers.
  const count = Math.max(3, Math.ceil((sound.samples / sound.rate) * (rate / perFrame)));
  return Buffer.concat([id3(texts), ...new Array<Buffer>(count).fill(frame)]);
}

// 20 ms of silence at full band; the second has two channels.
const OPUS_SILENCE = [Buffer.from([0xf8, 0xff, 0xfe]), Buffer.from([0xfc, 0xff, 0xfe])] as const;
const OPUS_RATE = 48000;
const OPUS_PACKET = 960;
/** Samples at the start that are not to be heard: the server's encoder needs them to begin. */
const OPUS_SKIP = 312;
const PACKETS_PER_PAGE = 50;

/** Ogg Opus, which counts in 48 kHz whatever the sound came in. */
export function silentOpus({ rate, channels, samples }: SoundShape, texts: Texts): Uint8Array {
  const stereo = channels > 1;
  const head = Buffer.alloc(19);
  head.write('OpusHead', 0);
  head[8] = 1;
  head[9] = stereo ? 2 : 1;
  head.writeUInt16LE(OPUS_SKIP, 10);
  head.writeUInt32LE(rate, 12);
  const total = Math.round((samples * OPUS_RATE) / rate) + OPUS_SKIP;
  const packets = Math.max(1, Math.ceil(total / OPUS_PACKET));
  const stream = new OggStream().add(2, 0, [head]).add(0, 0, [Buffer.concat([Buffer.from('OpusTags'), vorbisComments(texts)])]);
  for (let start = 0; start < packets; start += PACKETS_PER_PAGE) {
    const end = Math.min(packets, start + PACKETS_PER_PAGE);
    const isLast = end === packets;
    const packet = OPUS_SILENCE[stereo ? 1 : 0];
    stream.add(isLast ? 4 : 0, isLast ? total : end * OPUS_PACKET, new Array<Uint8Array>(end - start).fill(packet));
  }
  return stream.bytes;
}
