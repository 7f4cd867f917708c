import { guidedSampler, inpaintLatent, sdxlPrompts } from '@comfyloom/kit';
import { checkpointLoaderSimple, differentialDiffusion, imageCompositeMasked, saveImageWebsocket, vaeDecode } from '@comfyloom/nodes/core';
import { defineWorkflow } from '@comfyloom/workflow';
import { z } from 'zod';
import { maskedPicture, maskedPictureParams } from './masks.js';
import { SDXL_BASE, sdxlParams } from './sdxl/params.js';

export default defineWorkflow({
  name: 'sdxl-inpaint',
  title: 'Inpaint (SDXL)',
  description: 'Draws a part of a picture anew with the ordinary base model, blended at the edge of the mask.',
  params: {
    ...sdxlParams,
    prompt: sdxlParams.prompt.describe('What is to be seen in the masked part'),
    ...maskedPictureParams,
    strength: z.number().min(0.01).max(1).default(0.9).describe('How much of what was there is drawn anew'),
  },
  build({ prompt, negative, width, height, strength, seed, ...picture }) {
    const sdxl = checkpointLoaderSimple({ ckpt_name: SDXL_BASE });
    const text = sdxlPrompts({ clip: sdxl.CLIP, positive: prompt, negative, width, height });
    const fit = maskedPicture({ ...picture, width, height });
    const start = inpaintLatent({ image: fit.IMAGE, vae: sdxl.VAE, mask: fit.MASK });
    const sampled = guidedSampler({
      family: 'sdxl',
      model: differentialDiffusion({ model: sdxl.MODEL }).MODEL,
      ...text,
      latent: start.LATENT,
      seed,
      denoise: strength,
    });
    const pixels = vaeDecode({ samples: sampled.LATENT, vae: sdxl.VAE });
    // The way through the VAE changes every pixel a little; outside of the mask the picture's own are put back.
    const whole = imageCompositeMasked({ destination: fit.IMAGE, source: pixels.IMAGE, mask: fit.MASK });
    return { images: saveImageWebsocket({ images: whole.IMAGE }) };
  },
  cases: [
    {
      name: 'square',
      params: {
        prompt: 'a wooden bench',
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
      name: 'tall-hard-edge',
      params: {
        prompt: 'a wooden bench',
        image: 'example.png',
        mask: 'example.png',
        mask_channel: 'red',
        width: 416,
        height: 608,
        edge: 1,
        seed: 7,
      },
      expect: { images: { count: 1, width: 416, height: 608 } },
    },
  ],
});
