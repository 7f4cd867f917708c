import { once } from 'node:events';
import http from 'node:http';
import https from 'node:https';
import net, { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { connect as connectWeb } from '../src/connect.js';
import { connect } from '../src/node/connect.js';
import { proxyOf } from '../src/node/proxy.js';
import { selfSigned } from './support/certificate.js';
import { QUICK, silent, within } from './support/counts.js';
import { fileGraph, mixed } from './support/graphs.js';
import { Peer } from './support/peer.js';

const options = { limits: QUICK, logger: silent };

async function answering(handler: http.RequestListener) {
  const server = http.createServer(handler).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    port,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

describe('what is no server', () => {
  it('says at once that nothing listens', async () => {
    const started = performance.now();
    await expect(connect('http://127.0.0.1:9/', options)).rejects.toMatchObject({
      code: 'E_SERVER_UNREACHABLE',
      where: ['http://127.0.0.1:9/'],
      data: { code: 'ECONNREFUSED' },
      fix: expect.stringContaining('ComfyUI'),
    });
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('tells a web page, other JSON, an error and a redirect from ComfyUI', async () => {
    for (const [status, headers, body, code] of [
      [200, {}, '<!doctype html><p>hello', 'E_NOT_COMFYUI'],
      [200, {}, '{"hello":1}', 'E_NOT_COMFYUI'],
      [200, {}, 'hello', 'E_ANSWER_INVALID'],
      [404, {}, '<html>', 'E_HTTP'],
      [401, {}, 'who are you', 'E_HTTP'],
      [302, { location: 'http://evil.example/login?token=s3cret' }, '', 'E_REDIRECT_REFUSED'],
    ] as const) {
      await using server = await answering((_request, response) => response.writeHead(status, headers).end(body));
      const error = await connect(server.url, options).catch((error) => error);
      expect(error, body).toMatchObject({ code, where: [server.url] });
      expect(error.message).not.toContain('s3cret');
    }
  });

  it('asks for the path of the address where there is no ComfyUI at this one', async () => {
    await using peer = await Peer.start({ prefix: '/comfyui' });
    await expect(connect(new URL('/', peer.url), options)).rejects.toMatchObject({
      code: 'E_HTTP',
      fix: expect.stringContaining('https://host/comfyui/'),
    });
  });

  it('says when only the socket does not open', async () => {
    await using server = await answering((_request, response) => response.end('{"system":{},"devices":[]}'));
    await expect(within(8_000, connect(server.url, options))).rejects.toMatchObject({ code: 'E_SOCKET_REFUSED' });
  });

  it('gives up a server that takes the connection and never answers', async () => {
    const open: net.Socket[] = [];
    const server = net.createServer((socket) => void open.push(socket)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    await expect(connect(`http://127.0.0.1:${port}/`, { ...options, limits: { connectTimeoutMs: 200 } })).rejects.toMatchObject({
      code: 'E_TIMEOUT',
    });
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error('enough')), 50);
    await expect(connect(`http://127.0.0.1:${port}/`, { ...options, signal: controller.signal })).rejects.toThrow('enough');
    for (const socket of open) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });

  it('refuses addresses and headers that cannot be', async () => {
    for (const url of ['localhost:8188', '', 'ftp://host/', 'http://'])
      await expect(connect(url, options), url).rejects.toMatchObject({ code: 'E_BAD_URL' });
    await expect(connect('http://x/', { ...options, headers: { 'x-a': 'one\r\ntwo: s3cret' } })).rejects.toMatchObject({
      code: 'E_BAD_OPTION',
      message: expect.not.stringContaining('s3cret'),
    });
  });

  it('S5: an endless answer ends with an error, not with the memory', async () => {
    await using server = await answering((_request, response) => {
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536, 0x20)));
      };
      response.on('drain', more);
      more();
    });
    await expect(within(5_000, connect(server.url, { ...options, limits: { maxAnswerBytes: 1_000_000 } }))).rejects.toMatchObject({
      code: 'E_ANSWER_TOO_LARGE',
    });
  });
});

