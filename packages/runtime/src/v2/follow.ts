import type { V2Job } from '@comfyloom/protocol';
import { RuntimeError } from '../errors.js';
import { fields, isFields } from '../json.js';
import type { Prompt, PromptEnd } from '../run/prompt.js';
import { Backoff } from '../socket/backoff.js';
import { type Deferred, deferred, sleep } from '../timing.js';
import { entryOf } from './entry.js';
import type { Jobs } from './jobs.js';
import { News, place } from './news.js';

/** Follows one job to its end: the stream brings the news, and asking for the job the truth. Either is enough. */
export class Follower {
  readonly #news: News;
  readonly #stop = new AbortController();
  #nudged: Deferred<void> = deferred();
  #streaming = false;
  #newsAt = performance.now();
  /** How often in a row the server has known nothing of the job. */
  #misses = 0;
  /** Looks to come in short order: the end was announced, but the server may not know it yet. */
  #quick = Number.POSITIVE_INFINITY;
  #tookMs = 0;
  #retryMs = 0;

  constructor(
    readonly jobs: Jobs,
    readonly prompt: Prompt,
    /** The server's id of the job. */
    readonly id: string,
  ) {
    this.#news = new News(prompt);
    void prompt.end.promise.then(() => this.stop());
  }

  start(): void {
    void this.#ask();
    void this.#stream();
  }

  stop(): void {
    this.#stop.abort();
  }

  /** Takes a job as the server tells it; undefined when the server knows nothing of it. */
  take(job: V2Job | undefined): void {
    const { prompt } = this;
    const status = isFields(job) ? job.status : 'expired';
    this.#misses = status === 'expired' ? this.#misses + 1 : 0;
    if (status === 'queued') place(prompt, job?.queue_position);
    else if (status === 'running' || status === 'canceling') {
      prompt.started();
      this.#news.progress(fields(job?.progress));
    } else {
      const end = this.#endOf(job, status);
      if (end !== undefined) prompt.finish(end);
    }
  }

  #endOf(job: V2Job | undefined, status: string): PromptEnd | undefined {
    const { prompt } = this;
    const { historyRetriesMs } = this.jobs.api.http.limits;
    const hasRun = prompt.startedAt !== undefined || typeof job?.started_at === 'string';
    if (status === 'canceled' && !hasRun) return { kind: prompt.withdrawn ? 'withdrawn' : 'deleted' };
    if (status !== 'expired') {
      // Quick jobs are over before anything was heard of them.
      if (status !== 'canceled') prompt.started();
      return { kind: 'history', entry: entryOf(job as V2Job, prompt.graph) };
    }
    // The proxy asks history and queue one after the other: a job that goes from the one to the other meanwhile is said to be expired.
    if (this.#misses <= (prompt.withdrawn ? 2 : historyRetriesMs.length)) return undefined;
    return prompt.withdrawn && !hasRun ? { kind: 'withdrawn' } : { kind: 'gone', reason: 'forgotten' };
  }

  /** Has the job asked for at once. */
  nudge(): void {
    this.#quick = 0;
    this.#nudged.resolve();
  }

  async #ask(): Promise<void> {
    const { api } = this.jobs;
    while (!this.#stop.signal.aborted) {
      await Promise.race([sleep(this.#wait(), this.#stop.signal), this.#nudged.promise]).catch(() => {});
      if (this.#stop.signal.aborted) return;
      this.#nudged = deferred();
      const askedAt = performance.now();
      this.#retryMs = 0;
      try {
        const job = await api.job(this.id);
        this.#tookMs = performance.now() - askedAt;
        this.jobs.reached();
        this.take(job);
      } catch (error) {
        this.#failed(error);
      }
      this.#newsAt = performance.now();
    }
  }

  #failed(error: unknown): void {
    if (!(error instanceof RuntimeError)) throw error;
    const { status, code, retryAfterMs } = error.data;
    this.#retryMs = typeof retryAfterMs === 'number' ? retryAfterMs : 0;
    if (error.code === 'E_CLIENT_CLOSED') this.stop();
    else if (status === 404 && code === 'not_found') {
      this.jobs.reached();
      this.take(undefined);
      // Told to come later: it is there.
    } else if (status === 429) this.jobs.reached();
    else if (this.jobs.unreached(error)) this.prompt.finish({ kind: 'gone', reason: 'unreachable' });
  }

  #wait(): number {
    const { historyRetriesMs, queueRefreshMs, silenceMs } = this.jobs.api.http.limits;
    if (this.#misses > 0) return historyRetriesMs[this.#misses - 1] ?? queueRefreshMs;
    const quick = historyRetriesMs[this.#quick++];
    if (quick !== undefined) return quick;
    // Answering costs the proxy two requests of its own: a server that takes long must not be asked all the time.
    const often = Math.max(queueRefreshMs, Math.min(this.#tookMs * 30, 10_000), this.#retryMs);
    const isQuiet = this.prompt.phase !== 'running' || !this.#streaming;
    return isQuiet ? often : Math.max(often, this.#newsAt + silenceMs - performance.now());
  }

  async #stream(): Promise<void> {
    const { api } = this.jobs;
    const { reconnectMinMs, reconnectMaxMs } = api.http.limits;
    const backoff = new Backoff(reconnectMinMs, reconnectMaxMs);
    const { signal } = this.#stop;
    for (;;) {
      if (!(await this.jobs.streamTurn(signal))) return;
      let pause = 0;
      backoff.attempted();
      try {
        for await (const event of api.events(this.id, signal)) {
          this.#streaming = true;
          backoff.succeeded();
          this.#newsAt = performance.now();
          if (this.#news.take(event)) this.nudge();
        }
      } catch (error) {
        if (!(error instanceof RuntimeError)) this.jobs.logger.debug({ error: (error as Error).message }, 'the events of a job broke off');
        // This server has no events: asking is enough.
        else if (error.data['status'] === 501) return;
        else pause = Number(error.data['retryAfterMs'] ?? 0);
      } finally {
        this.#streaming = false;
        this.jobs.streamOver();
      }
      this.nudge();
      await sleep(Math.max(backoff.next(), pause), signal).catch(() => {});
    }
  }
}
