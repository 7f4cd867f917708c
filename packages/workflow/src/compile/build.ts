import type { Manifest, OutputSpec, Slots } from '@comfyloom/artifact';
import type { ApiGraph } from '@comfyloom/protocol';
import { isComfyloomError } from '@comfyloom/protocol/errors';
import type { AnyWorkflow } from '../define.js';
import { WorkflowError } from '../errors.js';
import type { NodeValue } from '../graph/node.js';
import { formatPlace } from '../graph/place.js';
import { watching } from '../graph/watch.js';
import { check } from './check.js';
import { assignIds } from './ids.js';
import { outputSpec, returnedNodes } from './outputs.js';
import { type FlatNode, reach } from './reach.js';
import type { Shape } from './shapes.js';
import { write } from './write.js';

/** One graph of a workflow. */
export interface BuiltGraph {
  readonly when: Shape['when'];
  readonly graph: ApiGraph;
  readonly slots: Slots;
  readonly outputs: Readonly<Record<string, OutputSpec>>;
  readonly nodes: readonly FlatNode[];
  /** Node id to where it was written, relative to the root; without a root there are none. */
  readonly sources: NonNullable<Manifest['sources']>;
  readonly warnings: readonly string[];
}

/** Calls `build` for one shape and writes its graph. */
export function buildGraph(definition: AnyWorkflow, { given, when }: Shape, owner: symbol, root: string | undefined): BuiltGraph {
  const annotate = (error: unknown, node: NodeValue) => placed(error, node, root);
  const made: NodeValue[] = [];
  const returned = watching(
    (node) => made.push(node),
    () => definition.build(given),
  );
  const outputNodes = returnedNodes(returned, definition.name, root);
  const nodes = reach([...outputNodes.values()], annotate);
  const ids = assignIds(nodes, root);
  const { graph, slots } = write(nodes, ids, { owner, params: Object.keys(definition.params) }, annotate);
  return {
    when,
    graph,
    slots,
    outputs: Object.fromEntries([...outputNodes].map(([name, node]) => [name, outputSpec(ids.get(node) as string, node.def)])),
    nodes,
    sources: root === undefined ? {} : sources(nodes, ids, root),
    warnings: [...dropped(made, ids, root), ...check(graph, nodes, ids, root)],
  };
}

function dropped(made: readonly NodeValue[], ids: ReadonlyMap<NodeValue, string>, root: string | undefined): string[] {
  const lost = made.filter((node) => !ids.has(node));
  if (lost.length === 0) return [];
  const list = lost.map((node) => `${node.options.id ?? node.def.class_type} (${formatPlace(node.place, root) ?? 'place unknown'})`);
  return [`No output reaches ${lost.length === 1 ? 'this node, so it is' : 'these nodes, so they are'} left out: ${list.join(', ')}`];
}

function sources(nodes: readonly FlatNode[], ids: ReadonlyMap<NodeValue, string>, root: string): Record<string, string> {
  const places = nodes.map(({ node }) => [ids.get(node) as string, formatPlace(node.place, root)] as const);
  return Object.fromEntries(places.filter((entry): entry is readonly [string, string] => entry[1] !== undefined && !isAbsolute(entry[1])));
}

/** A place outside of the root would put a machine's folders into a committed file. */
function isAbsolute(place: string): boolean {
  return place.startsWith('/') || /^[A-Za-z]:\//.test(place);
}

/** Adds to an error of one node which node it was and where it was written. */
function placed(error: unknown, node: NodeValue, root: string | undefined): unknown {
  if (!isComfyloomError(error) || error.where.length > 0) return error;
  const place = formatPlace(node.place, root);
  const { code, what, fix, data, cause } = error as WorkflowError;
  const name = node.options.id === undefined ? node.def.class_type : `${node.def.class_type} "${node.options.id}"`;
  return new WorkflowError(code, {
    what: `${name}: ${what}`,
    ...(place !== undefined && { where: place }),
    ...(fix !== undefined && { fix }),
    data: { ...data, node: name },
    ...(cause !== undefined && { cause }),
  });
}
