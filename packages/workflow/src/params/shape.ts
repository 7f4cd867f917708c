import type { Hints } from '@comfyloom/artifact';
import type { z } from 'zod';

declare const in_build: unique symbol;

/** A parameter that is something else than one slot inside `build`. */
export interface Shaped<InBuild> {
  readonly [in_build]: InBuild;
}

/** A parameter with a default whose shape inside `build` is `InBuild`; `Value` is what a caller gives. */
export type ShapedParam<InBuild, Value> = z.ZodDefault<z.ZodType<Value, Value>> & Shaped<InBuild>;

/** Gives a schema hints that land under `x-comfyloom`, beside those that it has. */
export function withHints<S extends z.ZodType>(schema: S, hints: Hints): S {
  const before = (schema.meta()?.['x-comfyloom'] as Hints | undefined) ?? {};
  return schema.meta({ 'x-comfyloom': { ...before, ...hints } }) as S;
}
