import { z } from 'zod';
import type { Slot } from '../types.js';
import { type ShapedParam, withHints } from './shape.js';

type Option = Readonly<Record<string, string | number | boolean>>;

/** Inside `build`: a slot for each field that the options have. */
type Fields<Options extends Readonly<Record<string, Option>>> = {
  readonly [Field in keyof Options[keyof Options]]: Slot<Widened<Options[keyof Options][Field]>>;
};
type Widened<T> = T extends number ? number : T extends boolean ? boolean : T;

/**
 * One parameter that sets several inputs at once. The first option is the default.
 *
 * @example
 * params: { quality: param.choice({ draft: { steps: 8, guidance: 2 }, final: { steps: 30, guidance: 3.5 } }) }
 * build: ({ quality }) => … kSampler({ steps: quality.steps, … })
 */
export function choice<const Options extends Readonly<Record<string, Option>>>(
  options: Options,
  { default: value }: { readonly default?: keyof Options & string } = {},
): ShapedParam<Fields<Options>, keyof Options & string> {
  const names = Object.keys(options) as [string, ...string[]];
  const schema = withHints(z.enum(names), { kind: 'choice', options });
  return schema.default(value ?? names[0]) as unknown as ShapedParam<Fields<Options>, keyof Options & string>;
}
