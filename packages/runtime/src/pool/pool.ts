import type { ApiGraph } from '@comfyloom/protocol';
import type { Runner } from '../client.js';
import { RuntimeError } from '../errors.js';
import { consoleLogger, type Logger } from '../log.js';
import type { RunFile } from '../outputs/file.js';
import type { RunOptions } from '../run/options.js';
import type { Run } from '../run/run.js';
import type { Runnable } from '../run/runnable.js';
import { Backoff } from '../socket/backoff.js';
import { sleep } from '../timing.js';
import { modelsOf } from './models.js';
import { PoolRun, type RunMethod } from './run.js';

export interface PoolOptions {
  readonly logger?: Logger;
  /** How many further servers a run is offered to when its own goes away before it has begun (default 3). */
  readonly failovers?: number;
}

/** One server of a pool, as it stands. */
export interface PoolMember {
  readonly url: string;
  readonly state: 'ready' | 'away' | 'draining';
  /** Runs of this pool on it. */
  readonly runs: number;
}

/** Many servers that are used as one. */
export interface Pool<File = RunFile> extends AsyncDisposable {
  /** As `Client.run`, on the server that is least loaded, preferably one that has the graph's models loaded. */
  readonly run: RunMethod<File>;
  readonly members: readonly PoolMember[];
  /** Gives the server no new runs; settles when those it has are over. */
  drain(url: string): Promise<void>;
  close(): Promise<void>;
}

/** A server whose models are loaded may have so many more runs than another one: loading takes longer than waiting. */
const AFFINITY = 1.5;
/** An away server is tried again after so long, at first and at most. */
const RETRY_MS = [1_000, 15_000] as const;

interface Member<File> {
  readonly url: string;
  readonly connect: () => Promise<Runner<File>>;
  client: Runner<File> | undefined;
  draining: boolean;
  models: string;
  readonly runs: Set<Promise<unknown>>;
}

/**
 * Connects to all servers. Settles as soon as one is there; the others are tried until they come.
 *
 * @param servers address and how to connect to it
 * @throws what the first server said, when none can be reached
 */
export async function poolOf<File>(
  servers: readonly { readonly url: string; readonly connect: () => Promise<Runner<File>> }[],
  options: PoolOptions = {},
): Promise<Pool<File>> {
  const pool = new ServerPool(servers, options);
  try {
    await pool.open();
    return pool;
  } catch (error) {
    await pool.close();
    throw error;
  }
}

class ServerPool<File> implements Pool<File> {
  readonly run: RunMethod<File>;
  readonly #members: readonly Member<File>[];
  readonly #logger: Logger;
  readonly #failovers: number;
  readonly #stop = new AbortController();

  constructor(servers: readonly { url: string; connect: () => Promise<Runner<File>> }[], options: PoolOptions) {
    this.#members = servers.map(({ url, connect }) => ({ url, connect, client: undefined, draining: false, models: '', runs: new Set() }));
    this.#logger = options.logger ?? consoleLogger;
    this.#failovers = options.failovers ?? 3;
    this.run = ((what: ApiGraph | Runnable, second?: unknown, third?: RunOptions) => this.#start(what, second, third)) as RunMethod<File>;
  }

  get members(): readonly PoolMember[] {
    return this.#members.map((member) => ({
      url: member.url,
      state: member.draining ? 'draining' : member.client?.isConnected ? 'ready' : 'away',
      runs: member.runs.size,
    }));
  }

  async open(): Promise<void> {
    if (this.#members.length === 0) throw new RuntimeError('E_BAD_OPTION', { what: 'A pool needs at least one server.' });
    const attempts = this.#members.map((member) => this.#connect(member));
    try {
      await Promise.any(attempts);
    } catch (error) {
      throw (error as AggregateError).errors[0];
    }
  }

  async drain(url: string): Promise<void> {
    const member = this.#members.find((each) => [each.url, each.client?.url].includes(url));
    if (member === undefined) throw new RuntimeError('E_BAD_OPTION', { what: `The pool has no server "${url}".` });
    member.draining = true;
    await Promise.all(member.runs);
  }

  async close(): Promise<void> {
    this.#stop.abort(new RuntimeError('E_CLIENT_CLOSED', { what: 'The pool was closed.' }));
    await Promise.all(this.#members.map((member) => member.client?.close()));
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  /** The first attempt's error goes to the caller; the attempts themselves go on. */
  async #connect(member: Member<File>, backoff = new Backoff(...RETRY_MS)): Promise<void> {
    backoff.attempted();
    try {
      const client = await member.connect();
      if (this.#stop.signal.aborted) return await client.close();
      member.client = client;
    } catch (error) {
      this.#logger.warn({ url: member.url, code: (error as RuntimeError).code }, 'a server of the pool is away');
      sleep(backoff.next(), this.#stop.signal)
        .then(() => this.#connect(member, backoff))
        .catch(() => {});
      throw error;
    }
  }

  #start(what: ApiGraph | Runnable, second: unknown, third: RunOptions | undefined): Run<unknown, File> {
    this.#stop.signal.throwIfAborted();
    const models = modelsOf(typeof what?.['bind'] === 'function' ? (what as Runnable).workflow : (what as ApiGraph));
    const tried = new Set<Member<File>>();
    const startOn = (member: Member<File> | undefined): Run<unknown, File> | undefined => {
      if (member?.client === undefined) return undefined;
      tried.add(member);
      const run = member.client.run(what as Runnable, second as Record<string, unknown>, third);
      member.models = models;
      const over = run.outcome.finally(() => member.runs.delete(over));
      member.runs.add(over);
      return run as unknown as Run<unknown, File>;
    };
    // When all are away just now, one of those that have been there: it may come back.
    const first = startOn(this.#choose(models, tried) ?? this.#choose(models, tried, true));
    if (first === undefined) throw new RuntimeError('E_SERVER_UNREACHABLE', { what: 'No server of the pool takes runs.' });
    return new PoolRun<unknown, File>(first, () => {
      if (tried.size > this.#failovers) return undefined;
      const member = this.#choose(models, tried);
      if (member !== undefined) this.#logger.warn({ url: member.url }, 'a run that had not begun is given to another server');
      return startOn(member);
    });
  }

  /** The least loaded server. `away` takes those whose socket is down just now. */
  #choose(models: string, tried: ReadonlySet<Member<File>>, away = false): Member<File> | undefined {
    let best: Member<File> | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const member of this.#members) {
      const { client } = member;
      if (client === undefined || tried.has(member) || member.draining || client.isConnected === away) continue;
      const load = Math.max(member.runs.size, client.queueRemaining) - (models !== '' && models === member.models ? AFFINITY : 0);
      if (load < least) [best, least] = [member, load];
    }
    return best;
  }
}
