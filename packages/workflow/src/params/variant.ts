import { z } from 'zod';
import type { Slot } from '../types.js';
import { type Shaped, type ShapedParam, withHints } from './shape.js';

/**
 * A parameter that changes the shape of the graph. Inside `build` it is the option itself, not a slot: build is called once for
 * each option, and the graphs are compiled side by side. The first option is the default.
 *
 * @example
 * params: { upscale: param.variant(['no', 'twice']) }
 * build: ({ upscale, … }) => { if (upscale === 'twice') … }
 */
export function variant<const Options extends readonly [string, ...string[]]>(
  options: Options,
): ShapedParam<Options[number], Options[number]> {
  return withHints(z.enum([...options]), { kind: 'variant' }).default(options[0]) as unknown as ShapedParam<
    Options[number],
    Options[number]
  >;
}

/** What a schema is inside `build`. */
type InBuild<S> = S extends Shaped<infer Shape> ? Shape : S extends z.ZodType<infer Output> ? Slot<Exclude<Output, undefined>> : never;

/**
 * A parameter that a part of the graph depends on: inside `build` its slot, or undefined where the caller leaves it out. Build is
 * called once with it and once without.
 *
 * @example
 * params: { start: param.maybe(param.image()) }
 * build: ({ start, … }) => { const latent = start === undefined ? emptyLatent(…) : imageToLatent({ image: loadImage({ image: start }).IMAGE, … }) }
 */
export function maybe<S extends z.ZodType>(schema: S): z.ZodOptional<S> & Shaped<InBuild<S> | undefined> {
  return withHints(schema.optional() as z.ZodOptional<S>, { ...hintsOf(schema), given: 'changes the graph' }) as never;
}

/** One LoRA of a list, inside `build`. */
export interface LoraSlots {
  readonly name: Slot<string>;
  readonly strength: Slot<number>;
}

/** One LoRA, as a caller gives it. */
export interface LoraInput {
  readonly name: string;
  /** 0 changes nothing, 1 is as trained; default 1. */
  readonly strength?: number;
}

/**
 * A list of LoRAs, none to `max` of them. Inside `build` a list of slots of exactly that length: build is called once for each length.
 *
 * @example
 * params: { loras: param.loras({ max: 3 }) }
 * build: ({ loras, … }) => loras.reduce(({ MODEL, CLIP }, { name, strength }, n) => loraLoader({ … }, { id: `lora ${n}` }), checkpoint)
 */
export function loras({ max }: { readonly max: number }): ShapedParam<readonly LoraSlots[], readonly LoraInput[]> {
  const item = z.strictObject({ name: z.string().min(1), strength: z.number().min(-10).max(10).default(1) });
  const schema = withHints(z.array(item).max(max), { kind: 'loras', folder: 'loras' }).default([]);
  return schema as unknown as ShapedParam<readonly LoraSlots[], readonly LoraInput[]>;
}

function hintsOf(schema: z.ZodType): Record<string, unknown> {
  return (schema.meta()?.['x-comfyloom'] as Record<string, unknown> | undefined) ?? {};
}
