import { acceptedTypes } from '../check/types.js';
import { isAbove } from '../exact.js';
import { byCodeUnit } from '../json.js';
import type { Catalog, CatalogInput, CatalogNode, CatalogOutput, ExactInt, InputType } from '../model.js';
import { nearest } from '../nearest.js';

/** One way in which a class of the newer catalog is otherwise. */
export type Change = {
  readonly class_type: string;
  /** Whether a prompt that was right before is refused now, fails, or means something else. */
  readonly breaking: boolean;
} & (
  | { readonly kind: 'input-added'; readonly input: string; readonly required: boolean; readonly default?: unknown }
  | { readonly kind: 'input-removed'; readonly input: string; readonly renamed?: string }
  | { readonly kind: 'input-required' | 'input-optional'; readonly input: string; readonly default?: unknown }
  | { readonly kind: 'input-type'; readonly input: string; readonly before: string; readonly after: string }
  | { readonly kind: 'options'; readonly input: string; readonly removed: readonly Option[]; readonly added: readonly Option[] }
  | { readonly kind: 'range'; readonly input: string; readonly before: Range; readonly after: Range }
  | { readonly kind: 'default'; readonly input: string; readonly before: unknown; readonly after: unknown }
  | { readonly kind: 'output-added' | 'output-removed'; readonly output: string; readonly slot: number }
  | { readonly kind: 'output-moved'; readonly output: string; readonly slot: number; readonly to: number; readonly renamed?: string }
  | { readonly kind: 'output-renamed'; readonly output: string; readonly slot: number; readonly renamed: string }
  | { readonly kind: 'output-type'; readonly output: string; readonly slot: number; readonly before: string; readonly after: string }
);

type Option = string | number | boolean;
export interface Range {
  readonly min?: ExactInt;
  readonly max?: ExactInt;
}

export interface CatalogDrift {
  /** Classes that only the newer catalog has, by code unit. */
  readonly added: readonly string[];
  /** Classes that only the older one has, each with its pack and the nearest class there is. */
  readonly removed: readonly { readonly class_type: string; readonly pack: string; readonly near?: string }[];
  readonly changes: readonly Change[];
}

/** What changed from one catalog to another: another version of a server, or another server. */
export function compareCatalogs(before: Pick<Catalog, 'nodes'>, after: Pick<Catalog, 'nodes'>): CatalogDrift {
  const added = [...after.nodes.keys()].filter((name) => !before.nodes.has(name)).sort(byCodeUnit);
  const gone = [...before.nodes.values()].filter((node) => !after.nodes.has(node.class_type));
  const changes = [...before.nodes.values()].flatMap((node) => {
    const now = after.nodes.get(node.class_type);
    return now === undefined ? [] : compareNodes(node, now);
  });
  const removed = gone.map(({ class_type, pack }) => {
    const near = nearest(class_type, added);
    return { class_type, pack, ...(near !== undefined && { near }) };
  });
  return { added, removed: removed.sort((a, b) => byCodeUnit(a.class_type, b.class_type)), changes };
}

/** What changed of one class. */
export function compareNodes(before: CatalogNode, after: CatalogNode): Change[] {
  const { class_type } = before;
  const old = new Map(before.inputs.map((input) => [input.name, input]));
  const now = new Map(after.inputs.map((input) => [input.name, input]));
  const fresh = after.inputs.filter((input) => !old.has(input.name));
  const changes: Change[] = [];
  for (const input of before.inputs) {
    const next = now.get(input.name);
    if (next !== undefined) {
      changes.push(...compareInputs(class_type, input, next));
      continue;
    }
    const renamed = nearest(
      input.name,
      fresh.filter((each) => each.type.kind === input.type.kind).map((each) => each.name),
    );
    changes.push({ class_type, kind: 'input-removed', input: input.name, breaking: true, ...(renamed !== undefined && { renamed }) });
  }
  for (const input of fresh) {
    const required = isRequired(input);
    changes.push({ class_type, kind: 'input-added', input: input.name, required, breaking: required, ...withDefault(input) });
  }
  return [...changes, ...compareOutputs(class_type, before.outputs, after.outputs)];
}

/** A growing input that needs nothing is as good as optional. */
function isRequired(input: CatalogInput): boolean {
  return input.optional !== true && !(input.type.kind === 'autogrow' && input.type.min === 0);
}

function withDefault(input: CatalogInput): { default?: unknown } {
  const type = input.type.kind === 'union' ? input.type.widget : input.type;
  return 'default' in type ? { default: type.default } : {};
}

