import { emptyLatentImage, emptySD3LatentImage } from '@comfyloom/nodes/core';
import type { Int, Link, Node, NodeOptions } from '@comfyloom/workflow/types';

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
export function emptyLatent({ family, ...size }: EmptyLatentOptions, options?: NodeOptions): Node & { readonly LATENT: Link<'LATENT'> } {
  return family === 'flux' || family === 'sd35' ? emptySD3LatentImage(size, options) : emptyLatentImage(size, options);
}
