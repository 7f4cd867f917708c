import { fitWithMask } from '@comfyloom/kit';
import { imageCompositeMasked, imageScale, invertMask, loadImage, saveImageWebsocket } from '@comfyloom/nodes/core';
import { defineWorkflow, param } from '@comfyloom/workflow';
import { z } from 'zod';

export default defineWorkflow({
  name: 'image-composite',
  title: 'Put one picture on another (no model)',
  description: 'Runs on any server, also one without a GPU. Transparent parts of the upper picture stay transparent.',
  params: {
    background: param.image().describe('The lower picture'),
    overlay: param.image().describe('The upper picture, with or without transparency'),
    width: param.size({ default: 1024, min: 1 }).describe('Width of the result; what of the background does not fit is cut off'),
    height: param.size({ default: 1024, min: 1 }).describe('Height of the result'),
    overlay_width: param.size({ default: 256, min: 1 }).describe('Width of the upper picture in the result'),
    overlay_height: param.size({ default: 256, min: 1 }).describe('Height of the upper picture in the result'),
    x: z.int().min(0).max(16384).default(0).describe('Pixels from the left edge to the upper picture'),
    y: z.int().min(0).max(16384).default(0).describe('Pixels from the top edge to the upper picture'),
  },
  build({ background, overlay, width, height, overlay_width, overlay_height, x, y }) {
    const lower = loadImage({ image: background }, { id: 'background' });
    const upper = loadImage({ image: overlay }, { id: 'overlay' });
    const destination = imageScale({ image: lower.IMAGE, width, height, upscale_method: 'lanczos', crop: 'center' });
    const fit = fitWithMask({ image: upper.IMAGE, mask: upper.MASK, width: overlay_width, height: overlay_height });
    // The mask of LoadImage is what is transparent; that of the composite is what is drawn.
    const opaque = invertMask({ mask: fit.MASK });
    const whole = imageCompositeMasked({ destination: destination.IMAGE, source: fit.IMAGE, mask: opaque.MASK, x, y });
    return { images: saveImageWebsocket({ images: whole.IMAGE }) };
  },
  cases: [
    {
      name: 'corner',
      params: { background: 'example.png', overlay: 'example.png' },
      expect: { images: { count: 1, width: 1024, height: 1024 } },
    },
    {
      name: 'odd-size',
      params: {
        background: 'example.png',
        overlay: 'example.png',
        width: 333,
        height: 111,
        overlay_width: 50,
        overlay_height: 70,
        x: 300,
        y: 20,
      },
      expect: { images: { count: 1, width: 333, height: 111 } },
    },
  ],
});
