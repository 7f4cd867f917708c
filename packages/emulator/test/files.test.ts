import { request } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../src/index.js';
import { fixtureText } from './fixtures.js';

const TEXT = Buffer.from('hello');
const start = (behave: '0.3.64' | '0.33.0') =>
  startEmulator({
    objectInfo: fixtureText(`${behave}/object_info.json`),
    inputFiles: { 't.txt': TEXT, 's.svg': Buffer.from('<svg/>'), 'j.js': TEXT, '日本.png': TEXT, 'sub/in.txt': TEXT },
  });

/** Status and headers of a GET, sent without anything that fetch adds. */
function get(server: Emulator, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Record<string, unknown>> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: '127.0.0.1', port: server.port, path, headers, method }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => resolve({ ...answer.headers, status: answer.statusCode, body: Buffer.concat(chunks).toString() }));
    });
    outgoing.on('error', reject);
    outgoing.end();
  });
}

describe('files', () => {
  const path = '/view?filename=t.txt&type=input';

  it.each(['0.3.64', '0.33.0'] as const)('are conditional and come in ranges as %s', async (behave) => {
    await using server = await start(behave);
    const { etag, ...first } = await get(server, path);
    expect(first).toMatchObject({ status: 200, body: 'hello', 'accept-ranges': 'bytes', 'content-type': 'text/plain' });
    const date = first['last-modified'] as string;
    const past = 'Mon, 01 Jan 2001 00:00:00 GMT';
    const cases: [Record<string, string>, number, string][] = [
      [{ 'if-none-match': etag as string }, 304, ''],
      [{ 'if-none-match': `"x", W/${etag}` }, 304, ''],
      [{ 'if-none-match': '*' }, 304, ''],
      [{ 'if-none-match': '"x"', 'if-modified-since': date }, 200, 'hello'],
      [{ 'if-modified-since': date }, 304, ''],
      [{ 'if-modified-since': past }, 200, 'hello'],
      [{ 'if-match': '"x"' }, 412, ''],
      [{ 'if-match': etag as string, 'if-unmodified-since': past }, 200, 'hello'],
      [{ 'if-unmodified-since': past }, 412, ''],
      [{ range: 'bytes=1-2' }, 206, 'el'],
      [{ range: 'bytes=3-' }, 206, 'lo'],
      [{ range: 'bytes=-2' }, 206, 'lo'],
      [{ range: 'bytes=-0' }, 206, 'hello'],
      [{ range: 'bytes=0-99' }, 206, 'hello'],
      [{ range: 'bytes=0-1', 'if-range': date }, 206, 'he'],
      [{ range: 'bytes=0-1', 'if-range': past }, 200, 'hello'],
      ...['bytes=9-', 'bytes=3-1', 'bytes=0-1,3-4', 'bytes=a-b', 'lines=1-2'].map((range): [Record<string, string>, number, string] => [
        { range },
        416,
        '',
      ]),
    ];
    for (const [headers, status, body] of cases)
      expect([headers, await get(server, path, headers)]).toMatchObject([headers, { status, body }]);
    expect(await get(server, path, { range: 'bytes=9-' })).toMatchObject({ 'content-range': 'bytes */5' });
  });

  it('of the newer server are shown in no page of its own', async () => {
    await using server = await start('0.33.0');
    const svg = '/view?filename=s.svg&type=input';
    expect(await get(server, svg)).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': 'attachment; filename="s.svg"',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    expect(await get(server, svg, { 'sec-fetch-dest': 'image' })).toMatchObject({ 'content-type': 'image/svg+xml' });
    expect(await get(server, '/view?filename=j.js&type=input')).toMatchObject({ 'content-type': 'application/octet-stream' });
    await using older = await start('0.3.64');
    expect(await get(older, svg)).toMatchObject({ 'content-type': 'image/svg+xml', 'content-disposition': 'filename="s.svg"' });
    expect(await get(older, '/view?filename=j.js&type=input')).toMatchObject({ 'content-type': 'application/javascript; charset=utf-8' });
  });

  it('may have any name', async () => {
    await using server = await start('0.33.0');
    const answer = await get(server, `/view?filename=${encodeURIComponent('日本.png')}&type=input`);
    expect(answer['status']).toBe(200);
    expect(Buffer.from(answer['content-disposition'] as string, 'latin1').toString()).toBe('filename="日本.png"');
  });

  it('lie in folders that are made and stay', async () => {
    await using server = await start('0.33.0');
    const userdata = (path: string, init?: RequestInit): Promise<Response> => fetch(`${server.url}userdata${path}`, init);
    const list = async (dir: string): Promise<[number, unknown]> => {
      const answer = await userdata(`?dir=${dir}&recurse=true`);
      return [answer.status, answer.ok ? await answer.json() : await answer.text()];
    };
    expect(await list('workflows')).toEqual([404, 'Directory not found']);
    await userdata('/workflows%2Fsub%2Fa.json', { method: 'POST', body: '{}' });
    await userdata('/workflows%2F.index.json', { method: 'POST', body: '{}' });
    expect(await list('workflows')).toEqual([200, ['sub/a.json']]);
    expect((await userdata('/workflows%2Fsub/move/kept', { method: 'POST' })).status).toBe(200);
    expect(await list('kept')).toEqual([200, ['a.json']]);
    expect(await list('workflows')).toEqual([200, []]);
    expect((await userdata('/kept', { method: 'POST', body: 'x' })).status).toBe(400);
    expect((await userdata('/kept', { method: 'DELETE' })).status).toBe(500);
    expect((await userdata('/kept%2Fa.json', { method: 'DELETE' })).status).toBe(204);
    expect(await list('kept')).toEqual([200, []]);
    expect(await (await fetch(`${server.url}v2/userdata`)).json()).toMatchObject([
      { path: 'kept', type: 'directory' },
      { path: 'workflows', type: 'directory' },
      { path: 'workflows/.index.json', type: 'file' },
    ]);
    const upload = new FormData();
    upload.set('image', new File(['x'], 'a.png'));
    upload.set('subfolder', 'made/here');
    expect(await (await fetch(`${server.url}upload/image`, { method: 'POST', body: upload })).json()).toMatchObject({ name: 'a.png' });
    expect((await get(server, '/view?filename=a.png&type=input&subfolder=made/here/../here'))['status']).toBe(200);
    expect((await get(server, '/view?filename=a.png&type=input&subfolder=nowhere/../made/here'))['status']).toBe(404);
  });
});

