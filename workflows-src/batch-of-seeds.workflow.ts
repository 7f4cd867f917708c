import { emptyLatent, fluxModels, fluxSampler, seedBatch } from '@comfyloom/kit';
import { clipTextEncode, saveImageWebsocket, vaeDecode } from '@comfyloom/nodes/core';
import { defineWorkflow, param } from '@comfyloom/workflow';
import { fluxTextToImageParams } from './flux/text-to-image.js';

const { prompt, width, height } = fluxTextToImageParams;

export default defineWorkflow({
  name: 'batch-of-seeds',
  title: 'One prompt, four seeds (FLUX.1 dev, Q8_0)',
  description: 'Four pictures in one run, in the order of their seeds. Each can be made again alone from its seed.',
  params: {
    prompt,
    width,
    height,
    seed1: param.seed().describe('Seed of the first picture'),
    seed2: param.seed().describe('Seed of the second picture'),
    seed3: param.seed().describe('Seed of the third picture'),
    seed4: param.seed().describe('Seed of the fourth picture'),
  },
  build({ prompt, width, height, seed1, seed2, seed3, seed4 }) {
    const flux = fluxModels();
    const text = clipTextEncode({ text: prompt, clip: flux.CLIP });
    const empty = emptyLatent({ family: 'flux', width, height });
    const shared = {
      model: flux.MODEL,
      conditioning: text.CONDITIONING,
      latent: empty.LATENT,
      size: { width, height },
      steps: 20,
      guidance: 3.5,
    };
    const sampled = seedBatch({
      seeds: { first: seed1, second: seed2, third: seed3, fourth: seed4 },
      sample: (seed, options) => fluxSampler({ ...shared, seed }, options),
    });
    return { images: saveImageWebsocket({ images: vaeDecode({ samples: sampled.LATENT, vae: flux.VAE }).IMAGE }) };
  },
  cases: [
    {
      name: 'square',
      params: { prompt: 'a fishing boat in fog', width: 512, height: 512, seed1: 1, seed2: 2, seed3: 3, seed4: 4 },
      expect: { images: { count: 4, width: 512, height: 512 } },
    },
    {
      name: 'small-wide',
      params: { prompt: 'a fishing boat in fog', width: 640, height: 360, seed1: 1, seed2: 2, seed3: 3, seed4: '18446744073709551615' },
      expect: { images: { count: 4, width: 640, height: 360 } },
    },
  ],
});
