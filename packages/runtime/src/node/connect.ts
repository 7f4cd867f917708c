import type { ApiGraph } from '@comfyloom/protocol';
import { parseAddress } from '../address.js';
import { Api } from '../api/api.js';
import { type Client, connectThrough } from '../client.js';
import { DEFAULTS } from '../defaults.js';
import { consoleLogger } from '../log.js';
import { type InputFile, type InputOptions, Uploads } from '../outputs/upload.js';
import type { RunOptions } from '../run/options.js';
import { type Prepare, uploading } from '../run/prepare.js';
import type { Runnable } from '../run/runnable.js';
import type { Transport } from '../transport/transport.js';
import { HttpConnections } from './http.js';
import type { NodeConnectOptions } from './options.js';
import { proxyOf, TunnelAgent } from './proxy.js';
import { type NodeRunFile, withSave } from './save.js';
import { openSocket } from './socket.js';
import { type NodeUploadSource, readSource } from './source.js';
import { UnixAgent } from './unix.js';

/** A client whose files save themselves. */
export interface NodeClient extends Client<NodeRunFile> {
  /** The server's routes, one method each. */
  readonly api: Api;
  /** As `Uploads.upload`; a text that is no `data:` URL is a path. The same content is sent once. */
  upload(source: NodeUploadSource, options?: InputOptions): Promise<InputFile>;
}

/**
 * Connects to a ComfyUI server with undici and ws: TLS options for this client alone, a Unix socket, the environment's proxy, websocket
 * pings, and files that save themselves.
 *
 * @param baseUrl with its path prefix, if any: `https://host/comfyui/`
 * @throws RuntimeError `E_BAD_URL`, `E_BAD_OPTION`, `E_SERVER_UNREACHABLE`, `E_TLS`, `E_TIMEOUT`, `E_HTTP`, `E_NOT_COMFYUI`, `E_SOCKET_REFUSED`
 */
export async function connect(baseUrl: string | URL, options: NodeConnectOptions = {}): Promise<NodeClient> {
  const { tls = {}, socketPath } = options;
  const { shown } = parseAddress(baseUrl, options.headers, options.auth);
  if (tls.rejectUnauthorized === false && shown.startsWith('https:')) {
    (options.logger ?? consoleLogger).warn(
      { url: shown },
      'TLS certificates are not checked for this client: anybody on the way can read and change everything',
    );
  }
  const url = new URL(shown);
  const proxy = options.proxy === false || socketPath !== undefined ? undefined : proxyOf(url, process.env);
  const { connectTimeoutMs, maxMessageBytes } = { ...DEFAULTS, ...options.limits };
  const connections = new HttpConnections(url.origin, tls, socketPath, proxy, connectTimeoutMs);
  const agent = socketPath !== undefined ? new UnixAgent(socketPath) : proxy !== undefined ? new TunnelAgent(proxy, url, tls) : undefined;
  const transport: Transport = {
    request: (request) => connections.request(request),
    socket: (address, headers, events) => openSocket(address, headers, events, { tls, agent, maxMessageBytes, connectTimeoutMs }),
    close: () => connections.close(),
  };
  const client = await connectThrough(transport, baseUrl, options, withSave);
  const uploads = new Uploads(client.http);
  const upload = async (source: NodeUploadSource, how?: InputOptions) => uploads.upload(await readSource(source), how);
  const plain = client.run.bind(client) as (what: unknown, second?: unknown, third?: unknown) => never;
  const run = (what: ApiGraph | Runnable, second: unknown = {}, third: RunOptions = {}) => {
    if (typeof what['bind'] !== 'function') return plain(what, second as RunOptions);
    const { params, prepare } = uploading<NodeUploadSource>(what as Runnable, second as Record<string, unknown>, upload);
    if (prepare === undefined) return plain(what, params, third);
    const both: Prepare = async (graph) => {
      await prepare(graph);
      await third.prepare?.(graph);
    };
    return plain(what, params, { ...third, prepare: both });
  };
  return Object.assign(client, { api: new Api(client.http), upload, run: run as NodeClient['run'] });
}
