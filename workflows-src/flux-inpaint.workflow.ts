import { fluxFill, fluxModels, fluxSampler } from '@comfyloom/kit';
import { clipTextEncode, imageCompositeMasked, saveImageWebsocket, vaeDecode } from '@comfyloom/nodes/core';
import { defineWorkflow, param } from '@comfyloom/workflow';
import { z } from 'zod';
import { maskedPicture, maskedPictureParams } from './masks.js';

export default defineWorkflow({
  name: 'flux-inpaint',
  title: 'Inpaint (FLUX.1 Fill dev, Q8_0)',
  description: 'Draws a part of a picture anew. What lies outside of the mask and its soft edge comes back as it was, pixel by pixel.',
  params: {
    prompt: z.string().min(1).describe('What is to be seen in the masked part'),
    ...maskedPictureParams,
    seed: param.seed().describe('The same seed and parameters give the same picture'),
  },
  build({ prompt, width, height, seed, ...picture }) {
    const flux = fluxModels({ unet: 'flux1-fill-dev-Q8_0.gguf' });
    const text = clipTextEncode({ text: prompt, clip: flux.CLIP });
    const fit = maskedPicture({ ...picture, width, height });
    const fill = fluxFill({ model: flux.MODEL, conditioning: text.CONDITIONING, image: fit.IMAGE, mask: fit.MASK, vae: flux.VAE });
    const sampled = fluxSampler({
      model: fill.MODEL,
      conditioning: fill.CONDITIONING,
      latent: fill.LATENT,
      size: { width, height },
      seed,
      steps: 20,
      guidance: 30,
    });
    const pixels = vaeDecode({ samples: sampled.LATENT, vae: flux.VAE });
    // The way through the VAE changes every pixel a little; outside of the mask the picture's own are put back.
    const whole = imageCompositeMasked({ destination: fit.IMAGE, source: pixels.IMAGE, mask: fit.MASK });
    return { images: saveImageWebsocket({ images: whole.IMAGE }) };
  },
  cases: [
    {
      name: 'square',
      params: {
        prompt: 'a red hot-air balloon',
        image: 'example.png',
        mask: 'example.png',
        mask_channel: 'red',
        width: 512,
        height: 512,
        seed: 7,
      },
      expect: { images: { count: 1, width: 512, height: 512 } },
    },
    {
      name: 'wide-hard-edge',
      params: {
        prompt: 'a red hot-air balloon',
        image: 'example.png',
        mask: 'example.png',
        mask_channel: 'red',
        width: 608,
        height: 416,
        edge: 1,
        seed: 7,
      },
      expect: { images: { count: 1, width: 608, height: 416 } },
    },
  ],
});
