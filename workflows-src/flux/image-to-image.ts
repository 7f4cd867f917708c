import { fluxModels, fluxSampler, imageLatent } from '@comfyloom/kit';
import { clipTextEncode, loadImage, vaeDecode } from '@comfyloom/nodes/core';
import { param, type Slots } from '@comfyloom/workflow';
import { z } from 'zod';

export const fluxImageToImageParams = {
  prompt: z.string().min(1).describe('What the picture becomes'),
  image: param.image().describe('The picture to start from'),
  width: param.size({ default: 1024 }).describe('Width of the result; what does not fit the shape is cut off'),
  height: param.size({ default: 1024 }).describe('Height of the result'),
  strength: z.number().min(0.01).max(1).default(0.75).describe('How much is drawn anew: 0.3 touches up, 1 keeps nothing'),
  seed: param.seed().describe('The same seed and parameters give the same picture'),
  batch: z.int().min(1).max(8).default(1).describe('Pictures made at once'),
};

/** FLUX.1 dev from an 8-bit GGUF file, picture and prompt to pixels. */
export function fluxImageToImage({ prompt, image, width, height, strength, seed, batch }: Slots<typeof fluxImageToImageParams>) {
  const flux = fluxModels();
  const text = clipTextEncode({ text: prompt, clip: flux.CLIP });
  const start = imageLatent({ image: loadImage({ image }).IMAGE, vae: flux.VAE, width, height, batch_size: batch });
  const sampled = fluxSampler({
    model: flux.MODEL,
    conditioning: text.CONDITIONING,
    latent: start.LATENT,
    size: { width, height },
    seed,
    steps: 20,
    guidance: 3.5,
    denoise: strength,
  });
  return vaeDecode({ samples: sampled.LATENT, vae: flux.VAE });
}
