import { HISTORY_CAP } from '@comfyloom/protocol';
import { typeError } from '../python/errors.js';
import { isDict, type PyValue } from '../python/values.js';
import type { Graph } from '../validate/model.js';
import { heapify, heapPop, heapPush } from './heap.js';
import type { FinishedRun, RunRecord } from './history.js';

/** A prompt that waits or runs: the five fields that GET /queue shows, and the secrets that it must not. */
export interface QueueItem {
  readonly number: bigint | number;
  readonly promptId: string;
  readonly graph: Graph;
  /** An object, unless the client sent something else and the older server let it pass. */
  readonly extraData: PyValue;
  readonly outputs: readonly string[];
}

export function queueItemFields(item: QueueItem): PyValue[] {
  return [item.number, item.promptId, item.graph, item.extraData, [...item.outputs]];
}

/** One entry of a prompt's extra_data, null when it has none. */
export function extraField(item: QueueItem, name: string): PyValue {
  return isDict(item.extraData) ? (item.extraData.get(name) ?? null) : null;
}

const SECRETS = ['auth_token_comfy_org', 'api_key_comfy_org'];

/** The prompt without what only its nodes may read. */
function withoutSecrets(item: QueueItem): QueueItem {
  const { extraData } = item;
  if (!isDict(extraData) || !SECRETS.some((secret) => extraData.has(secret))) return item;
  return { ...item, extraData: new Map([...extraData].filter(([name]) => !SECRETS.includes(name))) };
}

function less(a: QueueItem, b: QueueItem): boolean {
  if (a.number !== b.number || typeof a.number !== typeof b.number) {
    if (a.number < b.number) return true;
    if (b.number < a.number) return false;
  }
  if (a.promptId !== b.promptId) return a.promptId < b.promptId;
  throw typeError("'<' not supported between instances of 'dict' and 'dict'");
}

/** Pending prompts, the running one and the history of finished ones. `changed` is called at each change that clients hear of. */
export class PromptQueue {
  readonly history = new Map<string, FinishedRun>();
  // Kept, because a new iterator steps over all that was deleted before it finds the first.
  private readonly oldest = this.history.keys();
  private pending: QueueItem[] = [];
  private running: QueueItem | undefined;
  private waiting: ((item: QueueItem | undefined) => void) | undefined;
  private closed = false;

  constructor(private readonly changed: () => void) {}

  /** Number of pending and running prompts. */
  get remaining(): number {
    return this.pending.length + (this.running === undefined ? 0 : 1);
  }

  get runningItem(): QueueItem | undefined {
    return this.running;
  }

  /** The heap's array as it lies: not sorted. */
  get pendingItems(): readonly QueueItem[] {
    return this.pending;
  }

  /** @throws PyError when an equal number and id is pending already; the item is queued all the same */
  put(item: QueueItem): void {
    try {
      heapPush(this.pending, item, less);
    } finally {
      this.wake();
    }
    this.changed();
  }

  private wake(): void {
    const waiting = this.waiting;
    if (waiting === undefined) return;
    this.waiting = undefined;
    // The status of the put goes out before that of the pop.
    queueMicrotask(() => waiting(this.take()));
  }

  private take(): QueueItem | undefined {
    if (this.closed) return undefined;
    const item = heapPop(this.pending, less);
    this.running = item;
    if (item !== undefined) this.changed();
    return item;
  }

  /** The next prompt to run; waits for one. Undefined once the queue is closed. */
  async next(): Promise<QueueItem | undefined> {
    for (;;) {
      if (this.closed) return undefined;
      const item = this.pending.length > 0 ? this.take() : await new Promise<QueueItem | undefined>((resolve) => (this.waiting = resolve));
      if (item !== undefined) return item;
    }
  }

  finish(item: QueueItem, record: RunRecord): void {
    this.running = undefined;
    if (this.history.size > HISTORY_CAP) this.history.delete(this.oldest.next().value as string);
    this.history.set(item.promptId, { ...record, item: withoutSecrets(item) });
    this.changed();
  }

  clear(): void {
    this.pending = [];
    this.changed();
  }

  /** Removes the first pending prompt with this id; taking the last one away tells clients twice. */
  remove(promptId: PyValue): boolean {
    const index = this.pending.findIndex((item) => item.promptId === promptId);
    if (index < 0) return false;
    if (this.pending.length === 1) this.clear();
    else {
      this.pending.splice(index, 1);
      heapify(this.pending, less);
    }
    this.changed();
    return true;
  }

  /** As after a restart: nothing waits and nothing is remembered. */
  forget(): void {
    this.pending = [];
    this.history.clear();
  }

  close(): void {
    this.closed = true;
    this.pending = [];
    this.waiting?.(undefined);
    this.waiting = undefined;
  }
}
