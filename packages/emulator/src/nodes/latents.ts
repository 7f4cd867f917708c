import { posix } from 'node:path';
import { savePath } from '../files/names.js';
import { insidePath } from '../files/store.js';
import { dumpJson } from '../python/dump.js';
import { PyError } from '../python/errors.js';
import { dict } from '../python/values.js';
import { imageArg, intArg, latentArg, maskArg, numberArg, textArg } from './args.js';
import { batchPart } from './images/batch.js';
import type { NodeArgs, NodeFunction } from './model.js';
import { roundHalfEven } from './pixels/resize.js';
import { pngTexts } from './save.js';
import { decodeLatent } from './stand-ins.js';
import { digestOf, Latent } from './values.js';

/** An empty latent of `channels` planes with one cell per `cell` pixels. */
function emptyLatent(channels: number, cell: number): NodeFunction {
  return (args, { nodeClass }) => {
    const shape = [
      intArg(args, 'batch_size', 1),
      channels,
      Math.floor(intArg(args, 'height') / cell),
      Math.floor(intArg(args, 'width') / cell),
    ];
    return { result: [new Latent(shape, cell, digestOf(nodeClass.name, shape))] };
  };
}

/** An empty latent of a video: one frame of it stands for `step` frames of the video, after the first. */
function emptyVideoLatent(channels: number, cell: number, step: number): NodeFunction {
  return (args, { nodeClass }) => {
    const frames = Math.floor((intArg(args, 'length', 1) - 1) / step) + 1;
    const shape = [
      intArg(args, 'batch_size', 1),
      channels,
      frames,
      Math.floor(intArg(args, 'height') / cell),
      Math.floor(intArg(args, 'width') / cell),
    ];
    return { result: [new Latent(shape, cell, digestOf(nodeClass.name, shape))] };
  };
}

const vaeDecode: NodeFunction = (args) => {
  const latent = latentArg(args, 'samples');
  return { result: [decodeLatent(latent.with({ digest: digestOf('decoded', latent, args['vae'] ?? null) }))] };
};

const vaeEncode: NodeFunction = (args, { nodeClass }) => {
  const source = imageArg(args, 'pixels');
  const shape = [source.count, 4, Math.floor(source.height / 8), Math.floor(source.width / 8)];
  return { result: [new Latent(shape, 8, digestOf(nodeClass.name, source, args['vae'] ?? null), { source })] };
};

const vaeEncodeForInpaint: NodeFunction = (args, context) => {
  const { result } = vaeEncode(args, context) as { result: [Latent] };
  return { result: [result[0].with({ extra: { noiseMask: maskArg(args, 'mask') } })] };
};

/** A latent changed by its node: another digest, and what the change says. */
function changed(
  args: NodeArgs,
  name: string,
  change: (latent: Latent) => Parameters<Latent['with']>[0],
  origin: string,
): { result: [Latent] } {
  const latent = latentArg(args, name);
  return { result: [latent.with({ digest: digestOf(origin, args), ...change(latent) })] };
}

const withLast = (shape: readonly number[], height: number, width: number): number[] => [...shape.slice(0, -2), height, width];

const range = (start: number, count: number): number[] => Array.from({ length: Math.max(0, count) }, (_, index) => start + index);

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

const latentRotate: NodeFunction = (args, { nodeClass }) =>
  changed(
    args,
    'samples',
    ({ shape }) =>
      /^(?:90|270)/.test(textArg(args, 'rotation')) ? { shape: withLast(shape, shape.at(-1) as number, shape.at(-2) as number) } : {},
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
      return { shape: withLast(shape, part(rows, y, cells('height')), part(columns, x, cells('width'))) };
    },
    nodeClass.name,
  );

const latentBatch: NodeFunction = (args, { nodeClass }) => {
  const second = latentArg(args, 'samples2');
  return changed(
    args,
    'samples1',
    (first) => ({
      shape: [first.count + second.count, ...first.shape.slice(1)],
      extra: { batchIndex: [...(first.extra.batchIndex ?? range(0, first.count)), ...(second.extra.batchIndex ?? range(0, second.count))] },
    }),
    nodeClass.name,
  );
};

/** Axis of a latent by the letter in an option's name. */
function axisOf(option: string, shape: readonly number[]): number {
  if (option.includes('x')) return shape.length - 1;
  return option.includes('y') ? shape.length - 2 : shape.length - 3;
}

const latentConcat: NodeFunction = (args, { nodeClass }) => {
  const second = latentArg(args, 'samples2');
  return changed(
    args,
    'samples1',
    ({ shape }) => {
      const axis = axisOf(textArg(args, 'dim'), shape);
      const fits = shape.every((size, index) => index === 0 || index === axis || size === second.shape[index]);
      if (!fits) throw new PyError('RuntimeError', `Sizes of tensors must match except in dimension ${axis}.`);
      return { shape: shape.map((size, index) => (index === axis ? size + (second.shape[index] as number) : size)) };
    },
    nodeClass.name,
  );
};

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

