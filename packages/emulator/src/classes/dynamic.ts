import { contains, getItem } from '../python/convert.js';
import { equals, isDict, type PyDict, type PyValue } from '../python/values.js';
import { AUTOGROW, DYNAMIC_COMBO, DYNAMIC_SLOT } from './kinds.js';
import type { InputGroups, InputSpec } from './model.js';
import { readSpec } from './read.js';

/** The inputs of a class once its dynamic ones have unfolded for the values at hand. */
export interface UnfoldedInputs extends InputGroups {
  /** Whether anything unfolded: the server then names only the last part of a missing input. */
  readonly dynamic: boolean;
  /** Dotted names that the node receives as nested objects. */
  readonly paths: ReadonlySet<string>;
  /** Dotted names that the node receives as an empty object when nothing was given. */
  readonly emptyDefaults: ReadonlySet<string>;
}

interface Unfolding {
  required: Map<string, InputSpec>;
  optional: Map<string, InputSpec>;
  paths: Set<string>;
  emptyDefaults: Set<string>;
}

type Category = 'required' | 'optional';

const NONE: ReadonlySet<string> = new Set();

function unfoldGroups(out: Unfolding, live: PyValue, groups: PyValue, prefix: readonly string[]): void {
  if (!isDict(groups)) return;
  for (const category of ['required', 'optional'] as const) {
    const group = groups.get(category);
    if (!isDict(group)) continue;
    for (const [name, raw] of group) unfoldInput(out, live, name, readSpec(raw), category, prefix);
  }
}

function unfoldInput(out: Unfolding, live: PyValue, name: string, spec: InputSpec, category: Category, prefix: readonly string[]): void {
  const path = [...prefix, name];
  const id = path.join('.');
  if (spec.type === DYNAMIC_COMBO) unfoldCombo(out, live, spec, category, path);
  else if (spec.type === AUTOGROW) unfoldAutogrow(out, live, spec, path);
  else if (spec.type === DYNAMIC_SLOT) {
    if (!contains(live, id)) return;
    unfoldGroups(out, live, spec.options.get('inputs') ?? null, path);
    out[category].set(id, spec);
    out.paths.add(id);
  } else {
    out[category].set(id, spec);
    if (prefix.length > 0) out.paths.add(id);
  }
}

function unfoldCombo(out: Unfolding, live: PyValue, spec: InputSpec, category: Category, path: readonly string[]): void {
  const id = path.join('.');
  if (!contains(live, id)) return;
  const key = getItem(live, id);
  const options = spec.options.get('options');
  const chosen = (Array.isArray(options) ? options : []).find((option) => isDict(option) && equals(option.get('key') ?? null, key));
  if (chosen === undefined) return;
  unfoldGroups(out, live, (chosen as PyDict).get('inputs') ?? null, path);
  out[category].set(id, spec);
  out.paths.add(id);
}

/** The slot names of an autogrow template and the first input of its `input` groups. */
function autogrowTemplate(spec: InputSpec): { names: string[]; min: number; item: PyValue; required: boolean } | undefined {
  const template = spec.options.get('template');
  if (!isDict(template)) return undefined;
  const listed = template.get('names');
  const names = Array.isArray(listed)
    ? listed.map(String)
    : Array.from({ length: Number(template.get('max') ?? 0) }, (_, index) => `${String(template.get('prefix') ?? '')}${index}`);
  const groups = template.get('input');
  for (const [category, group] of isDict(groups) ? groups : []) {
    if (!isDict(group) || group.size === 0) continue;
    return { names, min: Number(template.get('min') ?? 0), item: [...group.values()][0] as PyValue, required: category === 'required' };
  }
  return undefined;
}

function unfoldAutogrow(out: Unfolding, live: PyValue, spec: InputSpec, path: readonly string[]): void {
  const template = autogrowTemplate(spec);
  if (template === undefined) return;
  let given = false;
  template.names.forEach((name, index) => {
    const id = [...path, name].join('.');
    const category = index < template.min && template.required ? 'required' : 'optional';
    out[category].set(id, readSpec(template.item));
    if (contains(live, id)) {
      out.paths.add(id);
      given = true;
    }
  });
  if (given) return;
  const id = path.join('.');
  out.paths.add(id);
  out.emptyDefaults.add(id);
}

/**
 * Unfolds dynamic combos, slots and autogrow inputs for `live`, the node's `inputs` as sent.
 *
 * @throws PyError when `live` is no container and something dynamic has to look into it
 */
export function unfoldInputs(groups: InputGroups, live: PyValue): UnfoldedInputs {
  if (!groups.dynamic) return { required: groups.required, optional: groups.optional, dynamic: false, paths: NONE, emptyDefaults: NONE };
  const out: Unfolding = { required: new Map(), optional: new Map(), paths: new Set(), emptyDefaults: new Set() };
  for (const category of ['required', 'optional'] as const) {
    for (const [name, spec] of groups[category]) unfoldInput(out, live, name, spec, category, []);
  }
  return { ...out, dynamic: out.paths.size > 0 };
}
