import type { V2Submission } from '@comfyloom/protocol';
import type { RuntimeError } from '../errors.js';
import { own } from '../json.js';
import type { Logger } from '../log.js';
import type { Caller, Lane, Order, Submitted } from '../run/lane.js';
import { WEBSOCKET_CLASS } from '../run/plan.js';
import { reachable } from '../run/progress.js';
import type { Prompt } from '../run/prompt.js';
import { sleep } from '../timing.js';
import type { V2Api } from './api.js';
import { Follower } from './follow.js';
import { submitJob } from './submit.js';

/** The way of Comfy API v2: jobs for prompts, a stream of events for each, and no socket. */
export class Jobs implements Lane {
  readonly isReady = true;
  readonly ready = Promise.resolve();
  lastFailure = '';
  readonly #followers = new Map<Prompt, Follower>();
  readonly #stop = new AbortController();
  /** Event streams that are open, and jobs that wait for one. */
  #streams = 0;
  #waiting: (() => void)[] = [];
  #awaySince: number | undefined;

  constructor(
    readonly api: V2Api,
    readonly logger: Logger,
    /** Whether the server lists its jobs. */
    readonly lists: boolean,
    readonly onConnection: (connected: boolean) => void,
  ) {}

  get isConnected(): boolean {
    return this.#awaySince === undefined && !this.#stop.signal.aborted;
  }

  add(prompt: Prompt): void {
    void prompt.end.promise.then(() => this.#followers.delete(prompt));
  }

  async submit(prompt: Prompt, order: Order, caller: Caller): Promise<Submitted> {
    prompt.postedAt = performance.now();
    const submission = { workflow: sendable(prompt.graph, order), ...(order.extra_data && { extra_data: order.extra_data }) };
    const gone = new AbortController();
    void caller.outcome.then(() => gone.abort());
    const submitted = await submitJob(this.api, submission as V2Submission, prompt.id, this.lists, gone.signal);
    if (submitted.kind !== 'job') return submitted;
    const { job } = submitted;
    prompt.serverId = job.id;
    const follower = new Follower(this, prompt, job.id);
    this.#followers.set(prompt, follower);
    prompt.accepted();
    follower.take(job);
    follower.start();
    return { kind: 'accepted', nodeErrors: undefined };
  }

  async withdraw(prompt: Prompt): Promise<void> {
    prompt.withdrawn = true;
    await prompt.posted.promise;
    const follower = this.#followers.get(prompt);
    if (follower === undefined) return;
    // Asked for again until it is over: a node may not notice at once.
    for (let wait = 100; prompt.phase !== 'ended' && !this.#stop.signal.aborted; wait = Math.min(wait * 2, 2_000)) {
      try {
        follower.take(await this.api.cancel(follower.id));
      } catch (error) {
        this.logger.debug({ error: (error as Error).message }, 'a job could not be cancelled yet');
      }
      follower.nudge();
      await Promise.race([sleep(wait, this.#stop.signal), prompt.end.promise]).catch(() => {});
    }
  }

  async distrust(): Promise<void> {}

  /** Settles with true when a stream may be opened, until `streamOver`; with false when it is not wanted any more. */
  async streamTurn(signal: AbortSignal): Promise<boolean> {
    while (this.#streams >= this.api.http.limits.maxStreams && !signal.aborted)
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    // Whoever was woken in vain wakes the next one.
    if (signal.aborted) this.#waiting.shift()?.();
    else this.#streams += 1;
    return !signal.aborted;
  }

  streamOver(): void {
    this.#streams -= 1;
    this.#waiting.shift()?.();
  }

  /** The server has answered. */
  reached(): void {
    if (this.#awaySince === undefined) return;
    this.#awaySince = undefined;
    this.onConnection(true);
  }

  /** It has not. Says whether it has been away for too long. */
  unreached(error: RuntimeError): boolean {
    const now = performance.now();
    this.lastFailure = error.what;
    if (this.#awaySince === undefined) {
      this.#awaySince = now;
      this.onConnection(false);
    }
    return now - this.#awaySince > this.api.http.limits.serverGoneMs;
  }

  close(): void {
    this.#stop.abort();
    for (const follower of this.#followers.values()) follower.stop();
  }
}

/**
 * The graph as the API can run it. It runs all outputs: to run some, it gets only what those need. It has no way for images of the
 * websocket: they are made files of the temporary folder, which a server empties when it starts.
 */
function sendable(graph: Prompt['graph'], { partial_execution_targets: targets }: Order): Prompt['graph'] {
  const ids = targets === undefined ? Object.keys(graph) : reachable(graph, targets);
  const nodes = ids.map((id) => {
    const node = own(graph, id) as Prompt['graph'][string];
    return [id, node.class_type === WEBSOCKET_CLASS ? { ...node, class_type: 'PreviewImage' } : node];
  });
  return Object.fromEntries(nodes);
}
