import { Readable } from 'node:stream';
import { type Dispatcher, FormData as OwnFormData, Pool, ProxyAgent } from 'undici';
import { join } from '../transport/join.js';
import type { HttpAnswer, HttpRequest } from '../transport/transport.js';
import type { TlsOptions } from './options.js';

/** Enough for the runs of a busy client, few enough not to flood a server that validates one prompt at a time. */
const CONNECTIONS = 64;

/** The HTTP connections of one client: its TLS settings and its proxy are seen by no other client in the process. */
export class HttpConnections {
  readonly #dispatcher: Dispatcher;

  constructor(
    readonly origin: string,
    tls: TlsOptions,
    socketPath: string | undefined,
    proxy: URL | undefined,
    connectTimeoutMs: number,
  ) {
    // Waiting times are the caller's, by the signal of each request.
    const options = { connections: CONNECTIONS, headersTimeout: 0, bodyTimeout: 0 };
    const connect = { ...tls, timeout: connectTimeoutMs } as object;
    if (proxy !== undefined) this.#dispatcher = new ProxyAgent({ ...options, uri: proxy.href, requestTls: connect });
    else this.#dispatcher = new Pool(origin, { ...options, connect: socketPath === undefined ? connect : { ...connect, socketPath } });
  }

  async request({ method, url, headers, body, signal }: HttpRequest): Promise<HttpAnswer> {
    // A client has one server: its path is all that is new, and undici need not parse the URL again.
    const { origin } = this;
    const path = url.slice(origin.length);
    const answer = await this.#dispatcher.request({
      origin,
      path,
      method: method as Dispatcher.HttpMethod,
      headers,
      signal,
      body: toBody(body),
    });
    const header = (name: string) => {
      const value = answer.headers[name];
      return Array.isArray(value) ? value[0] : value;
    };
    return {
      status: answer.statusCode,
      header,
      stream: () => Readable.toWeb(answer.body) as ReadableStream<Uint8Array>,
      // With a length in the headers, which undici holds the body to, the quick way is safe.
      bytes: (limit) => (Number(header('content-length') ?? Number.NaN) <= limit ? answer.body.bytes() : readBody(answer.body, limit)),
      discard: () => void answer.body.dump().catch(() => {}),
    };
  }

  close(): Promise<void> {
    return this.#dispatcher.destroy();
  }
}

/** undici's `request` takes its own FormData only, not the global one. */
function toBody(body: HttpRequest['body']): string | OwnFormData | null {
  if (body === undefined || typeof body === 'string') return body ?? null;
  const form = new OwnFormData();
  for (const [name, value] of body) {
    if (typeof value === 'string') form.append(name, value);
    else form.append(name, value, value.name);
  }
  return form;
}

async function readBody(body: Readable, limit: number): Promise<Uint8Array | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    length += chunk.length;
    // Leaving the loop destroys the body, and with it the connection: the rest is not read.
    if (length > limit) return undefined;
    chunks.push(chunk);
  }
  return join(chunks, length);
}
