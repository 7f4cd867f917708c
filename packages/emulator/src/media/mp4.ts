import { parameterSets, repeatedFrame, storedFrame, storedSize } from './h264.js';
import type { SoundShape, Texts } from './sound.js';

/** A film: frames of RGB bytes below one another, how many a second, and the silence that goes with them. */
export interface Film {
  readonly width: number;
  readonly height: number;
  readonly count: number;
  readonly fps: number;
  readonly rgb: (index: number) => Uint8Array;
  readonly sound?: SoundShape;
}

/** Stored frames take the room that their pixels do; a film holds so many bytes of them, then the last one stays. */
const MAX_STORED_BYTES = 1 << 24;

const u32 = (...values: number[]): Buffer => {
  const out = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) out.writeUInt32BE(value >>> 0, index * 4);
  return out;
};

const u16 = (...values: number[]): Buffer => {
  const out = Buffer.alloc(values.length * 2);
  for (const [index, value] of values.entries()) out.writeUInt16BE(value, index * 2);
  return out;
};

function box(type: string, ...parts: Uint8Array[]): Buffer {
  const size = parts.reduce((sum, { length }) => sum + length, 8);
  return Buffer.concat([u32(size), Buffer.from(type, 'latin1'), ...parts]);
}

const full = (type: string, version: number, ...parts: Uint8Array[]): Buffer => box(type, u32(version), ...parts);

const MATRIX = u32(0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000);
const MOVIE_SCALE = 1000;

interface Track {
  readonly handler: 'vide' | 'soun';
  readonly scale: number;
  /** Units of `scale` that one sample lasts. */
  readonly step: number;
  /** Units that the last sample lasts, where that is less. */
  readonly last?: number;
  readonly width: number;
  readonly height: number;
  readonly entry: Buffer;
  readonly samples: readonly Uint8Array[];
  /** Samples that need none before them, counted from 1; undefined stands for all. */
  readonly whole?: readonly number[];
}

/** Units of its own that a track lasts. */
const unitsOf = ({ samples, step, last = step }: Track): number => (samples.length - 1) * step + last;

const lasts = (track: Track): number => Math.round((unitsOf(track) * MOVIE_SCALE) / track.scale);

/** How many samples last how long, one after the other. */
function timesOf({ samples, step, last = step }: Track): Buffer {
  if (last === step) return u32(1, samples.length, step);
  return samples.length === 1 ? u32(1, 1, last) : u32(2, samples.length - 1, step, 1, last);
}

function trackBox(track: Track, id: number, offset: number): Buffer {
  const { handler, samples } = track;
  const isVideo = handler === 'vide';
  const sizes = samples.map(({ length }) => length);
  const table = box(
    'stbl',
    full('stsd', 0, u32(1), track.entry),
    full('stts', 0, timesOf(track)),
    ...(track.whole === undefined ? [] : [full('stss', 0, u32(track.whole.length, ...track.whole))]),
    full('stsc', 0, u32(1, 1, samples.length, 1)),
    full('stsz', 0, u32(0, samples.length, ...sizes)),
    full('stco', 0, u32(1, offset)),
  );
  const media = box(
    'mdia',
    full('mdhd', 0, u32(0, 0, track.scale, unitsOf(track)), u16(0x55c4, 0)),
    full('hdlr', 0, u32(0), Buffer.from(handler), u32(0, 0, 0), Buffer.from('comfyloom\0')),
    box(
      'minf',
      isVideo ? full('vmhd', 1, u32(0, 0)) : full('smhd', 0, u32(0)),
      box('dinf', full('dref', 0, u32(1), full('url ', 1))),
      table,
    ),
  );
  const head = full(
    'tkhd',
    3,
    u32(0, 0, id, 0, lasts(track), 0, 0),
    u16(0, 0, isVideo ? 0 : 0x100, 0),
    MATRIX,
    u32(track.width * 0x10000, track.height * 0x10000),
  );
  return box('trak', head, media);
}

/** Texts under names of one's own, as the server's encoder writes them. */
function tags(texts: Texts): Buffer {
  const keys = texts.map(([key]) => box('mdta', Buffer.from(key)));
  const items = texts.map(([, text], index) => {
    const data = box('data', u32(1, 0), Buffer.from(text));
    return Buffer.concat([u32(data.length + 8, index + 1), data]);
  });
  const handler = full('hdlr', 0, u32(0), Buffer.from('mdta'), u32(0, 0, 0), Buffer.from([0]));
  return box('meta', u32(0), handler, full('keys', 0, u32(keys.length), ...keys), box('ilst', ...items));
}

