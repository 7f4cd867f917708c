import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, it } from 'vitest';
import WebSocket from 'ws';
import { startEmulator } from '../src/index.js';

const CLOSE = Buffer.from([0x88, 0x80, 0, 0, 0, 0]);

it('forgets a socket at its goodbye, not when the connection ends', async () => {
  await using server = await startEmulator({ objectInfo: {}, behave: '0.33.0' });
  // By hand, since the connection has to outlive the closing handshake for a while.
  const old = connect({ port: server.port, host: '127.0.0.1', allowHalfOpen: true });
  await once(old, 'connect');
  old.write(
    `GET /ws?clientId=me HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n\r\n`,
  );
  await once(old, 'data');
  const goodbye = new Promise<void>((resolve) => {
    old.on('data', (data: Buffer) => {
      if (data.includes(0x88)) resolve();
    });
  });
  old.write(CLOSE);
  await goodbye;

  const socket = new WebSocket(`${server.url.replace('http', 'ws')}ws?clientId=me`);
  const heard: string[] = [];
  socket.on('message', (data: Buffer) => heard.push(JSON.parse(data.toString()).type));
  await once(socket, 'open');
  old.end();
  await once(old, 'close');
  await expect.poll(() => server.state.sockets).toBe(1);
  socket.send('{"type": "feature_flags", "data": {}}');
  await expect.poll(() => heard).toContain('feature_flags');
  socket.terminate();
});
