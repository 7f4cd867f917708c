import { fitWithMask, softMask } from '@comfyloom/kit';
import { loadImage, loadImageMask } from '@comfyloom/nodes/core';
import { param, type Slots } from '@comfyloom/workflow';
import { z } from 'zod';

/** What inpainting workflows ask for besides the prompt. */
export const maskedPictureParams = {
  image: param.image().describe('The picture'),
  mask: param.mask().describe('A picture of the same shape that says what is drawn anew'),
  mask_channel: z
    .enum(['alpha', 'red', 'green', 'blue'])
    .default('alpha')
    .describe('Where the mask is: alpha for what is transparent, red for what is white'),
  edge: z.int().min(1).max(31).default(8).describe('Radius in pixels of the soft edge, outside of which the picture stays'),
  // A soft edge of 31 pixels is the widest; the server cannot blur a picture that is smaller than the edge.
  width: param.size({ default: 1024, min: 64 }).describe('Width of the result; what does not fit the shape is cut off'),
  height: param.size({ default: 1024, min: 64 }).describe('Height of the result'),
};

/** Picture and mask, both of the size that is asked for; the mask a little larger than it was drawn, with a soft edge. */
export function maskedPicture({ image, mask, mask_channel, edge, width, height }: Slots<typeof maskedPictureParams>) {
  const fit = fitWithMask({
    image: loadImage({ image }).IMAGE,
    mask: loadImageMask({ image: mask, channel: mask_channel }).MASK,
    width,
    height,
  });
  return { IMAGE: fit.IMAGE, MASK: softMask({ mask: fit.MASK, grow: 8, blur: edge }, { id: 'soft' }).MASK };
}
