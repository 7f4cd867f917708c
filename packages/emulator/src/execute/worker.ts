import { asPyError } from '../python/errors.js';
import { isDict, type PyValue } from '../python/values.js';
import type { RunRecord } from '../queue/history.js';
import { extraField, type PromptQueue, type QueueItem } from '../queue/queue.js';
import { PromptRun, type RunEnvironment } from './run.js';

/** `"client_id" in extra_data` and `extra_data["client_id"]`: whether a server of 0.3.64 gets past the first look at it. */
function isReadable(extraData: PyValue): boolean {
  if (isDict(extraData)) return true;
  return (typeof extraData === 'string' || Array.isArray(extraData)) && !extraData.includes('client_id');
}

/** What in a prompt makes a real server's worker stop for good (PROTOCOL.md 3.5), or undefined. */
export function poisonOf(item: QueueItem): string | undefined {
  if (!isReadable(item.extraData)) return 'extra_data is no object';
  const clientId = extraField(item, 'client_id');
  // The whole server ends here: it looks the id up among its sockets.
  if (isDict(clientId) || Array.isArray(clientId)) return 'client_id cannot be the key of anything';
  for (const [id, node] of item.graph) {
    const inputs: PyValue | undefined = isDict(node) ? node.get('inputs') : undefined;
    if (!isDict(inputs)) return `node "${id}" has no object as its inputs`;
  }
  return undefined;
}

/** Runs the queue's prompts one after the other. */
export class Worker {
  current: PromptRun | undefined;
  private freeRequested = false;
  private readonly done: Promise<void>;

  constructor(
    private readonly queue: PromptQueue,
    private readonly env: RunEnvironment,
    private readonly faithfulPoison: boolean,
  ) {
    this.done = this.loop();
  }

  /** The results of the last prompt are dropped, after the running prompt if there is one. */
  freeMemory(): void {
    if (this.current === undefined) this.env.cache.clear();
    else this.freeRequested = true;
  }

  async stopped(): Promise<void> {
    this.current?.interrupt();
    await this.done;
  }

  private async loop(): Promise<void> {
    for (;;) {
      const { turns } = this.env;
      if (this.queue.pendingItems.length > 0 && turns.isOver) await turns.pass();
      const waits = this.queue.pendingItems.length === 0;
      const item = await this.queue.next();
      if (item === undefined) return;
      if (waits) turns.begin();
      const poison = poisonOf(item);
      if (poison !== undefined) {
        this.warnOf(item, poison);
        if (this.faithfulPoison) return;
      }
      if (!(await this.run(item))) return;
      if (this.freeRequested) this.env.cache.clear();
      this.freeRequested = false;
    }
  }

  private warnOf(item: QueueItem, reason: string): void {
    this.env.warn(`Prompt ${item.promptId} would stop a real server's worker until its restart: ${reason}.`);
  }

  /** Whether the worker goes on after this prompt. */
  private async run(item: QueueItem): Promise<boolean> {
    const run = new PromptRun(item, this.env);
    this.current = run;
    const began = performance.now();
    let record: RunRecord;
    try {
      record = await run.execute();
    } catch (thrown) {
      const error = asPyError(thrown);
      this.warnOf(item, error.message);
      if (this.faithfulPoison) return false;
      record = { outputs: new Map(), shownBy: new Map(), success: false, messages: run.giveUp(error) };
    }
    this.current = undefined;
    await this.env.faults.beforeHistory();
    this.queue.finish(item, record);
    this.env.log(`Prompt executed in ${((performance.now() - began) / 1000).toFixed(2)} seconds`);
    if (run.client !== null) this.env.hub.send('executing', { node: null, prompt_id: item.promptId }, run.client);
    return true;
  }
}
