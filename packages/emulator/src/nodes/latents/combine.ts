import { PyError } from '../../python/errors.js';
import { intArg, latentArg, maskArg, textArg } from '../args.js';
import type { NodeArgs, NodeFunction } from '../model.js';
import { broadcastShape, checkAssignable, cut } from '../pixels/broadcast.js';
import { checkResize } from '../pixels/resize.js';
import type { Latent } from '../values.js';
import { axisOf, changed, range } from './shape.js';

const sameCells = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((size, axis) => axis === 0 || size === b[axis]);

/** The shape of a latent once it has the rows and columns of another one. */
function reshaped(target: readonly number[], { shape }: Latent, method = 'bilinear'): number[] {
  if (sameCells(target, shape)) return [...shape];
  const [rows, columns] = [target.at(-2) as number, target.at(-1) as number];
  const sides = { count: shape[0] as number, channels: shape[1] as number, height: shape.at(-2) as number, width: shape.at(-1) as number };
  checkResize(sides, columns, rows, method, 'center');
  return [...shape.slice(0, -2), rows, columns];
}

const withCount = (shape: readonly number[], count: number): number[] => [count, ...shape.slice(1)];

/** A node that computes with the cells of two latents: the second is brought to the size and number of the first. */
function cellByCell(work: (first: number[], second: number[]) => number[] = broadcastShape): NodeFunction {
  return (args, { nodeClass }) => {
    const second = latentArg(args, 'samples2');
    return changed(
      args,
      'samples1',
      (first) => ({ shape: work([...first.shape], withCount(reshaped(first.shape, second), first.count)) }),
      nodeClass.name,
    );
  };
}

/** The norms over the planes have an axis less, so that they only go with as many planes as there are pictures. */
function interpolated(first: number[], second: number[]): number[] {
  const norms = (shape: readonly number[]): number[] => [shape[0] as number, ...shape.slice(2)];
  const [firstNorms, secondNorms] = [norms(first), norms(second)];
  const mixed = broadcastShape(broadcastShape(first, firstNorms), broadcastShape(second, secondNorms));
  return broadcastShape(broadcastShape(mixed, norms(mixed)), broadcastShape(firstNorms, secondNorms));
}

const latentBlend: NodeFunction = (args, { nodeClass }) => {
  const second = latentArg(args, 'samples2');
  return changed(
    args,
    'samples1',
    (first) => {
      const same = second.count === first.count && sameCells(first.shape, second.shape);
      if (!same && second.shape.length !== 4) {
        throw new PyError(
          'RuntimeError',
          `permute(sparse_coo): number of dimensions in the tensor input does not match the length of the desired ordering of dimensions i.e. input.dim() = ${second.shape.length} is not equal to len(dims) = 4`,
        );
      }
      return { shape: broadcastShape(first.shape, same ? second.shape : reshaped(first.shape.slice(0, 4), second, 'bicubic')) };
    },
    nodeClass.name,
  );
};

/** @throws PyError `RuntimeError` when the shapes differ anywhere but on the axis along which they are joined */
function joined(shapes: readonly (readonly number[])[], axis: number): number[] {
  const first = shapes[0] as readonly number[];
  let total = 0;
  for (const [index, shape] of shapes.entries()) {
    if (shape.length !== first.length)
      throw new PyError('RuntimeError', `Tensors must have same number of dimensions: got ${first.length} and ${shape.length}`);
    const other = shape.findIndex((size, place) => place !== axis && size !== first[place]);
    if (other >= 0) {
      throw new PyError(
        'RuntimeError',
        `Sizes of tensors must match except in dimension ${axis}. Expected size ${first[other]} but got size ${shape[other]} for tensor number ${index} in the list.`,
      );
    }
    total += shape[axis] as number;
  }
  return first.map((size, place) => (place === axis ? total : size));
}

const indexesOf = (latent: Latent): readonly number[] => latent.extra.batchIndex ?? range(0, latent.count);

function batched(latents: readonly Latent[]): { shape: number[]; extra: Latent['extra'] } {
  const [first] = latents as readonly [Latent];
  return {
    shape: joined(
      latents.map((latent) => reshaped(first.shape, latent)),
      0,
    ),
    extra: { batchIndex: latents.flatMap(indexesOf) },
  };
}

const latentBatch: NodeFunction = (args, { nodeClass }) => {
  const second = latentArg(args, 'samples2');
  return changed(args, 'samples1', (first) => batched([first, second]), nodeClass.name);
};

const batchLatents: NodeFunction = (args, { nodeClass }) => {
  const slots = Object.values((args['latents'] ?? {}) as Record<string, unknown>);
  const latents = slots.map((latent) => latentArg({ latent }, 'latent'));
  return changed({ ...args, first: latents[0] }, 'first', () => batched(latents), nodeClass.name);
};

const latentConcat: NodeFunction = (args, { nodeClass }) => {
  const second = latentArg(args, 'samples2');
  return changed(
    args,
    'samples1',
    (first) => {
      const dim = textArg(args, 'dim');
      const shapes = [first.shape, withCount(second.shape, first.count)];
      return { shape: joined(dim.includes('-') ? shapes.reverse() : shapes, axisOf(dim, first.shape)) };
    },
    nodeClass.name,
  );
};

