import { tripleCLIPLoaderGGUF } from '@comfyloom/nodes/comfyui-gguf';
import { type SkipLayerGuidanceSD3Inputs, skipLayerGuidanceSD3, tripleCLIPLoader } from '@comfyloom/nodes/core';
import type { FileName, Link, Node, NodeOptions } from '@comfyloom/workflow/types';
import { type GuidedSamplerInputs, guidedSampler } from './guided.js';
import { isGGUF, within } from './ids.js';

export interface Sd35TextEncoderNames {
  /** Default `clip_l.safetensors`. */
  readonly clip_l?: FileName;
  /** Default `clip_g.safetensors`. */
  readonly clip_g?: FileName;
  /** Default `t5xxl_fp16.safetensors`. */
  readonly t5?: FileName;
}

/**
 * The three text encoders of Stable Diffusion 3.5 as one CLIP. The official checkpoints come without them: the CLIP output of
 * their loader is empty, and fails when it encodes. A name that ends in `.gguf` is loaded with the ComfyUI-GGUF pack.
 */
export function sd35TextEncoders(
  { clip_l = 'clip_l.safetensors', clip_g = 'clip_g.safetensors', t5 = 't5xxl_fp16.safetensors' }: Sd35TextEncoderNames = {},
  options?: NodeOptions,
): Node & { readonly CLIP: Link<'CLIP'> } {
  const load = [clip_l, clip_g, t5].some(isGGUF) ? tripleCLIPLoaderGGUF : tripleCLIPLoader;
  return load({ clip_name1: clip_l, clip_name2: clip_g, clip_name3: t5 }, options);
}

export interface Sd35SamplerInputs extends Omit<GuidedSamplerInputs, 'family'> {
  /**
   * Skip-layer guidance, which mends hands and bodies of the medium model: `{}` for the values of its authors. Left out for
   * the large ones, whose layers are others.
   */
  readonly skip_layers?: Omit<SkipLayerGuidanceSD3Inputs, 'model'>;
}

/** `guidedSampler` for Stable Diffusion 3.5, with skip-layer guidance (`<id>/SkipLayerGuidanceSD3`) where it is asked for. */
export function sd35Sampler(inputs: Sd35SamplerInputs, options?: NodeOptions): Node & { readonly LATENT: Link<'LATENT'> } {
  const { skip_layers, model, ...rest } = inputs;
  const guided =
    skip_layers === undefined ? model : skipLayerGuidanceSD3({ model, ...skip_layers }, within(options, 'SkipLayerGuidanceSD3')).MODEL;
  return guidedSampler({ ...rest, family: 'sd35', model: guided }, options);
}
