import { clipTextEncodeSDXL, clipTextEncodeSDXLRefiner, kSamplerAdvanced, type SamplerName, type Scheduler } from '@comfyloom/nodes/core';
import { WorkflowError } from '@comfyloom/workflow';
import type { Choice, Float, Int, Link, NodeOptions, Text } from '@comfyloom/workflow/types';
import { GUIDED_DEFAULTS, settings } from './guided.js';
import { named, within } from './ids.js';
import type { Prompts } from './prompts.js';

export interface SdxlPromptInputs {
  readonly clip: Link<'CLIP'>;
  readonly positive: Text;
  /** What not to draw; empty unless said. */
  readonly negative?: Text;
  /** Pixels, of the picture to make: SDXL was taught the size of what it draws, and draws crops when it is told a wrong one. */
  readonly width: Int;
  readonly height: Int;
}

/** Both prompts for SDXL's base model, told the size of the picture: nodes `positive` and `negative`, or under the id. */
export function sdxlPrompts({ clip, positive, negative = '', width, height }: SdxlPromptInputs, options?: NodeOptions): Prompts {
  const size = { clip, width, height, crop_w: 0, crop_h: 0, target_width: width, target_height: height };
  return {
    positive: clipTextEncodeSDXL({ ...size, text_g: positive, text_l: positive }, named(options, 'positive')).CONDITIONING,
    negative: clipTextEncodeSDXL({ ...size, text_g: negative, text_l: negative }, named(options, 'negative')).CONDITIONING,
  };
}

/**
 * Both prompts for SDXL's refiner, which has a text encoder of its own and an aesthetic score: 6 for the positive, 2.5 for the
 * negative, as its authors use it. Nodes `refiner/positive` and `refiner/negative`, or under the id.
 */
export function sdxlRefinerPrompts(
  { clip, positive, negative = '', width, height }: SdxlPromptInputs,
  options: NodeOptions = { id: 'refiner' },
): Prompts {
  const size = { clip, width, height };
  return {
    positive: clipTextEncodeSDXLRefiner({ ...size, ascore: 6, text: positive }, named(options, 'positive')).CONDITIONING,
    negative: clipTextEncodeSDXLRefiner({ ...size, ascore: 2.5, text: negative }, named(options, 'negative')).CONDITIONING,
  };
}

export interface SdxlStage extends Prompts {
  readonly model: Link<'MODEL'>;
}

export interface SdxlSamplerInputs {
  readonly base: SdxlStage;
  /** With prompts of `sdxlRefinerPrompts`: the base model's are of another width and fail in the sampler. */
  readonly refiner: SdxlStage;
  readonly latent: Link<'LATENT'>;
  readonly seed: Int;
  /** Of both together; default 25. A plain number: the step where the refiner takes over is computed from it. */
  readonly steps?: number;
  /** The share of the steps that the base model makes, 0 to 1; default 0.8. */
  readonly base_share?: number;
  /** Default 7. */
  readonly cfg?: Float;
  readonly sampler_name?: Choice<SamplerName>;
  readonly scheduler?: Choice<Scheduler>;
}

/**
 * SDXL's base model and refiner on one noise schedule: the base stops early and hands its noise on, the refiner adds none and
 * goes to the end. Got wrong in any of the four switches, the picture comes out grey or doubly noised, without an error.
 * Nodes `<id>/base` and `<id>/refiner`; `sdxl/base` and `sdxl/refiner` unless said.
 *
 * @throws WorkflowError `E_INPUT_VALUE` for a `base_share` that is no share
 */
export function sdxlSampler(inputs: SdxlSamplerInputs, options: NodeOptions = { id: 'sdxl' }): { readonly LATENT: Link<'LATENT'> } {
  const { base, refiner, latent, seed, steps = GUIDED_DEFAULTS.sdxl.steps, base_share = 0.8, ...said } = inputs;
  const { cfg, sampler_name, scheduler } = settings('sdxl', said);
  if (!(base_share >= 0 && base_share <= 1)) {
    throw new WorkflowError('E_INPUT_VALUE', {
      what: `sdxlSampler: base_share is ${base_share}, and it is a share of the steps.`,
      fix: 'Give a number from 0 to 1: 0.8 leaves the last fifth to the refiner.',
    });
  }
  const handover = Math.round(steps * base_share);
  const shared = { noise_seed: seed, steps, cfg, sampler_name, scheduler };
  const drawn = kSamplerAdvanced(
    { ...shared, ...stage(base), latent_image: latent, add_noise: 'enable', end_at_step: handover, return_with_leftover_noise: 'enable' },
    within(options, 'base'),
  );
  return kSamplerAdvanced(
    {
      ...shared,
      ...stage(refiner),
      latent_image: drawn.LATENT,
      add_noise: 'disable',
      start_at_step: handover,
      return_with_leftover_noise: 'disable',
    },
    within(options, 'refiner'),
  );
}

/** What a sampler takes of it, whatever else it came with. */
function stage({ model, positive, negative }: SdxlStage): SdxlStage {
  return { model, positive, negative };
}
