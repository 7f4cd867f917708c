import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../src/node/connect.js';
import { QUICK, SEED, seeded, silent, times, within } from './support/counts.js';
import { fileGraph } from './support/graphs.js';
import { Peer } from './support/peer.js';

const options = { limits: QUICK, logger: silent };

describe('S3: file names that a server gives', () => {
  let directory: string;
  beforeAll(async () => {
    directory = await mkdtemp(path.join(tmpdir(), 'comfyloom-'));
  });
  afterAll(() => rm(directory, { recursive: true }));

  const PARTS = [
    '..',
    '.',
    '',
    '/',
    '\\',
    'a',
    'ComfyUI_00001_',
    '.png',
    'C:',
    'CON',
    'nul',
    '\u0000',
    '\u202e',
    '%2e%2e',
    '~',
    ' ',
    'ä',
    '😀',
  ];
  const SPELLINGS = [
    ...['../x.png', '..\\x.png', '/etc/passwd', 'C:\\x.png', '....//x.png', '..%2fx.png', '%2e%2e/x.png', '..%5cx.png', './../x.png'],
    ...[
      'a/../../x.png',
      '/',
      '\\',
      '..',
      '.',
      '.bashrc',
      'x.png\u0000.exe',
      'con.png',
      'x.png.',
      'x.png ',
      `${'y'.repeat(300)}.png`,
      'link.png',
    ],
  ];

  it('500 of them are saved for real: nothing outside the folder, nothing overwritten, no link followed', {
    timeout: 300_000,
  }, async () => {
    const random = seeded(SEED);
    const pick = () => PARTS[Math.floor(random() * PARTS.length)] ?? '';
    const made = Array.from({ length: 500 - SPELLINGS.length }, () =>
      Array.from({ length: 1 + Math.floor(random() * 6) }, pick).join(random() < 0.5 ? '' : '/'),
    );
    const names = [...SPELLINGS, ...made].map((name) => name || 'x');
    const outside = path.join(directory, 'outside');
    const inside = path.join(directory, 'a', 'b', 'inside');
    await mkdir(inside, { recursive: true });
    await writeFile(outside, 'mine');
    await symlink(outside, path.join(inside, 'link.png'));
    await using peer = await Peer.start({
      script(_prompt, self) {
        self.outcome.outputs['out'] = { images: names.map((filename) => ({ filename, subfolder: '../..', type: 'output' })) };
        for (const [index, name] of names.entries()) self.files.set(name, new TextEncoder().encode(`file ${index}`));
      },
    });
    await using client = await connect(peer.url, options);
    const files = (await client.run(fileGraph).result)['out']?.files ?? [];
    expect(files).toHaveLength(names.length);
    const saved = new Map<string, string>();
    for (const file of files) {
      const target = await file.save(inside);
      expect(path.dirname(target), JSON.stringify(file.filename)).toBe(inside);
      expect(saved.has(target), JSON.stringify(file.filename)).toBe(false);
      saved.set(target, new TextDecoder().decode(await file.bytes()));
    }
    for (const [target, content] of saved) expect(await readFile(target, 'utf8'), `seed ${SEED}`).toBe(content);
    expect((await readdir(inside)).length).toBe(names.length + 1);
    expect(await readFile(outside, 'utf8')).toBe('mine');
    expect([await readdir(directory), await readdir(path.join(directory, 'a', 'b'))]).toEqual([['a', 'outside'], ['inside']]);
  });
});

/** A server that answers `/system_stats` as ComfyUI does, everything else as the test likes, and its websocket byte by byte. */
async function evil(answer: http.RequestListener, upgraded: (socket: Socket) => void = () => {}) {
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
function pour(target: NodeJS.WritableStream & { destroyed?: boolean }, chunk: Buffer): void {
  const more = () => {
    while (!target.destroyed && target.write(chunk));
  };
  target.on('drain', more);
  target.on('error', () => {});
  more();
}

const MIB = 1024 * 1024;
/** How much the process has grown at most while something was done. */
async function growth(act: () => Promise<void>): Promise<number> {
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 5);
  await act().finally(() => clearInterval(watch));
  return Math.max(most, process.memoryUsage().rss) - before;
}

