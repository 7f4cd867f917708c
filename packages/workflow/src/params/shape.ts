import type { Hints } from '@comfyloom/artifact';
import type { z } from 'zod';

declare const in_build: unique symbol;

/** A parameter that is something else than one slot inside `build`. */
export interface Shaped<InBuild> {
  readonly [in_build]: InBuild;
}

/** A zod schema whose JSON Schema is given by hand and whose shape inside `build` is `InBuild`. */
export type ShapedParam<InBuild, Output, Input = Output> = z.ZodType<Output, Input> & Shaped<InBuild>;

/** Gives a schema hints that land under `x-comfyloom`, beside those that it has. */
export function withHints<S extends z.ZodType>(schema: S, hints: Hints): S {
  const before = (schema.meta()?.['x-comfyloom'] as Hints | undefined) ?? {};
  return schema.meta({ 'x-comfyloom': { ...before, ...hints } }) as S;
}