const MAX_LATENT_BYTES = 1 << 29;

/** The file of a latent: a safetensors header with the graph, the tensor's numbers all zero. */
function latentFile(latent: Latent, metadata: Record<string, string>): Uint8Array {
  const bytes = latent.shape.reduce((product, size) => product * size, 4);
  const header = Buffer.from(
    dumpJson({
      __metadata__: metadata,
      latent_format_version_0: { dtype: 'F32', shape: [0n], data_offsets: [0n, 0n] },
      latent_tensor: { dtype: 'F32', shape: latent.shape.map(BigInt), data_offsets: [0n, BigInt(bytes)] },
    }),
  );
  const padded = Math.ceil(header.length / 8) * 8;
  if (bytes > MAX_LATENT_BYTES) throw new PyError('OSError', '[Errno 28] No space left on device');
  const out = Buffer.alloc(8 + padded + bytes, 0);
  out.writeBigUInt64LE(BigInt(padded));
  out.fill(' ', 8, 8 + padded);
  header.copy(out, 8);
  return out;
}

const saveLatent: NodeFunction = (args, context) => {
  const latent = latentArg(args, 'samples');
  const target = savePath(context.files, 'output', textArg(args, 'filename_prefix', 'ComfyUI'), { width: 0, height: 0 });
  const filename = `${target.name}_${String(target.counter).padStart(5, '0')}_.latent`;
  const path = insidePath(posix.join(target.subfolder, filename));
  if (path === undefined) throw new PyError('Exception', 'Saving image outside the output folder is not allowed.');
  context.files.write('output', path, latentFile(latent, Object.fromEntries(pngTexts(context))));
  const ui = { latents: [dict({ filename, subfolder: target.subfolder, type: 'output' })] };
  return context.nodeClass.outputs.length > 0 ? { ui, result: [latent] } : { ui };
};

const loadLatent: NodeFunction = (args, { files }) => {
  const file = typeof args['latent'] === 'string' ? files.readAnnotated(args['latent']) : undefined;
  if (file === undefined) throw new PyError('FileNotFoundError', `No such file or directory: ${String(args['latent'])}`);
  const header = Buffer.from(file.data);
  const size = header.length >= 8 ? Number(header.readBigUInt64LE()) : 0;
  try {
    const { latent_tensor } = JSON.parse(header.subarray(8, 8 + size).toString()) as { latent_tensor: { shape: number[] } };
    return { result: [new Latent(latent_tensor.shape, 8, digestOf('latent file', header.toString('base64')))] };
  } catch (cause) {
    const error = new PyError('safetensors_rust.SafetensorError', 'Error while deserializing header: header too large');
    error.cause = cause;
    throw error;
  }
};

export const LATENT_NODES: Readonly<Record<string, NodeFunction>> = {
  EmptyLatentImage: emptyLatent(4, 8),
  EmptySD3LatentImage: emptyLatent(16, 8),
  EmptyChromaRadianceLatentImage: emptyLatent(3, 1),
  EmptyHunyuanImageLatent: emptyLatent(64, 32),
  EmptyFlux2LatentImage: emptyLatent(128, 16),
  EmptyMochiLatentVideo: emptyVideoLatent(12, 8, 6),
  EmptyHunyuanLatentVideo: emptyVideoLatent(16, 8, 4),
  EmptyHunyuanVideo15Latent: emptyVideoLatent(32, 16, 4),
  EmptyCosmosLatentVideo: emptyVideoLatent(16, 8, 8),
  EmptyLTXVLatentVideo: emptyVideoLatent(128, 32, 8),
  VAEDecode: vaeDecode,
  VAEDecodeTiled: vaeDecode,
  VAEEncode: vaeEncode,
  VAEEncodeTiled: vaeEncode,
  VAEEncodeForInpaint: vaeEncodeForInpaint,
  LatentFromBatch: latentFromBatch,
  RepeatLatentBatch: repeatLatentBatch,
  LatentUpscale: latentUpscale,
  LatentUpscaleBy: latentUpscaleBy,
  LatentRotate: latentRotate,
  LatentFlip: sameShape('samples'),
  LatentCrop: latentCrop,
  LatentBatch: latentBatch,
  LatentConcat: latentConcat,
  LatentCut: latentCut,
  LatentAdd: sameShape('samples1'),
  LatentSubtract: sameShape('samples1'),
  LatentMultiply: sameShape('samples'),
  LatentInterpolate: sameShape('samples1'),
  LatentBlend: sameShape('samples1'),
  LatentComposite: sameShape('samples_to'),
  LatentCompositeMasked: sameShape('destination'),
  LatentBatchSeedBehavior: sameShape('samples'),
  SetLatentNoiseMask: setNoiseMask,
  SaveLatent: saveLatent,
  LoadLatent: loadLatent,
};
