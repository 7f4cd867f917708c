import { isAbove } from './exact.js';
import { fileSource } from './files.js';
import { has, isObject, isScalar, type JsonObject, type Scalar } from './json.js';
import type { CatalogInput, ExactInt, InputType } from './model.js';

/** What one input's spec is read with. */
export interface SpecContext {
  readonly class_type: string;
  /** Levels of dynamic inputs above this one. */
  readonly depth: number;
  /** Says that a part of the spec has no exact reading. */
  readonly problem: (input: string, what: string) => void;
}

/** Inputs inside inputs, at most; core has 3 (PROTOCOL-0.33.0.md 1.1). Deeper ones are an attack on the stack. */
const MAX_DEPTH = 16;

/** Places of a growing input, at most; servers allow 100. A least number of a billion would be an attack on whoever writes them down. */
const MAX_PLACES = 1000;

/** Reads one input: its name and `[type]`, `[type, options]` or `[[options…], options]` (PROTOCOL.md section 5). */
export function parseInput(name: string, spec: unknown, optional: boolean, context: SpecContext): CatalogInput {
  const problem = (what: string) => context.problem(name, what);
  if (!Array.isArray(spec) || spec.length === 0) problem('The spec is not [type, options].');
  const [type, rest]: unknown[] = Array.isArray(spec) ? spec : [spec];
  if (rest !== undefined && rest !== null && !isObject(rest)) problem('The options are not an object.');
  const options: JsonObject = isObject(rest) ? rest : {};
  const tooltip = options['tooltip'];
  return {
    name,
    type: parseType(name, type, options, context, problem),
    ...(optional && { optional: true }),
    ...((options['forceInput'] === true || options['rawLink'] === true) && { forceInput: true }),
    ...(options['lazy'] === true && { lazy: true }),
    ...(options['advanced'] === true && { advanced: true }),
    ...(typeof tooltip === 'string' && tooltip !== '' && { tooltip }),
  };
}

/** Reads a `{required, optional}` pair, in the server's order, required ones first. A name in both is required (PROTOCOL.md section 5). */
export function parseInputs(sections: JsonObject, order: JsonObject, context: SpecContext): CatalogInput[] {
  const inputs = new Map<string, CatalogInput>();
  for (const section of ['required', 'optional'] as const) {
    const specs = sections[section];
    if (specs === undefined || specs === null) continue;
    if (!isObject(specs)) {
      context.problem(section, 'The section is not an object.');
      continue;
    }
    for (const name of namesInOrder(specs, order[section])) {
      if (!inputs.has(name)) inputs.set(name, parseInput(name, specs[name], section === 'optional', context));
    }
  }
  return [...inputs.values()];
}

/** JS objects move keys such as "10" to the front; `input_order` still has the server's order. */
export function namesInOrder(specs: JsonObject, order: unknown): string[] {
  const listed = Array.isArray(order) ? order.filter((name): name is string => typeof name === 'string' && has(specs, name)) : [];
  return [...new Set([...listed, ...Object.keys(specs)])];
}

type Problem = (what: string) => void;

function parseType(name: string, type: unknown, options: JsonObject, context: SpecContext, problem: Problem): InputType {
  if (Array.isArray(type)) return parseCombo(name, 'list', type, options, context, problem);
  if (typeof type !== 'string' || type === '') {
    problem('The type is neither a name nor a list.');
    return { kind: 'socket', types: ['*'] };
  }
  switch (type) {
    case 'COMBO': {
      const listed = options['options'];
      if (listed !== undefined && !Array.isArray(listed)) problem('COMBO without a list of options.');
      return parseCombo(name, 'combo', Array.isArray(listed) ? listed : undefined, options, context, problem);
    }
    case 'COMFY_DYNAMICCOMBO_V3':
      return parseDynamicCombo(options, context, problem);
    case 'COMFY_AUTOGROW_V3':
      return parseAutogrow(options, context, problem);
    case 'COMFY_MATCHTYPE_V3':
      return parseMatch(options, problem);
    case 'COMFY_DYNAMICSLOT_V3': {
      const slot = options['slotType'];
      problem('The inputs that a dynamic slot brings are not read.');
      return { kind: 'socket', types: typeof slot === 'string' ? splitTypes(slot) : ['*'] };
    }
    default:
      return parseNamed(type, options, problem);
  }
}

