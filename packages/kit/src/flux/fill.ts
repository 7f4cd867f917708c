import { differentialDiffusion, inpaintModelConditioning } from '@comfyloom/nodes/core';
import type { Link, NodeOptions } from '@comfyloom/workflow/types';
import { within } from '../ids.js';

export interface FluxFillInputs {
  /** FLUX.1 Fill, not FLUX.1 dev: only Fill has the input channels for picture and mask, dev fails in the sampler. */
  readonly model: Link<'MODEL'>;
  /** What to draw into the mask. */
  readonly conditioning: Link<'CONDITIONING'>;
  readonly image: Link<'IMAGE'>;
  /** White is drawn anew, black stays, grey is changed the more the lighter it is. */
  readonly mask: Link<'MASK'>;
  readonly vae: Link<'VAE'>;
}

/**
 * Inpainting with FLUX.1 Fill: the three things that `fluxSampler` takes, with `guidance: 30` and no `denoise`. Fill sees the
 * picture around the mask, so it draws what fits there; a soft edge of the mask blends (differential diffusion). Two nodes.
 */
export function fluxFill({ model, conditioning, image, mask, vae }: FluxFillInputs, options?: NodeOptions) {
  // The class wants a negative too. FLUX uses none, so the positive stands in and its output is left alone.
  const painted = inpaintModelConditioning(
    { positive: conditioning, negative: conditioning, vae, pixels: image, mask, noise_mask: true },
    within(options, 'InpaintModelConditioning'),
  );
  const soft = differentialDiffusion({ model }, within(options, 'DifferentialDiffusion'));
  return { MODEL: soft.MODEL, CONDITIONING: painted.positive, LATENT: painted.latent };
}
