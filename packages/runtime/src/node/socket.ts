import type { Agent } from 'node:http';
import { WebSocket } from 'ws';
import type { Limits } from '../defaults.js';
import type { Socket, SocketEvents } from '../transport/transport.js';
import type { TlsOptions } from './options.js';

export interface SocketOptions {
  readonly tls: TlsOptions;
  readonly agent: Agent | undefined;
  readonly limits: Limits;
}

/** A websocket of `ws`, which can send headers, take TLS options, and ping: every `pingMs`, and whenever it is asked to. */
export function openSocket(url: string, headers: Readonly<Record<string, string>>, events: SocketEvents, options: SocketOptions): Socket {
  const { tls, agent, limits } = options;
  const ws = new WebSocket(url, {
    headers,
    ...(tls as object),
    ...(agent === undefined ? {} : { agent }),
    maxPayload: limits.maxMessageBytes,
    // What it would save is little, PNGs being compressed, and it would let a small message become a huge one.
    perMessageDeflate: false,
    handshakeTimeout: limits.connectTimeoutMs,
    closeTimeout: 500,
  } as object);
  let why = '';
  let pings: ReturnType<typeof setInterval> | undefined;
  let noPong: ReturnType<typeof setTimeout> | undefined;
  const alive = () => {
    clearTimeout(noPong);
    noPong = undefined;
  };
  const probe = () => {
    if (ws.readyState !== ws.OPEN || noPong !== undefined) return;
    ws.ping();
    noPong = setTimeout(() => {
      why = 'no pong';
      ws.terminate();
    }, limits.pongTimeoutMs);
  };
  ws.on('open', () => {
    if (limits.pingMs > 0) pings = setInterval(probe, limits.pingMs);
    events.opened();
  });
  ws.on('message', (data: Buffer, isBinary) => {
    alive();
    if (isBinary) events.binary(data);
    else events.text(data.toString('utf8'));
  });
  ws.on('pong', alive);
  ws.on('error', (error) => {
    const isTooLong = 'code' in error && error.code === 'WS_ERR_UNSUPPORTED_MESSAGE_LENGTH';
    why = isTooLong ? `a message longer than the limit maxMessageBytes (${limits.maxMessageBytes})` : error.message;
  });
  ws.on('close', (code) => {
    alive();
    clearInterval(pings);
    events.closed(why || `code ${code}`);
  });
  return { send: (message) => ws.send(message), probe, close: () => ws.close(), terminate: () => ws.terminate() };
}
