import { emptyImage, saveImageWebsocket } from '@comfyloom/nodes/core';
import { defineWorkflow, param } from '@comfyloom/workflow';
import { z } from 'zod';

// Needs no model, so it runs on every ComfyUI: a first try of the way to a server.
export default defineWorkflow({
  name: 'plain-colour',
  title: 'A picture of one colour',
  params: {
    colour: z.int().min(0).max(0xffffff).default(0x2f6f8f).describe('Red, green and blue as one number: 0xRRGGBB'),
    width: param.size({ default: 512 }),
    height: param.size({ default: 512 }),
  },
  build({ colour, width, height }) {
    const image = emptyImage({ width, height, color: colour });
    return { images: saveImageWebsocket({ images: image.IMAGE }) };
  },
  cases: [{ name: 'small', params: { width: 64, height: 64 }, expect: { images: { count: 1, width: 64, height: 64 } } }],
});
