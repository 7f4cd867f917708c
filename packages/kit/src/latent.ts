import { emptyLatentImage, emptySD3LatentImage, imageScale, repeatLatentBatch, setLatentNoiseMask, vaeEncode } from '@comfyloom/nodes/core';
import type { Int, Link, Node, NodeOptions } from '@comfyloom/workflow/types';
import { within } from './ids.js';

/** Model families by the latents they work on: 4 channels (`sd15`, `sdxl`) or 16 (`flux`, `sd35`). */
export type LatentFamily = 'flux' | 'sd15' | 'sd35' | 'sdxl';

export interface EmptyLatentOptions {
  readonly family: LatentFamily;
  /** Pixels; the picture is this rounded down to a multiple of 8. */
  readonly width: Int;
  /** Pixels; the picture is this rounded down to a multiple of 8. */
  readonly height: Int;
  /** Pictures made at once. */
  readonly batch_size?: Int;
}

/**
 * An empty latent of the shape that the family's models were trained on. With the wrong number of channels a server
 * either fails in the sampler or silently pads.
 */
export function emptyLatent(inputs: EmptyLatentOptions, options?: NodeOptions): Node & { readonly LATENT: Link<'LATENT'> } {
  const { family, width, height, batch_size } = inputs;
  const size = { width, height, batch_size };
  return family === 'flux' || family === 'sd35' ? emptySD3LatentImage(size, options) : emptyLatentImage(size, options);
}

interface Pictured {
  readonly image: Link<'IMAGE'>;
  /** Of the model that will sample: another family's encodes to another shape. */
  readonly vae: Link<'VAE'>;
  /** Pictures made at once from this one; 1 unless said. */
  readonly batch_size?: Int;
}

/** Width and height in pixels, both or none: what does not fit the shape is cut off on both sides, nothing is stretched. */
type Fit = { readonly width: Int; readonly height: Int } | { readonly width?: never; readonly height?: never };

export type ImageLatentInputs = Pictured & Fit;

/**
 * A picture as a latent, for image to image: sample it with `denoise` below 1, or nothing of it is left. Give a size for
 * pictures that come from people: a photo of 12 megapixels is sampled at 12 megapixels. One to three nodes, the last
 * one named by the id.
 */
export function imageLatent(inputs: ImageLatentInputs, options?: NodeOptions): Node & { readonly LATENT: Link<'LATENT'> } {
  const { image, vae, batch_size, width, height } = inputs;
  const pixels =
    width === undefined
      ? image
      : imageScale({ image, width, height, upscale_method: 'lanczos', crop: 'center' }, within(options, 'ImageScale')).IMAGE;
  if (batch_size === undefined) return vaeEncode({ pixels, vae }, options);
  const encoded = vaeEncode({ pixels, vae }, within(options, 'VAEEncode'));
  return repeatLatentBatch({ samples: encoded.LATENT, amount: batch_size }, options);
}

export interface InpaintLatentInputs extends Pictured {
  /** White is drawn anew. It has to be of the picture's shape: `fitWithMask` scales both. */
  readonly mask: Link<'MASK'>;
}

/**
 * A picture as a latent of which only the mask is drawn anew, by any model, with any `denoise`. VAEEncodeForInpaint is for
 * inpainting models alone: it greys out what is under the mask, and with `denoise` below 1 the grey stays. Two or three nodes.
 */
export function inpaintLatent(
  { mask, ...picture }: InpaintLatentInputs,
  options?: NodeOptions,
): Node & { readonly LATENT: Link<'LATENT'> } {
  const latent = imageLatent(picture, options?.id === undefined ? undefined : { id: `${options.id}/picture` });
  return setLatentNoiseMask({ samples: latent.LATENT, mask }, options);
}
