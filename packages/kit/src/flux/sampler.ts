import {
  basicGuider,
  basicScheduler,
  fluxGuidance,
  kSamplerSelect,
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