describe('credentials', () => {
  const seen: { authorization: string | undefined; url: string | undefined; path: string }[] = [];
  const guarded = () =>
    Peer.start({
      intercept: (request) => void seen.push({ authorization: request.headers.authorization, url: request.url, path: 'http' }),
    });
  afterEach(() => {
    seen.splice(0);
  });

  it('go with every request: bearer, basic, basic in the URL, a query token, headers', async () => {
    await using peer = await guarded();
    for (const [url, more, header] of [
      [peer.url, { auth: { bearer: 't0ken' } }, 'Bearer t0ken'],
      [peer.url, { auth: { basic: { user: 'me', password: 'pä:ss' } } }, `Basic ${Buffer.from('me:pä:ss').toString('base64')}`],
      [peer.url.replace('//', '//us%40er:pw@'), {}, `Basic ${Buffer.from('us@er:pw').toString('base64')}`],
      [peer.url, { headers: { Authorization: 'Custom x' } }, 'Custom x'],
    ] as const) {
      await using client = await connect(url, { ...options, ...more });
      expect(client.url).toBe(peer.url);
      await client.run(fileGraph).result;
      expect(seen.every((request) => request.authorization === header)).toBe(true);
      seen.splice(0);
    }
    await using client = await connect(peer.url, { ...options, auth: { query: { token: 'a b' } } });
    await client.run(fileGraph).result;
    expect(seen.every((request) => new URL(request.url ?? '', 'http://x').searchParams.get('token') === 'a b')).toBe(true);
  });

  it('S4: are not taken along by a redirect', async () => {
    let foreign = 0;
    await using evil = await answering((_request, response) => {
      foreign += 1;
      response.end();
    });
    await using peer = await Peer.start({
      intercept(request, response) {
        if (!request.url?.startsWith('/view')) return false;
        response.writeHead(302, { location: evil.url }).end();
        return true;
      },
    });
    await using client = await connect(peer.url, { ...options, auth: { bearer: 't0ken' } });
    const result = await client.run(fileGraph).result;
    await expect(result['out']?.files[0]?.bytes()).rejects.toMatchObject({ code: 'E_REDIRECT_REFUSED' });
    expect(foreign).toBe(0);
  });

  it('S6: are in no log and no error', async () => {
    const lines: string[] = [];
    const write = (fields: object, message: string) =>
      void lines.push(
        message,
        JSON.stringify(fields, (_key, value) => (value instanceof Error ? `${value.stack} ${JSON.stringify(value)}` : value)),
      );
    const logger = { debug: write, info: write, warn: write, error: write };
    const canary = 'c4nary';
    const auth = { query: { token: canary } };
    const headers = { authorization: `Bearer ${canary}` };
    const peer = await Peer.start();
    const client = await connect(peer.url, { limits: { ...QUICK, serverGoneMs: 200 }, logger, auth, headers });
    await client.run(mixed, { prompt: 'x' }).result;
    peer.cut();
    const error = await client.api.view({ filename: 'none.png', subfolder: '', type: 'output' }).catch((error) => error);
    await peer.stop();
    const outcome = await client.run(fileGraph).outcome;
    const later = await client.api.queue().catch((error) => error);
    await client.close();
    for (const thing of [error, later, outcome])
      lines.push(String(thing?.stack), JSON.stringify(thing), JSON.stringify(thing?.cause ?? ''));
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.filter((line) => line.includes(canary))).toEqual([]);
  });
});

