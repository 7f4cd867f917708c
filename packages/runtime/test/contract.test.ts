import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startEmulator } from '@comfyloom/emulator';
import type { ApiGraph } from '@comfyloom/protocol';
import { describe, expect, it } from 'vitest';
import { connect, type NodeClient } from '../src/node/connect.js';
import { silent, within } from './support/counts.js';
import { VERSIONS } from './support/fixtures.js';

/** One suite for every server (R14): emulators of both generations, and real ones that `COMFYUI_URL` names (separated by commas). */
type Started = { readonly url: string } & AsyncDisposable;
const servers: [name: string, start: () => Promise<Started>][] = VERSIONS.map((version) => [
  `emulator ${version}`,
  async () => {
    const file = fileURLToPath(new URL(`../../../../shared/fixtures/${version}/object_info.json`, import.meta.url));
    return startEmulator({ objectInfo: readFileSync(file, 'utf8'), port: 0 });
  },
]);
for (const url of (process.env['COMFYUI_URL'] ?? '').split(',').filter((part) => part !== '')) {
  servers.push([`real server ${url}`, async () => ({ url, async [Symbol.asyncDispose]() {} })]);
}
if (process.env['COMFYUI_URL'] === undefined) console.log('contract: COMFYUI_URL is not set, so no real server is asked');

/** Never cached from an earlier run of the suite. */
let color = Math.floor(Math.random() * 10_000_000);
const plain = (more: object = {}): ApiGraph => ({
  a: { class_type: 'EmptyImage', inputs: { width: 40, height: 24, batch_size: 2, color: color++ }, _meta: { title: 'Canvas' } },
  ws: { class_type: 'SaveImageWebsocket', inputs: { images: ['a', 0] } },
  file: { class_type: 'PreviewImage', inputs: { images: ['a', 0] } },
  ...more,
});
/** Takes a while, with news now and then. */
const slow = (side: number, blurs: number): ApiGraph => {
  const graph: Record<string, ApiGraph[string]> = {
    a: { class_type: 'EmptyImage', inputs: { width: side, height: side, batch_size: 1, color: color++ } },
  };
  let last = 'a';
  for (let index = 0; index < blurs; index++) {
    graph[`b${index}`] = { class_type: 'ImageBlur', inputs: { image: [last, 0], blur_radius: 31, sigma: 1 + index / 100 } };
    last = `b${index}`;
  }
  return { ...graph, out: { class_type: 'PreviewImage', inputs: { images: [last, 0] } } };
};
const size = (png: Uint8Array) => {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  return [view.getUint32(16), view.getUint32(20)];
};

