import type { NodeClasses } from '../classes/model.js';
import { contains } from '../python/convert.js';
import { PyError, typeError } from '../python/errors.js';
import { isDict, isLinkValue, type PyDict, type PyValue, typeName } from '../python/values.js';
import { REPLACEMENTS } from './replacement-table.js';

/**
 * Rewrites nodes of classes that newer servers renamed or merged (PROTOCOL-0.33.0.md section 2, row 13): only when the class is
 * missing, in place.
 *
 * @throws PyError where the real server fails: `inputs` that is no object on any node, no `_meta` on a node to replace
 */
export function applyReplacements(prompt: PyValue, classes: NodeClasses): void {
  if (!isDict(prompt)) throw new PyError('AttributeError', `'${typeName(prompt)}' object has no attribute 'items'`);
  const outdated: string[] = [];
  for (const [id, node] of prompt) {
    if (!contains(node, 'class_type') || !contains(node, 'inputs')) continue;
    if (!isDict(node)) throw typeError(`${typeName(node)} indices must be integers`);
    const classType = node.get('class_type') as PyValue;
    if (Array.isArray(classType) || isDict(classType)) throw typeError(`unhashable type: '${typeName(classType)}'`);
    if (!classes.has(classType as string) && typeof classType === 'string' && Object.hasOwn(REPLACEMENTS, classType)) outdated.push(id);
    const inputs = node.get('inputs') as PyValue;
    if (!isDict(inputs)) throw new PyError('AttributeError', `'${typeName(inputs)}' object has no attribute 'items'`);
  }
  if (outdated.length === 0) return;
  const consumers = collectConsumers(prompt);
  for (const id of outdated) replaceNode(prompt, id, classes, consumers.get(id) ?? []);
}

/** A link as it was before anything is replaced. */
interface Consumer {
  readonly node: string;
  readonly input: string;
  readonly slot: PyValue;
}

/** Who takes something from each node. */
function collectConsumers(prompt: PyDict): ReadonlyMap<string, readonly Consumer[]> {
  const consumers = new Map<string, Consumer[]>();
  for (const [id, node] of prompt) {
    const inputs = isDict(node) && node.has('class_type') ? node.get('inputs') : undefined;
    for (const [input, value] of isDict(inputs) ? inputs : []) {
      if (!isLinkValue(value)) continue;
      const known = consumers.get(value[0]) ?? [];
      known.push({ node: id, input, slot: value[1] });
      consumers.set(value[0], known);
    }
  }
  return consumers;
}

function replaceNode(prompt: PyDict, id: string, classes: NodeClasses, consumers: readonly Consumer[]): void {
  const node = prompt.get(id) as PyDict;
  const replacement = REPLACEMENTS[node.get('class_type') as string]?.[0];
  if (replacement === undefined || !classes.has(replacement.new_node_id)) return;
  const meta = node.get('_meta');
  if (meta === undefined) throw new PyError('KeyError', "'_meta'");
  if (!isDict(meta) && !Array.isArray(meta)) throw new PyError('AttributeError', `'${typeName(meta)}' object has no attribute 'copy'`);
  const old = node.get('inputs') as PyDict;
  const inputs: PyDict = new Map();
  for (const { new_id, old_id, set_value } of replacement.input_mapping ?? []) {
    if (set_value !== undefined) inputs.set(new_id, set_value);
    else if (old_id !== undefined) {
      if (!old.has(old_id)) throw new PyError('KeyError', `'${old_id}'`);
      inputs.set(new_id, old.get(old_id) as PyValue);
    }
  }
  const renewed: PyDict = new Map(node);
  renewed.set('class_type', replacement.new_node_id);
  renewed.set('inputs', inputs);
  renewed.set('_meta', isDict(meta) ? new Map(meta) : [...meta]);
  prompt.set(id, renewed);
  for (const { node: consumer, input, slot } of consumers) {
    const mapped = replacement.output_mapping?.find((output) => BigInt(output.old_idx) === slot);
    const link = ((prompt.get(consumer) as PyDict).get('inputs') as PyDict).get(input);
    if (mapped !== undefined && isLinkValue(link)) link[1] = BigInt(mapped.new_idx);
  }
}
