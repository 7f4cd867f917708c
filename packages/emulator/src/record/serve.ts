import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { WebSocketServer } from 'ws';

/** A server that listens, and how it ends. */
export interface Serving extends AsyncDisposable {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Listens, on any free port unless one is named, and on this machine alone unless a host is.
 *
 * @param after what is to be done once nobody is served any more
 */
export async function serve(
  http: Server,
  sockets: WebSocketServer,
  { port: wanted = 0, host = '127.0.0.1' }: { readonly port?: number; readonly host?: string },
  after: () => Promise<void> = async () => undefined,
): Promise<Serving> {
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
      await after();
    })();
    return closing;
  };
  return { url: `http://${host}:${port}/`, port, close, [Symbol.asyncDispose]: close };
}
