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

/** The lists of options that a module gives a name, found again by type or by content. */
export interface Interned {
  readonly all: readonly InternedOptions[];
  /** The type's name for the options of an input of this name. */
  type(input: string, options: Options): string | undefined;
  /** The constant's name. */
  constant(options: Options): string | undefined;
}

/** Longer lists than this (as a union, in characters) get a name when they come twice; much longer ones always do. */
const WORTH_A_NAME = 60;

/**
 * Finds the lists of options of a module that are worth a name. Equal lists of inputs of one name share it; an equal list of another
 * input does not, as a `quality` whose type is called ReasoningEffort would mislead.
 */
export function internOptions(nodes: readonly CatalogNode[], types: Names, constants: Names): Interned {
  const found = new Map<string, { options: Options; input: string; first: string; count: number }>();
  for (const node of nodes) {
    for (const [input, options] of node.inputs.flatMap(optionLists)) {
      const known = found.get(keyOf(input, options));
      if (known === undefined) found.set(keyOf(input, options), { options, input, first: node.class_type, count: 1 });
      else known.count += 1;
    }
  }
  const isWorthIt = (length: number, count: number) => length > 2 * WORTH_A_NAME || (count > 1 && length > WORTH_A_NAME);
  const named = [...found].filter(([, { options, count }]) => isWorthIt(contentOf(options).length, count));
  const wanted = new Map<string, number>();
  for (const [, { input }] of named) wanted.set(typeName(input), (wanted.get(typeName(input)) ?? 0) + 1);
  const byKey = new Map<string, InternedOptions>();
  const byContent = new Map<string, string>();
  for (const [key, { options, input, first }] of named) {
    // Another list of an input of the same name: the class that has it first tells them apart.
    const name = wanted.get(typeName(input)) === 1 ? input : `${first} ${input}`;
    const constant = byContent.get(contentOf(options)) ?? constants.claim(`${functionName(name)}Options`, key);
    byContent.set(contentOf(options), constant);
    byKey.set(key, { options, type: types.claim(typeName(name), key), constant });
  }
  return {
    all: [...byKey.values()],
    type: (input, options) => byKey.get(keyOf(input, options))?.type,
    constant: (options) => byContent.get(contentOf(options)),
  };
}

function keyOf(input: string, options: Options): string {
  return `${typeName(input)} = ${contentOf(options)}`;
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
