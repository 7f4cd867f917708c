import { LinkValue, type NodeValue } from '../graph/node.js';
import { type FlatInput, flatten } from './flatten.js';

/** A node with its inputs spelt out. */
export interface FlatNode {
  readonly node: NodeValue;
  readonly inputs: readonly FlatInput[];
}

/**
 * The nodes that `outputs` reach, each after the nodes it takes from. The order follows the links alone, so moving
 * statements in `build` changes nothing. No recursion: a chain of 10,000 nodes is a legal graph.
 */
export function reach(outputs: readonly NodeValue[], annotate: (error: unknown, node: NodeValue) => unknown): FlatNode[] {
  const done = new Map<NodeValue, FlatNode>();
  const opened = new Map<NodeValue, FlatNode>();
  const stack = [...outputs].reverse();
  while (stack.length > 0) {
    const node = stack[stack.length - 1] as NodeValue;
    const flat = opened.get(node);
    if (flat !== undefined) {
      stack.pop();
      if (!done.has(node)) done.set(node, flat);
      continue;
    }
    let inputs: FlatInput[];
    try {
      inputs = flatten(node);
    } catch (error) {
      throw annotate(error, node);
    }
    opened.set(node, { node, inputs });
    for (let index = inputs.length - 1; index >= 0; index--) {
      const { value } = inputs[index] as FlatInput;
      if (value instanceof LinkValue && !opened.has(value.node)) stack.push(value.node);
    }
  }
  return [...done.values()];
}
