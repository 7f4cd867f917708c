import type { InputType } from './model.js';

/** What an input is when it is left out: its declared default, or the only option that there is; undefined when it must be given. */
export function defaultOf(type: InputType): unknown {
  if (type.kind === 'union') return defaultOf(type.widget);
  // The only choice is no choice.
  if (type.kind === 'enum') return type.default ?? (type.options.length === 1 ? type.options[0] : undefined);
  return 'default' in type ? type.default : undefined;
}
