import { checkGraph, type Issue } from '@comfyloom/catalog';
import type { ApiGraph } from '@comfyloom/protocol';
import { WorkflowError } from '../errors.js';
import type { NodeValue } from '../graph/node.js';
import { formatPlace } from '../graph/place.js';
import { UncheckedValue } from '../graph/slot.js';
import type { FlatNode } from './reach.js';

/**
 * Holds the written graph against the definitions of its own nodes: ranges, enums, links, and what a real server accepts
 * and then fails on.
 *
 * @returns warnings, each with its place
 * @throws WorkflowError `E_GRAPH_INVALID` with every problem and its place; `data.issues` has them as data
 */
export function check(graph: ApiGraph, flat: readonly FlatNode[], ids: ReadonlyMap<NodeValue, string>, root?: string): string[] {
  const nodes = new Map(flat.map(({ node }) => [node.def.class_type, node.def]));
  const byId = new Map(flat.map(({ node }) => [ids.get(node), node]));
  const exempt = unchecked(flat, ids);
  const issues = checkGraph(graph, { nodes }).filter(({ node, input }) => !exempt.has(`${node}\n${input}`));
  const tell = (issue: Issue) => {
    const node = byId.get(issue.node ?? '');
    const place = node === undefined ? undefined : formatPlace(node.place, root);
    const which = issue.node === undefined ? '' : `${issue.node}${issue.input === undefined ? '' : `.${issue.input}`}: `;
    return `${place === undefined ? '' : `${place}  `}${which}${issue.message}${issue.fix === undefined ? '' : ` ${issue.fix}`}`;
  };
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    throw new WorkflowError('E_GRAPH_INVALID', {
      what:
        errors.length === 1
          ? 'A server would refuse this graph, or fail on it.'
          : `A server would refuse this graph, or fail on it, for ${errors.length} reasons.`,
      where: errors.map(tell),
      fix: 'A value that only a newer server knows can be written as unchecked(value).',
      data: { issues: errors },
    });
  }
  return issues.map(tell);
}

/** The inputs that the author has taken out of our hands. */
function unchecked(flat: readonly FlatNode[], ids: ReadonlyMap<NodeValue, string>): Set<string> {
  const marked = flat.flatMap(({ node, inputs }) =>
    inputs.filter(({ value }) => value instanceof UncheckedValue).map(({ name }) => `${ids.get(node)}\n${name}`),
  );
  return new Set(marked);
}
