import {
  conditioningZeroOut,
  controlNetApplyAdvanced,
  controlNetLoader,
  type SetUnionControlNetTypeType,
  setUnionControlNetType,
} from '@comfyloom/nodes/core';
import type { Choice, FileName, Float, Link, NodeOptions } from '@comfyloom/workflow/types';
import { within } from './ids.js';

interface ControlInputs {
  /** A file in the server's `controlnet` folder, made for the family of the model. */
  readonly control_net_name: FileName;
  /** The hint as the ControlNet wants it: edges for canny, a depth map for depth. It is scaled to the picture by the server. */
  readonly image: Link<'IMAGE'>;
  /** For a union model, which of its kinds the hint is. Left out for all others: they fail on it. */
  readonly union_type?: Choice<SetUnionControlNetTypeType>;
  /** 0 to 10; default 1. */
  readonly strength?: Float;
  /** Where in the sampling it begins, 0 to 1; default 0. */
  readonly start_percent?: Float;
  /** Where in the sampling it ends, 0 to 1; default 1. Below 1 the last steps are free to draw detail. */
  readonly end_percent?: Float;
}

export interface ControlNetInputs extends ControlInputs {
  readonly positive: Link<'CONDITIONING'>;
  readonly negative: Link<'CONDITIONING'>;
  /** Stable Diffusion 3.5 needs it, as its ControlNets work on latents; SD 1.5 and SDXL do not. */
  readonly vae?: Link<'VAE'>;
}

/**
 * Adds a ControlNet to a pair of prompts: the loader, the kind for a union model, and its application to both prompts.
 * Applied to the positive alone, as the older class does, it pulls against the negative. Chain it for several hints, each
 * with an id of its own.
 */
export function controlNet(inputs: ControlNetInputs, options?: NodeOptions) {
  const { positive, negative, image, vae, control_net_name, union_type, strength = 1, start_percent = 0, end_percent = 1 } = inputs;
  const loaded = controlNetLoader({ control_net_name }, within(options, 'ControlNetLoader')).CONTROL_NET;
  const control_net =
    union_type === undefined
      ? loaded
      : setUnionControlNetType({ control_net: loaded, type: union_type }, within(options, 'SetUnionControlNetType')).CONTROL_NET;
  return controlNetApplyAdvanced({ positive, negative, control_net, image, strength, start_percent, end_percent, vae }, options);
}

export interface FluxControlNetInputs extends ControlInputs {
  readonly conditioning: Link<'CONDITIONING'>;
  /** FLUX's ControlNets work on latents: without it the server accepts the graph and fails in the sampler. */
  readonly vae: Link<'VAE'>;
}

/** `controlNet` for FLUX, which has no negative prompt: one conditioning in, one out. */
export function fluxControlNet(
  { conditioning, ...inputs }: FluxControlNetInputs,
  options?: NodeOptions,
): { readonly CONDITIONING: Link<'CONDITIONING'> } {
  const empty = conditioningZeroOut({ conditioning }, within(options, 'ConditioningZeroOut'));
  return { CONDITIONING: controlNet({ ...inputs, positive: conditioning, negative: empty.CONDITIONING }, options).positive };
}
