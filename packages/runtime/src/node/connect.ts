import type { ApiGraph } from '@comfyloom/protocol';
import { Api } from '../api/api.js';
import { type Client, connectThrough } from '../client.js';
import { type InputFile, type InputOptions, Uploads } from '../outputs/upload.js';
import type { RunOptions } from '../run/options.js';
import { type Prepare, uploading } from '../run/prepare.js';
import type { Runnable } from '../run/runnable.js';
import type { NodeConnectOptions } from './options.js';
import { type NodeRunFile, withSave } from './save.js';
import { type NodeUploadSource, readSource } from './source.js';
import { openTransport } from './transport.js';

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
  const client = await connectThrough(openTransport(baseUrl, options), baseUrl, options, withSave);
  const uploads = new Uploads(client.http);
  const upload = async (source: NodeUploadSource, how?: InputOptions) => uploads.upload(await readSource(source), how);
  const plain = client.run.bind(client) as (what: unknown, second?: unknown, third?: unknown) => never;
  const run = (what: ApiGraph | Runnable, second: unknown = {}, third: RunOptions = {}) => {
    if (typeof what?.['bind'] !== 'function') return plain(what, second as RunOptions);
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
