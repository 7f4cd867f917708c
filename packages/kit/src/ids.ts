import type { NodeOptions } from '@comfyloom/workflow/types';

/**
 * The options of one node inside a helper of several: `{ id: 'refine' }` makes `refine/KSamplerSelect`, so a helper that is
 * used twice needs one name, not one for each of its nodes.
 */
export function within(options: NodeOptions | undefined, part: string): NodeOptions {
  return options?.id === undefined ? {} : { id: `${options.id}/${part}` };
}