function videoTrack({ width, height, count, fps, rgb }: Film): Track {
  const { sequence, picture } = parameterSets(width, height);
  const config = box(
    'avcC',
    Buffer.from([1, 66, 0, 51, 0xff, 0xe1]),
    u16(sequence.length),
    sequence,
    Buffer.from([1]),
    u16(picture.length),
    picture,
  );
  const entry = box(
    'avc1',
    Buffer.from([0, 0, 0, 0, 0, 0, 0, 1]),
    Buffer.alloc(16),
    u16(width, height),
    u32(0x480000, 0x480000, 0),
    u16(1),
    Buffer.alloc(32),
    u16(24, 0xffff),
    config,
  );
  const stored = Math.max(1, Math.min(count, Math.floor(MAX_STORED_BYTES / storedSize(width, height))));
  const samples = Array.from({ length: count }, (_, index) => {
    const frame = index < stored ? storedFrame(rgb(index), width, height, index % 2) : repeatedFrame(width, height, index - stored + 1);
    return Buffer.concat([u32(frame.length), frame]);
  });
  return {
    handler: 'vide',
    scale: Math.round(fps * 1000),
    step: 1000,
    width,
    height,
    entry,
    samples,
    whole: Array.from({ length: stored }, (_, index) => index + 1),
  };
}

const AAC_SAMPLES = 1024;
// Frames of AAC in which nothing sounds, for one channel and for two.
const AAC_SILENCE = [
  Buffer.from([0x00, 0xc8, 0x00, 0x80, 0x23, 0x80]),
  Buffer.from([0x21, 0x00, 0x49, 0x90, 0x02, 0x19, 0x00, 0x23, 0x80]),
] as const;
const AAC_RATES = [96000, 88200, 64000, 48000, 44100, 32000, 24000, 22050, 16000, 12000, 11025, 8000];

const descriptor = (tag: number, ...parts: Uint8Array[]): Buffer => {
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag, body.length]), body]);
};

function soundTrack(sound: SoundShape): Track {
  const rate = AAC_RATES.includes(sound.rate) ? sound.rate : 44100;
  const channels = sound.channels > 1 ? 2 : 1;
  // AAC LC: 5 bits of type, 4 of rate, 4 of channels.
  const config = u16((2 << 11) | (AAC_RATES.indexOf(rate) << 7) | (channels << 3));
  const decoder = descriptor(4, Buffer.from([0x40, 0x15, 0, 0, 0]), u32(64000, 64000), descriptor(5, config));
  const stream = full('esds', 0, descriptor(3, u16(1), Buffer.from([0]), decoder, descriptor(6, Buffer.from([2]))));
  const entry = box('mp4a', Buffer.from([0, 0, 0, 0, 0, 0, 0, 1]), u32(0, 0), u16(channels, 16, 0, 0), u32(rate * 0x10000), stream);
  const units = Math.max(1, Math.round((sound.samples / sound.rate) * rate));
  const count = Math.ceil(units / AAC_SAMPLES);
  const samples = new Array<Uint8Array>(count).fill(AAC_SILENCE[channels - 1] as Buffer);
  return { handler: 'soun', scale: rate, step: AAC_SAMPLES, last: units - (count - 1) * AAC_SAMPLES, width: 0, height: 0, entry, samples };
}

/** MP4: H.264 frames stored as they are, and silence in AAC where there is sound. */
export function encodeMp4(film: Film, texts: Texts): Uint8Array {
  const tracks = film.sound === undefined ? [videoTrack(film)] : [videoTrack(film), soundTrack(film.sound)];
  const type = box('ftyp', Buffer.from('isom'), u32(512), Buffer.from('isomiso2avc1mp41'));
  const duration = Math.max(...tracks.map(lasts));
  const movie = (start: number): Buffer => {
    let offset = start;
    const boxes = tracks.map((track, index) => {
      const made = trackBox(track, index + 1, offset);
      offset += track.samples.reduce((sum, { length }) => sum + length, 0);
      return made;
    });
    const head = full(
      'mvhd',
      0,
      u32(0, 0, MOVIE_SCALE, duration, 0x10000),
      u16(0x100, 0),
      u32(0, 0),
      MATRIX,
      u32(0, 0, 0, 0, 0, 0, tracks.length + 1),
    );
    return box('moov', head, ...boxes, tags(texts));
  };
  const data = box('mdat', ...tracks.flatMap(({ samples }) => samples));
  // Where the data starts depends on how long the boxes before it are, which does not depend on where it starts.
  return Buffer.concat([type, movie(type.length + movie(0).length + 8), data]);
}
