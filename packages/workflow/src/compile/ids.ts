import { WorkflowError } from '../errors.js';
import type { NodeValue } from '../graph/node.js';
import { formatPlace } from '../graph/place.js';
import type { FlatNode } from './reach.js';

/**
 * The id of each node: the one it was given, else its class. No counters: an edit elsewhere must not rename a node.
 *
 * @throws WorkflowError `E_DUPLICATE_NODE_ID` with both places, `E_NODE_ID` for what no JSON object can have as a key
 */
export function assignIds(nodes: readonly FlatNode[], root?: string): Map<NodeValue, string> {
  const owners = new Map<string, NodeValue>();
  const ids = new Map<NodeValue, string>();
  for (const { node } of nodes) {
    const id = node.options.id ?? node.def.class_type;
    if (typeof id !== 'string' || id === '' || id === '__proto__') {
      throw new WorkflowError('E_NODE_ID', {
        what: `${JSON.stringify(id)} cannot be the id of a node.`,
        where: places([node], root),
        fix: "Give it another: { id: 'sampler' }",
      });
    }
    const owner = owners.get(id);
    if (owner !== undefined) throw clash(id, owner, node, root);
    owners.set(id, node);
    ids.set(node, id);
  }
  return ids;
}

function clash(id: string, first: NodeValue, second: NodeValue, root: string | undefined): WorkflowError {
  const { class_type } = second.def;
  const name = class_type.replace(/^[A-Z]+(?![a-z])|^[A-Z]/, (head) => head.toLowerCase());
  return new WorkflowError('E_DUPLICATE_NODE_ID', {
    what: `Two nodes are called "${id}".`,
    where: places([first, second], root),
    // Made by a helper of the kit: its own id is what the author can give.
    fix: /\/kit\//.test(second.place.stack)
      ? "Name one of the calls: …({ … }, { id: '…' })"
      : `Name one of them: ${name}({ … }, { id: '…' })`,
    data: { id },
  });
}

function places(nodes: readonly NodeValue[], root: string | undefined): string[] {
  return nodes.map((node) => formatPlace(node.place, root)).filter((place) => place !== undefined);
}