function compareInputs(class_type: string, before: CatalogInput, after: CatalogInput): Change[] {
  const input = before.name;
  const changes: Change[] = [];
  if (isRequired(after) && !isRequired(before))
    changes.push({ class_type, kind: 'input-required', input, breaking: true, ...withDefault(after) });
  if (!isRequired(after) && isRequired(before)) changes.push({ class_type, kind: 'input-optional', input, breaking: false });
  const [old, now] = [before.type, after.type];
  if (typeText(old) !== typeText(now)) {
    changes.push({ class_type, kind: 'input-type', input, before: typeText(old), after: typeText(now), breaking: !takesAllOf(now, old) });
  }
  const [oldOptions, nowOptions] = [optionsOf(old), optionsOf(now)];
  if (oldOptions !== undefined && nowOptions !== undefined) {
    const removed = oldOptions.filter((option) => !nowOptions.includes(option));
    const added = nowOptions.filter((option) => !oldOptions.includes(option));
    if (removed.length + added.length > 0)
      changes.push({ class_type, kind: 'options', input, removed, added, breaking: removed.length > 0 });
  }
  const [oldRange, nowRange] = [rangeOf(old), rangeOf(now)];
  if (oldRange !== undefined && nowRange !== undefined && (oldRange.min !== nowRange.min || oldRange.max !== nowRange.max)) {
    changes.push({ class_type, kind: 'range', input, before: oldRange, after: nowRange, breaking: isNarrower(nowRange, oldRange) });
  }
  const [oldDefault, nowDefault] = [withDefault(before).default, withDefault(after).default];
  if (JSON.stringify(oldDefault) !== JSON.stringify(nowDefault)) {
    changes.push({ class_type, kind: 'default', input, before: oldDefault, after: nowDefault, breaking: false });
  }
  return changes;
}

/** An input's type in a word or two. */
export function typeText(type: InputType): string {
  switch (type.kind) {
    case 'int':
    case 'float':
    case 'string':
    case 'boolean':
      return type.kind.toUpperCase();
    case 'enum':
    case 'files':
      return 'COMBO';
    case 'json':
      return type.type;
    case 'socket':
    case 'union':
      return type.types.join(',');
    case 'match':
      return `match of ${type.types.join(',')}`;
    case 'dynamicCombo':
      return 'dynamic combo';
    case 'autogrow':
      return `growing ${typeText(type.item.type)}`;
  }
}

/** Whether all that went into the old type goes into the new one. */
function takesAllOf(now: InputType, old: InputType): boolean {
  if (now.kind === 'autogrow' || old.kind === 'autogrow') return false;
  if (now.kind === 'dynamicCombo') return old.kind === 'enum' || old.kind === 'dynamicCombo';
  const [accepted, before] = [acceptedTypes(now), acceptedTypes(old)];
  if (accepted === 'list' || before === 'list') return accepted === before;
  return accepted.includes('*') || (before.length > 0 && before.every((type) => accepted.includes(type)));
}

function optionsOf(type: InputType): readonly Option[] | undefined {
  if (type.kind === 'enum') return type.options;
  return type.kind === 'dynamicCombo' ? type.options.map((option) => option.key) : undefined;
}

function rangeOf(type: InputType): Range | undefined {
  if (type.kind === 'union') return rangeOf(type.widget);
  if (type.kind !== 'int' && type.kind !== 'float') return undefined;
  const { min, max } = type;
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}

/** Whether some value within `old` is outside `now`. */
export function isNarrower(now: Range, old: Range): boolean {
  const isHigherFloor = now.min !== undefined && (old.min === undefined || isAbove(now.min, old.min));
  const isLowerCeiling = now.max !== undefined && (old.max === undefined || isAbove(old.max, now.max));
  return isHigherFloor || isLowerCeiling;
}

function compareOutputs(class_type: string, before: readonly CatalogOutput[], after: readonly CatalogOutput[]): Change[] {
  const kept = new Set<number>();
  const changes: Change[] = [];
  // Names may repeat: the k-th output of a name is followed to the k-th of that name.
  const places = (outputs: readonly CatalogOutput[], name: string) =>
    outputs.flatMap((output, slot) => (output.name === name ? [slot] : []));
  const pending: [CatalogOutput, number][] = [];
  before.forEach((output, slot) => {
    const nth = places(before, output.name).indexOf(slot);
    const to = places(after, output.name)[nth];
    if (to === undefined) {
      pending.push([output, slot]);
      return;
    }
    kept.add(to);
    if (to !== slot) changes.push({ class_type, kind: 'output-moved', output: output.name, slot, to, breaking: true });
    const type = after[to]?.type ?? '';
    if (type !== output.type)
      changes.push({ class_type, kind: 'output-type', output: output.name, slot, before: output.type, after: type, breaking: true });
  });
  for (const [output, slot] of pending) {
    const to = placeOfRenamed(output, slot, after, kept);
    const renamed = to === undefined ? undefined : after[to]?.name;
    if (to === undefined || renamed === undefined) {
      changes.push({ class_type, kind: 'output-removed', output: output.name, slot, breaking: true });
      continue;
    }
    kept.add(to);
    if (to === slot) changes.push({ class_type, kind: 'output-renamed', output: output.name, slot, renamed, breaking: false });
    else changes.push({ class_type, kind: 'output-moved', output: output.name, slot, to, renamed, breaking: true });
  }
  after.forEach((output, slot) => {
    if (!kept.has(slot)) changes.push({ class_type, kind: 'output-added', output: output.name, slot, breaking: false });
  });
  return changes;
}

/** Where an output without its name is: in its old place with its type, or the only one left that has its type. */
function placeOfRenamed(
  output: CatalogOutput,
  slot: number,
  after: readonly CatalogOutput[],
  kept: ReadonlySet<number>,
): number | undefined {
  const free = after.flatMap((each, index) => (each.type === output.type && !kept.has(index) ? [index] : []));
  return free.includes(slot) ? slot : free.length === 1 ? free[0] : undefined;
}
