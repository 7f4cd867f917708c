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

/** The options lists of a module that are worth a name: those that come twice or more, or are long. By content. */
export function internOptions(nodes: readonly CatalogNode[], types: Names, constants: Names): ReadonlyMap<string, InternedOptions> {
  const found = new Map<string, { options: Options; input: string; first: string; count: number }>();
  for (const node of nodes) {
    for (const [input, options] of node.inputs.flatMap(optionLists)) {
      const content = contentOf(options);
      const entry = found.get(content);
      if (entry === undefined) found.set(content, { options, input, first: node.class_type, count: 1 });
      else entry.count += 1;
    }
  }
  const named = [...found].filter(([content, { count }]) => count > 1 || content.length > 120);
  const wanted = new Map<string, number>();
  for (const [, { input }] of named) wanted.set(typeName(input), (wanted.get(typeName(input)) ?? 0) + 1);
  return new Map(
    named.map(([content, { options, input, first }]) => {
      // Another list of an input of the same name: the class that has it first tells them apart.
      const name = wanted.get(typeName(input)) === 1 ? input : `${first} ${input}`;
      return [
        content,
        { options, type: types.claim(typeName(name), content), constant: constants.claim(`${functionName(name)}Options`, content) },
      ];
    }),
  );
}

/** The key by which a list of options is found again. */
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
      return optionLists({ ...type.item, name });
    case 'union':
      return optionLists({ name, type: type.widget });
    default:
      return [];
  }
}
