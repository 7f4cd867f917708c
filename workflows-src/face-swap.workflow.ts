import { loadImage, saveImageWebsocket } from '@comfyloom/nodes/core';
import { defineWorkflow, param } from '@comfyloom/workflow';
import { z } from 'zod';
import { reactorFaceSwap } from './packs/reactor.js';

export default defineWorkflow({
  name: 'face-swap',
  title: 'Swap a face (ReActor)',
  description: 'Needs the pack comfyui-reactor and its models. Without a face in both pictures the first one comes back as it was.',
  params: {
    image: param.image().describe('The picture in which a face is swapped'),
    face: param.image().describe('The picture that the face comes from'),
    image_face: z
      .string()
      .regex(/^\d+(,\d+)*$/)
      .default('0')
      .describe('Which faces of the picture, largest first from 0: 0 or 0,2'),
    restore: z.number().min(0.1).max(1).default(1).describe('How strongly the swapped face is sharpened'),
  },
  build({ image, face, image_face, restore }) {
    const swapped = reactorFaceSwap({
      input_image: loadImage({ image }, { id: 'image' }).IMAGE,
      source_image: loadImage({ image: face }, { id: 'face' }).IMAGE,
      input_faces_index: image_face,
      face_restore_visibility: restore,
    });
    return { images: saveImageWebsocket({ images: swapped.SWAPPED_IMAGE }) };
  },
  cases: [
    { name: 'first-face', params: { image: 'example.png', face: 'example.png' }, expect: { images: { count: 1 } } },
    {
      name: 'second-face-softer',
      params: { image: 'example.png', face: 'example.png', image_face: '1', restore: 0.6 },
      expect: { images: { count: 1 } },
    },
  ],
});
