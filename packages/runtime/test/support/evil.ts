import { createHash } from 'node:crypto';
import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** A server that answers `/system_stats` as ComfyUI does, everything else as the test likes, and its websocket byte by byte. */
export async function evil(answer: http.RequestListener, upgraded: (socket: Socket) => void = () => {}) {
  const server = http.createServer((request, response) => {
    if (request.url === '/system_stats') response.end('{"system":{},"devices":[]}');
    else answer(request, response);
  });
  // Upgraded ones are no connections of the server's any more.
  const open = new Set<Socket>();
  server.on('connection', (socket) => void open.add(socket));
  server.on('upgrade', (request, socket) => {
    const key = `${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`;
    const accept = createHash('sha1').update(key).digest('base64');
    socket.on('error', () => {});
    // An upgraded socket may be half open: it stays so until this side ends too.
    socket.on('end', () => socket.destroy());
    socket.resume();
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: upgrade\r\nsec-websocket-accept: ${accept}\r\n\r\n`,
    );
    const flags = Buffer.from('{"type":"feature_flags","data":{"supports_preview_metadata":true}}');
    socket.write(Buffer.concat([Buffer.from([0x81, flags.length]), flags]));
    upgraded(socket as Socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async [Symbol.asyncDispose]() {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Writes as fast as the other side reads, until it is gone. */
export function pour(target: NodeJS.WritableStream & { destroyed?: boolean }, chunk: Buffer): void {
  const more = () => {
    while (!target.destroyed && target.write(chunk));
  };
  target.on('drain', more);
  target.on('error', () => {});
  more();
}
