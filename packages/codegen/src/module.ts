import { type CatalogInput, type CatalogNode, type InputType, outputKeys } from '@comfyloom/catalog';
import { nodeDoc } from './docs.js';
import { contentOf, type InternedOptions, internOptions } from './interned.js';
import { functionName, importedTypes, Names, typeName } from './names.js';
import { linkTypes, matchedTypes, mayBeLeftOut, members, outputType, type TypeContext } from './types.js';
import { doc, key, str, value } from './writer.js';

/** The two texts of one pack's module. */
export interface ModuleText {
  readonly js: string;
  readonly dts: string;
}

/** Writes the module of one pack. Its text depends on the pack's own classes only, so another pack's change leaves its bytes as they are. */
export function writeModule(pack: string, nodes: readonly CatalogNode[], docs: boolean): ModuleText {
  const functions = new Names();
  const types = new Names(importedTypes);
  const named = nodes.map((node) => ({
    node,
    name: functions.claim(functionName(node.class_type), node.class_type),
    inputs: types.claim(`${typeName(node.class_type)}Inputs`, node.class_type),
    outputs: types.claim(`${typeName(node.class_type)}Node`, node.class_type),
  }));
  const interned = internOptions(nodes, types, functions);
  return { js: writeJs(named, interned), dts: writeDts(pack, named, interned, docs) };
}

interface NamedNode {
  readonly node: CatalogNode;
  /** Name of the function. */
  readonly name: string;
  /** Name of the inputs' interface. */
  readonly inputs: string;
  /** Name of the interface of what the function returns. */
  readonly outputs: string;
}

function writeJs(named: readonly NamedNode[], interned: ReadonlyMap<unknown, InternedOptions>): string {
  const constants = new Map([...interned.values()].map(({ constant, options }) => [constant, options]));
  const lines = [
    "import { builder } from '@comfyloom/workflow/builder';",
    '',
    ...[...constants].map(([name, options]) => `const ${name} = ${value(options)};`),
    ...(constants.size > 0 ? [''] : []),
    ...named.map(
      ({ node, name }) =>
        `export const ${name} = /* @__PURE__ */ builder(${value(withoutTexts(node), (list) => interned.get(list)?.constant)});`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** What compile needs of a class; what only a reader needs is in the comments. */
function withoutTexts(node: CatalogNode): object {
  const { display_name: _name, category: _category, description: _description, ...rest } = node;
  return { ...rest, inputs: node.inputs.map(plainInput) };
}

function plainInput(input: CatalogInput): CatalogInput {
  const { tooltip: _tooltip, advanced: _advanced, ...rest } = input;
  return { ...rest, type: plainType(input.type) };
}

function plainType(type: InputType): InputType {
  switch (type.kind) {
    case 'files': {
      // The files of one server are nothing to publish.
      const { files: _files, ...rest } = type;
      return rest;
    }
    case 'union':
      return { ...type, widget: plainType(type.widget) };
    case 'autogrow':
      return { ...type, item: plainInput(type.item) };
    case 'dynamicCombo':
      return { ...type, options: type.options.map(({ key: option, inputs }) => ({ key: option, inputs: inputs.map(plainInput) })) };
    default:
      return type;
  }
}

function writeDts(pack: string, named: readonly NamedNode[], interned: ReadonlyMap<unknown, InternedOptions>, docs: boolean): string {
  const used = new Set<string>(['Node', 'NodeOptions']);
  const use = (name: string) => {
    used.add(name);
    return name;
  };
  const body = named.flatMap((each) => ['', ...writeNode(each, { interned, parameters: new Map(), docs, use })]);
  const aliases = new Map([...interned.values()].map(({ type, options }) => [type, `export type ${type} = ${contentOf(options)};`]));
  const imports = `import type { ${[...used].sort().join(', ')} } from '@comfyloom/workflow/types';`;
  const lines = [
    ...doc([`Builders for the node classes of ${pack}.`]),
    imports,
    ...(aliases.size > 0 ? ['', ...aliases.values()] : []),
    ...body,
  ];
  return `${lines.join('\n')}\n`;
}

function writeNode({ node, name, inputs, outputs }: NamedNode, base: TypeContext): string[] {
  const matched = [...matchedTypes(node)];
  const parameters = new Map(matched.map(([id], index) => [id, index === 0 ? 'T' : `T${index + 1}`]));
  const context: TypeContext = { ...base, parameters };
  const declared = matched
    .map(([id, types]) => `${parameters.get(id)} extends ${types.includes('*') ? 'string' : linkTypes(types)}`)
    .join(', ');
  const generic = declared === '' ? '' : `<${declared}>`;
  const applied = parameters.size === 0 ? '' : `<${[...parameters.values()].join(', ')}>`;
  const optional = node.inputs.every(mayBeLeftOut) ? '?' : '';
  const links = outputKeys(node.outputs).flatMap((property, index) => {
    const output = node.outputs[index];
    if (output === undefined) return [];
    const notes = output.list === true ? doc(['A list: what it is linked to runs once for each.'], '  ') : [];
    return [...notes, `  readonly ${key(property)}: ${outputType(output, context)};`];
  });
  return [
    ...block(`export interface ${inputs}${generic}`, members(node.inputs, context, '', '  ')),
    ...block(`export interface ${outputs}${usedIn(links, parameters, generic)} extends Node<${str(node.class_type)}>`, links),
    ...doc(nodeDoc(node, context.docs)),
    `export declare function ${name}${generic}(inputs${optional}: ${inputs}${applied}, options?: NodeOptions): ${outputs}${usedIn(links, parameters, applied)};`,
  ];
}

/** Type parameters of the outputs' interface: none when no output follows one, as an unused parameter would be an error in strict use. */
function usedIn(links: readonly string[], parameters: ReadonlyMap<string, string>, text: string): string {
  return [...parameters.values()].some((parameter) => links.some((line) => line.includes(`<${parameter}>`))) ? text : '';
}

function block(head: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [`${head} {}`] : [`${head} {`, ...lines, '}'];
}