describe('S5: what is too much', () => {
  const cap = 32 * MIB;
  const limited = { ...options, limits: { ...QUICK, maxAnswerBytes: cap, maxFileBytes: cap, maxMessageBytes: cap } };

  it('an endless body, as JSON and as a file', { timeout: 60_000 }, async () => {
    await using server = await evil((_request, response) => pour(response.writeHead(200), Buffer.alloc(65_536, 0x20)));
    await using client = await connect(server.url, limited);
    const view = () => client.api.view({ filename: 'x', subfolder: '', type: 'output' });
    for (const call of [() => client.api.history(), view] as (() => Promise<unknown>)[]) {
      const grown = await growth(async () => {
        await expect(within(10_000, call())).rejects.toMatchObject({ code: 'E_ANSWER_TOO_LARGE', data: { limit: cap } });
      });
      expect(grown).toBeLessThan(3 * cap);
    }
  });

  it('a body that says it has a GiB, and stops', { timeout: 60_000 }, async () => {
    await using server = await evil((_request, response) => {
      response.writeHead(200, { 'content-length': String(1024 * MIB) }).write('{');
    });
    await using client = await connect(server.url, { ...limited, limits: { ...limited.limits, httpTimeoutMs: 500 } });
    await expect(within(10_000, client.api.queue())).rejects.toMatchObject({ code: expect.stringMatching(/E_TIMEOUT|E_ANSWER_TOO_LARGE/) });
  });

  it('a gzip bomb: a GiB of blanks in a MiB', { timeout: 60_000 }, async () => {
    const piece = gzipSync(Buffer.alloc(64 * MIB, 0x20), { level: 9 });
    const bomb = Buffer.concat(Array.from({ length: 16 }, () => piece));
    await using server = await evil((_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb));
    await using client = await connect(server.url, limited);
    const started = performance.now();
    const grown = await growth(async () => {
      await expect(within(10_000, client.api.history())).rejects.toMatchObject({ code: expect.stringMatching(/^E_ANSWER_/) });
    });
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(grown).toBeLessThan(3 * cap);
  });

  it('very deep JSON over HTTP', { timeout: 60_000 }, async () => {
    const depth = 2_000_000;
    await using server = await evil((_request, response) => response.end(`{"a":${'['.repeat(depth)}${']'.repeat(depth)}}`));
    await using client = await connect(server.url, limited);
    const settled = await within(
      20_000,
      client.api.history().then(
        () => 'read',
        (error) => error.code as string,
      ),
    );
    expect(settled).toMatch(/^(read|E_ANSWER_INVALID)$/);
  });

  it('a frame of a GiB, and a message of a million fragments', { timeout: 120_000 }, async () => {
    const header = Buffer.alloc(10);
    header.set([0x82, 127]);
    header.writeBigUInt64BE(BigInt(1024 * MIB), 2);
    const fragments = Buffer.concat([
      Buffer.from([0x02, 0x01, 0x00]),
      ...Array.from({ length: times(100_000, 1_000_000) }, () => Buffer.from([0x00, 0x01, 0x00])),
    ]);
    const part = Buffer.concat([Buffer.from([0x00, 126, 0xff, 0xff]), Buffer.alloc(65_535)]);
    for (const [what, first, rest] of [
      ['a GiB', header, Buffer.alloc(65_536)],
      ['fragments', fragments, undefined],
      ['a GiB in fragments', Buffer.from([0x02, 0x01, 0x00]), part],
    ] as const) {
      let cut = 0;
      let attacked = false;
      await using server = await evil(
        (_request, response) => response.end('{"queue_running":[],"queue_pending":[]}'),
        (socket) => {
          socket.on('close', () => {
            cut += 1;
          });
          if (attacked) return;
          attacked = true;
          setTimeout(() => {
            socket.write(first);
            if (rest !== undefined) pour(socket, rest);
          }, 20);
        },
      );
      const grown = await growth(async () => {
        await using client = await connect(server.url, limited);
        await expect.poll(() => cut, { timeout: 20_000, message: what }).toBeGreaterThan(0);
        await expect.poll(() => client.isConnected, { timeout: 10_000, message: what }).toBe(true);
      });
      expect(grown, what).toBeLessThan(4 * cap);
    }
  });
});
