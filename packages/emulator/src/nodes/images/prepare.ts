import { PyError } from '../../python/errors.js';
import { imageArg, intArg, maskArg } from '../args.js';
import { makeSound, soundShape, soundWave } from '../media/values.js';
import type { NodeArgs, NodeFunction } from '../model.js';
import { cropImage } from '../pixels/resize.js';
import { ImageBatch, MaskBatch } from '../values.js';

/** Even sides and 8 bits, as a film has them; what the film's compression does to the picture is left out. */
const ltxvPreprocess: NodeFunction = (args) => {
  const image = imageArg(args, 'image');
  if (intArg(args, 'img_compression', 35) === 0) return { result: [image] };
  const even = cropImage(image, 0, 0, image.width - (image.width % 2), image.height - (image.height % 2));
  const data = even.data.map((value) => Math.trunc(Math.min(255, Math.max(0, Math.fround(value * 255)))) / 255);
  return { result: [new ImageBatch(even.count, even.height, even.width, even.channels, data)] };
};

/** The server's font is not at hand: the pictures are handed on without the text. */
const textOverlay: NodeFunction = (args) => ({ result: [imageArg(args, 'images')] });

/** Levels that the mask's shades are brought to, and the last shade of each. */
const QUAD_LEVELS = [
  [31, 0],
  [95, 63],
  [191, 127],
  [Number.POSITIVE_INFINITY, 255],
] as const;

/** The greatest of a row within `radius` on both sides. */
function spreadRow(row: Float32Array, radius: number): Float32Array {
  return row.map((_, place) =>
    row.subarray(Math.max(0, place - radius), place + radius + 1).reduce((most, value) => Math.max(most, value), 0),
  );
}

/** Dark pixels made wider by a square, as 1. */
function widened(frame: Float32Array, width: number, height: number, radius: number): Float32Array {
  const dark = frame.map((value) => (value < 128 ? 1 : 0));
  for (let y = 0; y < height; y += 1) dark.set(spreadRow(dark.subarray(y * width, (y + 1) * width), radius), y * width);
  for (let x = 0; x < width; x += 1) {
    const column = spreadRow(
      Float32Array.from({ length: height }, (_, y) => dark[y * width + x] as number),
      radius,
    );
    for (let y = 0; y < height; y += 1) dark[y * width + x] = column[y] as number;
  }
  return dark;
}

/** A mask in four shades, turned about: what is dark is taken away wholly. */
const quadmask: NodeFunction = (args) => {
  const mask = maskArg(args, 'mask', false);
  const isShare = mask.data.every((value) => value <= 1);
  const out = new MaskBatch(mask.count, mask.height, mask.width, isShare ? mask.data.map((value) => value * 255) : mask.data.slice());
  const radius = intArg(args, 'dilate_width');
  for (let index = 0; index < out.count; index += 1) {
    const frame = out.frame(index);
    const dark = radius > 0 ? widened(frame, out.width, out.height, radius) : undefined;
    for (let place = 0; place < frame.length; place += 1) {
      const shade = (dark?.[place] ?? 0) > 0.5 ? 0 : (frame[place] as number);
      frame[place] = (255 - (QUAD_LEVELS.find(([last]) => shade <= last)?.[1] ?? 255)) / 255;
    }
  }
  return { result: [out] };
};

const FRAMES_PER_SECOND = 30;
/** Seconds at the end of a sound for which no segment is begun. */
const TAIL = 0.2;

interface Segments {
  readonly length: number;
  readonly frames: number;
  readonly interval: number;
}

/** Where in a segment pictures go, and which: one for each interval, and one at its end. */
function placesOf({ length, frames, interval }: Segments, segment: number): { place: number; image: number }[] {
  const last = Math.ceil(frames / length) - 1;
  const endOf = (index: number): number => (index === last ? frames - length * index - 1 : length - 1);
  const countOf = (index: number): number => {
    let count = 0;
    while (count * interval < endOf(index) - interval) count += 1;
    return count;
  };
  let before = 0;
  for (let index = 0; index < segment; index += 1) before += countOf(index);
  const count = countOf(segment);
  const inside = Array.from({ length: count }, (_, index) => ({ place: Math.ceil(interval * index), image: before + index }));
  return [...inside, { place: endOf(segment), image: before + count }];
}

/** Pictures spread over a segment of a film as long as its sound, a mask that says where they are, and the sound of the segment. */
function padSegment(args: NodeArgs, segment: number): [ImageBatch, MaskBatch, unknown] {
  const images = imageArg(args, 'images');
  const shape = soundShape(args['audio']);
  const length = intArg(args, 'segment_length');
  const seconds = shape.samples / shape.rate;
  const segments = seconds > TAIL ? Math.trunc((seconds - TAIL) / (length / FRAMES_PER_SECOND)) + 1 : 0;
  const frames = segments * length;
  const out = new ImageBatch(length, images.height, images.width, images.channels);
  const mask = new MaskBatch(length, images.height, images.width);
  const places = frames > 0 && images.count > 0 ? placesOf({ length, frames, interval: frames / images.count }, segment) : [];
  for (const { place, image } of places) {
    if (image >= images.count || place >= length) continue;
    if (place < -length) throw new PyError('IndexError', `index ${place} is out of bounds for dimension 0 with size ${length}`);
    const at = place < 0 ? place + length : place;
    out.frame(at).set(images.frame(image));
    mask.frame(at).fill(1);
  }
  const start = (segment * length) / FRAMES_PER_SECOND;
  const end = Math.min(start + length / FRAMES_PER_SECOND, seconds);
  const from = Math.min(shape.samples, Math.trunc(start * shape.rate));
  const to = Math.max(from, Math.min(shape.samples, Math.trunc(end * shape.rate)));
  const wave = soundWave(args['audio'])?.map((row) => row.subarray(from, to));
  return [out, mask, makeSound({ ...shape, samples: to - from }, wave, args['audio'], segment)];
}

const padKeyframes: NodeFunction = (args) => ({ result: padSegment(args, intArg(args, 'segment_index')) });

const padKeyframesList: NodeFunction = (args) => {
  const segments = Array.from({ length: intArg(args, 'num_segments', 1) }, (_, index) => padSegment(args, index));
  return { result: [0, 1, 2].map((output) => segments.map((segment) => segment[output as 0])) };
};

export const PREPARE_NODES: Readonly<Record<string, NodeFunction>> = {
  LTXVPreprocess: ltxvPreprocess,
  TextOverlay: textOverlay,
  VOIDQuadmaskPreprocess: quadmask,
  WanDancerPadKeyframes: padKeyframes,
  WanDancerPadKeyframesList: padKeyframesList,
};
