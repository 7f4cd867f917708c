import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../src/index.js';
import { fixtureText } from './fixtures.js';

/** Status of a request with these headers, sent as it is; an upgrade that is granted counts as 101. */
function ask(server: Emulator, path: string, headers: Record<string, string>, socket: boolean): Promise<number> {
  const upgrade = {
    connection: 'Upgrade',
    upgrade: 'websocket',
    'sec-websocket-version': '13',
    'sec-websocket-key': 'AAAAAAAAAAAAAAAAAAAAAA==',
  };
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: '127.0.0.1', port: server.port, path, headers: { ...headers, ...(socket && upgrade) } });
    outgoing.on('upgrade', (_answer, stream) => {
      stream.destroy();
      resolve(101);
    });
    outgoing.on('response', (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    outgoing.on('error', reject);
    outgoing.end();
  });
}

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]', '127.0.0.2', 'LOCALHOST'];
const FOREIGN = [
  'evil.example',
  '127.0.0.1.evil.example',
  'localhost.evil.example',
  '0.0.0.0',
  '192.168.1.5',
  '169.254.169.254',
  'evil.example:80',
  '[::ffff:7f00:1]',
];
const ORIGINS = [
  'http://evil.example',
  'https://evil.example',
  'http://127.0.0.1.evil.example',
  'http://localhost.evil.example',
  'http://evil.example@127.0.0.1',
  'file://evil',
  'http://192.168.1.5',
];

describe('Host, Origin and Sec-Fetch-Site (S9)', () => {
  for (const behave of ['0.33.0', '0.3.64'] as const) {
    it(`refuses foreign ones over HTTP and over sockets as ${behave}`, { timeout: 60_000 }, async () => {
      await using server = await startEmulator({ objectInfo: fixtureText(`${behave}/object_info.json`) });
      const check = async (headers: Record<string, string>, allowed: boolean): Promise<void> => {
        for (const [path, socket] of [
          ['/prompt', false],
          ['/api/prompt', false],
          ['/', false],
          ['/ws?clientId=a', true],
          ['/api/ws', true],
          ['/prompt', true],
        ] as const) {
          const status = await ask(server, path, headers, socket);
          const granted = socket && path !== '/prompt' ? 101 : 200;
          expect([headers, path, socket, status]).toEqual([headers, path, socket, allowed ? granted : 403]);
        }
      };
      const { port } = server;
      for (const name of LOOPBACK) {
        const host = `${name}:${port}`;
        await check({ host }, true);
        await check({ host, origin: `http://${host}` }, true);
        await check({ host, origin: 'null' }, true);
        for (const origin of [...ORIGINS, `http://evil.example:${port}`, `http://${name}:1`]) await check({ host, origin }, false);
        await check({ host, 'sec-fetch-site': 'cross-site' }, behave === '0.3.64');
        for (const site of ['same-origin', 'same-site', 'none']) await check({ host, 'sec-fetch-site': site }, true);
      }
      for (const host of FOREIGN) {
        for (const headers of [{}, { origin: `http://${host}` }, { 'sec-fetch-site': 'same-origin' }])
          await check({ host, ...headers }, false);
      }
    });
  }

  it('takes the hosts that it is told, and any origin that CORS names', async () => {
    await using named = await startEmulator({ objectInfo: fixtureText('0.33.0/object_info.json'), allowedHosts: ['comfy.internal'] });
    expect(await ask(named, '/prompt', { host: `comfy.internal:${named.port}` }, false)).toBe(200);
    expect(await ask(named, '/prompt', { host: 'other.internal' }, false)).toBe(403);
    await using shared = await startEmulator({ objectInfo: fixtureText('0.33.0/object_info.json'), corsOrigin: 'https://app.example' });
    const host = `127.0.0.1:${shared.port}`;
    expect(await ask(shared, '/prompt', { host, origin: 'https://app.example', 'sec-fetch-site': 'cross-site' }, false)).toBe(200);
    expect(await ask(shared, '/ws', { host, origin: 'https://app.example' }, true)).toBe(101);
    expect(await ask(shared, '/prompt', { host: 'evil.example' }, false)).toBe(403);
  });
});
