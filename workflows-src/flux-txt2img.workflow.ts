import { saveImageWebsocket } from '@comfyloom/nodes/core';
import { defineWorkflow } from '@comfyloom/workflow';
import { fluxTextToImage, fluxTextToImageParams } from './flux/text-to-image.js';

export default defineWorkflow({
  name: 'flux-txt2img',
  title: 'Text to image (FLUX.1 dev, Q8_0)',
  description: 'Pictures come back over the websocket: nothing is stored on the GPU server.',
  params: fluxTextToImageParams,
  build: (params) => ({ images: saveImageWebsocket({ images: fluxTextToImage(params).IMAGE }) }),
  cases: [
    {
      name: 'square',
      params: { prompt: 'a lighthouse on a cliff at dusk', width: 512, height: 512, seed: 7 },
      expect: { images: { count: 1, width: 512, height: 512 } },
    },
    {
      name: 'wide',
      params: { prompt: 'a lighthouse on a cliff at dusk', width: 768, height: 432, seed: 7 },
      expect: { images: { count: 1, width: 768, height: 432 } },
    },
    {
      name: 'small-pair',
      params: { prompt: 'a fishing boat in fog', width: 512, height: 384, batch: 2, seed: 7 },
      expect: { images: { count: 2, width: 512, height: 384 } },
    },
  ],
});
