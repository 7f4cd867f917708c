import { saveImage } from '@comfyloom/nodes/core';
import { defineWorkflow } from '@comfyloom/workflow';
import { fluxTextToImage, fluxTextToImageParams } from './flux/text-to-image.js';

export default defineWorkflow({
  name: 'flux-txt2img-file',
  title: 'Text to image, saved on the server (FLUX.1 dev, Q8_0)',
  description: "Pictures are saved in the server's output folder and read back through history and /view.",
  params: fluxTextToImageParams,
  build: (params) => ({ images: saveImage({ images: fluxTextToImage(params).IMAGE, filename_prefix: 'comfyloom/flux-txt2img' }) }),
  cases: [
    {
      name: 'square',
      params: { prompt: 'a lighthouse on a cliff at dusk', width: 512, height: 512, seed: 7 },
      expect: { images: { count: 1, width: 512, height: 512 } },
    },
    {
      name: 'wide',
      params: { prompt: 'a lighthouse on a cliff at dusk', width: 640, height: 360, seed: 7 },
      expect: { images: { count: 1, width: 640, height: 360 } },
    },
  ],
});
