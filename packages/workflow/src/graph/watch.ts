import type { NodeValue } from './node.js';

type Watcher = (node: NodeValue) => void;

// On the global object because the builders may come from another copy of this package than `compile`.
const key = Symbol.for('comfyloom.watcher');
const shared = globalThis as { [key]?: Watcher | undefined };

/** Called by every builder. */
export function announce(node: NodeValue): void {
  shared[key]?.(node);
}

/**
 * Calls `seen` for every node that is made while `work` runs. Only for the warning about nodes that no output reaches:
 * such a node is referenced by nothing, so the graph itself cannot tell of it.
 */
export function watching<T>(seen: Watcher, work: () => T): T {
  const outer = shared[key];
  shared[key] = seen;
  try {
    return work();
  } finally {
    shared[key] = outer;
  }
}
