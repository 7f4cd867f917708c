import { viewOf } from '../view.js';
import type { SoundShape } from './sound.js';

/** A sound out of a file; one of a kind whose samples are not read is silent. */
export interface ReadSound {
  readonly shape: SoundShape;
  /** Samples from -1 to 1, one row a channel. */
  readonly wave?: readonly Float32Array[];
}

const NAMES = { riff: 'RIFF', wave: 'WAVE', format: 'fmt ', data: 'data', flac: 'fLaC', ogg: 'OggS', id3: 'ID3' } as const;

type ReadSample = (view: Buffer, place: number) => number;

/** By format code (1 whole numbers, 3 floats) and bits of a sample. */
const SAMPLES: Readonly<Record<string, ReadSample>> = {
  '1/8': (view, place) => (view.readUInt8(place) - 128) / 128,
  '1/16': (view, place) => view.readInt16LE(place) / 32768,
  '1/24': (view, place) => view.readIntLE(place, 3) / 8388608,
  '1/32': (view, place) => view.readInt32LE(place) / 2147483648,
  '3/32': (view, place) => view.readFloatLE(place),
  '3/64': (view, place) => view.readDoubleLE(place),
};

const EXTENSIBLE = 0xfffe;

function readWav(view: Buffer): ReadSound | undefined {
  let format: { read: ReadSample; channels: number; rate: number; frame: number; size: number } | undefined;
  for (let place = 12; place + 8 <= view.length; ) {
    const name = view.toString('latin1', place, place + 4);
    const length = view.readUInt32LE(place + 4);
    const body = place + 8;
    if (name === NAMES.format && body + 16 <= view.length) {
      const told = view.readUInt16LE(body);
      const code = told === EXTENSIBLE && body + 26 <= view.length ? view.readUInt16LE(body + 24) : told;
      const [channels, rate, frame, bits] = [2, 4, 12, 14].map((at) =>
        at === 4 ? view.readUInt32LE(body + at) : view.readUInt16LE(body + at),
      ) as [number, number, number, number];
      const read = SAMPLES[`${code}/${bits}`];
      if (read === undefined || channels === 0 || frame < (channels * bits) / 8) return undefined;
      format = { read, channels, rate, frame, size: bits / 8 };
    }
    if (name === NAMES.data && format !== undefined) {
      const { read, channels, rate, frame, size } = format;
      const samples = Math.floor(Math.min(length, view.length - body) / frame);
      const wave = Array.from({ length: channels }, (_, channel) =>
        Float32Array.from({ length: samples }, (__, index) => read(view, body + index * frame + channel * size)),
      );
      return { shape: { rate, channels, samples }, wave };
    }
    place = body + length + (length % 2);
  }
  return undefined;
}

interface Decoded {
  readonly channelData: readonly Float32Array[];
  readonly samplesDecoded: number;
  readonly sampleRate: number;
}

/** Floats of a sound that is read; of a longer one only the beginning is. */
const MAX_FLOATS = 1 << 26;

/** Decodes a file part by part: a few bytes may hold hours of silence. */
async function inParts(
  bytes: Uint8Array,
  size: number,
  decode: (part: Uint8Array) => Decoded | Promise<Decoded>,
  rest?: () => Promise<Decoded>,
): Promise<ReadSound | undefined> {
  const parts: Decoded[] = [];
  let floats = 0;
  const keep = (part: Decoded): void => {
    if (part.samplesDecoded === 0) return;
    parts.push(part);
    floats += part.samplesDecoded * part.channelData.length;
  };
  for (let start = 0; start < bytes.length && floats < MAX_FLOATS; start += size) keep(await decode(bytes.subarray(start, start + size)));
  if (rest !== undefined && floats < MAX_FLOATS) keep(await rest());
  const [first] = parts;
  if (first === undefined) return undefined;
  const samples = parts.reduce((sum, part) => sum + part.samplesDecoded, 0);
  const wave = first.channelData.map((_, channel) => {
    const row = new Float32Array(samples);
    let place = 0;
    for (const part of parts) {
      const from = part.channelData[channel];
      if (from !== undefined) row.set(from.subarray(0, part.samplesDecoded), place);
      place += part.samplesDecoded;
    }
    return row;
  });
  return { shape: { rate: first.sampleRate, channels: wave.length, samples }, wave };
}

const FLAC_PART = 1 << 11;

async function readFlac(bytes: Uint8Array): Promise<ReadSound | undefined> {
  const { FLACDecoder } = await import('@wasm-audio-decoders/flac');
  const decoder = new FLACDecoder();
  await decoder.ready;
  let bits = 16;
  const told = (part: Decoded & { bitDepth: number }): Decoded => {
    if (part.samplesDecoded > 0) bits = part.bitDepth;
    return part;
  };
  try {
    const read = await inParts(
      bytes,
      FLAC_PART,
      async (part) => told(await decoder.decode(part)),
      async () => told(await decoder.flush()),
    );
    // The decoder calls the greatest number 1; the server calls that the one above it.
    const greatest = 2 ** (bits - 1) - 1;
    for (const row of read?.wave ?? [])
      for (let place = 0; place < row.length; place += 1) row[place] = Math.round((row[place] as number) * greatest) / (greatest + 1);
    return read;
  } finally {
    decoder.free();
  }
}

const MP3_PART = 1 << 16;

async function readMp3(bytes: Uint8Array): Promise<ReadSound | undefined> {
  const { MPEGDecoder } = await import('mpg123-decoder');
  const decoder = new MPEGDecoder();
  await decoder.ready;
  try {
    return await inParts(bytes, MP3_PART, (part) => decoder.decode(part));
  } finally {
    decoder.free();
  }
}

const OPUS_RATE = 48000;

/** How long the first stream of an Ogg file lasts: its last page counts the samples. */
function readOgg(view: Buffer): ReadSound | undefined {
  const last = view.lastIndexOf(NAMES.ogg, undefined, 'latin1');
  const opus = view.indexOf('OpusHead', 0, 'latin1');
  const vorbis = view.indexOf('\u0001vorbis', 0, 'latin1');
  const head = opus >= 0 ? opus : vorbis;
  if (head < 0 || head + 19 > view.length || last + 14 > view.length) return undefined;
  const skipped = opus >= 0 ? view.readUInt16LE(head + 10) : 0;
  const samples = Math.max(0, Number(view.readBigInt64LE(last + 6)) - skipped);
  if (opus >= 0) return { shape: { rate: OPUS_RATE, channels: view.readUInt8(head + 9), samples } };
  return { shape: { rate: view.readUInt32LE(head + 12), channels: view.readUInt8(head + 11), samples } };
}

/** @returns nothing for bytes that are no sound, or one of a kind that is not known here */
export async function readSound(bytes: Uint8Array): Promise<ReadSound | undefined> {
  const view = viewOf(bytes);
  const starts = (name: string, place = 0): boolean => view.toString('latin1', place, place + name.length) === name;
  if (starts(NAMES.riff) && starts(NAMES.wave, 8)) return readWav(view);
  if (starts(NAMES.flac)) return readFlac(bytes);
  if (starts(NAMES.ogg)) return readOgg(view);
  const isMpeg = view.length > 4 && (view.readUInt16BE(0) & 0xffe0) === 0xffe0;
  return isMpeg || starts(NAMES.id3) ? readMp3(bytes) : undefined;
}
