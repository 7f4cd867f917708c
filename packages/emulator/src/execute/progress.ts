import { dumpJson } from '../python/dump.js';
import type { Hub } from '../ws/hub.js';

interface NodeProgress {
  text: string;
  max: number | bigint;
}

/** The `progress_state` of one run: cumulative, one entry a node that has begun (PROTOCOL.md 2.2). */
export class ProgressRegistry {
  private readonly nodes = new Map<string, NodeProgress>();
  private readonly promptText: string;

  constructor(
    private readonly hub: Hub,
    promptId: string,
    private readonly sid: string | null,
  ) {
    this.promptText = dumpJson(promptId);
  }

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
    const node = dumpJson(id);
    const text =
      `${node}: {"value": ${dumpJson(value)}, "max": ${dumpJson(max)}, "state": "${state}", "node_id": ${node}, ` +
      `"prompt_id": ${this.promptText}, "display_node_id": ${node}, "parent_node_id": null, "real_node_id": ${node}}`;
    this.nodes.set(id, { text, max });
    if (!this.hub.hears(this.sid)) return;
    // The state is cumulative: the texts of the other nodes are kept, not made again at every step.
    let nodes = '';
    for (const known of this.nodes.values()) nodes += (nodes === '' ? '' : ', ') + known.text;
    this.hub.sendText('progress_state', `{"prompt_id": ${this.promptText}, "nodes": {${nodes}}}`, this.sid);
  }
}
