import { emptyLatent, sdxlPrompts, sdxlRefinerPrompts, sdxlSampler } from '@comfyloom/kit';
import { checkpointLoaderSimple, saveImageWebsocket, vaeDecode } from '@comfyloom/nodes/core';
import { defineWorkflow } from '@comfyloom/workflow';
import { z } from 'zod';
import { SDXL_BASE, SDXL_REFINER, sdxlParams } from './sdxl/params.js';

export default defineWorkflow({
  name: 'sdxl-txt2img',
  title: 'Text to image (SDXL base and refiner)',
  description: 'The base model makes the first 20 of 25 steps, the refiner the last 5.',
  params: { ...sdxlParams, batch: z.int().min(1).max(8).default(1).describe('Pictures made at once') },
  build({ prompt, negative, width, height, seed, batch }) {
    const base = checkpointLoaderSimple({ ckpt_name: SDXL_BASE }, { id: 'base' });
    const refiner = checkpointLoaderSimple({ ckpt_name: SDXL_REFINER }, { id: 'refiner' });
    const text = { positive: prompt, negative, width, height };
    const sampled = sdxlSampler({
      base: { model: base.MODEL, ...sdxlPrompts({ clip: base.CLIP, ...text }) },
      refiner: { model: refiner.MODEL, ...sdxlRefinerPrompts({ clip: refiner.CLIP, ...text }) },
      latent: emptyLatent({ family: 'sdxl', width, height, batch_size: batch }).LATENT,
      seed,
      steps: 25,
    });
    return { images: saveImageWebsocket({ images: vaeDecode({ samples: sampled.LATENT, vae: base.VAE }).IMAGE }) };
  },
  cases: [
    {
      name: 'square',
      params: { prompt: 'a lighthouse on a cliff at dusk', width: 512, height: 512, seed: 7 },
      expect: { images: { count: 1, width: 512, height: 512 } },
    },
    {
      name: 'wide',
      params: { prompt: 'a lighthouse on a cliff at dusk', negative: 'people', width: 768, height: 448, seed: 7 },
      expect: { images: { count: 1, width: 768, height: 448 } },
    },
  ],
});
