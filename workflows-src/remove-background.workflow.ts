import {
  growMask,
  invertMask,
  joinImageWithAlpha,
  loadBackgroundRemovalModel,
  loadImage,
  removeBackground,
  saveImageWebsocket,
} from '@comfyloom/nodes/core';
import { defineWorkflow, param } from '@comfyloom/workflow';
import { z } from 'zod';

export default defineWorkflow({
  name: 'remove-background',
  title: 'Remove the background (BiRefNet)',
  description: 'A PNG whose background is transparent. Needs a server of 2026: ComfyUI 0.33.0 has the classes, 0.3.64 has not.',
  params: {
    image: param.image().describe('The picture'),
    model: param.model('background_removal', { default: 'birefnet.safetensors' }).describe('The model that finds the foreground'),
    margin: z.int().min(-64).max(64).default(0).describe('Pixels kept around what was found; a negative one cuts off a halo'),
  },
  build({ image, model, margin }) {
    const picture = loadImage({ image }).IMAGE;
    const finder = loadBackgroundRemovalModel({ bg_removal_name: model });
    const found = removeBackground({ bg_removal_model: finder.bg_model, image: picture });
    const kept = growMask({ mask: found.mask, expand: margin });
    // The mask of the finder is what stays; that of JoinImageWithAlpha is what becomes transparent.
    const away = invertMask({ mask: kept.MASK });
    return { images: saveImageWebsocket({ images: joinImageWithAlpha({ image: picture, alpha: away.MASK }).IMAGE }) };
  },
  cases: [
    { name: 'as-found', params: { image: 'example.png' }, expect: { images: { count: 1 } } },
    { name: 'tight', params: { image: 'example.png', margin: -4 }, expect: { images: { count: 1 } } },
  ],
});
