import { saveImageWebsocket } from '@comfyloom/nodes/core';
import { defineWorkflow } from '@comfyloom/workflow';
import { fluxImageToImage, fluxImageToImageParams } from './flux/image-to-image.js';

export default defineWorkflow({
  name: 'flux-img2img',
  title: 'Image to image (FLUX.1 dev, Q8_0)',
  description: 'A picture and a prompt become a picture; how much of the first one stays is said by strength.',
  params: fluxImageToImageParams,
  build: (params) => ({ images: saveImageWebsocket({ images: fluxImageToImage(params).IMAGE }) }),
  cases: [
    {
      name: 'square',
      params: { prompt: 'the same scene in winter', image: 'example.png', width: 512, height: 512, seed: 7 },
      expect: { images: { count: 1, width: 512, height: 512 } },
    },
    {
      name: 'touch-up-wide',
      params: { prompt: 'the same scene in winter', image: 'example.png', width: 640, height: 360, strength: 0.35, seed: 7 },
      expect: { images: { count: 1, width: 640, height: 360 } },
    },
    {
      name: 'pair',
      params: { prompt: 'a pencil drawing', image: 'example.png', width: 384, height: 384, batch: 2, seed: 7 },
      expect: { images: { count: 2, width: 384, height: 384 } },
    },
  ],
});
