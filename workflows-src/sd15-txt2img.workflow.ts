import { emptyLatent, guidedSampler, prompts } from '@comfyloom/kit';
import { checkpointLoaderSimple, saveImageWebsocket, vaeDecode } from '@comfyloom/nodes/core';
import { defineWorkflow } from '@comfyloom/workflow';
import { z } from 'zod';
import { SD15, sd15Params } from './sd15/params.js';

export default defineWorkflow({
  name: 'sd15-txt2img',
  title: 'Text to image (Stable Diffusion 1.5)',
  description: 'Small and fast: runs on 4 GB of VRAM.',
  params: { ...sd15Params, batch: z.int().min(1).max(16).default(1).describe('Pictures made at once') },
  build({ prompt, negative, width, height, steps, seed, batch }) {
    const sd = checkpointLoaderSimple({ ckpt_name: SD15 });
    const text = prompts({ clip: sd.CLIP, positive: prompt, negative });
    const latent = emptyLatent({ family: 'sd15', width, height, batch_size: batch });
    const sampled = guidedSampler({ family: 'sd15', model: sd.MODEL, ...text, latent: latent.LATENT, seed, steps });
    return { images: saveImageWebsocket({ images: vaeDecode({ samples: sampled.LATENT, vae: sd.VAE }).IMAGE }) };
  },
  cases: [
    {
      name: 'square',
      params: { prompt: 'a lighthouse on a cliff at dusk', seed: 7 },
      expect: { images: { count: 1, width: 512, height: 512 } },
    },
    {
      name: 'tiny-pair',
      params: { prompt: 'a lighthouse on a cliff at dusk', negative: 'people', width: 72, height: 64, steps: 2, batch: 2, seed: 7 },
      expect: { images: { count: 2, width: 72, height: 64 } },
    },
  ],
});