describe('requests that no route takes', () => {
  it('are told which methods a path has, or fall to the static files', async () => {
    await using server = await start('0.33.0');
    expect(await get(server, '/prompt', {}, 'DELETE')).toMatchObject({
      status: 405,
      allow: 'GET,HEAD,POST',
      body: '405: Method Not Allowed',
    });
    expect(await get(server, '/nothing', {}, 'POST')).toMatchObject({ status: 405, allow: 'GET,HEAD' });
    expect(await get(server, '/internal/logs/subscribe')).toMatchObject({ status: 405, allow: 'PATCH' });
    expect(await get(server, '/internal/nothing')).toMatchObject({ status: 404, body: '404: Not Found' });
    expect(await get(server, '/interrupt')).toMatchObject({ status: 404, body: '' });
    expect(await get(server, '/nothing.png')).toMatchObject({ status: 404, 'cache-control': 'public, max-age=86400' });
    expect(await get(server, '/api/assets/hash/x', {}, 'HEAD')).toMatchObject({ status: 503 });
    expect(await get(server, '/api/assets/no-uuid')).toMatchObject({ status: 404 });
  });

  it('are served when they wish for an upgrade that is not to be had', async () => {
    await using server = await start('0.33.0');
    const body = '{"clear": true}';
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(server.port, '127.0.0.1', () => {
        socket.write(
          `POST /queue HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAEAAEAA\r\n`,
        );
        socket.write(`Content-Length: ${body.length}\r\n\r\n${body.slice(0, 4)}`);
        setTimeout(() => socket.write(body.slice(4)), 20);
      });
      socket.once('error', reject);
      socket.once('data', (data) => {
        socket.destroy();
        resolve(data.toString());
      });
    });
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
  });
});
