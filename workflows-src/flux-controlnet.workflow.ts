import { emptyLatent, fluxControlNet, fluxModels, fluxSampler } from '@comfyloom/kit';
import { canny, clipTextEncode, imageScale, loadImage, saveImageWebsocket, vaeDecode } from '@comfyloom/nodes/core';
import { defineWorkflow, param } from '@comfyloom/workflow';
import { z } from 'zod';

export default defineWorkflow({
  name: 'flux-controlnet',
  title: 'Text to image along the edges of a picture (FLUX.1 dev, Q8_0, canny ControlNet)',
  description: 'The edges of a picture are found on the server and lead the drawing.',
  params: {
    prompt: z.string().min(1).describe('What to draw'),
    image: param.image().describe('The picture whose edges are followed'),
    width: param.size({ default: 1024 }).describe('Width of the result; what does not fit the shape is cut off'),
    height: param.size({ default: 1024 }).describe('Height of the result'),
    strength: z.number().min(0).max(2).default(0.7).describe('How closely the edges are followed'),
    until: z.number().min(0).max(1).default(0.8).describe('The share of the sampling that the edges lead; the rest is free'),
    seed: param.seed().describe('The same seed and parameters give the same picture'),
  },
  build({ prompt, image, width, height, strength, until, seed }) {
    const flux = fluxModels();
    const text = clipTextEncode({ text: prompt, clip: flux.CLIP });
    const fitted = imageScale({ image: loadImage({ image }).IMAGE, width, height, upscale_method: 'lanczos', crop: 'center' });
    const led = fluxControlNet({
      conditioning: text.CONDITIONING,
      image: canny({ image: fitted.IMAGE, low_threshold: 0.2, high_threshold: 0.6 }).IMAGE,
      vae: flux.VAE,
      control_net_name: 'instantx_flux_canny.safetensors',
      strength,
      end_percent: until,
    });
    const latent = emptyLatent({ family: 'flux', width, height });
    const sampled = fluxSampler({
      model: flux.MODEL,
      conditioning: led.CONDITIONING,
      latent: latent.LATENT,
      size: { width, height },
      seed,
      steps: 24,
      guidance: 3.5,
    });
    return { images: saveImageWebsocket({ images: vaeDecode({ samples: sampled.LATENT, vae: flux.VAE }).IMAGE }) };
  },
  cases: [
    {
      name: 'square',
      params: { prompt: 'a castle of ice', image: 'example.png', width: 512, height: 512, seed: 7 },
      expect: { images: { count: 1, width: 512, height: 512 } },
    },
    {
      name: 'loose-tall',
      params: { prompt: 'a castle of ice', image: 'example.png', width: 448, height: 640, strength: 0.4, until: 0.5, seed: 7 },
      expect: { images: { count: 1, width: 448, height: 640 } },
    },
  ],
});
