import {
  basicGuider,
  basicScheduler,
  fluxGuidance,
  kSamplerSelect,
  modelSamplingFlux,
  randomNoise,
  type SamplerName,
  type Scheduler,
  samplerCustomAdvanced,
} from '@comfyloom/nodes/core';
import type { Choice, Float, Int, Link, NodeOptions } from '@comfyloom/workflow/types';
import { within } from '../ids.js';

export interface FluxSamplerInputs {
  readonly model: Link<'MODEL'>;
  /** What to draw. FLUX.1 dev is distilled for guidance: it takes no negative prompt. */
  readonly conditioning: Link<'CONDITIONING'>;
  readonly latent: Link<'LATENT'>;
  /**
   * Pixels, of the picture to make. The noise schedule is then bent as FLUX.1 dev was trained, more for larger pictures: by 0.5
   * at 256 by 256 and 1.15 at 1024 by 1024. Left out, the server bends it by 1.15 at every size.
   */
  readonly size?: { readonly width: Int; readonly height: Int };
  readonly seed: Int;
  /** Default 20. */
  readonly steps?: Int;
  /** How closely the picture follows the prompt; default 3.5. FLUX.1 Fill wants 30. */
  readonly guidance?: Float;
  /** Share of the noise schedule that is run, 0 to 1; below 1 some of the latent stays. Default 1. */
  readonly denoise?: Float;
  /** Default `euler`. */
  readonly sampler_name?: Choice<SamplerName>;
  /** Default `simple`. */
  readonly scheduler?: Choice<Scheduler>;
}

/**
 * Samples FLUX.1 dev the way its authors do: guidance in the conditioning, no classifier-free guidance, Euler on the
 * simple schedule. Six nodes, seven with `size`; with an id of its own it can be used more than once.
 */
export function fluxSampler(inputs: FluxSamplerInputs, options?: NodeOptions): { readonly LATENT: Link<'LATENT'> } {
  const {
    model,
    conditioning,
    latent,
    size,
    seed,
    steps = 20,
    guidance = 3.5,
    denoise = 1,
    sampler_name = 'euler',
    scheduler = 'simple',
  } = inputs;
  const guided = fluxGuidance({ conditioning, guidance }, within(options, 'FluxGuidance'));
  const bent =
    size === undefined
      ? model
      : modelSamplingFlux({ model, width: size.width, height: size.height }, within(options, 'ModelSamplingFlux')).MODEL;
  const guider = basicGuider({ model: bent, conditioning: guided.CONDITIONING }, within(options, 'BasicGuider'));
  const noise = randomNoise({ noise_seed: seed }, within(options, 'RandomNoise'));
  const sampler = kSamplerSelect({ sampler_name }, within(options, 'KSamplerSelect'));
  const schedule = basicScheduler({ model: bent, scheduler, steps, denoise }, within(options, 'BasicScheduler'));
  const sampled = samplerCustomAdvanced(
    { noise: noise.NOISE, guider: guider.GUIDER, sampler: sampler.SAMPLER, sigmas: schedule.SIGMAS, latent_image: latent },
    options,
  );
  return { LATENT: sampled.output };
}
