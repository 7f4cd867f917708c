import { defaultOf } from '../defaults.js';
import { has, type JsonObject } from '../json.js';
import type { CatalogInput, CatalogNode } from '../model.js';
import { nearest } from '../nearest.js';
import type { Context, Place } from './context.js';
import { wireInputs } from './expand.js';
import { error, list, show, suggest, warning } from './issue.js';
import { checkLink } from './link.js';
import { acceptedTypes } from './types.js';
import { checkLiteral } from './value.js';

/** Checks the inputs of a node: those that must be there, those that are, and those that the class does not have. */
export function checkInputs(context: Context, id: string, def: CatalogNode, values: JsonObject, reached: boolean): void {
  const dynamic = def.inputs.some(({ type }) => type.kind === 'dynamicCombo' || type.kind === 'autogrow');
  const names = dynamic ? new Set<string>() : undefined;
  let known = 0;
  const one = (name: string, input: CatalogInput, required: boolean): void => {
    const given = has(values, name);
    if (given) {
      known += 1;
      names?.add(name);
    }
    if (!reached) return;
    const place = { id, def, name };
    if (input.type.kind === 'dynamicCombo') checkSelector(context, place, input, required, given, values[name]);
    else if (given) checkValue(context, place, input, values[name]);
    else if (required) missing(context, place, input);
  };
  if (dynamic) for (const { name, input, required } of wireInputs(def.inputs, values)) one(name, input, required);
  else for (const input of def.inputs) one(input.name, input, input.optional !== true);

  const given = Object.keys(values);
  if (known === given.length) return;
  const isKnown = names ?? new Set(def.inputs.map(({ name }) => name));
  for (const name of given) if (!isKnown.has(name)) unknown(context, { id, def, name }, values[name], reached);
}

function checkValue(context: Context, place: Place, input: CatalogInput, value: unknown): void {
  if (Array.isArray(value)) {
    checkLink(context, place, input, value);
    return;
  }
  const finding = checkLiteral(value, input, context.rules);
  if (finding !== undefined) context.add(finding, place.id, place.name);
}

function missing(context: Context, { id, def, name }: Place, input: CatalogInput): void {
  const byDefault = defaultOf(input.type);
  const types = acceptedTypes(input.type);
  const give = types === 'list' ? 'Give one of its options.' : `Give it a value or a link of type ${types.join(' or ')}.`;
  const fix = byDefault === undefined ? give : `Write its default, ${show(byDefault)}: a server never does that itself.`;
  const data = { class_type: def.class_type, ...(byDefault !== undefined && { default: byDefault }) };
  context.add(error('E_INPUT_MISSING', `The input ${show(name)} of ${def.class_type} is missing.`, fix, data), id, name);
}

/** The value of a dynamic combo: what a server does not look at, and then fails on (PROTOCOL-0.33.0.md 3). */
function checkSelector(
  context: Context,
  { id, name }: Place,
  input: CatalogInput,
  required: boolean,
  given: boolean,
  value: unknown,
): void {
  const { type } = input;
  if (type.kind !== 'dynamicCombo' || (!given && !required)) return;
  const keys = type.options.map((option) => option.key);
  if (typeof value === 'string' && keys.includes(value)) return;
  const near = typeof value === 'string' ? nearest(value, keys) : undefined;
  const fix = suggest(near, `Its options: ${list(keys)}.`);
  const data = { value, options: keys, ...(near !== undefined && { near }) };
  const tell = () => {
    if (!given) return error('E_INPUT_MISSING', `The input ${show(name)} is missing; it chooses which inputs the node has.`, fix, data);
    if (Array.isArray(value)) return error('E_LINK_TO_WIDGET', 'It chooses which inputs the node has, so it cannot be a link.', fix, data);
    if (required) return error('E_OPTION_UNKNOWN', `${show(value)} is not among the options.`, fix, data);
    // A server takes its own default for an unknown key of an optional one.
    return warning('E_OPTION_UNKNOWN', `${show(value)} is not among the options; a server ignores it.`, fix, data);
  };
  context.add(tell(), id, name);
}

function unknown(context: Context, { id, def, name }: Place, value: unknown, reached: boolean): void {
  if (def.hidden !== undefined && has(def.hidden, name)) return;
  const names = def.inputs.map((input) => input.name);
  const near = nearest(name, names);
  const fix = suggest(near, `Its inputs: ${list(names) || 'none'}.`);
  const data = { class_type: def.class_type, ...(near !== undefined && { near }) };
  const what = `${def.class_type} has no input ${show(name)}`;
  if (!Array.isArray(value)) {
    if (reached) context.add(warning('E_INPUT_UNKNOWN', `${what}; a server ignores the value.`, fix, data), id, name);
    return;
  }
  const [source] = value as unknown[];
  if (value.length === 2 && (typeof source !== 'string' || !has(context.graph, source))) {
    const deadly = `${what}, and its link names no node of the graph: a real server accepts this, and its worker stops for good.`;
    context.add(error('E_LINK_NODE', deadly, 'Take it away.', { ...data, value }), id, name);
  } else if (reached) {
    // Old-style classes of packs may take any name (**kwargs), which a catalog does not show.
    const sure = def.pack === 'core' || def.pack === 'api';
    const finding = sure
      ? error('E_INPUT_UNKNOWN', `${what}, and a link to it makes the node fail when it runs.`, fix, data)
      : warning('E_INPUT_UNKNOWN', `${what}; unless it takes any name, it fails when it runs.`, fix, data);
    context.add(finding, id, name);
  }
}
