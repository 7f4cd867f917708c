import { type Dispatcher, FormData as OwnFormData, Pool, ProxyAgent } from 'undici';
import { unreachable } from '../api/http.js';
import { RuntimeError } from '../errors.js';
import type { HttpExchange, HttpRequest } from '../transport/transport.js';
import { Exchange } from './answer.js';
import type { TlsOptions } from './options.js';

/** Enough for the runs of a busy client, few enough not to flood a server that validates one prompt at a time. */
const CONNECTIONS = 64;

/** The HTTP connections of one client: its TLS settings and its proxy are seen by no other client in the process. */
export class HttpConnections {
  readonly #dispatcher: Dispatcher;

  constructor(
    readonly origin: string,
    /** The server as errors name it. */
    readonly shown: string,
    tls: TlsOptions,
    socketPath: string | undefined,
    proxy: URL | undefined,
    connectTimeoutMs: number,
  ) {
    // Waiting times are the caller's, who aborts the request.
    const options = { connections: CONNECTIONS, headersTimeout: 0, bodyTimeout: 0 };
    const connect = { ...tls, timeout: connectTimeoutMs } as object;
    if (proxy !== undefined) this.#dispatcher = new ProxyAgent({ ...options, uri: proxy.href, requestTls: connect });
    else this.#dispatcher = new Pool(origin, { ...options, connect: socketPath === undefined ? connect : { ...connect, socketPath } });
  }

  request({ method, url, headers, body }: HttpRequest): HttpExchange {
    const exchange = new Exchange((error) => explain(error, this.shown));
    // A client has one server: its path is all that is new, and undici need not parse the URL again.
    const { origin } = this;
    const options = { origin, path: url.slice(origin.length), method: method as Dispatcher.HttpMethod, headers, body: toBody(body) };
    this.#dispatcher.dispatch(options, exchange);
    return exchange;
  }

  close(): Promise<void> {
    return this.#dispatcher.destroy();
  }
}

/** undici takes its own FormData only, not the global one. */
function toBody(body: HttpRequest['body']): string | OwnFormData | null {
  if (body === undefined || typeof body === 'string') return body ?? null;
  const form = new OwnFormData();
  for (const [name, value] of body) {
    if (typeof value === 'string') form.append(name, value);
    else form.append(name, value, value.name);
  }
  return form;
}

/** Codes of OpenSSL and Node for certificates and handshakes. */
const TLS_CODE = /CERT|TLS|SSL|SELF_SIGNED|ALTNAME|UNABLE_TO_(?:GET|VERIFY)/;

/** Codes of connections that never came about. */
const NEVER_SENT = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT'];

function explain(error: Error, shown: string): RuntimeError {
  const codes: string[] = [];
  // undici wraps: the telling code is in a cause, or in one of an AggregateError's errors.
  for (let cause: unknown = error; typeof cause === 'object' && cause !== null && codes.length < 5; ) {
    const { code, errors, cause: inner } = cause as { code?: unknown; errors?: unknown[]; cause?: unknown };
    if (typeof code === 'string') codes.push(code);
    cause = inner ?? errors?.[0];
  }
  const code = codes.at(-1);
  if (code === undefined || !TLS_CODE.test(code)) return unreachable(error, shown, code, NEVER_SENT.includes(code ?? ''));
  return new RuntimeError('E_TLS', {
    what: `The TLS handshake failed (${code}).`,
    where: shown,
    fix: 'Pass tls: { ca }, or, for a server that you trust, tls: { rejectUnauthorized: false }.',
    data: { code },
    cause: error,
  });
}
