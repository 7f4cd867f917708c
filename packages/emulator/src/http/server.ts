import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { Duplex } from 'node:stream';
import { deflateSync, gzipSync } from 'node:zlib';
import { type Faults, faultAnswer } from '../faults/faults.js';
import type { Behaviour } from '../options.js';
import { isAllowedHost, isForeign } from './guard.js';
import { type Answer, BodyTooLarge, emptyAnswer, INTERNAL_ERROR, Request, raisedAnswer, UNKNOWN_PATH } from './message.js';
import { decodeSegment, type Router } from './router.js';

export interface HttpOptions {
  readonly behave: Behaviour;
  /** `/comfy`: everything lies below this path; empty for none. */
  readonly prefix: string;
  readonly maxUpload: number;
  readonly allowedHosts: ReadonlySet<string> | 'any';
  /** `Access-Control-Allow-Origin`; replaces the check of the origin. */
  readonly corsOrigin: string | undefined;
  readonly compress: boolean;
  readonly tls: { readonly key: string | Buffer; readonly cert: string | Buffer } | undefined;
  readonly warn: (message: string) => void;
  /** Answers what no route does. */
  readonly otherwise: (request: Request) => Promise<Answer>;
  readonly faults: Faults;
  readonly onSocket: (request: IncomingMessage, socket: Duplex, head: Buffer, clientId: string) => void;
}

const KEEP_ALIVE_MS = 75_000;
const PACKED_TYPES = /^(?:application\/json|text\/plain)/;

/** The HTTP side of the emulator: guard, prefix, routes, and the upgrade of `/ws`. */
export function createHttp(router: Router, options: HttpOptions): Server {
  const server = options.tls === undefined ? createHttpServer() : createHttpsServer(options.tls);
  // As long as the server's library does: a client that keeps its connections must not find them closed.
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  server.on('request', (incoming: IncomingMessage, response: ServerResponse) => {
    void serve(router, options, incoming, response);
  });
  server.on('upgrade', (incoming: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    const request = readTarget(incoming, options);
    const path = request?.path;
    const isWs = incoming.headers.upgrade?.toLowerCase() === 'websocket' && (path === '/ws' || path === '/api/ws');
    if (!isWs || request === undefined) serveWithoutUpgrade(server, incoming, socket, head, options.tls !== undefined);
    else if (!isAllowed(incoming, options)) refuseUpgrade(socket, '403 Forbidden');
    else options.onSocket(incoming, socket, head, request.query.get('clientId') ?? '');
  });
  return server;
}

/**
 * A wish to upgrade that means nothing here, as the h2c that some HTTP clients send with every first request, is not heard: the
 * request is read again without it, body and all.
 */
function serveWithoutUpgrade(server: Server, incoming: IncomingMessage, socket: Duplex, head: Buffer, tls: boolean): void {
  const lines = [`${incoming.method} ${incoming.url} HTTP/1.1`];
  for (let index = 0; index < incoming.rawHeaders.length; index += 2) {
    const name = incoming.rawHeaders[index] as string;
    if (!/^(?:connection|upgrade|http2-settings)$/i.test(name)) lines.push(`${name}: ${incoming.rawHeaders[index + 1]}`);
  }
  socket.unshift(Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), head]));
  server.emit(tls ? 'secureConnection' : 'connection', socket);
}