function parseNamed(type: string, options: JsonObject, problem: Problem): InputType {
  const types = splitTypes(type);
  if (types.length > 1) {
    const widgetType = options['widgetType'];
    const widget = typeof widgetType === 'string' ? parseWidget(widgetType, options, problem) : undefined;
    return widget === undefined ? { kind: 'socket', types } : { kind: 'union', types, widget };
  }
  return parseWidget(type, options, problem) ?? { kind: 'socket', types };
}

/** Link types of `"A,B"`. A `*` among them takes all. */
export function splitTypes(type: string): string[] {
  const types = type
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return types.length === 0 || types.includes('*') ? ['*'] : types;
}

/** Types that have a widget whose value is JSON, also where the catalog gives no hint of it (PROTOCOL-0.33.0.md 1.1). */
const jsonTypes: ReadonlySet<string> = new Set(['LOAD_3D', 'LOAD_3D_ANIMATION', 'WEBCAM', 'AUDIO_RECORD']);

function parseWidget(type: string, options: JsonObject, problem: Problem): InputType | undefined {
  const given = options['default'];
  const hasDefault = given !== undefined && given !== null;
  const refuse = () => problem(`The default ${JSON.stringify(given)} is no ${type}.`);
  switch (type) {
    case 'INT': {
      const value = exactInt(given);
      if (hasDefault && value === undefined) refuse();
      const bounds = { min: exactInt(options['min']), max: exactInt(options['max']) };
      checkBounds(value, bounds, problem);
      return { kind: 'int', ...defined({ default: value, ...bounds, step: number(options['step']) }) };
    }
    case 'FLOAT': {
      const value = number(given);
      if (hasDefault && value === undefined) refuse();
      const bounds = { min: number(options['min']), max: number(options['max']) };
      checkBounds(value, bounds, problem);
      return { kind: 'float', ...defined({ default: value, ...bounds, step: number(options['step']), round: number(options['round']) }) };
    }
    case 'STRING': {
      if (hasDefault && !isScalar(given)) refuse();
      const text = isScalar(given) ? String(given) : undefined;
      return { kind: 'string', ...defined({ default: text }), ...(options['multiline'] === true && { multiline: true }) };
    }
    case 'BOOLEAN': {
      if (hasDefault && typeof given !== 'boolean') refuse();
      return { kind: 'boolean', ...defined({ default: typeof given === 'boolean' ? given : undefined }) };
    }
    default: {
      const { socketless } = options;
      // `{"default": {}}` alone is no widget: sockets of 0.3.64 have it too (LOSS_MAP).
      const widget = typeof socketless === 'boolean' || jsonTypes.has(type) || (hasDefault && !isEmpty(given));
      if (!widget) return undefined;
      return { kind: 'json', type, ...(hasDefault && { default: given }), ...(socketless === true && { socketless: true }) };
    }
  }
}

