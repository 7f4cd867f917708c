import { upscaleByModel } from '@comfyloom/kit';
import { loadImage, saveImageWebsocket } from '@comfyloom/nodes/core';
import { defineWorkflow, param } from '@comfyloom/workflow';
import { z } from 'zod';

export default defineWorkflow({
  name: 'upscale-model',
  title: 'Make a picture larger (upscale model)',
  description: 'Needs no diffusion model. The factor is that of the upscale model, times scale.',
  params: {
    image: param.image().describe('The picture'),
    model: param.model('upscale_models', { default: 'RealESRGAN_x4plus.pth' }).describe('The upscale model'),
    scale: z.number().min(0.05).max(1).default(1).describe('The size after the model, as a share of what it gives: 0.5 of 4x is 2x'),
  },
  build({ image, model, scale }) {
    const large = upscaleByModel({ image: loadImage({ image }).IMAGE, model_name: model, scale_by: scale });
    return { images: saveImageWebsocket({ images: large.IMAGE }) };
  },
  cases: [
    { name: 'full', params: { image: 'example.png' }, expect: { images: { count: 1 } } },
    { name: 'half', params: { image: 'example.png', scale: 0.5 }, expect: { images: { count: 1 } } },
  ],
});
