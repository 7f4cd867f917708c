import { emptyLatent, fluxModels, fluxSampler, loraChain } from '@comfyloom/kit';
import { clipTextEncode, saveImageWebsocket, vaeDecode } from '@comfyloom/nodes/core';
import { defineWorkflow, param } from '@comfyloom/workflow';
import { fluxTextToImageParams } from './flux/text-to-image.js';

export default defineWorkflow({
  name: 'flux-lora',
  title: 'Text to image with LoRAs (FLUX.1 dev, Q8_0)',
  description: 'Up to three LoRAs of the server, each with its strength.',
  params: {
    ...fluxTextToImageParams,
    loras: param.loras({ max: 3 }).describe('LoRAs by file name, in the order they are put on'),
  },
  build({ prompt, width, height, seed, batch, loras }) {
    const flux = fluxModels();
    const { MODEL, CLIP } = loraChain({ model: flux.MODEL, clip: flux.CLIP, loras });
    const text = clipTextEncode({ text: prompt, clip: CLIP });
    const latent = emptyLatent({ family: 'flux', width, height, batch_size: batch });
    const sampled = fluxSampler({
      model: MODEL,
      conditioning: text.CONDITIONING,
      latent: latent.LATENT,
      size: { width, height },
      seed,
      steps: 20,
      guidance: 3.5,
    });
    return { images: saveImageWebsocket({ images: vaeDecode({ samples: sampled.LATENT, vae: flux.VAE }).IMAGE }) };
  },
  cases: [
    {
      name: 'one',
      params: {
        prompt: 'a lighthouse on a cliff at dusk',
        loras: [{ name: 'flux_realism_lora.safetensors', strength: 0.8 }],
        width: 512,
        height: 512,
        seed: 7,
      },
      expect: { images: { count: 1, width: 512, height: 512 } },
    },
    {
      name: 'none',
      params: { prompt: 'a lighthouse on a cliff at dusk', width: 640, height: 360, seed: 7 },
      expect: { images: { count: 1, width: 640, height: 360 } },
    },
  ],
});
