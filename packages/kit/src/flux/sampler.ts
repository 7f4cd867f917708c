import { unetLoaderGGUF } from '@comfyloom/nodes/comfyui-gguf';
import {
  type BasicSchedulerInputs,
  basicGuider,
  basicScheduler,
  dualCLIPLoader,
  fluxGuidance,
  type KSamplerSelectInputs,
  kSamplerSelect,
  randomNoise,
  samplerCustomAdvanced,
} from '@comfyloom/nodes/core';
import type { FileName, Float, Int, Link, Node, NodeOptions } from '@comfyloom/workflow/types';
import { within } from './ids.js';

/**
 * FLUX.1 dev from a GGUF file: the 8-bit one unless said, which needs 13 GB of VRAM where the full one needs 24.
 * From the ComfyUI-GGUF pack; the file lies in the server's `unet` (`diffusion_models`) folder.
 */
export function fluxUnetGGUF(unet_name: FileName = 'flux1-dev-Q8_0.gguf', options?: NodeOptions): Node & { readonly MODEL: Link<'MODEL'> } {
  return unetLoaderGGUF({ unet_name }, options);
}

export interface FluxTextEncoderNames {
  readonly clip_l?: FileName;
  readonly t5?: FileName;
}

/** FLUX's two text encoders, CLIP-L and T5-XXL, as one CLIP. */
export function fluxTextEncoders(
  { clip_l = 'clip_l.safetensors', t5 = 't5xxl_fp16.safetensors' }: FluxTextEncoderNames = {},
  options?: NodeOptions,
): Node & { readonly CLIP: Link<'CLIP'> } {
  return dualCLIPLoader({ clip_name1: clip_l, clip_name2: t5, type: 'flux' }, options);
}

export interface FluxSamplerInputs {
  readonly model: Link<'MODEL'>;
  /** What to draw. FLUX.1 dev is distilled for guidance: it takes no negative prompt. */
  readonly conditioning: Link<'CONDITIONING'>;
  readonly latent: Link<'LATENT'>;
  readonly seed: Int;
  /** Default 20. */
  readonly steps?: Int;
  /** How closely the picture follows the prompt; default 3.5. */
  readonly guidance?: Float;
  /** Share of the noise schedule that is run, 0 to 1; below 1 some of the latent stays. Default 1. */
  readonly denoise?: Float;
  readonly sampler_name?: KSamplerSelectInputs['sampler_name'];
  readonly scheduler?: BasicSchedulerInputs['scheduler'];
}

/**
 * Samples FLUX.1 dev the way its authors do: guidance in the conditioning, no classifier-free guidance, Euler on the
 * simple schedule. Six nodes; with an id of its own it can be used more than once.
 */
export function fluxSampler(inputs: FluxSamplerInputs, options?: NodeOptions): { readonly LATENT: Link<'LATENT'> } {
  const {
    model,
    conditioning,
    latent,
    seed,
    steps = 20,
    guidance = 3.5,
    denoise = 1,
    sampler_name = 'euler',
    scheduler = 'simple',
  } = inputs;
  const guided = fluxGuidance({ conditioning, guidance }, within(options, 'FluxGuidance'));
  const guider = basicGuider({ model, conditioning: guided.CONDITIONING }, within(options, 'BasicGuider'));
  const noise = randomNoise({ noise_seed: seed }, within(options, 'RandomNoise'));
  const sampler = kSamplerSelect({ sampler_name }, within(options, 'KSamplerSelect'));
  const schedule = basicScheduler({ model, scheduler, steps, denoise }, within(options, 'BasicScheduler'));
  const sampled = samplerCustomAdvanced(
    { noise: noise.NOISE, guider: guider.GUIDER, sampler: sampler.SAMPLER, sigmas: schedule.SIGMAS, latent_image: latent },
    options,
  );
  return { LATENT: sampled.output };
}
