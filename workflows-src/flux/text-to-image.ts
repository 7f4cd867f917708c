import { emptyLatent, fluxSampler, fluxTextEncoders, fluxUnetGGUF } from '@comfyloom/kit';
import { clipTextEncode, vaeDecode, vaeLoader } from '@comfyloom/nodes/core';
import { param, type Slots } from '@comfyloom/workflow';
import { z } from 'zod';

/** What both FLUX text-to-image workflows are asked for. */
export const fluxTextToImageParams = {
  prompt: z.string().min(1).describe('What to draw'),
  width: param.size({ default: 1024 }).describe('Width of the picture'),
  height: param.size({ default: 1024 }).describe('Height of the picture'),
  seed: param.seed().describe('The same seed and parameters give the same picture'),
  batch: z.int().min(1).max(8).default(1).describe('Pictures made at once'),
};

/** FLUX.1 dev from an 8-bit GGUF file, prompt to pixels. FLUX is guided without a negative prompt, so there is none. */
export function fluxTextToImage({ prompt, width, height, seed, batch }: Slots<typeof fluxTextToImageParams>) {
  const unet = fluxUnetGGUF();
  const clip = fluxTextEncoders();
  const vae = vaeLoader({ vae_name: 'ae.safetensors' });
  const text = clipTextEncode({ text: prompt, clip: clip.CLIP });
  const latent = emptyLatent({ family: 'flux', width, height, batch_size: batch });
  const sampled = fluxSampler({
    model: unet.MODEL,
    conditioning: text.CONDITIONING,
    latent: latent.LATENT,
    size: { width, height },
    seed,
    steps: 20,
    guidance: 3.5,
  });
  return vaeDecode({ samples: sampled.LATENT, vae: vae.VAE });
}
