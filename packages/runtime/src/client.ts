import type { ApiGraph, SystemStats } from '@comfyloom/protocol';
import { type Auth, parseAddress } from './address.js';
import { Http, notComfy } from './api/http.js';
import { PATHS } from './api/paths.js';
import { type Limits, readLimits } from './defaults.js';
import { RuntimeError } from './errors.js';
import { fields, isFields } from './json.js';
import { consoleLogger, type Logger } from './log.js';
import type { GraphOutputs, Outputs } from './outputs/collect.js';
import { openFrom, type RunFile } from './outputs/file.js';
import type { RunOptions } from './run/options.js';
import { Plan } from './run/plan.js';
import { Durations } from './run/progress.js';
import type { Run, RunContext } from './run/run.js';
import type { OutputSpec, Runnable } from './run/runnable.js';
import { Runs, readCall } from './run/runs.js';
import { Watch } from './run/watch.js';
import { Link } from './socket/link.js';
import { cleanLine } from './text.js';
import { onAbort, sleep } from './timing.js';
import type { Transport } from './transport/transport.js';

export interface ConnectOptions {
  /** Sent with every request, and with the socket's upgrade where the platform can (not in browsers). */
  readonly headers?: Readonly<Record<string, string>>;
  readonly auth?: Auth;
  /** pino's shape; by default warnings and errors go to the console. */
  readonly logger?: Logger;
  readonly limits?: Partial<Limits>;
  /** The id of the socket; a fresh UUID by default. Two clients with one id take each other's events away. */
  readonly clientId?: string;
  readonly signal?: AbortSignal;
}

/** What runs workflows, whatever the way to its server is. */
export interface Runner<File = RunFile> extends AsyncDisposable {
  /** The server's address, without credentials. */
  readonly url: string;
  /** Whether news of runs can be heard just now. A client comes back by itself. */
  readonly isConnected: boolean;
  /** Prompts that wait or run on the server, everybody's, as it last told; 0 where it does not tell. */
  readonly queueRemaining: number;
  /** Runs a compiled workflow. Throws the `BindError` of parameters that it does not take, before anything is sent. */
  run<Params, Specs extends Record<string, OutputSpec>>(
    artifact: Runnable<Params, Specs>,
    params: Params,
    options?: RunOptions,
  ): Run<Outputs<Specs, File>, File>;
  /** Runs plain API JSON. Outputs are by the id of their node. */
  run(graph: ApiGraph, options?: RunOptions): Run<GraphOutputs<File>, File>;
  /** Cancels the runs that are under way, and closes everything. Waits at most `closeTimeoutMs` for the server. */
  close(): Promise<void>;
}

/** A connection to one ComfyUI server. */
export interface Client<File = RunFile> extends Runner<File> {
  /** What the server said of itself when the client connected. */
  readonly systemStats: SystemStats;
  /** The connection, for `new Api(client.http)` and `new Uploads(client.http)`. */
  readonly http: Http;
}

/**
 * Connects through a transport.
 *
 * @param wrap makes of each output file what this platform's files can do
 * @throws RuntimeError `E_BAD_URL`, `E_BAD_OPTION`, `E_SERVER_UNREACHABLE`, `E_TLS`, `E_TIMEOUT`, `E_HTTP`, `E_NOT_COMFYUI`, `E_SOCKET_REFUSED`
 */
export async function connectThrough<File>(
  transport: Transport,
  baseUrl: string | URL,
  options: ConnectOptions,
  wrap: (file: RunFile) => File,
): Promise<Client<File>> {
  const { limits, clientId, logger = consoleLogger } = options;
  const http = new Http(transport, parseAddress(baseUrl, options.headers, options.auth), readLimits(limits));
  // The server knows a socket by a text; to one without any it gives an id of its own, and prompts with another go unheard.
  const client = new ServerClient<File>(http, logger, clientId ? String(clientId) : undefined, wrap);
  try {
    await client.open(options.signal);
    return client;
  } catch (error) {
    await client.close();
    throw error;
  }
}

class ServerClient<File> implements Client<File> {
  readonly url: string;
  systemStats!: SystemStats;
  readonly #watch: Watch;
  readonly #link: Link;
  readonly #context: RunContext;
  readonly #runs: Runs;

  constructor(
    readonly http: Http,
    logger: Logger,
    clientId: string | undefined,
    wrap: (file: RunFile) => unknown,
  ) {
    this.url = http.address.shown;
    this.#runs = new Runs(http, logger, (reason) => {
      this.#watch.close(reason);
      this.#link.close();
    });
    this.#watch = new Watch(http, logger, (connected) => this.#runs.connection(connected));
    this.#link = new Link(http, logger, this.#watch, clientId);
    this.#watch.link = this.#link;
    const { background } = this.#runs;
    this.#context = { http, lane: this.#watch, logger, durations: new Durations(), open: openFrom(http), wrap, background };
  }

  async open(signal: AbortSignal | undefined): Promise<void> {
    const { connectTimeoutMs } = this.http.limits;
    const { shown } = this.http.address;
    this.#link.open();
    // Over HTTP first: its errors tell more than a socket that does not open.
    const { body } = await this.http.json({ method: 'GET', path: PATHS.systemStats, timeoutMs: connectTimeoutMs, signal });
    if (!isFields(body) || !Array.isArray(body['devices']) || !isFields(body['system']))
      throw notComfy(shown, 'something else at /system_stats');
    this.systemStats = fields(body) as SystemStats;
    // Ends the wait, whatever it was that settled it.
    const done = new AbortController();
    const forget = signal && onAbort(signal, () => done.abort(signal.reason));
    try {
      signal?.throwIfAborted();
      const timeout = sleep(connectTimeoutMs, done.signal).then(() => 'late');
      if ((await Promise.race([this.#link.ready, timeout, this.#link.refused])) === undefined) return;
    } finally {
      forget?.();
      done.abort();
    }
    throw new RuntimeError('E_SOCKET_REFUSED', {
      what: `HTTP works, the websocket does not open (${cleanLine(this.#link.lastFailure) || 'no answer'}).`,
      where: shown,
      fix: 'A proxy must pass websocket upgrades on, for …/ws.',
    });
  }

  get isConnected(): boolean {
    return this.#link.isReady;
  }

  get queueRemaining(): number {
    return this.#watch.remaining;
  }

  run(what: ApiGraph | Runnable, second?: unknown, third?: RunOptions): Run<never, File> {
    const { artifact, graph, options } = readCall(what, second, third);
    const plan = new Plan(graph, artifact, options.manifest ?? {});
    return this.#runs.start(this.#context, plan, options) as unknown as Run<never, File>;
  }

  close(): Promise<void> {
    return this.#runs.close();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}
