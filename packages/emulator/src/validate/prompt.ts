import type { NodeClass } from '../classes/model.js';
import { contains } from '../python/convert.js';
import { asPyError, PyError, typeError } from '../python/errors.js';
import { str } from '../python/text.js';
import { equals, isDict, type PyDict, type PyValue, truthy, typeName } from '../python/values.js';
import type { Graph, NodeReport, PromptVerdict, Reason, ValidationContext } from './model.js';
import { NodeValidation } from './node.js';

function plainError(type: string, message: string, details: string, extra_info: Record<string, unknown> = {}): Reason {
  return { type, message, details, extra_info };
}

function refused(error: Reason, nodeErrors: ReadonlyMap<string, NodeReport> = new Map()): PromptVerdict {
  return { accepted: false, error, nodeErrors };
}

/** `for id in prompt: prompt[id]`: only a dict gets past the first step, save what is empty. */
function graphEntries(prompt: PyValue): Iterable<[string, PyValue]> {
  if (isDict(prompt)) return prompt;
  if (prompt === '' || (Array.isArray(prompt) && prompt.length === 0)) return [];
  throw typeError(`'${typeName(prompt)}' object is not a graph`);
}

function missingClass(context: ValidationContext, id: string, node: PyValue): Reason {
  const details = `Node ID '#${id}'`;
  if (context.behave === '0.3.64') {
    return plainError('invalid_prompt', 'Cannot execute because a node is missing the class_type property.', details);
  }
  const title = metaTitle(node, null);
  const message = `Node '${truthy(title) ? str(title) : `ID #${id}`}' has no class_type. The workflow may be corrupted or a custom node is missing.`;
  return plainError('missing_node_type', message, details, { node_id: id, class_type: null, node_title: title });
}

function unknownClass(context: ValidationContext, id: string, node: PyValue, classType: PyValue): Reason {
  const details = `Node ID '#${id}'`;
  if (context.behave === '0.3.64')
    return plainError('invalid_prompt', `Cannot execute because node ${str(classType)} does not exist.`, details);
  const title = metaTitle(node, classType);
  const message = `Node '${str(title)}' not found. The custom node may not be installed.`;
  return plainError('missing_node_type', message, details, { node_id: id, class_type: classType, node_title: title });
}

/** `node.get('_meta', {}).get('title', fallback)` */
function metaTitle(node: PyValue, fallback: PyValue): PyValue {
  if (!isDict(node)) throw new PyError('AttributeError', `'${typeName(node)}' object has no attribute 'get'`);
  const meta = node.has('_meta') ? (node.get('_meta') as PyValue) : (new Map() as PyDict);
  if (!isDict(meta)) throw new PyError('AttributeError', `'${typeName(meta)}' object has no attribute 'get'`);
  return meta.get('title') ?? (meta.has('title') ? null : fallback);
}

/** `classes.get(class_type)` */
function findClass(context: ValidationContext, classType: PyValue): NodeClass | undefined {
  if (Array.isArray(classType) || isDict(classType)) throw typeError(`unhashable type: '${typeName(classType)}'`);
  return typeof classType === 'string' ? context.classes.get(classType) : undefined;
}

/** `id in partial_execution_targets` */
function isTarget(id: string, targets: PyValue): boolean {
  if (targets === null) return true;
  return Array.isArray(targets) ? targets.some((target) => equals(target, id)) : contains(targets, id);
}

/**
 * Judges a prompt as the server does on POST /prompt (PROTOCOL.md 3). Constants are converted in place.
 *
 * @param targets `partial_execution_targets`, null when absent
 * @throws PyError for everything that the server answers with 500
 */
export function validatePrompt(prompt: PyValue, targets: PyValue, context: ValidationContext): PromptVerdict {
  const outputs: string[] = [];
  for (const [id, node] of graphEntries(prompt)) {
    if (!contains(node, 'class_type')) return refused(missingClass(context, id, node));
    if (!isDict(node)) throw typeError(`'${typeName(node)}' has no class_type`);
    const classType = node.get('class_type') as PyValue;
    const nodeClass = findClass(context, classType);
    if (nodeClass === undefined) return refused(unknownClass(context, id, node, classType));
    if (nodeClass.outputNode && isTarget(id, targets)) outputs.push(id);
  }
  if (outputs.length === 0) return refused(plainError('prompt_no_outputs', 'Prompt has no outputs', ''));
  return judgeOutputs(prompt as Graph, context.setOrder?.(outputs) ?? outputs, context);
}

function judgeOutputs(graph: Graph, outputs: readonly string[], context: ValidationContext): PromptVerdict {
  const validation = new NodeValidation(graph, context);
  const nodeErrors = new Map<string, NodeReport>();
  const good: string[] = [];
  const lines: string[] = [];
  for (const output of outputs) {
    let verdict: { valid: boolean; errors: readonly Reason[] };
    try {
      verdict = validation.validate(output);
    } catch (thrown) {
      const error = asPyError(thrown);
      const extra_info = { exception_type: error.type, traceback: [] };
      const reason = plainError('exception_during_validation', 'Exception when validating node', error.message, extra_info);
      verdict = { valid: false, errors: [reason] };
      validation.verdicts.set(output, verdict);
    }
    if (verdict.valid) {
      good.push(output);
      continue;
    }
    lines.push(...verdict.errors.map((reason) => `${reason.message}: ${reason.details}`));
    report(graph, validation, nodeErrors, output);
  }
  if (good.length > 0) return { accepted: true, outputs: good, nodeErrors };
  return refused(plainError('prompt_outputs_failed_validation', 'Prompt outputs failed validation', lines.join('\n')), nodeErrors);
}

/** Every node known to be bad by now is reported as one that this output depends on, as the server has it. */
function report(graph: Graph, validation: NodeValidation, nodeErrors: Map<string, NodeReport>, output: string): void {
  for (const [id, verdict] of validation.verdicts) {
    if (verdict.valid || verdict.errors.length === 0) continue;
    let entry = nodeErrors.get(id);
    if (entry === undefined) {
      entry = { errors: verdict.errors, dependent_outputs: [], class_type: (graph.get(id) as PyDict).get('class_type') as PyValue };
      nodeErrors.set(id, entry);
    }
    entry.dependent_outputs.push(output);
  }
}
