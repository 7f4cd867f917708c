import { createWriteStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { WebSocket } from 'ws';
import { type Serving, serve } from './serve.js';
import { cleanHeaders, cleanJson, cleanPath, cleanText, type TranscriptRow } from './transcript.js';
import { readUpstream } from './upstream.js';

export interface RecorderOptions {
  /** Base URL of the real server. */
  readonly upstream: string;
  /** File that the transcript is written to, a line an event. */
  readonly file: string;
  readonly port?: number;
  readonly host?: string;
  /** Keep the bytes of pictures; without them only their lengths are kept. */
  readonly images?: boolean;
}

export interface Recorder extends Serving {
  /** The real server, without credentials. */
  readonly upstream: string;
}

const HOP_HEADERS = new Set(['connection', 'host', 'content-length', 'transfer-encoding', 'keep-alive', 'upgrade', 'accept-encoding']);
const TEXT = /^(?:application\/json|text\/)/;

async function readAll(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function recordedBody(bytes: Buffer): { body?: unknown; raw?: string } {
  if (bytes.length === 0) return {};
  try {
    return { body: cleanJson(JSON.parse(bytes.toString())) };
  } catch {
    return { raw: `${bytes.length} bytes` };
  }
}

/**
 * Stands between clients and a real server, hands everything on and writes it down, credentials taken out.
 *
 * @throws EmulatorError `E_EMULATOR_UPSTREAM` for a base URL that is none
 */
export async function startRecorder(options: RecorderOptions): Promise<Recorder> {
  const upstream = readUpstream(options.upstream);
  const began = performance.now();
  const out = createWriteStream(options.file);
  const write = (row: Record<string, unknown>): void => {
    // Sockets that the recorder itself closes still tell so, after the last line.
    if (out.writableEnded) return;
    out.write(`${JSON.stringify({ t_ms: Math.round((performance.now() - began) * 10) / 10, ...row } as TranscriptRow)}\n`);
  };
  let requests = 0;
  let connections = 0;

  const forward = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    requests += 1;
    const id = requests;
    const path = incoming.url ?? '/';
    const method = incoming.method ?? 'GET';
    const bytes = await readAll(incoming);
    write({
      dir: 'http',
      id,
      phase: 'request',
      method,
      path: cleanPath(path),
      headers: cleanHeaders(incoming.headers),
      ...recordedBody(bytes),
    });
    const given = Object.entries(incoming.headers).filter(([name]) => !HOP_HEADERS.has(name));
    const headers = { ...upstream.headers, ...Object.fromEntries(given) } as Record<string, string>;
    // The real server compares a page's origin with its own address, not with this one.
    if (headers['origin'] === `http://${incoming.headers.host}`) headers['origin'] = upstream.origin;
    const init: RequestInit = { method, headers, redirect: 'manual' };
    if (bytes.length > 0) init.body = new Uint8Array(bytes);
    const answer = await fetch(upstream.url(path), init);
    const body = Buffer.from(await answer.arrayBuffer());
    const answered = Object.fromEntries(answer.headers);
    const isText = TEXT.test(answered['content-type'] ?? '') || body.length === 0;
    const content = isText
      ? { text: cleanText(body.toString()) }
      : options.images === true
        ? { body_b64: body.toString('base64') }
        : { body_b64: '' };
    write({ dir: 'http', id, phase: 'response', status: answer.status, headers: cleanHeaders(answered), ...content });
    const kept = Object.entries(answered).filter(([name]) => !HOP_HEADERS.has(name) && name !== 'content-encoding');
    response.writeHead(answer.status, { ...Object.fromEntries(kept), 'content-length': String(body.length) });
    response.end(method === 'HEAD' ? undefined : body);
  };

  const request = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      await forward(incoming, response);
    } catch (error) {
      if (!response.headersSent) response.writeHead(502, { 'content-type': 'text/plain' });
      response.end(`The real server cannot be reached: ${String(error)}`);
    }
  };

  const join = (client: WebSocket, path: string): void => {
    connections += 1;
    const conn = connections;
    write({ dir: 'ws', conn, ev: 'open', path: cleanPath(path) });
    const server = new WebSocket(upstream.url(path).replace(/^http/, 'ws'), { headers: upstream.headers });
    const early: string[] = [];
    client.on('message', (data: Buffer) => {
      const text = data.toString();
      write({ dir: 'ws', conn, ev: 'send', data: cleanText(text) });
      if (server.readyState === WebSocket.OPEN) server.send(text);
      else early.push(text);
    });
    server.on('open', () => {
      for (const text of early) server.send(text);
    });
    server.on('message', (data: Buffer, binary) => {
      if (binary) write({ dir: 'ws', conn, ev: 'binary', b64: options.images === true ? data.toString('base64') : '', len: data.length });
      else write({ dir: 'ws', conn, ev: 'text', data: cleanText(data.toString()) });
      if (client.readyState === WebSocket.OPEN) client.send(data, { binary });
    });
    const end = (): void => {
      client.close();
      server.close();
    };
    client.on('close', () => {
      write({ dir: 'ws', conn, ev: 'close' });
      end();
    });
    server.on('close', end);
    client.on('error', end);
    server.on('error', end);
  };

  const serving = await serve({ request, socket: join, closed: () => new Promise<void>((resolve) => out.end(resolve)) }, options);
  return { ...serving, upstream: upstream.shown };
}
