import { growMask, imageBlur, imageScale, imageToMask, maskToImage } from '@comfyloom/nodes/core';
import type { Int, Link, NodeOptions } from '@comfyloom/workflow/types';
import { named, within } from './ids.js';

export interface SoftMaskInputs {
  readonly mask: Link<'MASK'>;
  /** Pixels added around the mask before it is blurred; default 8. Negative ones are taken away. */
  readonly grow?: Int;
  /** Radius of the blurred edge in pixels, 1 to 31; default 6. */
  readonly blur?: Int;
}

/**
 * A mask with a margin and a soft edge, so that what is painted in blends. FeatherMask does not do this: it fades the four
 * sides of the picture, wherever the mask is. Four nodes.
 */
export function softMask({ mask, grow = 8, blur = 6 }: SoftMaskInputs, options?: NodeOptions): { readonly MASK: Link<'MASK'> } {
  const grown = growMask({ mask, expand: grow }, within(options, 'GrowMask'));
  const drawn = maskToImage({ mask: grown.MASK }, within(options, 'MaskToImage'));
  // The server counts sigma in radii: half of one makes the same soft edge at any radius.
  const blurred = imageBlur({ image: drawn.IMAGE, blur_radius: blur, sigma: 0.5 }, within(options, 'ImageBlur'));
  return imageToMask({ image: blurred.IMAGE, channel: 'red' }, within(options, 'ImageToMask'));
}

export interface FitInputs {
  readonly image: Link<'IMAGE'>;
  readonly mask: Link<'MASK'>;
  /** Pixels. What does not fit the shape is cut off on both sides; nothing is stretched. */
  readonly width: Int;
  readonly height: Int;
}

/**
 * Scales a picture and its mask to one size, the same way. A mask that is left as it was still runs, stretched by the
 * server over a picture that was cropped: it then marks another place. Nodes `fit/…` unless said.
 */
export function fitWithMask({ image, mask, width, height }: FitInputs, options: NodeOptions = { id: 'fit' }) {
  const size = { width, height, crop: 'center' } as const;
  const scaled = imageScale({ image, ...size, upscale_method: 'lanczos' }, named(options, 'image'));
  const drawn = maskToImage({ mask }, within(options, 'MaskToImage'));
  // Lanczos overshoots at hard edges; a mask must stay between 0 and 1.
  const masked = imageScale({ image: drawn.IMAGE, ...size, upscale_method: 'bilinear' }, named(options, 'mask'));
  const read = imageToMask({ image: masked.IMAGE, channel: 'red' }, within(options, 'ImageToMask'));
  return { IMAGE: scaled.IMAGE, MASK: read.MASK };
}
