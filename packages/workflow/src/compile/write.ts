import type { SlotTarget } from '@comfyloom/artifact';
import { defaultOf, outputKeys } from '@comfyloom/catalog';
import type { ApiGraph, ApiNode, JsonValue } from '@comfyloom/protocol';
import { WorkflowError } from '../errors.js';
import { getNode, LinkValue, type NodeValue } from '../graph/node.js';
import { SlotValue, TemplateValue, UncheckedValue } from '../graph/slot.js';
import type { FlatInput } from './flatten.js';
import type { FlatNode } from './reach.js';

export interface Written {
  readonly graph: ApiGraph;
  readonly slots: Record<string, SlotTarget[]>;
}

/**
 * Writes the nodes as API JSON and notes where each parameter went, parameters in the order of `params`.
 *
 * @throws WorkflowError `E_INPUT_VALUE`, `E_NODE_LIST`, `E_SLOT_FOREIGN`
 */
export function write(
  nodes: readonly FlatNode[],
  ids: ReadonlyMap<NodeValue, string>,
  { owner, params }: { readonly owner: symbol; readonly params: readonly string[] },
  annotate: (error: unknown, node: NodeValue) => unknown,
): Written {
  const graph: Record<string, ApiNode> = {};
  const slots: Record<string, SlotTarget[]> = {};
  const target = (slot: SlotValue, place: SlotTarget) => {
    if (slot.owner !== owner) {
      throw new WorkflowError('E_SLOT_FOREIGN', {
        what: `"${slot.param}" is a parameter of another workflow or of another compile.`,
        fix: 'Use the parameters that build is called with; do not keep them outside of it.',
      });
    }
    slots[slot.param] ??= [];
    // A template that names a parameter twice is still one place.
    if (!slots[slot.param]?.some(({ node, input }) => node === place.node && input === place.input)) slots[slot.param]?.push(place);
  };
  for (const { node, inputs } of nodes) {
    const id = ids.get(node) as string;
    const written: Record<string, JsonValue> = {};
    try {
      for (const input of inputs) {
        const value = toApi(input, ids, (slot, template) =>
          target(slot, { node: id, input: input.name, ...(template ? { template } : slot.part) }),
        );
        if (value !== undefined) written[input.name] = value;
      }
    } catch (error) {
      throw annotate(error, node);
    }
    graph[id] = { class_type: node.def.class_type, inputs: written, _meta: { title: node.options.title ?? id } };
  }
  const used = params.filter((param) => slots[param] !== undefined);
  return { graph, slots: Object.fromEntries(used.map((param) => [param, slots[param] as SlotTarget[]])) };
}

function toApi(
  { name, value, type }: FlatInput,
  ids: ReadonlyMap<NodeValue, string>,
  target: (slot: SlotValue, template?: NonNullable<SlotTarget['template']>) => void,
): JsonValue | undefined {
  if (value instanceof LinkValue) return [ids.get(value.node) as string, value.slot];
  if (value instanceof SlotValue) {
    target(value);
    // An optional parameter without an example: the input is as if nobody had mentioned it.
    const example = value.example ?? defaultOf(type);
    return example === undefined ? undefined : literal(name, example);
  }
  if (value instanceof TemplateValue) return template(value, target);
  if (value instanceof UncheckedValue) return literal(name, value.value);
  const node = getNode(value);
  if (node !== undefined) throw wholeNode(name, node);
  if (
    Array.isArray(value) &&
    type.kind !== 'json' &&
    !(type.kind === 'enum' && type.multiselect) &&
    !(type.kind === 'files' && type.multiselect)
  ) {
    throw new WorkflowError('E_NODE_LIST', {
      what: `"${name}" takes one value, not a list.`,
      fix: 'Join several pictures or latents with a batch node first.',
    });
  }
  return literal(name, value);
}

function template({ parts }: TemplateValue, target: (slot: SlotValue, template: NonNullable<SlotTarget['template']>) => void): string {
  const written = parts.map((part) => (part instanceof SlotValue ? { param: part.param, ...part.part } : part));
  for (const part of parts) if (part instanceof SlotValue) target(part, written);
  return parts.map((part) => (part instanceof SlotValue ? String(part.example ?? '') : part)).join('');
}

function literal(name: string, value: unknown): JsonValue {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (Array.isArray(value)) return { __value__: value.map((item) => literal(name, item)) };
  return json(name, value);
}

function json(name: string, value: unknown): JsonValue {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (Array.isArray(value)) return value.map((item) => json(name, item));
  if (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, json(name, item)]));
  }
  throw new WorkflowError('E_INPUT_VALUE', {
    what: `"${name}" cannot be ${typeof value === 'number' ? String(value) : `a ${typeof value === 'object' ? (value?.constructor?.name ?? 'object') : typeof value}`}: JSON has no form for it.`,
    fix: 'Give text, a finite number, true or false, a parameter, or an output of a node.',
  });
}

function wholeNode(name: string, node: NodeValue): WorkflowError {
  const outputs = outputKeys(node.def.outputs);
  return new WorkflowError('E_INPUT_VALUE', {
    what: `"${name}" was given the whole node ${node.def.class_type}.`,
    fix:
      outputs.length === 0 ? 'That node has no outputs.' : `Pass one of its outputs: ${outputs.map((output) => `.${output}`).join(', ')}.`,
  });
}
