import { RuntimeError } from '../errors.js';
import { join } from './join.js';
import type { HttpAnswer, HttpRequest, Socket, SocketEvents, Transport } from './transport.js';

/** The platform's own `fetch` and `WebSocket`: browsers, Deno, Bun, workers, Node from 22. Cannot ping and cannot send headers on the socket. */
export const webTransport: Transport = {
  request({ method, url, headers, body }: HttpRequest) {
    const stop = new AbortController();
    const answer = fetch(url, { method, headers, body: body ?? null, signal: stop.signal, redirect: 'manual' }).then(fetchAnswer);
    return { answer, abort: (reason) => stop.abort(reason) };
  },
  socket,
  async close() {},
};

/** The answer to a `fetch`. */
export function fetchAnswer(response: Response): HttpAnswer {
  const empty = () => new Blob([]).stream() as ReadableStream<Uint8Array>;
  return {
    status: response.status,
    header: (name) => response.headers.get(name) ?? undefined,
    stream: () => response.body ?? empty(),
    bytes: (limit) => readAll(response.body ?? empty(), limit),
    discard: () => void response.body?.cancel().catch(() => {}),
  };
}

/** Reads a stream whole; undefined, and the rest unread, when it has more than `limit` bytes. */
export async function readAll(stream: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array | undefined> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > limit) {
      await reader.cancel().catch(() => {});
      return undefined;
    }
    chunks.push(value);
  }
  return join(chunks, length);
}

function socket(url: string, _headers: Readonly<Record<string, string>>, events: SocketEvents): Socket {
  if (globalThis.WebSocket === undefined) {
    throw new RuntimeError('E_UNSUPPORTED', { what: 'No WebSocket here.', fix: 'In Node, connect through @comfyloom/runtime/node.' });
  }
  const ws = new WebSocket(url);
  ws.binaryType = 'arraybuffer';
  let closed = false;
  const end = (why: string) => {
    if (closed) return;
    closed = true;
    events.closed(why);
  };
  ws.onopen = () => events.opened();
  ws.onmessage = ({ data }) => {
    if (closed) return;
    if (typeof data === 'string') events.text(data);
    else events.binary(new Uint8Array(data as ArrayBuffer));
  };
  // What stands in for it in older Nodes (ws) ends the process at an error that nobody listens to.
  ws.onerror = () => {};
  ws.onclose = ({ code }) => end(`code ${code}`);
  return {
    send: (message) => ws.send(message),
    probe: undefined,
    close: () => ws.close(),
    terminate() {
      ws.close();
      // A browser waits for the other side's close frame, up to minutes on a dead connection.
      end('terminated');
    },
  };
}
