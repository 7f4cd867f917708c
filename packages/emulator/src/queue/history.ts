import type { PyDict } from '../python/values.js';
import { type QueueItem, queueItemFields } from './queue.js';

/** The data of a message about a run; integers are bigints. */
export interface RunFacts {
  readonly [name: string]: unknown;
  /** Milliseconds since the epoch. */
  readonly timestamp: bigint;
}

export interface RunMessage {
  readonly type: string;
  readonly facts: RunFacts;
}

/** How a run ended. */
export interface RunRecord {
  /** What nodes showed, by their ids. */
  readonly outputs: PyDict;
  /** The nodes that ran for it: of equal nodes only one does. */
  readonly shownBy: ReadonlyMap<string, string>;
  readonly success: boolean;
  readonly messages: readonly RunMessage[];
}

/** A run that history keeps: its JSON is made when somebody asks for it. */
export interface FinishedRun extends RunRecord {
  readonly item: QueueItem;
}

export function statusOf({ success, messages }: RunRecord): Record<string, unknown> {
  return {
    status_str: success ? 'success' : 'error',
    completed: success,
    messages: messages.map(({ type, facts }) => [type, facts]),
  };
}

/** An entry of `GET /history` (PROTOCOL.md section 4). */
export function historyEntry(run: FinishedRun): Record<string, unknown> {
  const meta = new Map<string, unknown>();
  for (const [id, node] of run.shownBy) meta.set(id, { node_id: node, display_node: node, parent_node: null, real_node_id: node });
  return { prompt: queueItemFields(run.item), outputs: run.outputs, status: statusOf(run), meta };
}

/** When the last message of one of these types was sent. */
export function timeOf({ messages }: RunRecord, ...types: string[]): bigint | undefined {
  return messages.findLast(({ type }) => types.includes(type))?.facts.timestamp;
}
