import { dualCLIPLoaderGGUF, unetLoaderGGUF } from '@comfyloom/nodes/comfyui-gguf';
import { dualCLIPLoader, type UNETLoaderInputs, unetLoader, vaeLoader } from '@comfyloom/nodes/core';
import type { FileName, Link, Node, NodeOptions } from '@comfyloom/workflow/types';
import { isGGUF, within } from '../ids.js';

/**
 * FLUX.1 dev from a GGUF file: the 8-bit one unless said, which needs 13 GB of VRAM where the full one needs 24.
 * From the ComfyUI-GGUF pack; the file lies in the server's `unet` (`diffusion_models`) folder.
 */
export function fluxUnetGGUF(unet_name: FileName = 'flux1-dev-Q8_0.gguf', options?: NodeOptions): Node & { readonly MODEL: Link<'MODEL'> } {
  return unetLoaderGGUF({ unet_name }, options);
}

export interface FluxTextEncoderNames {
  /** Default `clip_l.safetensors`. */
  readonly clip_l?: FileName;
  /** Default `t5xxl_fp16.safetensors`. */
  readonly t5?: FileName;
}

/**
 * FLUX's two text encoders, CLIP-L and T5-XXL, as one CLIP. A name that ends in `.gguf` is loaded with the ComfyUI-GGUF
 * pack: the server's own loader does not list such files. The files lie in `text_encoders`.
 */
export function fluxTextEncoders(
  { clip_l = 'clip_l.safetensors', t5 = 't5xxl_fp16.safetensors' }: FluxTextEncoderNames = {},
  options?: NodeOptions,
): Node & { readonly CLIP: Link<'CLIP'> } {
  const load = isGGUF(clip_l) || isGGUF(t5) ? dualCLIPLoaderGGUF : dualCLIPLoader;
  return load({ clip_name1: clip_l, clip_name2: t5, type: 'flux' }, options);
}

export interface FluxModelNames extends FluxTextEncoderNames {
  /**
   * Default `flux1-dev-Q8_0.gguf`. The ending picks the loader, `.gguf` or `.safetensors`, so the name must be known when
   * the graph is built: a parameter goes to `fluxUnetGGUF` or `unetLoader`.
   */
  readonly unet?: string;
  /** Default `ae.safetensors`. */
  readonly vae?: FileName;
  /** How a safetensors file is kept in memory; default `default`, as it is stored. GGUF files bring their own. */
  readonly weight_dtype?: UNETLoaderInputs['weight_dtype'];
}

export interface LoadedModels {
  readonly MODEL: Link<'MODEL'>;
  readonly CLIP: Link<'CLIP'>;
  readonly VAE: Link<'VAE'>;
}

/**
 * All that FLUX is made of, under the names that a checkpoint loader gives: FLUX comes as three files where others come as
 * one. Three nodes; each file has the loader that can read it.
 */
export function fluxModels(names: FluxModelNames = {}, options?: NodeOptions): LoadedModels {
  const { unet = 'flux1-dev-Q8_0.gguf', vae = 'ae.safetensors', weight_dtype = 'default', ...encoders } = names;
  const model = isGGUF(unet)
    ? fluxUnetGGUF(unet, within(options, 'UnetLoaderGGUF'))
    : unetLoader({ unet_name: unet, weight_dtype }, within(options, 'UNETLoader'));
  const clip = fluxTextEncoders(encoders, within(options, 'DualCLIPLoader'));
  return { MODEL: model.MODEL, CLIP: clip.CLIP, VAE: vaeLoader({ vae_name: vae }, within(options, 'VAELoader')).VAE };
}
