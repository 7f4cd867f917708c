import { kSampler, modelSamplingSD3, type SamplerName, type Scheduler } from '@comfyloom/nodes/core';
import type { Choice, Float, Int, Link, Node, NodeOptions } from '@comfyloom/workflow/types';
import { within } from './ids.js';

/** Families that are sampled with a negative prompt (classifier-free guidance). FLUX is not one: `fluxSampler`. */
export type GuidedFamily = 'sd15' | 'sd35' | 'sdxl' | 'wan';

export interface GuidedSettings {
  /** Steps of the sampler. */
  readonly steps?: Int;
  /** Weight of the prompt against the negative one. */
  readonly cfg?: Float;
  readonly sampler_name?: Choice<SamplerName>;
  readonly scheduler?: Choice<Scheduler>;
  /** Where the noise schedule is bent to, Stable Diffusion 3.5 and Wan only: more for larger pictures. */
  readonly shift?: Float;
}

export interface GuidedSamplerInputs extends GuidedSettings {
  readonly family: GuidedFamily;
  readonly model: Link<'MODEL'>;
  readonly positive: Link<'CONDITIONING'>;
  readonly negative: Link<'CONDITIONING'>;
  readonly latent: Link<'LATENT'>;
  readonly seed: Int;
  /** Share of the noise schedule that is run, 0 to 1; below 1 some of the latent stays. Default 1. */
  readonly denoise?: Float;
}

/** What the models' authors and the server's own examples use. KSampler's defaults (cfg 8, no schedule) suit none of them. */
export const GUIDED_DEFAULTS = {
  sd15: { steps: 25, cfg: 7, sampler_name: 'dpmpp_2m', scheduler: 'karras' },
  sdxl: { steps: 25, cfg: 7, sampler_name: 'dpmpp_2m', scheduler: 'karras' },
  sd35: { steps: 28, cfg: 4.5, sampler_name: 'euler', scheduler: 'sgm_uniform', shift: 3 },
  wan: { steps: 30, cfg: 6, sampler_name: 'uni_pc', scheduler: 'simple', shift: 8 },
} as const satisfies Record<GuidedFamily, GuidedSettings>;

/**
 * Samples a latent with the settings of its family, `GUIDED_DEFAULTS`, each of which can be said otherwise. One KSampler;
 * before it the shift of the noise schedule for the families that have one (`<id>/ModelSamplingSD3`).
 */
export function guidedSampler(inputs: GuidedSamplerInputs, options?: NodeOptions): Node & { readonly LATENT: Link<'LATENT'> } {
  const { model, positive, negative, latent, seed, denoise = 1 } = inputs;
  const { steps, cfg, sampler_name, scheduler, shift } = settings(inputs.family, inputs);
  const bent = shift === undefined ? model : modelSamplingSD3({ model, shift }, within(options, 'ModelSamplingSD3')).MODEL;
  return kSampler({ model: bent, positive, negative, latent_image: latent, seed, steps, cfg, sampler_name, scheduler, denoise }, options);
}

/** The family's settings, with what was said in their place. A property that is there but undefined hides none of them. */
export function settings(family: GuidedFamily, said: GuidedSettings) {
  const own: Required<Omit<GuidedSettings, 'shift'>> & Pick<GuidedSettings, 'shift'> = GUIDED_DEFAULTS[family];
  const { steps = own.steps, cfg = own.cfg, sampler_name = own.sampler_name, scheduler = own.scheduler, shift = own.shift } = said;
  return { steps, cfg, sampler_name, scheduler, shift };
}
