import { type CatalogInput, defaultOf, type InputType, nearest } from '@comfyloom/catalog';
import { WorkflowError } from '../errors.js';
import { getNode, LinkValue, type NodeValue } from '../graph/node.js';
import { SlotValue, UncheckedValue } from '../graph/slot.js';

/** One input as the server gets it: its whole dotted name, the author's value or the default, and its type. */
export interface FlatInput {
  readonly name: string;
  readonly value: unknown;
  readonly type: InputType;
}

/**
 * The inputs of a node in the server's order, dynamic ones spelt out (`resize_type`, `resize_type.longer_size`,
 * `images.image0`), defaults written for those left out.
 *
 * @throws WorkflowError `E_INPUT_UNKNOWN`, `E_INPUT_MISSING`, `E_INPUT_VALUE`; the caller adds the place
 */
export function flatten(node: NodeValue): FlatInput[] {
  const flat: FlatInput[] = [];
  inputsOf(node.def.inputs, node.inputs, '', flat);
  return flat;
}

function inputsOf(declared: readonly CatalogInput[], given: Readonly<Record<string, unknown>>, prefix: string, flat: FlatInput[]): void {
  for (const name of Object.keys(given)) {
    if (declared.some((input) => input.name === name) || given[name] === undefined) continue;
    const names = declared.map((input) => input.name);
    const near = nearest(name, names);
    throw new WorkflowError('E_INPUT_UNKNOWN', {
      what: `It has no input "${prefix}${name}".`,
      fix: near === undefined ? `Its inputs: ${names.join(', ') || 'none'}.` : `Did you mean "${near}"?`,
    });
  }
  for (const input of declared) one(input, given[input.name], prefix, flat);
}

function one(input: CatalogInput, given: unknown, prefix: string, flat: FlatInput[]): void {
  const { type } = input;
  const name = prefix + input.name;
  if (given instanceof UncheckedValue) {
    flat.push({ name, value: given, type });
  } else if (type.kind === 'dynamicCombo') {
    dynamicCombo(input, type, given, name, flat);
  } else if (type.kind === 'autogrow') {
    autogrow(type, given, name, flat);
  } else if (given !== undefined) {
    flat.push({ name, value: given, type });
  } else {
    // A default of an optional socket is for the server's page; a client that sends nothing means nothing.
    const value = input.optional && input.forceInput ? undefined : defaultOf(type);
    if (value !== undefined) flat.push({ name, value, type });
    else if (!input.optional) throw missing(name);
  }
}

function dynamicCombo(
  input: CatalogInput,
  type: Extract<InputType, { kind: 'dynamicCombo' }>,
  given: unknown,
  name: string,
  flat: FlatInput[],
): void {
  if (given === undefined && input.optional) return;
  const keys = type.options.map((option) => option.key);
  const [key, children] = chosen(given, name, keys);
  const option = type.options.find((candidate) => candidate.key === key);
  if (option === undefined) {
    throw new WorkflowError('E_INPUT_VALUE', {
      what: `"${name}" has no option ${JSON.stringify(key)}.`,
      fix: `Its options: ${keys.map((each) => JSON.stringify(each)).join(', ')}.`,
    });
  }
  flat.push({ name, value: key, type });
  inputsOf(option.inputs, children, `${name}.`, flat);
}

/** `'auto'`, `{ 'scale longer dimension': { … } }`, or nothing for the first option, which the server's page shows. */
function chosen(given: unknown, name: string, keys: readonly string[]): [key: string, children: Record<string, unknown>] {
  if (given === undefined && keys[0] !== undefined) return [keys[0], {}];
  if (typeof given === 'string') return [given, {}];
  const plain = typeof given === 'object' && given !== null && !(given instanceof SlotValue) && !(given instanceof LinkValue);
  const entries = plain ? Object.entries(given).filter(([, children]) => children !== undefined) : [];
  const [entry] = entries;
  if (entries.length === 1 && entry !== undefined && typeof entry[1] === 'object' && entry[1] !== null) {
    return [entry[0], entry[1] as Record<string, unknown>];
  }
  throw new WorkflowError('E_INPUT_VALUE', {
    what: `"${name}" brings inputs of its own, so it must be chosen while the graph is built.`,
    fix: `Give one of its options with its inputs: { ${JSON.stringify(keys[0] ?? 'option')}: { … } }.`,
  });
}

function autogrow(type: Extract<InputType, { kind: 'autogrow' }>, given: unknown, name: string, flat: FlatInput[]): void {
  const items = given === undefined ? [] : spread(type, given, name);
  if (items.length < type.min) throw missing(name, `It takes at least ${type.min}, and got ${items.length}.`);
  for (const [key, value] of items) one({ ...type.item, name: key }, value, `${name}.`, flat);
}

function spread(type: Extract<InputType, { kind: 'autogrow' }>, given: unknown, name: string): [string, unknown][] {
  const { names, prefix = '' } = type;
  const most = type.max ?? names?.length ?? Number.POSITIVE_INFINITY;
  const shape = names === undefined ? 'a list' : `an object with some of ${names.join(', ')}`;
  const ofNode = getNode(given) !== undefined || given instanceof LinkValue || given instanceof SlotValue;
  if (ofNode || typeof given !== 'object' || given === null || Array.isArray(given) !== (names === undefined)) {
    throw new WorkflowError('E_INPUT_VALUE', {
      what: `"${name}" takes ${shape}.`,
      fix: `Write ${names === undefined ? `${name}: [a, b]` : `${name}: { ${names[0]}: a }`}.`,
    });
  }
  // Holes of a list stay holes: `[a, undefined, b]` is image0 and image2, which the server takes.
  const items = Object.entries(given)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]): [string, unknown] => [names === undefined ? prefix + key : key, value]);
  for (const [key] of items) {
    const known = names === undefined ? Number(key.slice(prefix.length)) < most : names.includes(key);
    // The server takes such a prompt and fails at run time: "unexpected keyword argument" (PROTOCOL-0.33.0.md 3).
    if (!known)
      throw new WorkflowError('E_INPUT_UNKNOWN', {
        what: `"${name}" has no place "${key}".`,
        fix: names ? `Its places: ${names.join(', ')}.` : `It takes at most ${most}.`,
      });
  }
  return items;
}

function missing(name: string, why?: string): WorkflowError {
  return new WorkflowError('E_INPUT_MISSING', {
    what: `Its input "${name}" is required${why === undefined ? ' and has no default.' : `. ${why}`}`,
    fix: `Give it a value or a link: ${name}: …`,
  });
}
