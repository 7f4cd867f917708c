import { loraLoader, loraLoaderModelOnly } from '@comfyloom/nodes/core';
import type { FileName, Float, Link, NodeOptions } from '@comfyloom/workflow/types';

export interface Lora {
  /** A file in the server's `loras` folder, made for the family of the model. */
  readonly name: FileName;
  /** -100 to 100, useful from -2 to 2; default 1, and 0 is as if it were not there. */
  readonly strength?: Float;
  /** Its strength on the text encoder; the same as `strength` unless said. */
  readonly strength_clip?: Float;
}

export interface LoraChainInputs {
  readonly model: Link<'MODEL'>;
  /** The text encoder that the LoRAs change too. Left out for LoRAs of the model alone, as many of FLUX and SD3.5 are. */
  readonly clip?: Link<'CLIP'>;
  /**
   * By a name of your own for each, which its node is called after: inserting one leaves the ids of the others alone. Or a
   * list, such as `param.loras()` gives; its nodes are called after their places.
   */
  readonly loras: Readonly<Record<string, Lora>> | readonly Lora[];
}

interface PatchedModel {
  readonly MODEL: Link<'MODEL'>;
}

interface PatchedClip {
  readonly CLIP: Link<'CLIP'>;
}

/**
 * Puts LoRAs on a model, one after the other; nodes `<id>/<name>`, `lora/<name>` unless said. Prompts are encoded with the
 * CLIP that comes out: the loader's own misses what the LoRAs learned about words.
 *
 * @example
 * const { MODEL, CLIP } = loraChain({ model: sd.MODEL, clip: sd.CLIP, loras: { ink: { name: 'ink.safetensors', strength: 0.8 } } });
 */
export function loraChain(inputs: LoraChainInputs & { readonly clip: Link<'CLIP'> }, options?: NodeOptions): PatchedModel & PatchedClip;
export function loraChain(inputs: LoraChainInputs, options?: NodeOptions): PatchedModel;
export function loraChain({ model, clip, loras }: LoraChainInputs, { id = 'lora' }: NodeOptions = {}): PatchedModel & Partial<PatchedClip> {
  let chain: PatchedModel & Partial<PatchedClip> = clip === undefined ? { MODEL: model } : { MODEL: model, CLIP: clip };
  for (const [place, { name, strength = 1, strength_clip = strength }] of Object.entries(loras)) {
    const options = { id: `${id}/${place}` };
    chain =
      chain.CLIP === undefined
        ? loraLoaderModelOnly({ model: chain.MODEL, lora_name: name, strength_model: strength }, options)
        : loraLoader({ model: chain.MODEL, clip: chain.CLIP, lora_name: name, strength_model: strength, strength_clip }, options);
  }
  return chain;
}
