import type { CatalogInput, CatalogNode } from '@comfyloom/catalog';
import { functionName, type Names, typeName } from './names.js';
import { literal } from './writer.js';

type Options = readonly (string | number | boolean)[];

/** One list of options that a module names once. */
export interface InternedOptions {
  readonly options: Options;
  /** The type's name in the `.d.ts`. */
  readonly type: string;
  /** The constant's name in the `.js`. */
  readonly constant: string;
}

/** Longer lists than this (as a union, in characters) get a name when they come twice; much longer ones always do. */
const WORTH_A_NAME = 60;

/**
 * Finds the lists of options of a module that are worth a name. Equal lists of inputs of one name share it; an equal list of another
 * input does not, as a `quality` whose type is called ReasoningEffort would mislead.
 *
 * @returns the very lists of the catalog → their names
 */
export function internOptions(nodes: readonly CatalogNode[], types: Names, constants: Names): ReadonlyMap<unknown, InternedOptions> {
  const found = new Map<string, { lists: Options[]; content: string; input: string; first: string }>();
  for (const node of nodes) {
    for (const [input, options] of node.inputs.flatMap(optionLists)) {
      const content = contentOf(options);
      if (content.length <= WORTH_A_NAME) continue;
      const key = `${typeName(input)} = ${content}`;
      const known = found.get(key);
      if (known === undefined) found.set(key, { lists: [options], content, input, first: node.class_type });
      else known.lists.push(options);
    }
  }
  const named = [...found].filter(([, { lists, content }]) => lists.length > 1 || content.length > 2 * WORTH_A_NAME);
  const wanted = new Map<string, number>();
  for (const [, { input }] of named) wanted.set(typeName(input), (wanted.get(typeName(input)) ?? 0) + 1);
  const byContent = new Map<string, string>();
  const interned = new Map<unknown, InternedOptions>();
  for (const [key, { lists, content, input, first }] of named) {
    // Another list of an input of the same name: the class that has it first tells them apart.
    const name = wanted.get(typeName(input)) === 1 ? input : `${first} ${input}`;
    const constant = byContent.get(content) ?? constants.claim(`${functionName(name)}Options`, key);
    byContent.set(content, constant);
    const type = types.claim(typeName(name), key);
    for (const options of lists) interned.set(options, { options, type, constant });
  }
  return interned;
}

/** A list of options as a union of literals. */
export function contentOf(options: Options): string {
  return options.map(literal).join(' | ');
}

function optionLists(input: CatalogInput): [input: string, options: Options][] {
  const { type, name } = input;
  switch (type.kind) {
    case 'enum':
      return type.options.length > 1 ? [[name, type.options]] : [];
    case 'dynamicCombo':
      return type.options.flatMap((option) => option.inputs.flatMap(optionLists));
    case 'autogrow':
      return optionLists(type.item);
    case 'union':
      return optionLists({ name, type: type.widget });
    default:
      return [];
  }
}
