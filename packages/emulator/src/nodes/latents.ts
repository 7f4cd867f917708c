import { imageArg, intArg, latentArg } from './args.js';
import type { NodeFunction } from './model.js';
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
};