describe('ways to the server', () => {
  const certificate = selfSigned();

  it.skipIf(certificate === undefined)('S7: checks of certificates can be turned off for one client only; a CA works as well', async () => {
    const logger = { ...silent, warn: vi.fn() };
    await using peer = await Peer.start({ server: https.createServer(certificate ?? {}) });
    const url = peer.url.replace('http:', 'https:');
    await expect(connect(url, options)).rejects.toMatchObject({ code: 'E_TLS', fix: expect.stringContaining('rejectUnauthorized') });
    await using client = await connect(url, { ...options, logger, tls: { rejectUnauthorized: false } });
    expect((await client.run(mixed, { prompt: 'x' }).result).images).toHaveLength(2);
    expect(logger.warn).toHaveBeenCalledTimes(1);
    await expect(connect(url, options)).rejects.toMatchObject({ code: 'E_TLS' });
    await using trusting = await connect(url, { ...options, tls: { ca: certificate?.cert ?? '' } });
    expect((await trusting.run(mixed, { prompt: 'x' }).result).images).toHaveLength(2);
  });

  it('a Unix socket', async () => {
    await using peer = await Peer.start();
    const socketPath = path.join(tmpdir(), `comfyloom-${process.pid}.sock`);
    const relay = net.createServer((socket) => {
      const other = net.connect(peer.port, '127.0.0.1');
      socket.pipe(other).pipe(socket);
      socket.on('error', () => other.destroy());
      other.on('error', () => socket.destroy());
    });
    relay.listen(socketPath);
    await once(relay, 'listening');
    {
      await using client = await connect('http://localhost/', { ...options, socketPath });
      expect((await client.run(mixed, { prompt: 'x' }).result).images).toHaveLength(2);
    }
    await new Promise((resolve) => relay.close(resolve));
  });

  it('a proxy from the environment, for HTTP and the socket', async () => {
    await using peer = await Peer.start();
    const tunnels: string[] = [];
    const proxy = http.createServer((_request, response) => response.writeHead(500).end());
    proxy.on('connect', (request, socket) => {
      tunnels.push(request.url ?? '');
      const other = net.connect(peer.port, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        other.pipe(socket).pipe(other);
      });
      for (const each of [socket, other]) each.on('error', () => [socket, other].forEach((one) => void one.destroy()));
    });
    proxy.listen(0, '127.0.0.1');
    await once(proxy, 'listening');
    vi.stubEnv('HTTP_PROXY', `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`);
    vi.stubEnv('NO_PROXY', '');
    try {
      await using client = await connect('http://comfy.example:8188/', options);
      expect((await client.run(mixed, { prompt: 'x' }).result).images).toHaveLength(2);
      expect(new Set(tunnels)).toEqual(new Set(['comfy.example:8188']));
      expect(tunnels.length).toBeGreaterThanOrEqual(2);
    } finally {
      vi.unstubAllEnvs();
      proxy.closeAllConnections();
      proxy.close();
    }
  });

  it('reads NO_PROXY as others do', () => {
    const at = (url: string, no: string) =>
      proxyOf(new URL(url), { HTTP_PROXY: 'proxy:1', https_proxy: 'http://secure:2', NO_PROXY: no })?.host;
    expect(at('http://a.example/', '')).toBe('proxy:1');
    expect(at('https://a.example/', '')).toBe('secure:2');
    expect(at('http://a.example/', '*')).toBeUndefined();
    expect(at('http://a.example/', 'b.example, .example')).toBeUndefined();
    expect(at('http://aexample/', '.example')).toBe('proxy:1');
    expect(at('http://a.example:81/', 'a.example:80')).toBe('proxy:1');
    expect(at('http://127.0.0.1:8188/', 'localhost,127.0.0.1')).toBeUndefined();
  });

  it('the platform’s fetch and WebSocket, with nothing of Node', async () => {
    // Node 20 has no WebSocket of its own; that of ws has the same interface.
    if (!('WebSocket' in globalThis)) vi.stubGlobal('WebSocket', WebSocket);
    await using peer = await Peer.start({ prefix: '/comfyui' });
    await using client = await connectWeb(peer.url, options);
    const { images, saved } = await client.run(mixed, { prompt: 'x' }).result;
    expect(images).toHaveLength(2);
    expect((await saved[0]?.bytes())?.length).toBeGreaterThan(10);
    peer.cut();
    expect((await within(5_000, client.run(mixed, { prompt: 'y' }).result)).images).toHaveLength(2);
  });
});
