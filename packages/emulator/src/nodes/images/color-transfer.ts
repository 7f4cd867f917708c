import { PyError } from '../../python/errors.js';
import { imageArg, intArg, numberArg, textArg } from '../args.js';
import type { NodeArgs, NodeFunction } from '../model.js';
import { eigen, type Matrix3, matrix3, product, transposed } from '../pixels/eigen.js';
import { labToRgb, type Planes, rgbToLab } from '../pixels/lab.js';
import { ImageBatch } from '../values.js';

const LEAST = 1e-6;
const LEVELS = 256;
const CHANNELS = [0, 1, 2] as const;

/** Of colours: their mean, and how each two of the three planes vary together. */
interface Statistics {
  readonly mean: readonly number[];
  readonly covariance: Matrix3;
}

const average = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Over several pictures, each counting as much as any other. */
function statisticsOf(frames: readonly Planes[]): Statistics {
  const mean = CHANNELS.map((channel) => frames.reduce((sum, planes) => sum + average(planes[channel]), 0) / frames.length);
  const covariance = matrix3((row, column) => {
    let sum = 0;
    for (const planes of frames) {
      const [first, second] = [planes[row as 0], planes[column as 0]];
      let own = 0;
      for (let pixel = 0; pixel < first.length; pixel += 1)
        own += ((first[pixel] as number) - (mean[row] as number)) * ((second[pixel] as number) - (mean[column] as number));
      sum += own / first.length;
    }
    return sum / frames.length;
  });
  return { mean, covariance };
}

/** Each plane stretched to the other's deviation. */
function stretching(source: Statistics, target: Statistics): Matrix3 {
  const deviation = ({ covariance }: Statistics, side: number): number =>
    Math.max(LEAST, Math.sqrt(Math.max(0, covariance[side]?.[side] as number)));
  return matrix3((row, column) => (row === column ? deviation(target, row) / deviation(source, row) : 0));
}

/** The linear map of least cost from one distribution of colours to another (Monge and Kantorovich). */
function leastMove(source: Statistics, target: Statistics): Matrix3 {
  const { values, vectors } = eigen(source.covariance);
  const roots = values.map((value) => Math.max(LEAST, Math.sqrt(Math.max(0, value))));
  const scaled = matrix3((row, column) => (vectors[row]?.[column] as number) * (roots[column] as number));
  const unscaled = matrix3((row, column) => (vectors[row]?.[column] as number) / (roots[column] as number));
  const middle = eigen(product(product(transposed(scaled), target.covariance), scaled));
  const halves = matrix3(
    (row, column) => (middle.vectors[row]?.[column] as number) * Math.sqrt(Math.max(0, middle.values[column] as number)),
  );
  return product(product(unscaled, product(halves, transposed(middle.vectors))), transposed(unscaled));
}

function moved(planes: Planes, map: Matrix3, source: Statistics, target: Statistics): Planes {
  return CHANNELS.map((row) => {
    const [a, b, c] = map[row] as readonly [number, number, number];
    return planes[0].map((_, pixel) => {
      const from = (channel: 0 | 1 | 2): number => (planes[channel][pixel] as number) - (source.mean[channel] as number);
      return a * from(0) + b * from(1) + c * from(2) + (target.mean[row] as number);
    });
  }) as unknown as Planes;
}

const blend = (from: number, to: number, strength: number): number => (strength === 1 ? to : from + (to - from) * strength);

/** Which pictures stand for the colours of one: itself, all of them, or a chosen one. */
function sourceFrames(args: NodeArgs, count: number): (index: number) => readonly number[] {
  const stats = (args['source_stats'] ?? {}) as NodeArgs;
  const mode = textArg(stats, 'source_stats', 'per_frame');
  const all = Array.from({ length: count }, (_, index) => index);
  if (mode === 'uniform') return () => all;
  if (mode === 'target_frame') return () => [Math.min(intArg(stats, 'target_index'), count - 1)];
  return (index) => [index];
}

/** Which pictures it is matched to: that of the same place, unless all pictures are changed alike. */
function targetFrames(args: NodeArgs, count: number): (index: number) => readonly number[] {
  const isEach = textArg((args['source_stats'] ?? {}) as NodeArgs, 'source_stats', 'per_frame') === 'per_frame';
  const all = Array.from({ length: count }, (_, index) => index);
  return isEach ? (index) => [Math.min(index, count - 1)] : () => all;
}