const latentComposite: NodeFunction = (args, { nodeClass }) => {
  const from = latentArg(args, 'samples_from').shape;
  return changed(
    args,
    'samples_to',
    ({ shape }) => {
      const [x, y] = [Math.floor(intArg(args, 'x') / 8), Math.floor(intArg(args, 'y') / 8)];
      const starts = [0, 0, y, x];
      const under = shape.map((size, axis) =>
        axis < 2 || axis > 3 ? size : cut(starts[axis] as number, (starts[axis] as number) + (from[axis] as number), size)[1],
      );
      const over = from.map((size, axis) =>
        axis < 2 || axis > 3 ? size : cut(0, (shape[axis] as number) - (starts[axis] as number), size)[1],
      );
      checkAssignable(under, intArg(args, 'feather') >= 8 ? broadcastShape(over, under) : over);
      return {};
    },
    nodeClass.name,
  );
};

const latentCompositeMasked: NodeFunction = (args, { nodeClass }) => {
  const source = latentArg(args, 'source');
  if ((args['mask'] ?? null) !== null) maskArg(args, 'mask');
  return changed(
    args,
    'destination',
    ({ shape }) => {
      const [rows, columns] = [shape.at(-2) as number, shape.at(-1) as number];
      const resize = Boolean(args['resize_source']);
      if (resize && source.shape.length > 4) throw tooManySides(source.shape.slice(2), [rows, columns]);
      const over = withCount(resize ? [...source.shape.slice(0, -2), rows, columns] : source.shape, shape[0] as number);
      const [width, height] = [over.at(-1) as number, over.at(-2) as number];
      const [askedX, askedY] = [intArg(args, 'x'), intArg(args, 'y')];
      const [x, y] = [Math.max(-width * 8, Math.min(askedX, columns * 8)), Math.max(-height * 8, Math.min(askedY, rows * 8))];
      const [left, top] = [Math.floor(x / 8), Math.floor(y / 8)];
      const seen = [
        ...over.slice(0, -2),
        cut(0, rows - top + Math.min(0, y), height)[1],
        cut(0, columns - left + Math.min(0, x), width)[1],
      ];
      const under = [...shape.slice(0, -2), cut(top, top + height, rows)[1], cut(left, left + width, columns)[1]];
      checkAssignable(under, broadcastShape(seen, under));
      return {};
    },
    nodeClass.name,
  );
};

function tooManySides(sides: readonly number[], asked: readonly number[]): PyError {
  const got = `got input with spatial dimensions of [${sides.join(', ')}] and output size of (${asked.join(', ')})`;
  const advice = 'Please provide input tensor in (N, C, d1, d2, ...,dK) format and output size in (o1, o2, ...,oK) format.';
  return new PyError('ValueError', `Input and output must have the same number of spatial dimensions, but ${got}. ${advice}`);
}

const replaceVideoLatentFrames: NodeFunction = (args, { nodeClass }) => {
  const destination = latentArg(args, 'destination');
  if ((args['source'] ?? null) === null) return { result: [destination] };
  const source = latentArg(args, 'source');
  const [frames, added] = [destination.shape[2] as number, source.shape[2] as number];
  const asked = intArg(args, 'index');
  const index = asked < 0 ? frames + asked : asked;
  if (index > frames || index + added > frames) return { result: [destination] };
  const under = destination.shape.map((size, axis) => (axis === 2 ? cut(index, index + added, frames)[1] : size));
  checkAssignable(under, source.shape);
  return changed(args, 'source', () => ({ shape: destination.shape }), nodeClass.name);
};

/** Lists of latents cut anew: neighbours of one shape flow together. */
const rebatchLatents: NodeFunction = (args, { nodeClass }) => {
  const latents = args['latents'] as unknown[];
  const size = Number((args['batch_size'] as unknown[])[0]);
  const out: Latent[] = [];
  const add = (like: Latent, first: number, count: number): void => {
    const one: NodeArgs = { samples: like, first, count };
    const { result } = changed(
      one,
      'samples',
      () => ({ shape: withCount(like.shape, count), extra: { batchIndex: range(first, count), notes: {} } }),
      nodeClass.name,
    );
    out.push(result[0]);
  };
  let [held, first] = [0, 0];
  let last: Latent | undefined;
  const flush = (least: number): void => {
    for (; last !== undefined && held >= least && held > 0; held -= Math.min(held, size)) {
      add(last, first, Math.min(held, size));
      first += Math.min(held, size);
    }
  };
  for (const item of latents) {
    const latent = latentArg({ latent: item }, 'latent');
    if (last !== undefined && !sameCells(last.shape, latent.shape)) flush(1);
    last = latent;
    held += latent.count;
    flush(size);
  }
  flush(1);
  return { result: [out] };
};

export const COMBINE_LATENT_NODES: Readonly<Record<string, NodeFunction>> = {
  LatentAdd: cellByCell(),
  LatentSubtract: cellByCell(),
  LatentInterpolate: cellByCell(interpolated),
  LatentBlend: latentBlend,
  LatentBatch: latentBatch,
  BatchLatentsNode: batchLatents,
  LatentConcat: latentConcat,
  LatentComposite: latentComposite,
  LatentCompositeMasked: latentCompositeMasked,
  ReplaceVideoLatentFrames: replaceVideoLatentFrames,
  RebatchLatents: rebatchLatents,
};
