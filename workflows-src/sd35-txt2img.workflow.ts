import { emptyLatent, prompts, sd35Sampler, sd35TextEncoders } from '@comfyloom/kit';
import { checkpointLoaderSimple, saveImageWebsocket, vaeDecode } from '@comfyloom/nodes/core';
import { defineWorkflow, param } from '@comfyloom/workflow';
import { z } from 'zod';

export default defineWorkflow({
  name: 'sd35-txt2img',
  title: 'Text to image (Stable Diffusion 3.5 large)',
  description: 'Draft takes a third of the time and shows the composition.',
  params: {
    prompt: z.string().min(1).describe('What to draw'),
    negative: z.string().default('').describe('What not to draw'),
    width: param.size({ default: 1024 }).describe('Width of the picture'),
    height: param.size({ default: 1024 }).describe('Height of the picture'),
    quality: param.choice({ final: { steps: 28, cfg: 4.5 }, draft: { steps: 10, cfg: 3.5 } }).describe('How long the sampler may take'),
    seed: param.seed().describe('The same seed and parameters give the same picture'),
  },
  build({ prompt, negative, width, height, quality, seed }) {
    const sd = checkpointLoaderSimple({ ckpt_name: 'sd3.5_large.safetensors' });
    const text = prompts({ clip: sd35TextEncoders().CLIP, positive: prompt, negative });
    const latent = emptyLatent({ family: 'sd35', width, height });
    const sampled = sd35Sampler({ model: sd.MODEL, ...text, latent: latent.LATENT, seed, steps: quality.steps, cfg: quality.cfg });
    return { images: saveImageWebsocket({ images: vaeDecode({ samples: sampled.LATENT, vae: sd.VAE }).IMAGE }) };
  },
  cases: [
    {
      name: 'square',
      params: { prompt: 'a lighthouse on a cliff at dusk', width: 512, height: 512, seed: 7 },
      expect: { images: { count: 1, width: 512, height: 512 } },
    },
    {
      name: 'draft-wide',
      params: { prompt: 'a lighthouse on a cliff at dusk', quality: 'draft', width: 640, height: 360, seed: 7 },
      expect: { images: { count: 1, width: 640, height: 360 } },
    },
  ],
});
