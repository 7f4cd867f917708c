import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ApiGraph } from '@comfyloom/protocol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../src/node/connect.js';
import { pool } from '../src/node/pool.js';
import { connect as connectV2 } from '../src/node/v2.js';
import type { Runnable } from '../src/run/runnable.js';
import { QUICK, silent, within } from './support/counts.js';
import { fileGraph, websocketGraph } from './support/graphs.js';
import { Peer } from './support/peer.js';

const options = { limits: QUICK, logger: silent };

describe('a graph', () => {
  it('is what it was when it was given: the caller may go on to change it', async () => {
    await using peer = await Peer.start();
    await using client = await connect(peer.url, options);
    const graph = {
      ...websocketGraph('x'),
      out: { class_type: 'SaveImageWebsocket', inputs: { images: ['sampler', 0], count: 0, tag: 'x' } },
    };
    const runs = [1, 2, 3].map((count) => {
      graph.out.inputs.count = count;
      return client.run(graph as ApiGraph);
    });
    const results = await Promise.all(runs.map((run) => run.result));
    expect(results.map(({ out }) => out?.files.length)).toEqual([1, 2, 3]);
  });

  it('may have a bigint for a seed; what JSON cannot hold is said', async () => {
    await using peer = await Peer.start();
    await using client = await connect(peer.url, options);
    const graph = websocketGraph('x');
    const sampler = { ...graph['sampler'], inputs: { ...graph['sampler']?.inputs, seed: 18446744073709551615n } };
    await client.run({ ...graph, sampler } as never).result;
    expect(JSON.stringify(peer.posted)).toContain('"seed":"18446744073709551615"');
    const inputs: Record<string, unknown> = {};
    inputs['itself'] = inputs;
    const round = { out: { class_type: 'SaveImage', inputs } };
    expect(() => client.run(round as never)).toThrow(expect.objectContaining({ code: 'E_GRAPH_INVALID' }));
  });

  it('that would stop the server says which node and which input, and what to do', async () => {
    await using peer = await Peer.start();
    await using client = await connect(peer.url, options);
    const link = client.run({ ...fileGraph, out: { class_type: 'SaveImage', inputs: { images: ['zz', 0] }, _meta: { title: 'Save' } } });
    expect(await link.outcome).toMatchObject({
      status: 'rejected',
      reason: 'graph',
      problems: [{ node: { id: 'out', title: 'Save' }, input: 'images', type: 'graph_invalid', message: 'There is no node "zz".' }],
    });
    await expect(link.result).rejects.toThrow(/Save \(node out, SaveImage\), images: There is no node "zz"\.[\s\S]*__value__/);
    // The body of a request, and what a browser's own Save gives.
    for (const other of [{ prompt: fileGraph }, { nodes: [], links: [], version: 0.4 }])
      await expect(client.run(other as never).result).rejects.toThrow(/It has no class_type\.[\s\S]*API format/);
    for (const nothing of [undefined, null, 'text'])
      expect(() => client.run(nothing as never)).toThrow(expect.objectContaining({ code: 'E_GRAPH_INVALID' }));
    expect(peer.posted).toHaveLength(0);
  });
});

describe('times and limits', () => {
  it('may be endless', async () => {
    await using peer = await Peer.start();
    const endless = {
      httpTimeoutMs: Infinity,
      connectTimeoutMs: Infinity,
      serverGoneMs: Infinity,
      flagsTimeoutMs: Infinity,
      pingMs: Infinity,
    };
    await using client = await connect(peer.url, { logger: silent, limits: { ...QUICK, ...endless, maxFileBytes: Infinity } });
    expect(await client.run(fileGraph, { timeoutMs: Infinity }).outcome).toMatchObject({
      status: 'succeeded',
      report: { promptIds: [expect.anything()] },
    });
    expect(await client.run(fileGraph, { timeoutMs: 2 ** 31 }).outcome).toMatchObject({ status: 'succeeded' });
    expect(peer.posted).toHaveLength(2);
  });

  it('that are none are refused, and those left undefined are the defaults', async () => {
    await using peer = await Peer.start();
    for (const limits of [
      { lookTimeoutMs: -1 },
      { silenceMs: Number.NaN },
      { nonsense: 5 },
      { postLooksMs: [10, -1] },
      { pingMs: 'often' },
    ])
      for (const open of [connect, connectV2])
        await expect(open(peer.url, { ...options, limits: limits as never })).rejects.toMatchObject({ code: 'E_BAD_OPTION' });
    await using client = await connect(peer.url, { logger: silent, limits: { httpTimeoutMs: undefined } as never });
    expect((await client.run(fileGraph).outcome).status).toBe('succeeded');
  });

  it('that a message goes beyond are named by the log, when they have ended the connection', async () => {
    await using peer = await Peer.start({
      async script(prompt, self) {
        self.sockets.get(prompt.clientId ?? '')?.send(Buffer.alloc(5_000));
      },
    });
    const warnings: object[] = [];
    const logger = { ...silent, warn: (fields: object) => void warnings.push(fields) };
    await using client = await connect(peer.url, { limits: { ...QUICK, maxMessageBytes: 4_000 }, logger });
    const run = client.run(fileGraph);
    for await (const event of run) if (event.type === 'connection' && !event.connected) break;
    expect(JSON.stringify(warnings)).toContain('maxMessageBytes (4000)');
  });

  it('an id of a client is a text, and none is none: all is heard', async () => {
    await using peer = await Peer.start();
    for (const clientId of ['', 17]) {
      await using client = await connect(peer.url, { ...options, clientId: clientId as never });
      const run = client.run(websocketGraph('x'));
      expect((await run.result)['out']?.files).toHaveLength(2);
      expect(peer.posted.at(-1)).toMatchObject({ id: run.id, clientId: clientId === 17 ? '17' : expect.stringMatching(/^[0-9a-f-]{36}$/) });
    }
  });
});

