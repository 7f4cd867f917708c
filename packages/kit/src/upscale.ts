import { imageScaleBy, imageUpscaleWithModel, latentUpscaleBy, upscaleModelLoader } from '@comfyloom/nodes/core';
import type { FileName, Float, Link, NodeOptions } from '@comfyloom/workflow/types';
import { type GuidedSamplerInputs, guidedSampler } from './guided.js';
import { within } from './ids.js';

export interface UpscaleInputs {
  readonly image: Link<'IMAGE'>;
  /** A file in the server's `upscale_models` folder; default `RealESRGAN_x4plus.pth`. Its factor is the model's own. */
  readonly model_name?: FileName;
  /** The size after the model, as a factor on what it gives: a model of 4x and 0.5 make 2x. Left out: as it comes. */
  readonly scale_by?: Float;
}

/**
 * Makes a picture larger with an upscale model. Such a model has one factor, mostly 4, which is 16 times the pixels: give
 * `scale_by` where less is wanted. Two nodes, three with `scale_by`.
 */
export function upscaleByModel(
  { image, model_name = 'RealESRGAN_x4plus.pth', scale_by }: UpscaleInputs,
  options?: NodeOptions,
): { readonly IMAGE: Link<'IMAGE'> } {
  const model = upscaleModelLoader({ model_name }, within(options, 'UpscaleModelLoader'));
  const large = imageUpscaleWithModel({ upscale_model: model.UPSCALE_MODEL, image }, within(options, 'ImageUpscaleWithModel'));
  if (scale_by === undefined) return large;
  // Area averages all pixels that become one; the others pick some and flicker on fine detail.
  return imageScaleBy({ image: large.IMAGE, upscale_method: 'area', scale_by }, within(options, 'ImageScaleBy'));
}

export interface HiresFixInputs extends GuidedSamplerInputs {
  /** Factor on both sides; default 1.5. The result is rounded to a multiple of 8 pixels. */
  readonly scale_by?: Float;
  /** Default 0.5. Below about 0.4 the enlarged latent stays blurred, above about 0.65 the picture becomes another. */
  readonly denoise?: Float;
}

/**
 * A second pass over a sampled latent, larger: the first pass decides the composition at the size the model was trained on,
 * this one the detail. Asked for the large size at once, Stable Diffusion 1.5 draws things twice. Two nodes of the id,
 * `hires` unless said, so that it stands beside the sampler of the first pass.
 */
export function hiresFix({ scale_by = 1.5, denoise = 0.5, latent, ...inputs }: HiresFixInputs, options: NodeOptions = { id: 'hires' }) {
  const large = latentUpscaleBy({ samples: latent, upscale_method: 'bislerp', scale_by }, within(options, 'LatentUpscaleBy'));
  return guidedSampler({ ...inputs, latent: large.LATENT, denoise }, options);
}
