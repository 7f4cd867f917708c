import { PyError } from '../../python/errors.js';
import { intArg, latentArg, maskArg, numberArg, textArg } from '../args.js';
import { batchPart } from '../images/batch.js';
import type { NodeFunction } from '../model.js';
import { cut } from '../pixels/broadcast.js';
import { roundHalfEven } from '../pixels/resize.js';
import { axisOf, changed, range } from './shape.js';

const withLast = (shape: readonly number[], height: number, width: number): number[] => [...shape.slice(0, -2), height, width];

const latentFromBatch: NodeFunction = (args, { nodeClass }) =>
  changed(
    args,
    'samples',
    (latent) => {
      const [first, length] = batchPart(latent.count, intArg(args, 'batch_index'), intArg(args, 'length', 1));
      const batchIndex = latent.extra.batchIndex?.slice(first, first + length) ?? range(first, length);
      return { shape: [length, ...latent.shape.slice(1)], extra: { batchIndex } };
    },
    nodeClass.name,
  );

const repeatLatentBatch: NodeFunction = (args, { nodeClass }) =>
  changed(
    args,
    'samples',
    (latent) => {
      const amount = intArg(args, 'amount', 1);
      const shape = [latent.count * amount, ...latent.shape.slice(1)];
      const { batchIndex } = latent.extra;
      if (batchIndex === undefined) return { shape };
      const offset = Math.max(...batchIndex) - Math.min(...batchIndex) + 1;
      return { shape, extra: { batchIndex: range(0, amount).flatMap((turn) => batchIndex.map((index) => index + turn * offset)) } };
    },
    nodeClass.name,
  );

const latentUpscale: NodeFunction = (args, { nodeClass }) => {
  const latent = latentArg(args, 'samples');
  const asked = [intArg(args, 'width'), intArg(args, 'height')] as const;
  if (asked[0] === 0 && asked[1] === 0) return { result: [latent] };
  let [width, height] = asked.map((side) => Math.max(64, side)) as [number, number];
  const [columns, rows] = [latent.shape.at(-1) as number, latent.shape.at(-2) as number];
  if (asked[0] === 0) width = Math.max(64, roundHalfEven((columns * height) / rows));
  else if (asked[1] === 0) height = Math.max(64, roundHalfEven((rows * width) / columns));
  return changed(args, 'samples', () => ({ shape: withLast(latent.shape, Math.floor(height / 8), Math.floor(width / 8)) }), nodeClass.name);
};

const latentUpscaleBy: NodeFunction = (args, { nodeClass }) =>
  changed(
    args,
    'samples',
    ({ shape }) => {
      const factor = numberArg(args, 'scale_by', 1);
      const side = (value: number): number => roundHalfEven(value * factor);
      const [height, width] = [side(shape.at(-2) as number), side(shape.at(-1) as number)];
      if (height < 1 || width < 1) throw new PyError('RuntimeError', 'Input and output sizes should be greater than 0');
      return { shape: withLast(shape, height, width) };
    },
    nodeClass.name,
  );

const latentCrop: NodeFunction = (args, { nodeClass }) =>
  changed(
    args,
    'samples',
    ({ shape }) => {
      const [rows, columns] = [shape.at(-2) as number, shape.at(-1) as number];
      const cells = (name: string): number => Math.floor(intArg(args, name) / 8);
      // At least a square of eight cells is left.
      const x = Math.min(cells('x'), columns - 8);
      const y = Math.min(cells('y'), rows - 8);
      const part = (total: number, start: number, size: number): number => {
        const from = start < 0 ? Math.max(0, total + start) : Math.min(total, start);
        const end = start + size < 0 ? Math.max(0, total + start + size) : Math.min(total, start + size);
        return Math.max(0, end - from);
      };
      // Always the third and fourth axis: of the latent of a video, frames and rows.
      const [count, channels, third, fourth, ...rest] = shape as [number, number, number, number];
      return { shape: [count, channels, part(third, y, cells('height')), part(fourth, x, cells('width')), ...rest] };
    },
    nodeClass.name,
  );

