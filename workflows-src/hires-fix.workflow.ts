import { emptyLatent, guidedSampler, hiresFix, prompts } from '@comfyloom/kit';
import { checkpointLoaderSimple, saveImageWebsocket, vaeDecode } from '@comfyloom/nodes/core';
import { defineWorkflow } from '@comfyloom/workflow';
import { z } from 'zod';
import { SD15, sd15Params } from './sd15/params.js';

export default defineWorkflow({
  name: 'hires-fix',
  title: 'Text to image in two passes (Stable Diffusion 1.5)',
  description: 'The first pass makes the composition at the size of the model, the second one the detail at the larger size.',
  params: {
    ...sd15Params,
    width: sd15Params.width.describe('Width of the first pass'),
    height: sd15Params.height.describe('Height of the first pass'),
    scale: z.number().min(1).max(4).default(1.5).describe('The picture is this much larger on both sides than the first pass'),
    strength: z.number().min(0.01).max(1).default(0.5).describe('How much the second pass draws anew'),
  },
  build({ prompt, negative, width, height, steps, seed, scale, strength }) {
    const sd = checkpointLoaderSimple({ ckpt_name: SD15 });
    const shared = { family: 'sd15', model: sd.MODEL, ...prompts({ clip: sd.CLIP, positive: prompt, negative }), seed, steps } as const;
    const latent = emptyLatent({ family: 'sd15', width, height });
    const small = guidedSampler({ ...shared, latent: latent.LATENT });
    const large = hiresFix({ ...shared, latent: small.LATENT, scale_by: scale, denoise: strength });
    return { images: saveImageWebsocket({ images: vaeDecode({ samples: large.LATENT, vae: sd.VAE }).IMAGE }) };
  },
  cases: [
    {
      name: 'square',
      params: { prompt: 'a lighthouse on a cliff at dusk', seed: 7 },
      expect: { images: { count: 1, width: 768, height: 768 } },
    },
    {
      name: 'tiny-double',
      params: { prompt: 'a lighthouse on a cliff at dusk', width: 64, height: 64, scale: 2, steps: 2, seed: 7 },
      expect: { images: { count: 1, width: 128, height: 128 } },
    },
  ],
});
