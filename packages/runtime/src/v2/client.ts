import type { ApiGraph } from '@comfyloom/protocol';
import { parseAddress } from '../address.js';
import { Http, notComfy } from '../api/http.js';
import type { ConnectOptions, Runner } from '../client.js';
import { readLimits } from '../defaults.js';
import { RuntimeError } from '../errors.js';
import { consoleLogger, type Logger } from '../log.js';
import type { RunFile } from '../outputs/file.js';
import type { UploadSource } from '../outputs/upload.js';
import type { RunOptions } from '../run/options.js';
import { Plan } from '../run/plan.js';
import { uploading } from '../run/prepare.js';
import { Durations } from '../run/progress.js';
import type { Run, RunContext } from '../run/run.js';
import type { Runnable } from '../run/runnable.js';
import { Runs, readCall } from '../run/runs.js';
import { uuid } from '../timing.js';
import type { Transport } from '../transport/transport.js';
import { V2Api } from './api.js';
import { type AssetFile, openAssets } from './file.js';
import { Jobs } from './jobs.js';
import { type AssetOptions, Assets, type InputAsset } from './upload.js';

export interface V2ConnectOptions extends Omit<ConnectOptions, 'clientId'> {
  /**
   * Origins, as in `https://storage.example`, to which the server may redirect those who read content. They are asked without credentials.
   * None by default; a browser cannot follow such a redirect at all.
   */
  readonly contentOrigins?: readonly string[];
}

/** A connection to a server that speaks Comfy API v2. */
export interface V2Client<File = AssetFile, Source = UploadSource> extends Runner<File> {
  /** The API's routes, one method each. */
  readonly api: V2Api;
  /** Brings a file to the server, each content once. Give its `input` to a run. */
  upload(source: Source | InputAsset, options?: AssetOptions): Promise<InputAsset>;
}

/**
 * Connects through a transport.
 *
 * @param wrap makes of each output file what this platform's files can do
 * @param read makes of what can be uploaded on this platform what can be everywhere
 * @throws RuntimeError `E_BAD_URL`, `E_BAD_OPTION`, `E_SERVER_UNREACHABLE`, `E_TLS`, `E_TIMEOUT`, `E_HTTP`, `E_NOT_COMFYUI`
 */
export async function connectThrough<File, Source>(
  transport: Transport,
  baseUrl: string | URL,
  options: V2ConnectOptions,
  wrap: (file: RunFile) => File,
  read: (source: Source) => Promise<UploadSource>,
): Promise<V2Client<File, Source>> {
  const http = new Http(transport, parseAddress(baseUrl, options.headers, options.auth), readLimits(options.limits));
  const api = new V2Api(http);
  try {
    const lists = await knock(api, options.signal);
    return new JobClient(api, options.logger ?? consoleLogger, lists, options.contentOrigins ?? [], wrap, read);
  } catch (error) {
    await transport.close();
    throw error;
  }
}

/** Finds out whether this is the API, and whether it lists jobs. */
async function knock(api: V2Api, signal: AbortSignal | undefined): Promise<boolean> {
  signal?.throwIfAborted();
  try {
    const { jobs } = await api.jobs({ limit: 1 });
    if (Array.isArray(jobs)) return true;
  } catch (error) {
    if (!(error instanceof RuntimeError) || ![404, 405, 501].includes(error.data['status'] as number)) throw error;
  }
  signal?.throwIfAborted();
  // No list: the cloud has none. A job that cannot be is unknown, in the API's own words.
  const { status, code } = await api.job(uuid()).then(
    () => ({ status: 200, code: '' }),
    (error) => (error as RuntimeError).data as { status?: number; code?: string },
  );
  if (status === 404 && code === 'not_found') return false;
  throw notComfy(api.http.address.shown, 'something else than Comfy API v2');
}

class JobClient<File, Source> implements V2Client<File, Source> {
  readonly url: string;
  /** The API does not tell. */
  readonly queueRemaining = 0;
  readonly #assets: Assets;
  readonly #runs: Runs;
  readonly #jobs: Jobs;
  readonly #context: RunContext;

  constructor(
    readonly api: V2Api,
    readonly logger: Logger,
    lists: boolean,
    contentOrigins: readonly string[],
    wrap: (file: RunFile) => File,
    readonly read: (source: Source) => Promise<UploadSource>,
  ) {
    const { http } = api;
    this.url = http.address.shown;
    this.#assets = new Assets(api);
    this.#runs = new Runs(http, logger, () => this.#jobs.close());
    this.#jobs = new Jobs(api, logger, lists, (connected) => this.#runs.connection(connected));
    const { background } = this.#runs;
    const open = openAssets(http, contentOrigins);
    this.#context = { http, lane: this.#jobs, logger, durations: new Durations(), open, wrap, background };
  }

  get isConnected(): boolean {
    return this.#jobs.isConnected;
  }

  async upload(source: Source | InputAsset, options?: AssetOptions): Promise<InputAsset> {
    return this.#assets.upload(isInput(source) ? source : await this.read(source), options);
  }

  run(what: ApiGraph | Runnable, second?: unknown, third?: RunOptions): Run<never, File> {
    const isArtifact = typeof what?.['bind'] === 'function';
    const brought = isArtifact
      ? uploading<Source>(what as Runnable, (second ?? {}) as Record<string, unknown>, (source) => this.upload(source))
      : undefined;
    const { artifact, graph, options } = readCall(what, brought?.params ?? second, third);
    for (const name of ['number', 'front'] as const) if (options[name]) throw unsupported(name, this.url);
    const prepare = brought?.prepare ?? options.prepare;
    const plan = new Plan(graph, artifact, options.manifest ?? {}, false);
    return this.#runs.start(this.#context, plan, { ...options, prepare }) as unknown as Run<never, File>;
  }

  close(): Promise<void> {
    return this.#runs.close();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}

function isInput(source: unknown): source is InputAsset {
  return typeof source === 'object' && source !== null && 'input' in source && 'asset' in source;
}

function unsupported(name: string, where: string): RuntimeError {
  return new RuntimeError('E_UNSUPPORTED', { what: `Comfy API v2 has nothing for the option "${name}".`, where, fix: 'Leave it out.' });
}
