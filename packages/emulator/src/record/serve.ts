import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import { isAllowedHost, isForeign } from '../http/guard.js';

/** A server that listens, and how it ends. */
export interface Serving extends AsyncDisposable {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/** What answers: requests, and sockets by the path that they were opened with. */
export interface Handlers {
  request(incoming: IncomingMessage, response: ServerResponse): Promise<void>;
  socket(client: WebSocket, path: string): void;
  /** Once nobody is served any more. */
  closed?(): Promise<void>;
}

/**
 * Listens, on any free port unless one is named, and on this machine alone unless a host is. Pages of other sites get no answer:
 * behind a recorder stands somebody's own server.
 */
export async function serve(
  handlers: Handlers,
  { port: wanted = 0, host = '127.0.0.1' }: { readonly port?: number; readonly host?: string },
): Promise<Serving> {
  const hosts = new Set([host.toLowerCase()]);
  const isWelcome = ({ headers }: IncomingMessage): boolean => isAllowedHost(headers, hosts) && !isForeign(headers, '0.33.0');
  const http = createServer((incoming, response) => {
    if (!isWelcome(incoming)) response.writeHead(403).end();
    else handlers.request(incoming, response).catch(() => response.destroy());
  });
  const sockets = new WebSocketServer({ noServer: true });
  http.on('upgrade', (incoming, socket, head) => {
    socket.on('error', () => socket.destroy());
    if (!isWelcome(incoming)) socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
    else sockets.handleUpgrade(incoming, socket, head, (client) => handlers.socket(client, incoming.url ?? '/ws'));
  });
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject);
    http.listen(wanted, host, resolve);
  });
  const { port } = http.address() as AddressInfo;
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => {
    closing ??= (async () => {
      for (const client of sockets.clients) client.terminate();
      http.closeAllConnections();
      await new Promise<void>((resolve) => http.close(() => resolve()));
      await handlers.closed?.();
    })();
    return closing;
  };
  return { url: `http://${host}:${port}/`, port, close, [Symbol.asyncDispose]: close };
}
