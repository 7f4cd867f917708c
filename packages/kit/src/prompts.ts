import { clipSetLastLayer, clipTextEncode } from '@comfyloom/nodes/core';
import type { Int, Link, NodeOptions, Text } from '@comfyloom/workflow/types';
import { named, within } from './ids.js';

export interface PromptInputs {
  readonly clip: Link<'CLIP'>;
  readonly positive: Text;
  /** What not to draw; empty unless said, and nothing is added to it. */
  readonly negative?: Text;
  /** The layer of CLIP that is read, -1 the last one (default), -2 what is called "clip skip 2". */
  readonly stop_at_clip_layer?: Int;
}

/** The two sides of classifier-free guidance, as samplers take them. */
export interface Prompts {
  readonly positive: Link<'CONDITIONING'>;
  readonly negative: Link<'CONDITIONING'>;
}

/**
 * Positive and negative prompt, encoded by one CLIP with one clip skip: nodes `positive` and `negative`, or `<id>/positive`
 * and `<id>/negative`. For Stable Diffusion 1.5 and 3.5; SDXL has `sdxlPrompts`, FLUX no negative prompt.
 */
export function prompts({ clip, positive, negative = '', stop_at_clip_layer }: PromptInputs, options?: NodeOptions): Prompts {
  const read =
    stop_at_clip_layer === undefined ? clip : clipSetLastLayer({ clip, stop_at_clip_layer }, within(options, 'CLIPSetLastLayer')).CLIP;
  return {
    positive: clipTextEncode({ text: positive, clip: read }, named(options, 'positive')).CONDITIONING,
    negative: clipTextEncode({ text: negative, clip: read }, named(options, 'negative')).CONDITIONING,
  };
}
