import type { Runner } from '../client.js';
import type { RunFile } from '../outputs/file.js';
import type { RunEvent } from '../run/events.js';
import { EventLog } from '../run/log.js';
import type { Outcome } from '../run/outcome.js';
import type { Run, WithReport } from '../run/run.js';
import { uuid } from '../timing.js';

/** Starts the run on another server; undefined when there is none to try any more. */
export type Elsewhere<Outputs, File> = () => Run<Outputs, File> | undefined;

/** Whether a run can be given to another server without any danger that it runs twice. */
function hasNotRun(outcome: Outcome<unknown>, started: boolean): boolean {
  if (outcome.status === 'rejected') return outcome.reason === 'unreachable';
  return outcome.status === 'lost' && !started && (outcome.reason === 'unreachable' || outcome.reason === 'forgotten');
}

const SLOTS = ['queued', 'progress', 'preview', 'connection'];

/** One run on a pool: a run on one server, and on another one if the first goes away before it has begun. */
export class PoolRun<Outputs, File = RunFile> implements Run<Outputs, File> {
  readonly id = uuid();
  readonly outcome: Promise<Outcome<Outputs>>;
  readonly result: Promise<WithReport<Outputs>>;
  readonly #log = new EventLog<RunEvent<File>>();
  #current: Run<Outputs, File>;
  #cancelled = false;

  constructor(first: Run<Outputs, File>, elsewhere: Elsewhere<Outputs, File>) {
    this.#current = first;
    const last = this.#drive(elsewhere);
    this.outcome = last.then((run) => run.outcome);
    this.result = last.then((run) => run.result);
    // Nobody may be waiting for it.
    this.result.catch(() => {});
  }

  [Symbol.asyncIterator](): AsyncIterator<RunEvent<File>> {
    return this.#log.read();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.cancel();
  }

  async cancel(): Promise<Outcome<Outputs>> {
    this.#cancelled = true;
    await this.#current.cancel();
    return this.outcome;
  }

  /** Gives the run that counts. */
  async #drive(elsewhere: Elsewhere<Outputs, File>): Promise<Run<Outputs, File>> {
    for (;;) {
      const run = this.#current;
      let started = false;
      let done: RunEvent<File> | undefined;
      for await (const event of run) {
        if (event.type === 'done') done = event;
        else this.#log.push(event, SLOTS.includes(event.type) ? event.type : undefined);
        if (event.type === 'started') started = true;
      }
      const next = !this.#cancelled && hasNotRun(await run.outcome, started) ? elsewhere() : undefined;
      if (next === undefined) {
        if (done !== undefined) this.#log.push(done);
        this.#log.end();
        return run;
      }
      this.#current = next;
    }
  }
}

export type RunMethod<File> = Runner<File>['run'];
