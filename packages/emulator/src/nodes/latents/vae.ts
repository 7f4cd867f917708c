import { imageArg, latentArg, maskArg } from '../args.js';
import type { NodeFunction } from '../model.js';
import { decodeLatent } from '../stand-ins.js';
import { digestOf, Latent } from '../values.js';

const vaeDecode: NodeFunction = (args) => {
  const latent = latentArg(args, 'samples');
  return { result: [decodeLatent(latent, digestOf('decoded', args['vae'] ?? null))] };
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

export const VAE_NODES: Readonly<Record<string, NodeFunction>> = {
  VAEDecode: vaeDecode,
  VAEDecodeTiled: vaeDecode,
  VAEEncode: vaeEncode,
  VAEEncodeTiled: vaeEncode,
  VAEEncodeForInpaint: vaeEncodeForInpaint,
};
