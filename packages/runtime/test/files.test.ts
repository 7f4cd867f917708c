import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connect } from '../src/node/connect.js';
import { safeName } from '../src/node/save.js';
import { QUICK, silent, times } from './support/counts.js';
import { fileGraph, websocketGraph } from './support/graphs.js';
import { Peer, picture } from './support/peer.js';

const options = { limits: QUICK, logger: silent };
let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'comfyloom-files-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

describe('files of a run', () => {
  it('are read as bytes, Blob and stream, or saved; nothing is overwritten', async () => {
    await using peer = await Peer.start();
    await using client = await connect(peer.url, options);
    const file = (await client.run(fileGraph).result)['out']?.files[0];
    if (file === undefined) throw new Error('no file');
    expect(await file.bytes()).toEqual(picture('out'));
    expect(new Uint8Array(await (await file.blob()).arrayBuffer())).toEqual(picture('out'));
    expect(new Uint8Array(await new Response(await file.stream()).arrayBuffer())).toEqual(picture('out'));
    const saved = [await file.save(directory), await file.save(directory), await file.save(path.join(directory, 'new', 'one'))];
    expect(saved.map((name) => path.relative(directory, name))).toEqual([
      'ComfyUI_out_00001_.png',
      'ComfyUI_out_00001_ (1).png',
      path.join('new', 'one', 'ComfyUI_out_00001_.png'),
    ]);
    expect(new Uint8Array(await readFile(saved[1] ?? ''))).toEqual(picture('out'));
    expect((await readdir(directory)).sort()).toEqual(['ComfyUI_out_00001_ (1).png', 'ComfyUI_out_00001_.png', 'new']);
  });

  it('images of the websocket save too, and have names of their own', async () => {
    await using peer = await Peer.start();
    await using client = await connect(peer.url, options);
    const files = (await client.run(websocketGraph('w')).result)['out']?.files ?? [];
    expect(await Promise.all(files.map((file) => file.save(directory)))).toEqual(
      ['out_00001.png', 'out_00002.png'].map((name) => path.join(directory, name)),
    );
    expect(files[0]?.ref).toBeUndefined();
  });

  it('leave nothing half-written when the server breaks off', async () => {
    await using peer = await Peer.start({
      intercept(request, response) {
        if (!request.url?.startsWith('/view')) return false;
        response.writeHead(200, { 'content-length': '100000' });
        response.write(Buffer.alloc(1_000));
        setTimeout(() => response.destroy(), 20);
        return true;
      },
    });
    await using client = await connect(peer.url, options);
    const file = (await client.run(fileGraph).result)['out']?.files[0];
    await expect(file?.save(directory)).rejects.toMatchObject({ code: 'E_SERVER_UNREACHABLE' });
    expect(await readdir(directory)).toEqual([]);
    await expect(file?.bytes()).rejects.toMatchObject({ code: 'E_SERVER_UNREACHABLE' });
  });

  it('do not follow a link that lies where the file should go', async () => {
    await using peer = await Peer.start();
    await using client = await connect(peer.url, options);
    const outside = path.join(directory, 'outside.txt');
    await writeFile(outside, 'mine');
    const target = path.join(directory, 'target');
    const file = (await client.run(fileGraph).result)['out']?.files[0];
    await file?.save(target);
    await rm(path.join(target, 'ComfyUI_out_00001_.png'));
    await symlink(outside, path.join(target, 'ComfyUI_out_00001_.png'));
    expect(path.basename((await file?.save(target)) ?? '')).toBe('ComfyUI_out_00001_ (1).png');
    expect(await readFile(outside, 'utf8')).toBe('mine');
  });

  it('S3: no name that a server gives leads out of the directory', () => {
    const nasty = [
      '..',
      '.',
      '',
      '/',
      '../x',
      '..\\x',
      'a/../../b',
      '/etc/passwd',
      'C:\\x',
      'c:x',
      '\u0000',
      'a\u0000.png',
      'CON',
      'con.png',
      'nul.',
      'x. ',
      ' x',
      '.bashrc',
      '..png',
      '\u202egnp.exe',
      'a:b',
      '~',
      '\ud800',
    ];
    const names = fc.oneof(
      fc.constantFrom(...nasty),
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(fc.constantFrom(...nasty, 'a', '/', '\\'), { maxLength: 6 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(names, (name) => {
        const safe = safeName(name);
        const resolved = path.resolve('/base', safe);
        const isSafe =
          path.dirname(resolved) === '/base' && path.win32.basename(safe) === safe && !/[\u0000-\u001f<>:"|?*\\/]|^\.|[. ]$/.test(safe);
        return isSafe && safe.length > 0 && Buffer.byteLength(safe) <= 200 && !/^(con|nul|aux|prn|com\d|lpt\d)(\.|$)/i.test(safe);
      }),
      { numRuns: times(2_000, 100_000) },
    );
  });
});

describe('uploads', () => {
  it('take bytes, Blobs, streams, paths and data: URLs, each content once', async () => {
    await using peer = await Peer.start();
    await using client = await connect(peer.url, options);
    const bytes = picture('up');
    const onDisk = path.join(directory, 'cat.png');
    await writeFile(onDisk, bytes);
    const first = await client.upload(bytes);
    expect(first).toMatchObject({ type: 'input', input: first.filename });
    expect(await client.upload(new Blob([bytes], { type: 'image/png' }))).toEqual(first);
    expect(await client.upload(Readable.from([bytes]))).toEqual(first);
    expect(await client.upload(`data:image/png;base64,${Buffer.from(bytes).toString('base64')}`)).toEqual(first);
    expect(peer.uploads).toHaveLength(1);
    expect(peer.uploads[0]?.body).toContain(Buffer.from(bytes).toString('latin1'));
    expect(await client.upload(onDisk, { subfolder: 'pets' })).toEqual({
      filename: 'cat.png',
      subfolder: 'pets',
      type: 'input',
      input: 'pets/cat.png',
    });
    expect(await client.upload(onDisk, { subfolder: 'pets' })).toMatchObject({ input: 'pets/cat.png' });
    expect(peer.uploads).toHaveLength(2);
    await client.upload(onDisk, { subfolder: 'pets', overwrite: true });
    expect(peer.uploads).toHaveLength(3);
    expect(peer.uploads[2]?.body).toContain('name="overwrite"\r\n\r\ntrue');
  });

  it('an output on the server is the next input without a download; a websocket image is uploaded', async () => {
    await using peer = await Peer.start();
    await using client = await connect(peer.url, options);
    const onServer = (await client.run(fileGraph).result)['out']?.files[0];
    const views = () => peer.requests.filter((line) => line.includes('/view')).length;
    expect(onServer && (await client.upload(onServer)).input).toBe('ComfyUI_out_00001_.png [output]');
    expect([peer.uploads.length, views()]).toEqual([0, 0]);
    const inMemory = (await client.run(websocketGraph('w')).result)['out']?.files[0];
    expect(inMemory && (await client.upload(inMemory)).input).toMatch(/^[0-9a-f]{16}\.png$/);
    expect(peer.uploads).toHaveLength(1);
  });

  it('are refused when they cannot be: too large, no such file, no source', async () => {
    await using peer = await Peer.start({
      intercept: (request, response) => request.url === '/features' && Boolean(response.end('{"max_upload_size":5000}')),
    });
    await using client = await connect(peer.url, options);
    await expect(client.upload(new Uint8Array(6_000))).rejects.toMatchObject({ code: 'E_UPLOAD_TOO_LARGE', data: { limit: 5000 } });
    await expect(client.upload(path.join(directory, 'none.png'))).rejects.toMatchObject({ code: 'E_UPLOAD_SOURCE' });
    await expect(client.upload('data:image/png;base64,%%%')).rejects.toMatchObject({ code: 'E_UPLOAD_SOURCE' });
    await expect(client.upload(5 as never)).rejects.toMatchObject({ code: 'E_UPLOAD_SOURCE' });
    expect(peer.uploads).toHaveLength(0);
  });
});