const latentCut: NodeFunction = (args, { nodeClass }) =>
  changed(
    args,
    'samples',
    ({ shape }) => {
      const axis = axisOf(textArg(args, 'dim'), shape);
      const size = shape[axis] as number;
      const index = intArg(args, 'index');
      const amount =
        index >= 0
          ? Math.min(size - Math.min(index, size - 1), intArg(args, 'amount', 1))
          : Math.min(-Math.max(index, -size), intArg(args, 'amount', 1));
      return { shape: shape.map((old, place) => (place === axis ? amount : old)) };
    },
    nodeClass.name,
  );

const setNoiseMask: NodeFunction = (args, { nodeClass }) =>
  changed(args, 'samples', () => ({ extra: { noiseMask: maskArg(args, 'mask') } }), nodeClass.name);

/** A node that changes the numbers of its first latent only. */
function sameShape(name: string): NodeFunction {
  return (args, { nodeClass }) => changed(args, name, () => ({}), nodeClass.name);
}

/** Pictures of a batch have each a noise of its own, or that of the first. */
const seedBehavior: NodeFunction = (args, { nodeClass }) =>
  changed(
    args,
    'samples',
    ({ count, extra: { batchIndex = [] } }) => {
      const isFixed = textArg(args, 'seed_behavior') === 'fixed';
      return { extra: { batchIndex: isFixed ? range(0, count).map(() => batchIndex[0] ?? 0) : undefined } };
    },
    nodeClass.name,
  );

const latentMultiply: NodeFunction = (args, { nodeClass }) =>
  changed(
    args,
    'samples',
    ({ extra: { constant } }) => (constant === undefined ? {} : { extra: { constant: constant * numberArg(args, 'multiplier', 1) } }),
    nodeClass.name,
  );

const latentRotate: NodeFunction = (args, { nodeClass }) =>
  changed(
    args,
    'samples',
    ({ shape }) => {
      if (!/^(?:90|270)/.test(textArg(args, 'rotation'))) return {};
      // Always the third and fourth axis: the latent of a video turns its frames with its rows.
      const [count, channels, rows, columns, ...rest] = shape as [number, number, number, number];
      return { shape: [count, channels, columns, rows, ...rest] };
    },
    nodeClass.name,
  );

/** Slices along an axis become pictures of a batch. */
const latentCutToBatch: NodeFunction = (args, { nodeClass }) => {
  const latent = latentArg(args, 'samples');
  const axis = axisOf(textArg(args, 'dim'), latent.shape);
  if (axis < 2) return { result: [latent] };
  const size = latent.shape[axis] as number;
  const slice = Math.min(size, intArg(args, 'slice_size', 1));
  const shape = latent.shape.map((side, place) => (place === axis ? slice : side));
  shape[0] = latent.count * Math.floor(size / slice);
  return changed(args, 'samples', () => ({ shape }), nodeClass.name);
};

const trimVideoLatent: NodeFunction = (args, { nodeClass }) =>
  changed(
    args,
    'samples',
    ({ shape }) => {
      const frames = shape[2] as number;
      const [, left] = cut(intArg(args, 'trim_amount'), frames, frames);
      return { shape: shape.map((size, axis) => (axis === 2 ? left : size)) };
    },
    nodeClass.name,
  );

export const CHANGE_LATENT_NODES: Readonly<Record<string, NodeFunction>> = {
  LatentFromBatch: latentFromBatch,
  RepeatLatentBatch: repeatLatentBatch,
  LatentUpscale: latentUpscale,
  LatentUpscaleBy: latentUpscaleBy,
  LatentRotate: latentRotate,
  LatentFlip: sameShape('samples'),
  LatentCrop: latentCrop,
  LatentCut: latentCut,
  LatentCutToBatch: latentCutToBatch,
  LatentMultiply: latentMultiply,
  LatentBatchSeedBehavior: seedBehavior,
  SetLatentNoiseMask: setNoiseMask,
  TrimVideoLatent: trimVideoLatent,
};
