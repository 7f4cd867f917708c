import { guidedSampler, imageLatent, prompts } from '@comfyloom/kit';
import { checkpointLoaderSimple, loadImage, saveImageWebsocket, vaeDecode } from '@comfyloom/nodes/core';
import { defineWorkflow, param } from '@comfyloom/workflow';
import { z } from 'zod';
import { SD15, sd15Params } from './sd15/params.js';

export default defineWorkflow({
  name: 'sd15-img2img',
  title: 'Image to image (Stable Diffusion 1.5)',
  description: 'For small GPUs; flux-img2img follows the prompt more closely.',
  params: {
    ...sd15Params,
    image: param.image().describe('The picture to start from'),
    strength: z.number().min(0.01).max(1).default(0.6).describe('How much is drawn anew: 0.3 touches up, 1 keeps nothing'),
  },
  build({ prompt, negative, image, width, height, strength, steps, seed }) {
    const sd = checkpointLoaderSimple({ ckpt_name: SD15 });
    const text = prompts({ clip: sd.CLIP, positive: prompt, negative });
    const start = imageLatent({ image: loadImage({ image }).IMAGE, vae: sd.VAE, width, height });
    const sampled = guidedSampler({ family: 'sd15', model: sd.MODEL, ...text, latent: start.LATENT, seed, steps, denoise: strength });
    return { images: saveImageWebsocket({ images: vaeDecode({ samples: sampled.LATENT, vae: sd.VAE }).IMAGE }) };
  },
  cases: [
    {
      name: 'square',
      params: { prompt: 'an oil painting', image: 'example.png', seed: 7 },
      expect: { images: { count: 1, width: 512, height: 512 } },
    },
    {
      name: 'tiny',
      params: { prompt: 'an oil painting', image: 'example.png', width: 96, height: 64, strength: 0.5, steps: 2, seed: 7 },
      expect: { images: { count: 1, width: 96, height: 64 } },
    },
  ],
});
