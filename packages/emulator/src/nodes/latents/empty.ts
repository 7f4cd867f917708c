import type { Behaviour } from '../../options.js';
import type { PyValue } from '../../python/values.js';
import { intArg, numberArg } from '../args.js';
import type { NodeArgs, NodeFunction } from '../model.js';
import { roundHalfEven } from '../pixels/resize.js';
import { digestOf, Latent } from '../values.js';

const batchOf = (args: NodeArgs): number => intArg(args, 'batch_size', 1);

/** An empty latent of a shape, with one cell per `cell` pixels. */
function empty(cell: number, shapeOf: (args: NodeArgs) => number[]): NodeFunction {
  return (args, { nodeClass, behave }) => {
    const shape = shapeOf(args);
    return { result: [new Latent(shape, cell, digestOf(nodeClass.name, shape), { constant: 0, notes: notesOf(nodeClass.name, behave) })] };
  };
}

/** What stands beside the numbers in the server's dict, and what the newer server adds there. */
const NOTES: Readonly<Record<string, readonly [notes: Record<string, PyValue>, added: Record<string, PyValue>]>> = {
  EmptyLatentImage: [{}, { downscale_ratio_spacial: 8n }],
  EmptySD3LatentImage: [{}, { downscale_ratio_spacial: 8n }],
  EmptyHunyuanLatentVideo: [{}, { downscale_ratio_spacial: 8n }],
  EmptyHunyuanVideo15Latent: [{}, { downscale_ratio_spacial: 16n }],
  EmptyLTXVLatentVideo: [{}, { downscale_ratio_spacial: 32n }],
  EmptyLatentAudio: [{ type: 'audio' }, { downscale_ratio_temporal: 2048n }],
  EmptyAceStepLatentAudio: [{ type: 'audio' }, {}],
  'EmptyAceStep1.5LatentAudio': [{ type: 'audio' }, { downscale_ratio_temporal: 1764n }],
  EmptyMiniMaxMusic3LatentAudio: [{ type: 'audio' }, { downscale_ratio_temporal: 512n }],
  EmptyLatentHunyuan3Dv2: [{ type: 'hunyuan3dv2' }, {}],
};

function notesOf(name: string, behave: Behaviour): Record<string, PyValue> {
  const [notes = {}, added = {}] = NOTES[name] ?? [];
  return behave === '0.3.64' ? notes : { ...notes, ...added };
}

const sides = (args: NodeArgs, cell: number): number[] => ['height', 'width'].map((side) => Math.floor(intArg(args, side) / cell));

/** An empty latent of a picture of `channels` planes. */
function picture(channels: number, cell: number): NodeFunction {
  return empty(cell, (args) => [batchOf(args), channels, ...sides(args, cell)]);
}

/** An empty latent of a video: one frame of it stands for `step` frames of the video, after the first. */
function video(channels: number, cell: number, step: number): NodeFunction {
  return empty(cell, (args) => [batchOf(args), channels, Math.floor((intArg(args, 'length', 1) - 1) / step) + 1, ...sides(args, cell)]);
}

/** An empty latent of a sound, as long as `cellsOf` says for its seconds. */
function sound(channels: readonly number[], cellsOf: (seconds: number) => number): NodeFunction {
  return empty(1, (args) => [batchOf(args), ...channels, cellsOf(numberArg(args, 'seconds', 1))]);
}

const cascade: NodeFunction = (args, { nodeClass }) => {
  const compression = intArg(args, 'compression', 42);
  const shapes = [
    [batchOf(args), 16, ...sides(args, compression)],
    [batchOf(args), 4, ...sides(args, 4)],
  ];
  return {
    result: shapes.map(
      (shape, index) => new Latent(shape, index === 0 ? compression : 4, digestOf(nodeClass.name, shape), { constant: 0 }),
    ),
  };
};

/** Classes that make a latent of nothing: planes, pixels along a cell, frames of a video in one of the latent. */
export const EMPTY_LATENT_NODES: Readonly<Record<string, NodeFunction>> = {
  EmptyLatentImage: picture(4, 8),
  EmptySD3LatentImage: picture(16, 8),
  EmptyChromaRadianceLatentImage: picture(3, 1),
  EmptyHiDreamO1LatentImage: picture(3, 1),
  EmptyHunyuanImageLatent: picture(64, 32),
  EmptyFlux2LatentImage: picture(128, 16),
  EmptyQwenImageLayeredLatentImage: empty(8, (args) => [batchOf(args), 16, intArg(args, 'layers', 3) + 1, ...sides(args, 8)]),
  StableCascade_EmptyLatentImage: cascade,
  EmptyMochiLatentVideo: video(12, 8, 6),
  EmptyHunyuanLatentVideo: video(16, 8, 4),
  EmptyHunyuanVideo15Latent: video(32, 16, 4),
  EmptyCosmosLatentVideo: video(16, 8, 8),
  EmptyLTXVLatentVideo: video(128, 32, 8),
  EmptyARVideoLatent: video(16, 8, 4),
  EmptyLatentHunyuan3Dv2: empty(1, (args) => [batchOf(args), 64, intArg(args, 'resolution', 3072)]),
  EmptyLatentAudio: sound([64], (seconds) => roundHalfEven((seconds * 44100) / 2048 / 2) * 2),
  EmptyAceStepLatentAudio: sound([8, 16], (seconds) => Math.trunc((seconds * 44100) / 512 / 8)),
  EmptyMiniMaxMusic3LatentAudio: sound([128], (seconds) => {
    const frames = Math.min(9000, Math.max(1, roundHalfEven(seconds * 25)));
    return Math.max(1, Math.trunc((((frames * 44100) / 24000) * 960) / 512));
  }),
  'EmptyAceStep1.5LatentAudio': sound([64], (seconds) => roundHalfEven((seconds * 48000) / 1920)),
};
