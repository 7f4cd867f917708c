import type { ApiGraph } from '@comfyloom/protocol';
import { isObject } from '../json.js';
import { nearest } from '../nearest.js';
import { type CheckedAgainst, Context } from './context.js';
import { checkInputs } from './inputs.js';
import { error, type Issue, list, show, suggest, warning } from './issue.js';
import { cycles, linksOf, reachable } from './reach.js';

export interface CheckOptions {
  /** Ids of the output nodes to run, as `partial_execution_targets`; left out: all of the graph. */
  readonly targets?: readonly string[];
}

/**
 * Finds what can be found before a server is asked: what it refuses (PROTOCOL.md 3), what it accepts and then fails on
 * (PROTOCOL-0.33.0.md 3), and what stops its worker for good (PROTOCOL.md 3.5). In the graph's order.
 *
 * Stricter than a server on purpose, as errors: a literal in a socket, a JSON widget's value of a wrong shape, a link under a name
 * that a class of core does not have, a type that a matched input does not allow. Lists of files are held against the catalog only
 * where it has them.
 *
 * Takes any JSON for a graph: what is no graph is an issue, not an exception. Linear in the number of inputs.
 */
export function checkGraph(graph: ApiGraph, catalog: CheckedAgainst, options: CheckOptions = {}): Issue[] {
  if (!isObject(graph))
    return [error('E_GRAPH_SHAPE', `The graph is ${show(graph)}, not an object of nodes.`, 'Give API JSON: node id to node.')];
  const context = new Context(graph, catalog);
  const links = linksOf(graph, context.ids);
  const wanted = outputNodes(context, options.targets);
  // A class that is not known may be the output.
  if (wanted.length === 0 && context.ids.every((id) => context.classOf(id) !== undefined)) noOutput(context, options);
  // Without an output node nothing runs; all nodes are looked at then, so that all is told at once.
  const reached = wanted.length === 0 ? new Set(context.ids) : reachable(wanted, links);
  for (const id of context.ids) checkNode(context, id, reached.has(id));
  for (const circle of cycles(reached, links)) {
    const path = [...circle, circle[0]].join(' → ');
    context.add(error('E_CYCLE', `The links run in a circle: ${path}.`, 'Take one of these links away.', { nodes: circle }), circle[0]);
  }
  return context.issues;
}

function outputNodes(context: Context, targets: readonly string[] | undefined): string[] {
  const ids = context.ids.filter((id) => context.classOf(id)?.output_node === true);
  return targets === undefined ? ids : ids.filter((id) => targets.includes(id));
}

function noOutput(context: Context, { targets }: CheckOptions): void {
  const outputs = [...context.nodes.values()].filter((node) => node.output_node === true).map((node) => node.class_type);
  const fix = targets === undefined ? `Add one, such as ${list(outputs.slice(0, 3))}.` : 'Name output nodes of the graph as targets.';
  context.add(error('E_NO_OUTPUT', 'No node of the graph is an output node, so nothing would run.', fix));
}

function checkNode(context: Context, id: string, reached: boolean): void {
  const node: unknown = context.graph[id];
  if (!isObject(node) || typeof node['class_type'] !== 'string') {
    const what = isObject(node)
      ? `Its class_type is ${show(node['class_type'])}, not the name of a class.`
      : `It is ${show(node)}, not an object.`;
    context.add(error('E_GRAPH_SHAPE', what, 'Give each node a class_type and inputs.'), id);
    return;
  }
  const def = context.classOf(id);
  if (def === undefined) unknownClass(context, id, node['class_type']);
  const { inputs } = node;
  if (!isObject(inputs)) {
    const what = `Its inputs are ${show(inputs)}: a real server accepts this, and its worker stops for good.`;
    context.add(error('E_INPUTS_MISSING', what, 'Give it inputs, at least {}.'), id);
  } else if (def !== undefined) {
    const data = { class_type: def.class_type };
    if (!reached)
      context.add(warning('E_UNREACHABLE', 'No output node needs it, so it will not run.', 'Link it, or take it away.', data), id);
    checkInputs(context, id, def, inputs, reached);
  }
}

function unknownClass(context: Context, id: string, class_type: string): void {
  const near = nearest(class_type, context.nodes.keys());
  const fix = suggest(near, 'Install the pack that has it, or take the node away.');
  const data = { class_type, ...(near !== undefined && { near }) };
  context.add(error('E_CLASS_UNKNOWN', `There is no node class ${show(class_type)}.`, fix, data), id);
}
