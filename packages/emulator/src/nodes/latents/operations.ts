import { PyError, valueError } from '../../python/errors.js';
import { intArg, latentArg } from '../args.js';
import type { NodeArgs, NodeFunction } from '../model.js';
import { checkMirror } from '../pixels/mirror.js';
import { digestOf, type Latent, Opaque } from '../values.js';
import { changed } from './shape.js';

/** What a node hands on to be done with a latent; `radius` is how far it looks around. */
function operation(name: string, radiusOf: (args: NodeArgs) => number): NodeFunction {
  return (args, { nodeClass }) => {
    const digest = digestOf(nodeClass.name, args);
    const written = (): string => `<function ${nodeClass.name}.execute.<locals>.${name} at 0x7f${digest.slice(0, 10)}>`;
    return { result: [new Opaque('LATENT_OPERATION', digest, { written, radius: radiusOf(args) })] };
  };
}

/** Four sides of a film cannot be mirrored. */
const UNSUPPORTED = [
  'Padding size 4 is not supported for 5D input tensor.',
  'Supported combinations for non-constant padding:',
  '  - 2D or 3D input: padding size = 2 (pads last dimension)',
  '  - 3D or 4D input: padding size = 4 (pads last 2 dimensions)',
  '  - 4D or 5D input: padding size = 6 (pads last 3 dimensions)',
].join('\n');

/** @throws PyError `RuntimeError` or `NotImplementedError` where the border cannot be mirrored */
function checkBorder(shape: readonly number[], radius: number): void {
  if (radius === 0) return;
  if (shape.length > 4) throw new PyError('NotImplementedError', UNSUPPORTED);
  checkMirror(shape, radius);
}

const applyOperation: NodeFunction = (args, { nodeClass }) =>
  changed(
    args,
    'samples',
    ({ shape }) => {
      const given = args['operation'];
      if (given instanceof Opaque) checkBorder(shape, Number(given.facts['radius'] ?? 0));
      return {};
    },
    nodeClass.name,
  );

const tuple = (shape: readonly number[]): string => `(${shape.join(', ')}${shape.length === 1 ? ',' : ''})`;
const CHANNELS = 16;

/** A video latent in parts of so many frames, each laid over the one before; as a whole where memory is not short. */
const temporalChunk: NodeFunction = (args, { nodeClass }) => {
  const latent = latentArg(args, 'latent');
  const { shape } = latent;
  const name = nodeClass.name;
  if (shape.length !== 5) throw valueError(`${name}: expected a 5-D video latent (B, C, T, H, W); got shape ${tuple(shape)}.`);
  if (shape[1] !== CHANNELS) throw valueError(`${name}: expected ${CHANNELS} latent channels; got shape ${tuple(shape)}.`);
  const mode = (args['chunking_mode'] ?? {}) as NodeArgs;
  const frames = shape[2] as number;
  const asked = intArg(mode, 'frames_per_chunk', 4 * frames);
  if (mode['chunking_mode'] === 'manual' && (asked < 1 || (asked - 1) % 4 !== 0)) {
    throw valueError(`${name}: frames_per_chunk must be a 4n+1 pixel-frame count (1, 5, 9, 13, 17, 21, ...); got ${asked}.`);
  }
  if (mode['chunking_mode'] !== 'manual' || 4 * (frames - 1) + 1 <= asked) return { result: [[latent], 0n] };
  const length = (asked - 1) / 4 + 1;
  const overlap = Math.min(intArg(args, 'temporal_overlap'), length - 1);
  const chunks: Latent[] = [];
  for (let start = 0; start < frames; start += length - overlap) {
    const end = Math.min(start + length, frames);
    const part = shape.map((size, axis) => (axis === 2 ? end - start : size));
    chunks.push(latent.with({ shape: part, digest: digestOf(name, latent, start, end) }));
    if (end >= frames) break;
  }
  return { result: [chunks, BigInt(overlap)] };
};

/** Parts of a video latent one after the other again. */
const temporalMerge: NodeFunction = (args, { nodeClass }) => {
  const name = nodeClass.name;
  const latents = (args['latents'] as unknown[]).map((latent) => latentArg({ latent }, 'latent'));
  const [first] = latents as [Latent];
  if (first.shape.length !== 5)
    throw valueError(`${name}: expected 5-D video latents (B, C, T, H, W); chunk 0 has shape ${tuple(first.shape)}.`);
  const others = ({ shape }: Latent): string => JSON.stringify(shape.filter((_, axis) => axis !== 2));
  for (const [index, latent] of latents.entries()) {
    const [own, frames] = [latent.shape[2], first.shape[2]];
    if (others(latent) !== others(first)) {
      const shapes = `chunk ${index} shape ${tuple(latent.shape)} does not match chunk 0 shape ${tuple(first.shape)}`;
      throw valueError(`${name}: ${shapes} outside the temporal axis.`);
    }
    if (index > 0 && index < latents.length - 1 && own !== frames) {
      const counts = `chunk ${index} has ${own} latent frames but chunk 0 has ${frames}`;
      throw valueError(`${name}: ${counts}; only the final chunk may be shorter.`);
    }
  }
  const length = first.shape[2] as number;
  const overlap = Math.min(Number((args['temporal_overlap'] as unknown[])[0] ?? 0), length - 1);
  const frames = (length - overlap) * (latents.length - 1) + ((latents.at(-1) as Latent).shape[2] as number);
  const shape = first.shape.map((size, axis) => (axis === 2 ? frames : size));
  return changed({ ...args, first }, 'first', () => ({ shape, extra: {} }), name);
};

/** Makes the start of a video like what follows it: the numbers are others then, unless there is one frame only. */
const normalizeStart: NodeFunction = (args, { nodeClass }) => {
  const latent = latentArg(args, 'latent');
  if ((latent.shape[2] as number) <= 1) return { result: [latent] };
  if (latent.shape.length === 4) throw new PyError('IndexError', 'Dimension out of range (expected to be in range of [-4, 3], but got 4)');
  return changed(args, 'latent', () => ({ extra: { constant: undefined } }), nodeClass.name);
};

export const LATENT_OPERATION_NODES: Readonly<Record<string, NodeFunction>> = {
  LatentApplyOperation: applyOperation,
  LatentOperationSharpen: operation('sharpen', (args) => intArg(args, 'sharpen_radius', 9)),
  LatentOperationTonemapReinhard: operation('tonemap_reinhard', () => 0),
  SeedVR2TemporalChunk: temporalChunk,
  SeedVR2TemporalMerge: temporalMerge,
  NormalizeVideoLatentStart: normalizeStart,
};
