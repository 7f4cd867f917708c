import { latentArg } from '../args.js';
import type { NodeArgs } from '../model.js';
import { digestOf, type Latent } from '../values.js';

/** A latent changed by its node: another digest, and what the change says. */
export function changed(
  args: NodeArgs,
  name: string,
  change: (latent: Latent) => Parameters<Latent['with']>[0],
  origin: string,
): { result: [Latent] } {
  const latent = latentArg(args, name);
  return { result: [latent.with({ digest: digestOf(origin, args), ...change(latent) })] };
}

export const range = (start: number, count: number): number[] => Array.from({ length: Math.max(0, count) }, (_, index) => start + index);

/** Axis of a latent by the letter in an option's name. */
export function axisOf(option: string, shape: readonly number[]): number {
  if (option.includes('x')) return shape.length - 1;
  return option.includes('y') ? shape.length - 2 : shape.length - 3;
}
