import type { ApiGraph } from '@comfyloom/protocol';
import type { Http } from '../api/http.js';
import { RuntimeError } from '../errors.js';
import type { Logger } from '../log.js';
import { sleep } from '../timing.js';
import type { RunOptions } from './options.js';
import type { Plan } from './plan.js';
import { ownCopy } from './prepare.js';
import { type RunContext, RunHandle } from './run.js';
import type { Runnable } from './runnable.js';

/** The runs of one client that are under way, and what they leave to be done behind them. */
export class Runs {
  readonly #handles = new Set<RunHandle>();
  readonly #tasks = new Set<Promise<unknown>>();

  #closing: Promise<void> | undefined;

  constructor(
    readonly http: Http,
    readonly logger: Logger,
    /** Ends the way to the server, once all runs are over. */
    readonly hangUp: (reason: RuntimeError) => void,
  ) {}

  start(context: RunContext, plan: Plan, options: RunOptions): RunHandle {
    if (this.#closing !== undefined) throw closed(this.http);
    const run = new RunHandle(context, plan, options);
    this.#handles.add(run);
    void run.outcome.then(() => this.#handles.delete(run));
    return run;
  }

  /** Keeps a task that the end of the client must wait for. */
  readonly background = (task: Promise<unknown>): void => {
    const kept = task
      .catch((error) => this.logger.debug({ error }, 'a task in the background failed'))
      .finally(() => this.#tasks.delete(kept));
    this.#tasks.add(kept);
  };

  connection(connected: boolean): void {
    for (const { news } of this.#handles) news.connection(connected);
  }

  /** Gives all runs up, waits at most `closeTimeoutMs` until the server has been told, and ends everything. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    const { http } = this;
    for (const run of [...this.#handles]) run.abandon();
    const stop = new AbortController();
    if (this.#tasks.size > 0) {
      await Promise.race([Promise.all(this.#tasks), sleep(http.limits.closeTimeoutMs, stop.signal).catch(() => {})]);
    }
    stop.abort();
    const reason = closed(http);
    this.hangUp(reason);
    http.close(reason);
    await http.transport.close();
  }
}

function closed(http: Http): RuntimeError {
  return new RuntimeError('E_CLIENT_CLOSED', { what: 'The client was closed.', where: http.address.shown, fix: 'Connect again.' });
}

/** What the two ways to call `run` have in common: the graph, and the artifact if it is one's. */
export function readCall(what: ApiGraph | Runnable, second: unknown = {}, third: RunOptions = {}) {
  // In plain JavaScript it may be anything.
  if (typeof what !== 'object' || what === null) throw new RuntimeError('E_GRAPH_INVALID', { what: 'This is no workflow and no graph.' });
  const artifact = typeof what['bind'] === 'function' ? (what as Runnable) : undefined;
  // It is sent later, and the caller may have made another graph of this one by then.
  const graph = ownCopy(artifact === undefined ? (what as ApiGraph) : artifact.bind(second as Record<string, unknown>));
  return { artifact, graph, options: artifact === undefined ? (second as RunOptions) : third };
}
