import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../src/index.js';
import { times } from './counts.js';
import { fixtureText } from './fixtures.js';

const CANARY = 'canary-that-must-not-leave';
const UPS = [
  '..',
  '%2e%2e',
  '%252e%252e',
  '.%2e',
  '%2e.',
  '..%00',
  '..;',
  '...',
  '%c0%ae%c0%ae',
  '%u002e%u002e',
  '．．',
  '..%20',
  '%2e%2e%20',
  '..%09',
];
const SLASHES = ['/', '%2f', '%252f', '\\', '%5c', '%255c', '//', '/./', '%c0%af', '∕'];
const TARGETS = ['canary.txt', 'secret/canary.txt', 'etc/passwd'];

/** Ways out of a folder: each way to write the parent and the slash, once and many times, bare and behind a folder that is there. */
function spellings(): string[] {
  const ways = UPS.flatMap((up) => SLASHES.flatMap((slash) => [1, 6].map((depth) => `${up}${slash}`.repeat(depth))));
  const relative = ways.flatMap((way) => TARGETS.slice(0, 2).map((target) => way + target));
  const absolute = SLASHES.flatMap((slash) => [`${slash}etc${slash}passwd`, `file:${slash}${slash}${slash}etc/passwd`]);
  return [...relative, ...absolute, 'C:\\Windows\\win.ini', '\\\\host\\share\\x', '~/canary.txt', 'canary.txt%00.png', './../canary.txt'];
}

/** Sends the path as it is, which fetch does not. */
function raw(server: Emulator, path: string, body?: { data: Buffer; type: string }): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const outgoing = request({
      host: '127.0.0.1',
      port: server.port,
      path: Buffer.from(path).toString('latin1'),
      method: body === undefined ? 'GET' : 'POST',
      headers: body === undefined ? {} : { 'content-type': body.type, 'content-length': body.data.length },
    });
    outgoing.on('response', (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(chunks).toString() }));
    });
    outgoing.on('error', reject);
    outgoing.end(body?.data);
  });
}

function form(name: string, subfolder: string): { data: Buffer; type: string } {
  const field = (head: string, value: string): string => `--b\r\nContent-Disposition: form-data; ${head}\r\n\r\n${value}\r\n`;
  const text = field(`name="image"; filename="${name.replaceAll('"', '')}"`, CANARY) + field('name="subfolder"', subfolder);
  return { data: Buffer.from(`${text}--b--\r\n`), type: 'multipart/form-data; boundary=b' };
}

describe('ways out of the folders (S10)', () => {
  const all = spellings();
  const tried = all.filter((_, index) => index % times(7, 1) === 0);
  let outside: string;
  let server: Emulator;

  beforeAll(async () => {
    outside = mkdtempSync(join(tmpdir(), 'comfyloom-emulator-'));
    const root = join(outside, 'front/static');
    for (const folder of ['front/static/inside', 'secret', 'front/secret']) mkdirSync(join(outside, folder), { recursive: true });
    writeFileSync(join(root, 'index.html'), 'front end');
    for (const path of ['canary.txt', 'secret/canary.txt', 'front/canary.txt', 'front/secret/canary.txt']) {
      writeFileSync(join(outside, path), CANARY);
    }
    server = await startEmulator({ objectInfo: fixtureText('0.33.0/object_info.json'), frontEndRoot: root });
  });
  afterAll(async () => {
    await server.close();
    rmSync(outside, { recursive: true, force: true });
  });

  it('are at least 500', () => expect(new Set(all).size).toBeGreaterThanOrEqual(500));

  it('lead to nothing that can be read', { timeout: 120_000 }, async () => {
    for (const way of tried) {
      const places = [
        `/${way}`,
        `/inside/${way}`,
        `/view?filename=${way}`,
        `/view?filename=canary.txt&subfolder=${way}`,
        `/view?filename=canary.txt&type=${way}`,
        `/userdata/${encodeURIComponent(way)}`,
        `/userdata?dir=${way}&recurse=true`,
        `/v2/userdata?path=${way}`,
        `/extensions/${way}`,
        `/view_metadata/vae?filename=${way}`,
      ];
      for (const path of places) {
        const { status, text } = await raw(server, path.replaceAll(' ', '%20').replaceAll('\\', '%5c'));
        expect([path, status, text.includes(CANARY) || text.includes('root:')]).toEqual([path, expect.any(Number), false]);
        expect([path, status]).toEqual([path, expect.toSatisfy((value: number) => value !== 500)]);
      }
    }
  });

  it('lead to nothing that can be written', { timeout: 120_000 }, async () => {
    const before = readdirSync(outside, { recursive: true }).sort();
    for (const way of tried) {
      for (const body of [form(way, ''), form('a.png', way), form(way, 'sub')]) await raw(server, '/upload/image', body);
      const data = { data: Buffer.from(CANARY), type: 'text/plain' };
      await raw(server, `/userdata/${encodeURIComponent(way)}`, data);
      await raw(server, `/userdata/here/move/${encodeURIComponent(way)}`, data);
    }
    expect(readdirSync(outside, { recursive: true }).sort()).toEqual(before);
    const kept = (['input', 'output', 'temp', 'user'] as const).flatMap((folder) => server.state.files.paths(folder));
    expect(kept.filter((path) => path.startsWith('/') || path.split('/').includes('..'))).toEqual([]);
  });
});
