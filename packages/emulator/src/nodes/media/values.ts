import { createHash } from 'node:crypto';
import type { Film } from '../../media/mp4.js';
import { type FilmFacts, readMp4 } from '../../media/read-mp4.js';
import type { SoundShape } from '../../media/sound.js';
import type { Behaviour } from '../../options.js';
import { toBytes } from '../../picture/bytes.js';
import { drawPicture } from '../../picture/draw.js';
import { PyError } from '../../python/errors.js';
import { tensorText } from '../../python/tensor.js';
import { withChannels } from '../pixels/batch.js';
import { digestOf, ImageBatch, Opaque } from '../values.js';

/** A sound that nobody described: a second of it. */
const UNKNOWN_SOUND: SoundShape = { rate: 44100, channels: 2, samples: 44100 };

export type Wave = readonly Float32Array[];

/** A sound; without samples, one row a channel, it is silent. */
export function makeSound(shape: SoundShape, wave?: Wave, ...origin: unknown[]): Opaque {
  const written = (edge?: number): string => {
    const { rate, channels, samples } = shape;
    const data = wave === undefined ? 0 : joinedWave(wave, samples);
    return `{'waveform': ${tensorText({ shape: [1, channels, samples], data }, edge)}, 'sample_rate': ${rate}}`;
  };
  const content = wave?.map(digestOfSamples) ?? 'silent';
  return new Opaque('AUDIO', digestOf('sound', shape.rate, shape.channels, shape.samples, content, ...origin), { shape, wave, written });
}

function digestOfSamples(samples: Float32Array): string {
  return createHash('sha1')
    .update(new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength))
    .digest('hex');
}

function joinedWave(wave: Wave, samples: number): Float32Array {
  const data = new Float32Array(wave.length * samples);
  for (const [channel, row] of wave.entries()) data.set(row, channel * samples);
  return data;
}

/** @throws PyError `TypeError` for what is no sound */
export function soundShape(value: unknown): SoundShape {
  if (!(value instanceof Opaque)) throw new PyError('TypeError', "'NoneType' object is not subscriptable");
  return (value.facts['shape'] as SoundShape | undefined) ?? UNKNOWN_SOUND;
}

/** The samples of a sound; nothing for silence. */
export function soundWave(value: unknown): Wave | undefined {
  return value instanceof Opaque ? (value.facts['wave'] as Wave | undefined) : undefined;
}

/** What a VIDEO link carries: its pictures, and a sound if it has one. */
export interface FilmParts {
  readonly images: ImageBatch;
  readonly fps: number;
  readonly sound: Opaque | null;
  readonly bitDepth: bigint;
}

export function makeFilm(parts: FilmParts): Opaque {
  const { images, fps, sound, bitDepth } = parts;
  return new Opaque('VIDEO', digestOf('film', images, fps, sound, bitDepth), { parts });
}

/** A film out of a file: its pictures are made up, in the size and number that the file tells. */
export function filmFromFile(bytes: Uint8Array, name: string): Opaque {
  const facts = readMp4(bytes);
  const digest = digestOf('film file', name, createHash('sha1').update(bytes).digest('hex'));
  return new Opaque('VIDEO', digest, facts === undefined ? {} : { facts, file: bytes });
}

/** The file that a film is, if it is one as it was loaded. */
export function filmFile(value: unknown): Uint8Array | undefined {
  return value instanceof Opaque ? (value.facts['file'] as Uint8Array | undefined) : undefined;
}

/** Floats of the made-up pictures of a film; of a longer one only the beginning is. */
const MAX_FLOATS = 1 << 25;
const UNKNOWN_FILM = { width: 256, height: 256, count: 24, fps: 24 };

/** The parts of a film; one that nobody described is a drawn picture that stays for a second. */
export function filmParts(value: unknown): FilmParts {
  if (!(value instanceof Opaque)) throw new PyError('AttributeError', "'NoneType' object has no attribute 'get_components'");
  const known = value.facts['parts'] as FilmParts | undefined;
  if (known !== undefined) return known;
  const told = value.facts['facts'] as FilmFacts | undefined;
  const { width, height, count, fps, sound } = told ?? { ...UNKNOWN_FILM, sound: undefined };
  const shown = Math.max(1, Math.min(count, Math.floor(MAX_FLOATS / (width * height * 3))));
  const images = new ImageBatch(shown, height, width, 3);
  const picture = drawPicture({ shapes: value.digest, text: '' }, width, height);
  for (let index = 0; index < shown; index += 1) images.frame(index).set(picture);
  return { images, fps, sound: sound === undefined ? null : makeSound(sound, undefined, value), bitDepth: 8n };
}

/** The film as it is saved; the older server saves every sound with two channels. */
export function filmOf({ images, fps, sound }: FilmParts, behave: Behaviour): Film {
  const { width, height, count } = images;
  const rgb = (index: number): Uint8Array =>
    toBytes(withChannels(new ImageBatch(1, height, width, images.channels, images.frame(index)), 3).data);
  if (sound === null) return { width, height, count, fps, rgb };
  const heard = soundShape(sound);
  // The sound ends with the pictures.
  const samples = Math.min(heard.samples, Math.ceil((heard.rate / fps) * count));
  const channels = behave === '0.3.64' ? 2 : heard.channels;
  return { width, height, count, fps, rgb, sound: { ...heard, channels, samples } };
}