const inLab = (image: ImageBatch): Planes[] => Array.from({ length: image.count }, (_, index) => rgbToLab(image.frame(index)));

type Recolour = (index: number) => Float32Array;

function byLab(target: ImageBatch, reference: ImageBatch, args: NodeArgs, mapOf: typeof leastMove): Recolour {
  for (const { count, height, width, channels } of [target, reference]) {
    if (channels === 3) continue;
    const shape = `torch.Size([${Math.min(1, count)}, ${channels}, ${height}, ${width}])`;
    throw new PyError('ValueError', `Input size must have a shape of (*, 3, H, W). Got ${shape}`);
  }
  const [own, other] = [inLab(target), inLab(reference)];
  const [from, to] = [sourceFrames(args, target.count), targetFrames(args, reference.count)];
  const strength = numberArg(args, 'strength', 1);
  const pick = (frames: readonly Planes[], places: readonly number[]): Statistics =>
    statisticsOf(places.map((place) => frames[place] as Planes));
  return (index) => {
    const planes = own[index] as Planes;
    const [source, goal] = [pick(own, from(index)), pick(other, to(index))];
    const result = moved(planes, mapOf(source, goal), source, goal);
    const mixed = result.map((plane, channel) =>
      plane.map((value, pixel) => blend(planes[channel as 0][pixel] as number, value, strength)),
    );
    return labToRgb(mixed as unknown as Planes);
  };
}

/** How many of the pixels of some pictures are at most as bright as each level, in one channel. */
function shares(image: ImageBatch, places: readonly number[], channel: number): Float32Array {
  const levels = new Float32Array(LEVELS);
  for (const place of places) {
    const frame = image.frame(place);
    for (let pixel = channel; pixel < frame.length; pixel += image.channels) {
      const level = levelOf(frame[pixel] as number);
      levels[level] = (levels[level] as number) + 1;
    }
  }
  for (let level = 1; level < LEVELS; level += 1) levels[level] = (levels[level] as number) + (levels[level - 1] as number);
  const all = levels[LEVELS - 1] as number;
  return levels.map((value) => value / all);
}

const levelOf = (value: number): number => Math.min(LEVELS - 1, Math.max(0, Math.trunc(Math.fround(value * (LEVELS - 1)))));

function byHistogram(target: ImageBatch, reference: ImageBatch, args: NodeArgs): Recolour {
  const [from, to] = [sourceFrames(args, target.count), targetFrames(args, reference.count)];
  const strength = numberArg(args, 'strength', 1);
  return (index) => {
    const tables = Array.from({ length: target.channels }, (_, channel) => {
      const [own, other] = [shares(target, from(index), channel), shares(reference, to(index), channel)];
      return own.map((share) => {
        const level = other.findIndex((value) => value >= share);
        return Math.min(LEVELS - 1, level < 0 ? LEVELS : level) / (LEVELS - 1);
      });
    });
    return target.frame(index).map((value, place) => {
      const matched = tables[place % target.channels]?.[levelOf(value)] as number;
      return Math.min(1, Math.max(0, blend(value, matched, strength)));
    });
  };
}

/** Gives pictures the colours of others, and tells of each. */
const colorTransfer: NodeFunction = async (args, context) => {
  const target = imageArg(args, 'image_target');
  if (numberArg(args, 'strength', 1) === 0 || (args['image_ref'] ?? null) === null) return { result: [target] };
  const reference = imageArg(args, 'image_ref');
  const method = textArg(args, 'method');
  const recolour =
    method === 'histogram'
      ? byHistogram(target, reference, args)
      : byLab(target, reference, args, method === 'reinhard_lab' ? stretching : leastMove);
  const out = new ImageBatch(target.count, target.height, target.width, target.channels);
  for (let index = 0; index < target.count; index += 1) {
    out.frame(index).set(recolour(index));
    await context.progress(index + 1, target.count);
  }
  return { result: [out] };
};

export const COLOR_NODES: Readonly<Record<string, NodeFunction>> = { ColorTransfer: colorTransfer };