function checkBounds(
  value: ExactInt | undefined,
  bounds: { min: ExactInt | undefined; max: ExactInt | undefined },
  problem: Problem,
): void {
  const { min, max } = bounds;
  if (min !== undefined && max !== undefined && isAbove(min, max)) problem(`No value is at least ${min} and at most ${max}.`);
  else if (value !== undefined && ((min !== undefined && isAbove(min, value)) || (max !== undefined && isAbove(value, max)))) {
    problem(`The default ${value} is out of range.`);
  }
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

function parseCombo(
  name: string,
  spelling: 'list' | 'combo',
  listed: readonly unknown[] | undefined,
  options: JsonObject,
  context: SpecContext,
  problem: Problem,
): InputType {
  const choices = (listed ?? []).filter(isScalar);
  if (choices.length < (listed ?? []).length) problem('Some options are neither text nor number nor boolean.');
  const multiselect = options['multiselect'] === true;
  const given = options['default'];
  const hasDefault = given !== undefined && given !== null;
  const texts = choices.every((choice) => typeof choice === 'string') ? choices : undefined;
  const source = texts === undefined ? undefined : fileSource(context.class_type, name, listed === undefined ? undefined : texts, options);
  if (source !== undefined) {
    const emptied = isObject(options['x_files']);
    return {
      kind: 'files',
      source,
      spelling,
      ...(!emptied && source.from !== 'unknown' && source.from !== 'remote' && { files: texts ?? [] }),
      ...(typeof given === 'string' && { default: given }),
      ...(multiselect && { multiselect: true }),
    };
  }
  const value = multiselect && Array.isArray(given) ? given.filter(isScalar) : isScalar(given) ? given : undefined;
  const known = value !== undefined && (Array.isArray(value) ? value : [value]).every((part) => choices.includes(part as Scalar));
  // A default that is no option would be refused by the server when it is written into a prompt.
  if (hasDefault && !known) problem(`The default ${JSON.stringify(given)} is not among the options.`);
  return {
    kind: 'enum',
    options: [...new Set(choices)],
    spelling,
    ...(known && value !== undefined && { default: value }),
    ...(multiselect && { multiselect: true }),
  };
}

function parseDynamicCombo(options: JsonObject, context: SpecContext, problem: Problem): InputType {
  const listed = Array.isArray(options['options']) ? options['options'] : [];
  const parsed = new Map<string, { key: string; inputs: CatalogInput[] }>();
  for (const option of tooDeep(context, problem) ? [] : listed) {
    const key = isObject(option) ? option['key'] : undefined;
    if (!isObject(option) || !isScalar(key) || parsed.has(String(key))) {
      problem('An option of the dynamic combo has no key of its own.');
      continue;
    }
    const sections = isObject(option['inputs']) ? option['inputs'] : {};
    parsed.set(String(key), { key: String(key), inputs: parseInputs(sections, {}, { ...context, depth: context.depth + 1 }) });
  }
  if (parsed.size === 0) problem('The dynamic combo has no options.');
  return { kind: 'dynamicCombo', options: [...parsed.values()] };
}

function parseAutogrow(options: JsonObject, context: SpecContext, problem: Problem): InputType {
  const template = isObject(options['template']) ? options['template'] : {};
  const sections = isObject(template['input']) ? template['input'] : {};
  const [item] = tooDeep(context, problem) ? [] : parseInputs(sections, {}, { ...context, depth: context.depth + 1 });
  const names = Array.isArray(template['names']) ? template['names'].filter((name): name is string => typeof name === 'string') : undefined;
  const prefix = typeof template['prefix'] === 'string' ? template['prefix'] : undefined;
  if (item === undefined || (names === undefined && prefix === undefined))
    problem('The template of the growing input has no input or no names.');
  const count = (value: unknown) => {
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) return undefined;
    if (value > MAX_PLACES) problem(`The growing input has more than ${MAX_PLACES} places.`);
    return Math.min(value, MAX_PLACES);
  };
  const most = names?.length ?? count(template['max']);
  return {
    kind: 'autogrow',
    item: item ?? { name: '', type: { kind: 'socket', types: ['*'] } },
    ...(names === undefined ? { prefix: prefix ?? '' } : { names: [...new Set(names)] }),
    min: Math.min(count(template['min']) ?? 0, most ?? Number.POSITIVE_INFINITY),
    ...(most !== undefined && names === undefined && { max: most }),
  };
}

function parseMatch(options: JsonObject, problem: Problem): InputType {
  const template = isObject(options['template']) ? options['template'] : {};
  const { template_id: id, allowed_types: types } = template;
  if (typeof id !== 'string' || typeof types !== 'string') {
    problem('The template of the matched type has no id or no types.');
    return { kind: 'socket', types: ['*'] };
  }
  return { kind: 'match', id, types: splitTypes(types) };
}

function tooDeep(context: SpecContext, problem: Problem): boolean {
  if (context.depth < MAX_DEPTH) return false;
  problem(`Inputs are nested more than ${MAX_DEPTH} deep.`);
  return true;
}

const decimal = /^-?(?:0|[1-9]\d*)$/;

/** An integer, exact: beyond 2^53 it comes as a decimal string (protocol's `parseJson`). A fraction is cut off as the server does. */
function exactInt(value: unknown): ExactInt | undefined {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return undefined;
    return Number.isSafeInteger(Math.trunc(value)) ? Math.trunc(value) : String(BigInt(value));
  }
  if (typeof value !== 'string' || !decimal.test(value)) return undefined;
  return Number.isSafeInteger(Number(value)) ? Number(value) : value;
}

/** A bound of a FLOAT may be an integer beyond 2^53 (EmptyAudio.duration has one), which comes as a decimal string. */
function number(value: unknown): number | undefined {
  const parsed = typeof value === 'string' && decimal.test(value) ? Number(value) : value;
  return typeof parsed === 'number' && Number.isFinite(parsed) ? parsed : undefined;
}

function defined<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
