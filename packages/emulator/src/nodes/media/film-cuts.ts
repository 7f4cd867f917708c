import { PyError, valueError } from '../../python/errors.js';
import { str } from '../../python/text.js';
import { flagArg, intArg, numberArg, textArg } from '../args.js';
import type { NodeArgs, NodeFunction } from '../model.js';
import { MersenneTwister } from '../pixels/mersenne.js';
import { roundHalfEven } from '../pixels/resize.js';
import { ImageBatch, type Opaque } from '../values.js';
import { type FilmParts, filmParts, makeFilm, makeSound, soundShape, soundWave } from './values.js';

function pick({ images }: FilmParts, places: readonly number[]): ImageBatch {
  const out = new ImageBatch(places.length, images.height, images.width, images.channels);
  for (const [index, place] of places.entries()) out.frame(index).set(images.frame(place));
  return out;
}

function soundFrom(sound: Opaque | null, start: number, seconds: number): Opaque | null {
  if (sound === null) return null;
  const shape = soundShape(sound);
  const from = Math.min(shape.samples, Math.trunc(start * shape.rate));
  const to = Math.min(shape.samples, Math.ceil((start + seconds) * shape.rate));
  return makeSound(
    { ...shape, samples: to - from },
    soundWave(sound)?.map((row) => row.subarray(from, to)),
    sound,
  );
}

const secondsOf = ({ images, fps }: FilmParts): number => images.count / fps;

/** Part of a film by its time in seconds, nothing where it is too short for that; no duration takes all that is left. */
function trimmed(film: FilmParts, start: number, duration: number): Opaque | null {
  if (secondsOf(film) < start + duration) return null;
  const end = duration === 0 ? Number.POSITIVE_INFINITY : start + duration;
  const places = Array.from({ length: film.images.count }, (_, index) => index).filter(
    (index) => index / film.fps >= start - 1e-9 && index / film.fps < end - 1e-9,
  );
  const sound = soundFrom(film.sound, start, places.length / film.fps);
  return makeFilm({ ...film, images: pick(film, places), sound });
}

const videoSlice: NodeFunction = (args) => {
  const film = filmParts(args['video']);
  const [start, duration] = [numberArg(args, 'start_time'), numberArg(args, 'duration')];
  const part = trimmed(film, start, duration);
  if (part !== null) return { result: [part] };
  const times = [
    ['Source duration', secondsOf(film)],
    ['Start time', start],
    ['Target duration', duration],
  ] as const;
  const lines = ['Failed to slice video:', ...times.map(([name, value]) => `${name}: ${str(value)}`)];
  if (flagArg(args, 'strict_duration') || start + duration > secondsOf(film)) throw valueError(lines.join('\n'));
  return { result: [part] };
};

const temporalCrop: NodeFunction = (args) => {
  const film = filmParts(args['video']);
  const all = film.images.count;
  const start = Math.min(intArg(args, 'start_frame'), Math.max(all - 1, 0));
  const length = Math.min(intArg(args, 'length', 16), all - start);
  return { result: [trimmed(film, start / film.fps, length / film.fps)] };
};

const seedOf = (args: NodeArgs): MersenneTwister => {
  const given = Array.isArray(args['seed']) ? (args['seed'] as unknown[])[0] : args['seed'];
  return new MersenneTwister((typeof given === 'bigint' ? given : 0n) % (2n ** 32n - 1n));
};

const randomCrop: NodeFunction = (args) => {
  const film = filmParts(args['video']);
  const length = Math.min(intArg(args, 'length', 16), film.images.count);
  const start = seedOf(args).upTo(film.images.count - length);
  return { result: [trimmed(film, start / film.fps, length / film.fps)] };
};

const frameSample: NodeFunction = (args) => {
  const film = filmParts(args['video']);
  const all = film.images.count;
  const count = Math.min(intArg(args, 'num_frames', 16), all);
  const strategy = textArg(args, 'strategy');
  if (strategy === 'head') return { result: [trimmed(film, 0, count / film.fps)] };
  if (strategy === 'tail') return { result: [trimmed(film, (all - count) / film.fps, count / film.fps)] };
  if (strategy !== 'uniform' && strategy !== 'random') throw valueError(`Unknown strategy: ${strategy}`);
  const even = (index: number): number => (count === 1 ? Math.floor(all / 2) : roundHalfEven((index * (all - 1)) / (count - 1)));
  const places =
    strategy === 'uniform'
      ? Array.from({ length: count }, (_, index) => even(index))
      : seedOf(args)
          .permutation(all)
          .slice(0, count)
          .sort((a, b) => a - b);
  return { result: [makeFilm({ ...film, images: pick(film, places), sound: null })] };
};

const shuffled: NodeFunction = (args) => {
  const videos = args['videos'] as unknown[];
  const order = seedOf(args).permutation(videos.length);
  const result = [order.map((index) => videos[index])];
  if (!('texts' in args)) return { result };
  const texts = args['texts'] as unknown[];
  if (videos.length > texts.length) throw new PyError('IndexError', 'list index out of range');
  return { result: [...result, order.map((index) => texts[index])] };
};

export const FILM_CUT_NODES: Readonly<Record<string, NodeFunction>> = {
  'Video Slice': videoSlice,
  VideoTemporalCrop: temporalCrop,
  VideoRandomTemporalCrop: randomCrop,
  VideoFrameSample: frameSample,
  ShuffleVideoDataset: shuffled,
  ShuffleVideoTextDataset: shuffled,
};