function refuseUpgrade(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

function isAllowed(incoming: IncomingMessage, options: HttpOptions): boolean {
  if (!isAllowedHost(incoming.headers, options.allowedHosts)) return false;
  return options.corsOrigin !== undefined || !isForeign(incoming.headers, options.behave);
}

/** The request below the prefix; undefined for a path beside it. */
function readTarget(incoming: IncomingMessage, options: HttpOptions): Request | undefined {
  const target = incoming.url ?? '/';
  const cut = target.indexOf('?');
  const path = cut < 0 ? target : target.slice(0, cut);
  const search = cut < 0 ? '' : target.slice(cut + 1);
  if (options.prefix !== '' && path !== options.prefix && !path.startsWith(`${options.prefix}/`)) return undefined;
  return new Request(incoming, incoming.method ?? 'GET', path.slice(options.prefix.length) || '/', search, options.maxUpload);
}

async function serve(router: Router, options: HttpOptions, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  const request = readTarget(incoming, options);
  let answer: Answer;
  try {
    if (!isAllowed(incoming, options)) answer = emptyAnswer(403);
    else if (request === undefined) answer = UNKNOWN_PATH;
    else if (options.corsOrigin !== undefined && request.method === 'OPTIONS') answer = emptyAnswer();
    else {
      const fault = options.faults.http(request);
      if (fault?.what === 'half-open') return;
      if (fault?.what === 'latency') await new Promise((resolve) => setTimeout(resolve, fault.ms ?? 100));
      if (fault?.what === 'restart') options.faults.restart();
      if (fault?.what === 'cut' || fault?.what === 'restart') {
        incoming.socket.destroy();
        return;
      }
      if (typeof fault?.what === 'number') answer = faultAnswer(fault.what, fault.body, options.maxUpload);
      else answer = (await router.answer(request)) ?? (await options.otherwise(request));
      if (fault?.what === 'cut-after') {
        incoming.socket.destroy();
        return;
      }
    }
  } catch (error) {
    answer = error instanceof BodyTooLarge ? raisedAnswer(error.message, 413) : INTERNAL_ERROR;
    if (answer === INTERNAL_ERROR) options.warn(`${request?.method ?? ''} ${request?.path ?? ''}: ${String(error)}`);
  }
  write(answer, request?.path ?? '', options, incoming, response);
}

function write(answer: Answer, path: string, options: HttpOptions, incoming: IncomingMessage, response: ServerResponse): void {
  if (response.headersSent || response.destroyed) return;
  const headers: Record<string, string> = { ...cacheHeaders(path, answer, options.behave), ...answer.headers };
  if (options.corsOrigin !== undefined && answer.raised !== true) Object.assign(headers, corsHeaders(options.corsOrigin, options.behave));
  let { body } = answer;
  const coding = options.compress ? codingOf(String(incoming.headers['accept-encoding'] ?? '')) : undefined;
  // Files, which carry a tag, are never packed.
  if (coding !== undefined && body.length > 0 && headers['etag'] === undefined && PACKED_TYPES.test(headers['content-type'] ?? '')) {
    body = coding === 'gzip' ? gzipSync(body) : deflateSync(body);
    headers['content-encoding'] = coding;
  }
  headers['content-length'] = String(Buffer.byteLength(body));
  // A body that was not read to its end would be taken for the next request.
  if (!incoming.complete) headers['connection'] = 'close';
  // Header values leave as UTF-8, as the server's do; by themselves they would be refused beyond Latin-1.
  for (const [name, value] of Object.entries(headers)) if (BEYOND_ASCII.test(value)) headers[name] = Buffer.from(value).toString('latin1');
  response.writeHead(answer.status, headers);
  response.end(incoming.method === 'HEAD' ? undefined : body);
  if (!incoming.complete) incoming.resume();
}

/** The first of the server's own list that the request names. */
function codingOf(accepted: string): 'deflate' | 'gzip' | undefined {
  return (['deflate', 'gzip'] as const).find((coding) => accepted.toLowerCase().includes(coding));
}

const BEYOND_ASCII = /[\u0080-\uffff]/;
const CACHED_STATUSES = new Set([200, 201, 202, 203, 204, 205, 206, 301, 308]);

/** What the server tells caches by the path's ending, where the handler says nothing itself. */
function cacheHeaders(path: string, answer: Answer, behave: Behaviour): Record<string, string> {
  const last = path.slice(path.lastIndexOf('/') + 1);
  if (answer.raised === true || !/[.%]/.test(last)) return {};
  const name = decodeSegment(last).split('/').pop() as string;
  if (/\.(?:js|css)$/.test(name) || /^index.*\.json$/.test(name)) return { 'cache-control': behave === '0.33.0' ? 'no-store' : 'no-cache' };
  if (!/\.(?:jpg|jpeg|png|ppm|bmp|pgm|tif|tiff|webp)$/i.test(name)) return {};
  // That a static file is missing shows only after the headers were chosen.
  const status = answer === UNKNOWN_PATH ? 200 : answer.status;
  if (status === 404) return { 'cache-control': 'public, max-age=3600' };
  return CACHED_STATUSES.has(status) ? { 'cache-control': 'public, max-age=86400' } : {};
}

function corsHeaders(origin: string, behave: Behaviour): Record<string, string> {
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-methods': `POST, GET, DELETE, PUT, OPTIONS${behave === '0.33.0' ? ', PATCH' : ''}`,
    'access-control-allow-headers': 'Content-Type, Authorization',
    'access-control-allow-credentials': 'true',
  };
}