describe.each(servers)('%s', (name, start) => {
  const on = async (test: (client: NodeClient, url: string) => Promise<void>) => {
    await using server = await start();
    await using client = await connect(server.url, { logger: silent });
    await test(client, server.url);
  };

  it('gives websocket images and files of the right size', { timeout: 30_000 }, () =>
    on(async (client) => {
      const run = client.run(plain());
      const events: string[] = [];
      for await (const event of run) {
        const what = event.type === 'node' ? `node ${event.node.title}` : event.type;
        // On a busy server the place in line is told more than once.
        if (what !== 'queued' || events.length === 0) events.push(what);
      }
      const result = await run.result;
      expect(events.slice(0, 3)).toEqual(['queued', 'started', 'node Canvas']);
      expect(events.at(-1)).toBe('done');
      expect(result['ws']?.files).toHaveLength(2);
      for (const node of ['ws', 'file'])
        for (const file of result[node]?.files ?? []) expect(size(await file.bytes()), node).toEqual([40, 24]);
      expect(result['file']?.files[0]?.ref?.type).toBe('temp');
      expect(result.$report.promptIds).toEqual([run.id]);
    }),
  );

  it('says what was cached', { timeout: 30_000 }, () =>
    on(async (client) => {
      const graph = plain();
      await client.run(graph).result;
      const again = await client.run(graph).result;
      expect([...again.$report.cached].sort()).toEqual(['a', 'file']);
      expect(again['ws']?.files).toHaveLength(2);
      expect(again['file']?.files).toHaveLength(2);
    }),
  );

  it('rejects with the node and the input', { timeout: 30_000 }, () =>
    on(async (client) => {
      const bad = { class_type: 'EmptyImage', inputs: { width: 0, height: 24, batch_size: 1, color: 1 } };
      const outcome = await client.run(plain({ a: bad })).outcome;
      expect(outcome).toMatchObject({ status: 'rejected', reason: 'validation' });
      expect(outcome.status === 'rejected' && outcome.problems[0]).toMatchObject({
        node: { id: 'a' },
        input: 'width',
        type: 'value_smaller_than_min',
      });
      const unknown = await client.run({ out: { class_type: 'NoSuchNodeClass', inputs: {} } }).outcome;
      expect(unknown).toMatchObject({ status: 'rejected', problems: [{ node: { id: 'out' } }] });
      const half = plain({ b: bad, bad: { class_type: 'PreviewImage', inputs: { images: ['b', 0] } } });
      expect(await client.run(half).outcome).toMatchObject({ status: 'rejected', reason: 'partial', problems: [{ node: { id: 'b' } }] });
      const allowed = await client.run(half, { allowPartial: true }).outcome;
      expect(allowed.status === 'succeeded' && Object.keys(allowed.outputs).sort()).toEqual(['file', 'ws']);
    }),
  );

  it('fails with the node that failed', { timeout: 30_000 }, () =>
    on(async (client) => {
      // A constant where an image belongs passes validation and fails when it runs (PROTOCOL.md 3.4).
      const outcome = await client.run({ out: { class_type: 'PreviewImage', inputs: { images: 'not an image' } } }).outcome;
      expect(outcome).toMatchObject({ status: 'failed', node: { id: 'out', class: 'PreviewImage' } });
    }),
  );

  it('cancels what waits and what runs', { timeout: 60_000 }, () =>
    on(async (client) => {
      const running = client.run(name.startsWith('real') ? slow(512, 120) : slow(48, 40));
      for await (const event of running) if (event.type === 'node' || event.type === 'done') break;
      const waiting = client.run(plain());
      expect((await waiting.cancel()).status).toMatch(/cancelled|succeeded/);
      expect((await within(30_000, running.cancel())).status).toMatch(/cancelled|succeeded/);
      expect((await client.api.queue()).queue_pending.filter((item) => item[1] === waiting.id)).toEqual([]);
    }),
  );

  it('keeps what is asked for apart, with many runs at once', { timeout: 60_000 }, () =>
    on(async (client, url) => {
      await using other = await connect(url, { logger: silent });
      const runs = Array.from({ length: 30 }, (_, index) => {
        const graph = plain({
          a: { class_type: 'EmptyImage', inputs: { width: 8 + 8 * index, height: 8, batch_size: 1, color: color++ } },
        });
        return (index % 2 === 0 ? client : other).run(graph).result;
      });
      const results = await Promise.all(runs);
      for (const [index, result] of results.entries()) {
        const image = result['ws']?.files[0];
        expect(image && size(await image.bytes())).toEqual([8 + 8 * index, 8]);
      }
    }),
  );

  it('takes uploads and outputs as inputs', { timeout: 30_000 }, () =>
    on(async (client) => {
      const first = await client.run(plain()).result;
      const [inMemory, onServer] = [first['ws']?.files[0], first['file']?.files[0]];
      if (inMemory === undefined || onServer === undefined) throw new Error('no files');
      for (const file of [inMemory, onServer]) {
        const { input } = await client.upload(file);
        const next = await client.run({
          in: { class_type: 'LoadImage', inputs: { image: input } },
          ws: { class_type: 'SaveImageWebsocket', inputs: { images: ['in', 0] } },
        }).result;
        const image = next['ws']?.files[0];
        expect(image && size(await image.bytes()), input).toEqual([40, 24]);
      }
    }),
  );

  it('answers the low-level calls in the server’s own words', { timeout: 30_000 }, () =>
    on(async (client) => {
      const { api } = client;
      const stats = await api.systemStats();
      expect(Object.keys(stats.system)).toEqual(
        expect.arrayContaining([
          'os',
          'ram_total',
          'ram_free',
          'comfyui_version',
          'python_version',
          'pytorch_version',
          'embedded_python',
          'argv',
        ]),
      );
      expect(stats.devices[0]).toMatchObject({
        name: expect.any(String),
        vram_total: expect.any(Number),
        torch_vram_free: expect.any(Number),
      });
      expect(await api.features()).toMatchObject({ max_upload_size: expect.any(Number) });
      expect(Object.keys(await api.objectInfo('EmptyImage'))).toEqual(['EmptyImage']);
      expect(await api.objectInfo('NoSuchNodeClass')).toEqual({});
      expect(await api.models()).toContain('vae');
      expect(await api.models('vae')).toBeInstanceOf(Array);
      expect(await api.embeddings()).toBeInstanceOf(Array);
      expect(await api.extensions()).toBeInstanceOf(Array);
      expect(await api.queue()).toMatchObject({ queue_running: expect.any(Array), queue_pending: expect.any(Array) });
      await api.free({ unload_models: true });
      const refused = await api.prompt({});
      expect(refused).toMatchObject({ status: 400, error: { type: 'prompt_no_outputs' } });
      const run = client.run(plain());
      await run.result;
      const entry = await api.historyOf(run.id);
      expect(entry?.outputs['file']?.['images']).toHaveLength(2);
      expect(Object.keys(await api.history({ max_items: 1 }))).toHaveLength(1);
      await api.deleteHistory(run.id);
      expect(await api.historyOf(run.id)).toBeUndefined();
      const jobs = await api.jobs({ limit: 1 }).catch((error) => error);
      if (jobs instanceof Error) expect(jobs).toMatchObject({ code: 'E_UNSUPPORTED' });
      else expect(jobs).toMatchObject({ jobs: expect.any(Array), pagination: { limit: 1 } });
    }),
  );
});
