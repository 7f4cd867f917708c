import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import type http from 'node:http';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { encodeFrame } from '@comfyloom/protocol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WebSocket } from 'ws';
import { connect } from '../src/node/connect.js';
import type { TooMuch } from './processes/too-much.js';
import { alone } from './support/alone.js';
import { QUICK, SEED, seeded, silent, times, within } from './support/counts.js';
import { evil, pour } from './support/evil.js';
import { fileGraph } from './support/graphs.js';
import { Peer, picture } from './support/peer.js';

const options = { limits: QUICK, logger: silent };
const MIB = 1024 * 1024;
const CAP = 64 * MIB;

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

describe('S5: what is too much', () => {
  it('a body that says it has a GiB, and stops', { timeout: 60_000 }, async () => {
    await using server = await evil((_request, response) => {
      response.writeHead(200, { 'content-length': String(1024 * MIB) }).write('{');
    });
    await using client = await connect(server.url, { ...options, limits: { ...QUICK, httpTimeoutMs: 500 } });
    await expect(within(10_000, client.api.queue())).rejects.toMatchObject({ code: expect.stringMatching(/E_TIMEOUT|E_ANSWER_TOO_LARGE/) });
  });

  /** A client in a process of its own asks a server that answers like this. */
  async function ask(what: string, way: 'undici' | 'fetch', how: 'json' | 'file', codes: string[], answer: http.RequestListener) {
    await using server = await evil((request, response) => {
      if (request.url === '/queue') response.end('{"queue_running":[],"queue_pending":[]}');
      else answer(request, response);
    });
    expectBounded(what, codes, await alone<TooMuch>('too-much', server.url, way, how, CAP));
  }

  function expectBounded(what: string, codes: string[], { code, ms, cpuMs, grown }: TooMuch): void {
    console.log(
      `S5  ${what}: ${code} after ${Math.round(ms)} ms, ${Math.round(cpuMs)} of them work, grown by ${(grown / MIB).toFixed(0)} MiB (cap ${CAP / MIB})`,
    );
    expect(codes, what).toContain(code);
    // Garbage is collected late on a machine that is busy with other tests.
    expect(grown, what).toBeLessThan(times(3, 2) * CAP);
    expect(cpuMs, what).toBeLessThan(1_000);
    expect(ms, what).toBeLessThan(10_000);
  }

  const LARGE = ['E_ANSWER_TOO_LARGE'];
  for (const way of ['undici', 'fetch'] as const) {
    it(`${way}: bodies without end, as JSON, as a file, with an error`, { timeout: 120_000 }, async () => {
      const endless = (status: number): http.RequestListener => {
        return (_request, response) => pour(response.writeHead(status), Buffer.alloc(65_536, 0x20));
      };
      await ask(`${way}, endless JSON`, way, 'json', LARGE, endless(200));
      await ask(`${way}, endless file`, way, 'file', LARGE, endless(200));
      await ask(`${way}, endless error`, way, 'json', ['E_HTTP'], endless(500));
    });

    it(`${way}: a GiB of blanks in a MiB of gzip`, { timeout: 120_000 }, async () => {
      const piece = gzipSync(Buffer.alloc(64 * MIB, 0x20), { level: 9 });
      const bomb = Buffer.concat(Array.from({ length: 16 }, () => piece));
      const packed: http.RequestListener = (_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
      // undici unpacks nothing: it asks for nothing packed.
      await ask(`${way}, gzip as JSON`, way, 'json', [...LARGE, 'E_ANSWER_INVALID'], packed);
      await ask(`${way}, gzip as a file`, way, 'file', [...LARGE, 'none'], packed);
    });
  }

  it('JSON of brackets: deep, and flat', { timeout: 120_000 }, async () => {
    for (const [what, text] of [
      ['two million arrays in each other', `{"a":${'['.repeat(2_000_000)}${']'.repeat(2_000_000)}}`],
      ['16 MiB of arrays in each other', '['.repeat(16 * MIB)],
      ['16 MiB of objects in each other', '{"a":'.repeat((16 * MIB) / 5)],
      ['16 MiB of empty objects', `[${'{},'.repeat((16 * MIB) / 3)}1]`],
      ['16 MiB of numbers', `[${'1,'.repeat(8 * MIB)}1]`],
    ] as const) {
      await ask(what, 'undici', 'json', [...LARGE, 'E_ANSWER_INVALID', 'none'], (_request, response) => response.end(text));
    }
  });

  it('messages of the socket', { timeout: 120_000 }, async () => {
    const gib = Buffer.alloc(10);
    gib.set([0x82, 127]);
    gib.writeBigUInt64BE(BigInt(1024 * MIB), 2);
    const fragments = Buffer.concat([
      Buffer.from([0x02, 0x01, 0x00]),
      ...Array.from({ length: 1_000_000 }, () => Buffer.from([0x00, 0x01, 0x00])),
    ]);
    const part = Buffer.concat([Buffer.from([0x00, 126, 0xff, 0xff]), Buffer.alloc(65_535)]);
    // Its header says that it has 2^31 - 1 pixels a side: nobody unpacks it.
    const bomb = Buffer.from(picture('bomb'));
    bomb.writeUInt32BE(0x7fffffff, 16);
    bomb.writeUInt32BE(0x7fffffff, 20);
    const deep = `{"type":"executed","data":{"output":${'['.repeat(16 * MIB)}`;
    const raw = (first: Buffer, rest?: Buffer) => async (socket: Socket) => {
      socket.write(first);
      if (rest !== undefined) pour(socket, rest);
      await once(socket, 'close');
    };
    for (const [what, code, attack] of [
      ['a frame of a GiB', 'E_RUN_LOST', raw(gib, Buffer.alloc(65_536))],
      ['a million fragments', 'E_RUN_LOST', raw(fragments)],
      ['a GiB in fragments', 'E_RUN_LOST', raw(Buffer.from([0x02, 0x01, 0x00]), part)],
      [
        'a PNG bomb',
        'none',
        async (_socket: Socket, ws: WebSocket) => ws.send(encodeFrame({ kind: 'preview', format: 'png', image: bomb })),
      ],
      ['a text of brackets', 'E_RUN_LOST', async (_socket: Socket, ws: WebSocket) => ws.send(deep)],
    ] as const) {
      await using peer = await Peer.start({
        // Its frames are without ids, as the bomb is.
        flags: false,
        async script(prompt, self) {
          const ws = self.sockets.get(prompt.clientId ?? '') as WebSocket;
          self.send(prompt, 'executing', { node: 'out', display_node: 'out' });
          await attack((ws as unknown as { readonly _socket: Socket })._socket, ws);
          self.progressState(prompt, 'out', 1, 1, 'finished');
        },
      });
      expectBounded(what, [code], await alone<TooMuch>('too-much', peer.url, 'undici', 'run', CAP));
    }
  });
});
