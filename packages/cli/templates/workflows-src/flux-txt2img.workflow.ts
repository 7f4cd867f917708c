import { emptyLatent, fluxSampler, fluxTextEncoders, fluxUnetGGUF } from '@comfyloom/kit';
import { clipTextEncode, saveImageWebsocket, vaeDecode, vaeLoader } from '@comfyloom/nodes/core';
import { defineWorkflow, param } from '@comfyloom/workflow';
import { z } from 'zod';

export default defineWorkflow({
  name: 'flux-txt2img',
  title: 'Text to image (FLUX.1 dev, Q8_0)',
  params: {
    prompt: z.string().min(1).describe('What to draw'),
    width: param.size({ default: 1024 }),
    height: param.size({ default: 1024 }),
    seed: param.seed(),
  },
  build({ prompt, width, height, seed }) {
    const unet = fluxUnetGGUF();
    const clip = fluxTextEncoders();
    const vae = vaeLoader({ vae_name: 'ae.safetensors' });
    const text = clipTextEncode({ text: prompt, clip: clip.CLIP });
    const latent = emptyLatent({ family: 'flux', width, height });
    const sampled = fluxSampler({ model: unet.MODEL, conditioning: text.CONDITIONING, latent: latent.LATENT, seed, steps: 20 });
    const pixels = vaeDecode({ samples: sampled.LATENT, vae: vae.VAE });
    return { images: saveImageWebsocket({ images: pixels.IMAGE }) };
  },
  cases: [
    {
      name: 'wide',
      params: { prompt: 'a lighthouse at dusk', width: 1280, height: 720, seed: 7 },
      expect: { images: { count: 1, width: 1280, height: 720 } },
    },
  ],
});
