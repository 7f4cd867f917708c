import type { FileName, NodeOptions } from '@comfyloom/workflow/types';

/**
 * The options of one node inside a helper of several: `{ id: 'refine' }` makes `refine/KSamplerSelect`, so a helper that is
 * used twice needs one name, not one for each of its nodes.
 */
export function within(options: NodeOptions | undefined, part: string): NodeOptions {
  return options?.id === undefined ? {} : { id: `${options.id}/${part}` };
}

/** `within` for helpers with two nodes of one class, which need names also where the helper has none. */
export function named(options: NodeOptions | undefined, part: string): NodeOptions {
  return options?.id === undefined ? { id: part } : within(options, part);
}

/** Whether a file needs the loaders of the ComfyUI-GGUF pack. A parameter's name is not known yet, so it counts as no. */
export function isGGUF(name: FileName): boolean {
  return typeof name === 'string' && name.toLowerCase().endsWith('.gguf');
}
