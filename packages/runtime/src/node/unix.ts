import http from 'node:http';
import net from 'node:net';
import type { Duplex } from 'node:stream';

/** Opens a websocket's connection over a Unix socket. */
export class UnixAgent extends http.Agent {
  constructor(readonly socketPath: string) {
    super();
  }

  override createConnection(): Duplex {
    return net.connect(this.socketPath);
  }
}
