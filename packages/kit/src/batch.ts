import { latentBatch } from '@comfyloom/nodes/core';
import { WorkflowError } from '@comfyloom/workflow';
import type { Int, Link, NodeOptions } from '@comfyloom/workflow/types';
import { named } from './ids.js';

export interface SeedBatchInputs {
  /** By a name of your own for each, which its nodes are called after. One at least. */
  readonly seeds: Readonly<Record<string, Int>>;
  /** Samples one seed; the options have to go to its sampler, which is otherwise called the same each time. */
  readonly sample: (seed: Int, options: NodeOptions) => { readonly LATENT: Link<'LATENT'> };
}

/**
 * One latent for each seed, as one batch in the order of the seeds, to be decoded and saved once. Each picture can be made
 * again alone from its seed; of a batch made with `batch_size` only the first can, as the noise of the others depends on
 * their place. Samplers are `<id>/<name>` (`seed/<name>` unless said).
 *
 * @throws WorkflowError `E_INPUT_MISSING` when there is no seed
 *
 * @example
 * seedBatch({ seeds: { a, b }, sample: (seed, options) => fluxSampler({ …, seed }, options) })
 */
export function seedBatch({ seeds, sample }: SeedBatchInputs, options: NodeOptions = { id: 'seed' }): { readonly LATENT: Link<'LATENT'> } {
  const sampled = Object.entries(seeds).map(([name, seed]) => [name, sample(seed, named(options, name)).LATENT] as const);
  const [first, ...others] = sampled;
  if (first === undefined) {
    throw new WorkflowError('E_INPUT_MISSING', { what: 'seedBatch has no seed to sample.', fix: 'Give it one: seeds: { first: seed }' });
  }
  // LatentBatch joins two. Its successor, which joins any number, is missing on servers of before 2026.
  return {
    LATENT: others.reduce(
      (samples1, [name, samples2]) => latentBatch({ samples1, samples2 }, named(options, `${name}/LatentBatch`)).LATENT,
      first[1],
    ),
  };
}
