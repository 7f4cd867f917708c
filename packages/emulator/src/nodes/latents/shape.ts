import { latentArg } from '../args.js';
import type { NodeArgs } from '../model.js';
import { digestOf, Latent } from '../values.js';

/** A latent changed by its node: another digest, and what the change says. */
export function changed(
  args: NodeArgs,
  name: string,
  change: (latent: Latent) => Parameters<Latent['with']>[0],
  origin: string,
): { result: [Latent] } {
  const latent = latentArg(args, name);
  const { extra, ...changes } = change(latent);
  const constant = latentsOf(args).every((other) => Object.is(other.extra.constant, latent.extra.constant))
    ? latent.extra.constant
    : undefined;
  return { result: [latent.with({ digest: digestOf(origin, args), ...changes, extra: { constant, ...extra } })] };
}

/** Latents among the arguments, also those of an input that takes several. */
function latentsOf(args: NodeArgs): Latent[] {
  return Object.values(args).flatMap((value) => {
    if (value instanceof Latent) return [value];
    const holdsValues =
      Array.isArray(value) || (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype);
    return holdsValues ? latentsOf(value as NodeArgs) : [];
  });
}

export const range = (start: number, count: number): number[] => Array.from({ length: Math.max(0, count) }, (_, index) => start + index);

/** Axis of a latent by the letter in an option's name. */
export function axisOf(option: string, shape: readonly number[]): number {
  if (option.includes('x')) return shape.length - 1;
  return option.includes('y') ? shape.length - 2 : shape.length - 3;
}
