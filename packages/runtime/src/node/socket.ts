import type { Agent } from 'node:http';
import { WebSocket } from 'ws';
import type { Socket, SocketEvents } from '../transport/transport.js';
import type { TlsOptions } from './options.js';

export interface SocketOptions {
  readonly tls: TlsOptions;
  readonly agent: Agent | undefined;
  readonly maxMessageBytes: number;
  readonly connectTimeoutMs: number;
}

/** A websocket of `ws`, which can ping, send headers and take TLS options. */
export function openSocket(url: string, headers: Readonly<Record<string, string>>, events: SocketEvents, options: SocketOptions): Socket {
  const { tls, agent, maxMessageBytes, connectTimeoutMs } = options;
  const ws = new WebSocket(url, {
    headers,
    ...(tls as object),
    ...(agent === undefined ? {} : { agent }),
    maxPayload: maxMessageBytes,
    // What it would save is little, PNGs being compressed, and it would let a small message become a huge one.
    perMessageDeflate: false,
    handshakeTimeout: connectTimeoutMs,
    closeTimeout: 500,
  } as object);
  let why = '';
  ws.on('open', () => events.opened());
  ws.on('message', (data: Buffer, isBinary) => (isBinary ? events.binary(data) : events.text(data.toString('utf8'))));
  ws.on('pong', () => events.ponged());
  ws.on('error', (error) => {
    why = error.message;
  });
  ws.on('close', (code) => events.closed(why || `code ${code}`));
  return {
    send: (message) => ws.send(message),
    ping: () => ws.ping(),
    close: () => ws.close(),
    terminate: () => ws.terminate(),
  };
}
