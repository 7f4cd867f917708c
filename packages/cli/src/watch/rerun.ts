import { type Connection, execute, openConnection } from '../commands/execute.js';
import { parseRun, workflowName } from '../commands/run.js';
import { UsageError } from '../errors.js';
import { asUsageError } from '../terminal/command.js';
import type { Terminal } from '../terminal/terminal.js';
import { type Runnable, toRunnable } from '../workspace/artifact.js';
import type { CompiledSource } from '../workspace/compile.js';

/** Runs one workflow again on each save, one run at a time, on one connection. */
export class Rerun implements AsyncDisposable {
  readonly name: string;
  #stop = new AbortController();
  #run: Promise<void> = Promise.resolve();
  #connection: Connection | undefined;

  /** @param args the workflow's name, then its parameters and the options of `run` */
  constructor(
    readonly args: readonly string[],
    readonly terminal: Terminal,
    readonly verbose: boolean,
  ) {
    const name = workflowName(args);
    if (name === undefined)
      throw new UsageError('E_USAGE', { what: '--run names no workflow.', fix: 'comfyloom compile --watch --run <name> [parameters]' });
    this.name = name;
  }

  /** Cancels the run that is under way, on the server too; resolves once it has ended. */
  async cancel(): Promise<void> {
    this.#stop.abort();
    await this.#run;
  }

  /** Starts a run. One that is still under way must have been cancelled. */
  start(source: CompiledSource): void {
    const stop = new AbortController();
    this.#stop = stop;
    this.#run = this.#execute(toRunnable(source), stop.signal).catch((error: unknown) => {
      if (stop.signal.aborted) this.terminal.note(`${this.name}  cancelled`);
      else this.terminal.error(asUsageError(error), this.verbose);
    });
  }

  async #execute(runnable: Runnable, signal: AbortSignal): Promise<void> {
    // Read anew each time: a parameter may have come or gone with the save.
    const { params, flags } = await parseRun(this.args, runnable);
    runnable.artifact.bind(params);
    this.#connection ??= await openConnection(flags, runnable, this.terminal, signal);
    signal.throwIfAborted();
    await execute(runnable, params, flags.out, this.#connection, this.terminal, signal);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.cancel();
    await this.#connection?.[Symbol.asyncDispose]();
  }
}
