import type { Http } from '../api/http.js';
import { LONGEST_MS } from '../defaults.js';
import { RunError, type RuntimeError } from '../errors.js';
import type { Logger } from '../log.js';
import type { OpenFile, RunFile } from '../outputs/file.js';
import { cleanLine } from '../text.js';
import { deferred, onAbort, uuid } from '../timing.js';
import { Attempts } from './attempts.js';
import { CANCELLED, reportOf } from './conclude.js';
import type { RunEvent } from './events.js';
import { explain } from './explain.js';
import type { Caller, Lane } from './lane.js';
import { type Fault, lintGraph } from './lint.js';
import { News } from './news.js';
import type { RunOptions } from './options.js';
import type { Finding, Outcome, RunReport } from './outcome.js';
import type { Plan } from './plan.js';
import type { OwnGraph } from './prepare.js';
import { type Durations, Progress } from './progress.js';
import { readFaults, rejected } from './refusal.js';
import { Results } from './results.js';

/** The report of a run, beside its outputs. Not enumerable: going over a result gives outputs only. */
export type WithReport<Outputs> = Outputs & { readonly $report: RunReport };

/** A run under way. Its events can be read at any time, by any number of readers, or not at all. */
export interface Run<Outputs, File = RunFile> extends AsyncIterable<RunEvent<File>>, AsyncDisposable {
  /** The prompt's id on the server; with Comfy API v2, whose ids are in the report, the key that it was submitted with. */
  readonly id: string;
  /** @throws RunError for every outcome but success */
  readonly result: Promise<WithReport<Outputs>>;
  /** Never rejects. */
  readonly outcome: Promise<Outcome<Outputs>>;
  /**
   * Deletes the prompt while it waits, interrupts it, and nobody else's, while it runs. Settles when the run has: as cancelled, or as
   * something else when it was too late. A node that reports no progress cannot be stopped before its end.
   */
  cancel(): Promise<Outcome<Outputs>>;
}

/** What a run needs of its client. */
export interface RunContext {
  readonly http: Http;
  readonly lane: Lane;
  readonly logger: Logger;
  readonly durations: Durations;
  /** Makes a file of what a node says it has put out. */
  readonly open: OpenFile;
  wrap(file: RunFile): unknown;
  /** Keeps a task that the client's end must wait for. */
  background(task: Promise<unknown>): void;
}

type Facts = Outcome<Record<string, unknown>>;

export class RunHandle implements Caller {
  readonly id = uuid();
  readonly outcome: Promise<Facts>;
  readonly result: Promise<Record<string, unknown>>;
  readonly news: News;
  readonly #attempts: Attempts;
  readonly #settled = deferred<Facts>();
  isSettled = false;

  constructor(
    readonly context: RunContext,
    readonly plan: Plan,
    readonly options: RunOptions,
  ) {
    const { open, wrap, durations, background, http } = context;
    const { signal, timeoutMs, targets } = options;
    this.outcome = this.#settled.promise;
    this.news = new News(plan, new Results(plan, open, wrap), new Progress(plan.graph, targets ?? plan.targets, durations), durations);
    this.#attempts = new Attempts(this.id, context, this.news, options, this);
    this.result = this.outcome.then((outcome) => {
      if (outcome.status !== 'succeeded') throw new RunError(...explain(outcome, this.id, http.address.shown));
      return Object.defineProperty(outcome.outputs, '$report', { value: outcome.report });
    });
    // A run whose result nobody awaits must not end the process.
    this.result.catch(() => {});
    const abort = () => this.abandon();
    const timer =
      timeoutMs === undefined || timeoutMs > LONGEST_MS
        ? undefined
        : setTimeout(() => this.abandon({ status: 'timedOut', timeoutMs }), timeoutMs);
    const forget = signal && onAbort(signal, abort);
    void this.outcome.then(() => {
      clearTimeout(timer);
      forget?.();
    });
    if (signal?.aborted) abort();
    else background(this.#drive().then((finding) => this.#settle(finding)));
  }

  [Symbol.asyncIterator](): AsyncGenerator<RunEvent<unknown>, void, undefined> {
    return this.news.log.read();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.cancel();
  }

  cancel(): Promise<Facts> {
    if (this.#attempts.current === undefined) this.abandon();
    else this.#withdraw();
    return this.outcome;
  }

  /** Settles now; the server is told in the background. */
  abandon(finding: Finding = CANCELLED): void {
    if (this.isSettled) return;
    this.#settle(finding);
    this.#withdraw();
  }

  #withdraw(): void {
    const { current } = this.#attempts;
    if (current !== undefined && !current.withdrawn) this.context.background(this.context.lane.withdraw(current));
  }

  async #drive(): Promise<Finding> {
    const { graph } = this.plan;
    try {
      // `run` of the client has made the copy.
      await this.options.prepare?.(graph as OwnGraph);
    } catch (cause) {
      const { what, message } = cause as RuntimeError;
      return rejected('preparation', cleanLine(what ?? message), [], cause);
    }
    try {
      lintGraph(graph);
    } catch (cause) {
      const { what, data } = cause as RuntimeError;
      return rejected('graph', what, readFaults(data['problems'] as Fault[], this.plan), cause);
    }
    try {
      return this.isSettled ? CANCELLED : await this.#attempts.run();
    } catch (error) {
      return rejected('http', cleanLine((error as Error).message), [], error);
    }
  }

  #settle(finding: Finding): void {
    if (this.isSettled) return;
    this.isSettled = true;
    const report: RunReport = reportOf(this.#attempts.prompts, this.news);
    this.news.log.push({ type: 'done', status: finding.status });
    this.news.log.end();
    this.#settled.resolve({ ...finding, report });
  }
}
