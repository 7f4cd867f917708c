import type { JsonObject } from './json.js';
import type { CatalogInput, CatalogNode, InputType } from './model.js';

/**
 * What a catalog file would say of a node that was declared by hand (`defineNode`), so that an emulator can offer its class. Kinds
 * that only a server's own catalog has (dynamic combos, growing inputs, match types) become sockets of any type.
 */
export function describeNode(node: CatalogNode): JsonObject {
  const section = (optional: boolean) =>
    Object.fromEntries(node.inputs.filter((input) => (input.optional === true) === optional).map(describe));
  return {
    input: { required: section(false), optional: section(true) },
    output: node.outputs.map(({ type }) => type),
    output_is_list: node.outputs.map(({ list }) => list === true),
    output_name: node.outputs.map(({ name }) => name),
    name: node.class_type,
    display_name: node.display_name ?? node.class_type,
    python_module: `custom_nodes.${node.pack}`,
    category: node.category ?? node.pack,
    output_node: node.output_node === true,
    is_input_list: node.input_list === true,
  };
}

function describe({ name, type }: CatalogInput): [string, unknown[]] {
  return [name, spec(type)];
}

function spec(type: InputType): unknown[] {
  const { kind, ...options } = type;
  switch (kind) {
    case 'int':
    case 'float':
    case 'string':
    case 'boolean':
      return [kind.toUpperCase(), options];
    case 'enum':
      return [type.options, type.default === undefined ? {} : { default: type.default }];
    case 'files':
      return [[], { x_files: type.source, ...(type.default !== undefined && { default: type.default }) }];
    case 'json':
      return [type.type, type.default === undefined ? {} : { default: type.default }];
    case 'socket':
    case 'union':
      return [type.types.join(','), {}];
    default:
      return ['*', {}];
  }
}