describe('files', () => {
  let directory: string;
  beforeAll(async () => {
    directory = await mkdtemp(path.join(tmpdir(), 'comfyloom-use-'));
  });
  afterAll(() => rm(directory, { recursive: true }));

  it('are uploaded from a file: URL; a folder is none', async () => {
    await using peer = await Peer.start();
    await using client = await connect(peer.url, options);
    const file = path.join(directory, 'a cat.png');
    await writeFile(file, 'miaow');
    expect(await client.upload(pathToFileURL(file))).toMatchObject({ filename: 'a cat.png' });
    for (const source of [directory, pathToFileURL(directory), new URL('http://127.0.0.1:9/cat.png')])
      await expect(client.upload(source)).rejects.toMatchObject({ code: 'E_UPLOAD_SOURCE' });
  });

  it('that are on the server already are taken as they are; what is none is said', async () => {
    await using peer = await Peer.start();
    await using client = await connect(peer.url, options);
    const there = await client.upload(new Blob(['miaow']), { filename: 'cat.png' });
    expect(await client.upload(there)).toEqual(there);
    expect(peer.uploads).toHaveLength(1);
    const load = {
      outputs: { image: { node: 'out', kind: 'file' } },
      workflow: {},
      uploads: { image: 'image' },
      bind: ({ image }: { image: unknown }) => ({
        a: { class_type: 'LoadImage', inputs: { image } },
        out: { class_type: 'SaveImage', inputs: { images: ['a', 0] } },
      }),
    } as never as Runnable<{ image: unknown }, { image: { node: 'out'; kind: 'file' } }>;
    await client.run(load, { image: there }).result;
    expect(peer.posted.at(-1)?.graph['a']?.inputs).toEqual({ image: 'cat.png' });
    expect(await client.run(load, { image: 5 }).outcome).toMatchObject({
      reason: 'preparation',
      message: 'What was given cannot be uploaded: number.',
    });
  });

  it('are uploaded again after another one has taken their name', async () => {
    await using peer = await Peer.start();
    await using client = await connect(peer.url, options);
    const [first, second] = [new Blob(['first']), new Blob(['second'])];
    await client.upload(first, { filename: 'n.png' });
    await client.upload(second, { filename: 'n.png', overwrite: true });
    await client.upload(first, { filename: 'n.png' });
    expect(peer.uploads).toHaveLength(3);
  });

  it('that cannot be saved say so in a coded error, and leave their connection to others', async () => {
    await using peer = await Peer.start();
    await using client = await connect(peer.url, options);
    const file = (await client.run(fileGraph).result)['out']?.files[0];
    const taken = path.join(directory, 'taken');
    await writeFile(taken, '');
    for (let round = 0; round < 100; round++) await expect(file?.save(taken)).rejects.toMatchObject({ code: 'E_SAVE', where: [taken] });
    await mkdir(path.join(directory, 'free'));
    expect(await within(2_000, file?.save(path.join(directory, 'free')) ?? Promise.reject())).toContain('ComfyUI_out');
  });

  it('end as streams when their signal says so, however far they have been read', async () => {
    await using peer = await Peer.start({
      intercept({ url = '' }: http.IncomingMessage, response) {
        if (!url.startsWith('/view')) return false;
        response.writeHead(200).write('the first of it');
        return true;
      },
    });
    await using client = await connect(peer.url, options);
    const file = (await client.run(fileGraph).result)['out']?.files[0];
    const stop = new AbortController();
    const reader = (await file?.stream(stop.signal))?.getReader();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('the first of it');
    stop.abort(new Error('enough'));
    await expect(within<unknown>(1_000, reader?.read() ?? Promise.resolve())).rejects.toThrow('enough');
  });
});

it('a pool knows its servers by the addresses that were given, and by those that they have', async () => {
  await using peer = await Peer.start();
  const given = peer.url.replace(/\/$/, '');
  for (const url of [given, peer.url]) {
    await using servers = await pool([{ url: given, ...options }], { logger: silent });
    await servers.drain(url);
    expect(servers.members).toEqual([{ url: given, state: 'draining', runs: 0 }]);
  }
});
