import { dumpJson, RawJson } from '../python/dump.js';
import type { Hub } from '../ws/hub.js';

interface NodeProgress {
  text: string;
  max: number | bigint;
}

/** The `progress_state` of one run: cumulative, one entry a node that has begun (PROTOCOL.md 2.2). */
export class ProgressRegistry {
  private readonly nodes = new Map<string, NodeProgress>();

  constructor(
    private readonly hub: Hub,
    private readonly promptId: string,
    private readonly sid: string | null,
  ) {}

  start(id: string): void {
    this.set(id, 0, 1, 'running');
  }

  update(id: string, value: number | bigint, max: number | bigint): void {
    this.set(id, value, max, 'running');
  }

  /** A node that never began (a cached one) counts as 1 of 1. */
  finish(id: string): void {
    const max = this.nodes.get(id)?.max ?? 1n;
    this.set(id, max, max, 'finished');
  }

  private set(id: string, value: number | bigint, max: number | bigint, state: string): void {
    const entry = {
      value,
      max,
      state,
      node_id: id,
      prompt_id: this.promptId,
      display_node_id: id,
      parent_node_id: null,
      real_node_id: id,
    };
    this.nodes.set(id, { text: dumpJson(entry), max });
    if (!this.hub.hears(this.sid)) return;
    // The state is cumulative: the texts of the other nodes are kept, not made again at every step.
    const parts = [...this.nodes].map(([key, node]) => `${dumpJson(key)}: ${node.text}`);
    this.hub.send('progress_state', { prompt_id: this.promptId, nodes: new RawJson(`{${parts.join(', ')}}`) }, this.sid);
  }
}
