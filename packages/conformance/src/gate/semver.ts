import type { Manifest, ParameterSchema } from '@comfyloom/artifact';

/** One thing that differs for those who call a workflow. */
export interface Change {
  readonly level: 'major' | 'minor' | 'patch';
  readonly what: string;
}

/** How much the version must rise, and why. */
export interface SemverNeeded {
  /** `none`: the same digest, nothing to publish. */
  readonly level: Change['level'] | 'none';
  readonly changes: readonly Change[];
}

/**
 * What a new manifest asks of its version, against the last one that was published: major when a call that was right before would fail
 * or give other outputs by name, minor when more can be called, patch when only the graph is another.
 */
export function semverNeeded(old: Manifest, now: Manifest): SemverNeeded {
  if (old.digest === now.digest) return { level: 'none', changes: [] };
  const changes = [...parameterChanges(old, now), ...outputChanges(old, now)];
  const levels = new Set(changes.map(({ level }) => level));
  const level = levels.has('major') ? 'major' : levels.has('minor') ? 'minor' : 'patch';
  return {
    level,
    changes: changes.length > 0 ? changes : [{ level: 'patch', what: 'The graph is another; parameters and outputs are the same.' }],
  };
}

function parameterChanges(old: Manifest, now: Manifest): Change[] {
  const [before, after] = [old.parameters.properties, now.parameters.properties];
  const [mustBefore, mustAfter] = [new Set(old.parameters.required ?? []), new Set(now.parameters.required ?? [])];
  const changes: Change[] = [];
  for (const [name, schema] of Object.entries(before)) {
    const next = Object.hasOwn(after, name) ? after[name] : undefined;
    if (next === undefined) {
      changes.push({ level: 'major', what: `The parameter "${name}" was removed.` });
      continue;
    }
    if (!mustBefore.has(name) && mustAfter.has(name)) changes.push({ level: 'major', what: `The parameter "${name}" is required now.` });
    if (mustBefore.has(name) && !mustAfter.has(name))
      changes.push({ level: 'minor', what: `The parameter "${name}" may be left out now.` });
    const narrower = narrowed(schema, next);
    for (const what of narrower) changes.push({ level: 'major', what: `The parameter "${name}" ${what}.` });
    if (narrower.length === 0 && !same(rules(schema), rules(next)))
      changes.push({ level: 'minor', what: `The parameter "${name}" takes more, or has another default.` });
  }
  for (const name of Object.keys(after)) {
    if (Object.hasOwn(before, name)) continue;
    const level = mustAfter.has(name) ? 'major' : 'minor';
    changes.push({ level, what: `The parameter "${name}" is new${level === 'major' ? ', and required' : ''}.` });
  }
  return changes;
}

function outputChanges(old: Manifest, now: Manifest): Change[] {
  const removed = Object.entries(old.outputs).flatMap(([name, { kind, media }]): Change[] => {
    const next = Object.hasOwn(now.outputs, name) ? now.outputs[name] : undefined;
    if (next === undefined) return [{ level: 'major', what: `The output "${name}" was removed.` }];
    return next.kind === kind && next.media === media
      ? []
      : [{ level: 'major', what: `The output "${name}" became ${next.kind} of ${next.media}.` }];
  });
  const added = Object.keys(now.outputs).filter((name) => !Object.hasOwn(old.outputs, name));
  return [...removed, ...added.map((name): Change => ({ level: 'minor', what: `The output "${name}" is new.` }))];
}

type Schema = Readonly<Record<string, unknown>>;

/** Keywords of JSON Schema that allow more the greater they are, and those that allow more the smaller they are. */
const UPPER = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties'];
const LOWER = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties'];
/** Keywords that forbid something by being there, and of which only equality can be told. */
const OPAQUE = ['pattern', 'format', 'multipleOf', 'const', 'not', 'uniqueItems', 'additionalProperties'];

/** Ways in which a schema refuses what another took. What cannot be compared counts as refused: a major too many does no harm. */
function narrowed(before: Schema, after: Schema): string[] {
  const found: string[] = [];
  const types = (schema: Schema) => new Set([schema['type'] ?? []].flat() as string[]);
  const [typesBefore, typesAfter] = [types(before), types(after)];
  const allowed = (type: string) => typesAfter.has(type) || (type === 'integer' && typesAfter.has('number'));
  const lost = [...typesBefore].filter((type) => typesAfter.size > 0 && !allowed(type));
  if (lost.length > 0 || (typesBefore.size === 0 && typesAfter.size > 0)) found.push(`is no longer of type ${lost.join(', ') || 'any'}`);
  for (const key of UPPER) {
    const [was, is] = [before[key] ?? Infinity, after[key] ?? Infinity] as [number, number];
    if (is < was) found.push(`goes to ${is} only, where it went to ${was === Infinity ? 'any number' : was}`);
  }
  for (const key of LOWER) {
    const [was, is] = [before[key] ?? -Infinity, after[key] ?? -Infinity] as [number, number];
    // A least length of 0 forbids nothing.
    if (is > was && !(is === 0 && /Length|Items|Properties/.test(key)))
      found.push(`begins at ${is}, where it began at ${was === -Infinity ? 'any number' : was}`);
  }
  const optionsAfter = after['enum'] as unknown[] | undefined;
  if (optionsAfter !== undefined) {
    const optionsBefore = before['enum'] as unknown[] | undefined;
    const gone = optionsBefore?.filter((option) => !optionsAfter.some((each) => same(each, option)));
    if (gone === undefined) found.push('takes only some values now');
    else if (gone.length > 0) found.push(`no longer takes ${gone.map((option) => JSON.stringify(option)).join(', ')}`);
  }
  for (const key of OPAQUE) if (after[key] !== undefined && !same(before[key], after[key])) found.push(`has another rule (${key})`);
  found.push(...parts(before, after));
  return found;
}

/** What is inside of lists, objects and unions. */
function parts(before: Schema, after: Schema): string[] {
  const found: string[] = [];
  if (after['items'] !== undefined) {
    const inner = before['items'] === undefined ? ['takes only some items'] : narrowed(before['items'] as Schema, after['items'] as Schema);
    found.push(...inner.map((what) => `has items of which each ${what}`));
  }
  for (const key of ['anyOf', 'oneOf', 'allOf']) {
    const [was, is] = [before[key], after[key]] as [readonly unknown[] | undefined, readonly unknown[] | undefined];
    if (is === undefined || same(was, is)) continue;
    const kept = key !== 'allOf' && was?.every((branch) => is.some((each) => same(each, branch)));
    if (kept !== true) found.push(`has another choice of forms (${key})`);
  }
  const [fieldsBefore, fieldsAfter] = [before['properties'] ?? {}, after['properties'] ?? {}] as [
    Record<string, ParameterSchema>,
    Record<string, ParameterSchema>,
  ];
  for (const [name, schema] of Object.entries(fieldsBefore)) {
    const next = fieldsAfter[name];
    if (next === undefined) found.push(`has no field "${name}" any more`);
    else found.push(...narrowed(schema, next).map((what) => `has a field "${name}" that ${what}`));
  }
  const mustBefore = (before['required'] ?? []) as string[];
  for (const name of (after['required'] ?? []) as string[]) if (!mustBefore.includes(name)) found.push(`needs its field "${name}" now`);
  return found;
}

/** A schema without what no call depends on. */
function rules({ description: _, title: __, 'x-comfyloom': ___, ...rest }: Schema): Schema {
  return rest;
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
}
