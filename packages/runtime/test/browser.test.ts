import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { CHROMIUM, launch, serve } from './support/chromium.js';
import { emulatorOf } from './support/emulators.js';
import { FaultProxy } from './support/proxy.js';
import { V2Peer } from './support/v2.js';

/** What the page does; it runs in the browser. */
const page = `
import { connect } from '../src/index.js';
import { connect as connectV2 } from '../src/v2/index.js';
globalThis.go = async (url) => {
  const client = await connect(url, { limits: { reconnectMinMs: 100, silenceMs: 500 } });
  const graph = (color) => ({
    a: { class_type: 'EmptyImage', inputs: { width: 48, height: 32, batch_size: 2, color } },
    ws: { class_type: 'SaveImageWebsocket', inputs: { images: ['a', 0] } },
    file: { class_type: 'PreviewImage', inputs: { images: ['a', 0] } },
  });
  const sizes = async (files) => Promise.all(files.map(async (file) => {
    const picture = await createImageBitmap(await file.blob());
    return [picture.width, picture.height];
  }));
  const run = client.run(graph(1));
  const events = [];
  for await (const event of run) events.push(event.type);
  const result = await run.result;
  const first = { events, ws: await sizes(result.ws.files), file: await sizes(result.file.files), cached: result.$report.cached };
  const rounds = [];
  for (let round = 0; round < 8; round++) {
    const outcome = await client.run(graph(100 + round)).outcome;
    rounds.push([outcome.status, outcome.outputs.ws.files.length, outcome.report.promptIds.length]);
  }
  const refused = await client.run({ x: { class_type: 'NoSuchNodeClass', inputs: {} } }).outcome;
  const down = await connect('http://127.0.0.1:9/').catch((error) => error.code);
  await client.close();
  return { first, rounds, refused: refused.status, down, buffer: typeof globalThis.Buffer };
};
globalThis.watch = async (url, graph) => {
  const client = await connect(url);
  const run = client.run(graph);
  let cut = false;
  let previewsAfterCut = 0;
  for await (const event of run) {
    if (event.type === 'connection' && !event.connected) cut = true;
    if (event.type !== 'preview' || !cut) continue;
    previewsAfterCut += 1;
    void run.cancel();
  }
  const outcome = await run.outcome;
  await client.close();
  return { status: outcome.status, previewsAfterCut };
};
globalThis.v2 = async (url, graph) => {
  const client = await connectV2(url, { auth: { bearer: 'page-t0ken' } });
  const run = client.run(graph);
  const events = [];
  for await (const event of run) events.push(event.type);
  const outcome = await run.outcome;
  const picture = await createImageBitmap(await outcome.outputs.out.files[0].blob());
  await client.close();
  return { status: outcome.status, events, size: [picture.width, picture.height] };
};`;

const sampler = (steps: number) => ({
  c: { class_type: 'CheckpointLoaderSimple', inputs: { ckpt_name: 'any.safetensors' } },
  t: { class_type: 'CLIPTextEncode', inputs: { text: 'x', clip: ['c', 1] } },
  l: { class_type: 'EmptyLatentImage', inputs: { width: 64, height: 64, batch_size: 1 } },
  k: {
    class_type: 'KSampler',
    inputs: {
      ...{ model: ['c', 0], positive: ['t', 0], negative: ['t', 0], latent_image: ['l', 0] },
      ...{ seed: 1, steps, cfg: 1, sampler_name: 'euler', scheduler: 'normal', denoise: 1 },
    },
  },
  v: { class_type: 'VAEDecode', inputs: { samples: ['k', 0], vae: ['c', 2] } },
  out: { class_type: 'SaveImageWebsocket', inputs: { images: ['v', 0] } },
});

/** A page of a browser with the script in it; what it complains of is expected to be nothing. */
async function withPage(test: (tab: Page) => Promise<void>): Promise<void> {
  const resolveDir = fileURLToPath(new URL('.', import.meta.url));
  const bundle = await build({
    stdin: { contents: page, resolveDir, loader: 'ts' },
    bundle: true,
    format: 'iife',
    platform: 'browser',
    write: false,
  });
  await using site = await serve();
  const browser = await launch();
  try {
    const tab = await browser.newPage();
    const complaints: string[] = [];
    tab.on('pageerror', (error) => complaints.push(String(error)));
    await tab.goto(site.url);
    await tab.addScriptTag({ content: bundle.outputFiles[0]?.text ?? '' });
    await test(tab);
    expect(complaints).toEqual([]);
  } finally {
    await browser.close();
  }
}

type Scripts = Record<'go' | 'watch' | 'v2', (url: string, graph?: object) => Promise<Record<string, unknown>>>;
const call = (tab: Page, name: keyof Scripts, url: string, graph: object = {}) =>
  tab.evaluate(([name, url, graph]) => (globalThis as unknown as Scripts)[name](url, graph), [name, url, graph] as const);

it.skipIf(CHROMIUM === undefined)('runs in a browser: events, images, files, reconnects', { timeout: 120_000 }, async () => {
  await using server = await emulatorOf('0.33.0', { corsOrigin: '*' });
  await using proxy = await FaultProxy.start(Number(new URL(server.url).port));
  let messages = 0;
  proxy.policy = {
    // Every 23rd message of a socket is followed by a cut.
    message(passing) {
      messages += 1;
      if (messages > 40 && messages % 23 === 0) passing.fault('rst');
    },
  };
  await withPage(async (tab) => {
    const seen = await call(tab, 'go', proxy.url);
    const sizes = Array.from({ length: 2 }, () => [48, 32]);
    expect(seen['first']).toMatchObject({ ws: sizes, file: sizes, cached: [] });
    const { events } = seen['first'] as { events: string[] };
    expect(events).toEqual(expect.arrayContaining(['queued', 'started', 'node', 'progress', 'output', 'done']));
    for (const [status, images] of seen['rounds'] as [string, number, number][]) expect([status, images]).toEqual(['succeeded', 2]);
    expect(seen).toMatchObject({ refused: 'rejected', down: 'E_SERVER_UNREACHABLE', buffer: 'undefined' });
  });
});

it.skipIf(CHROMIUM === undefined)(
  'R5: notices a half-open peer within 20 s, with previews before and after',
  { timeout: 240_000 },
  async () => {
    await using server = await emulatorOf('0.33.0', { corsOrigin: '*', models: 'any', speed: 'realtime', previewMethod: 'latent2rgb' });
    await using proxy = await FaultProxy.start(Number(new URL(server.url).port));
    let frozenAt: number | undefined;
    proxy.policy = {
      message(passing) {
        if (frozenAt !== undefined || passing.messages < 40) return;
        frozenAt = performance.now();
        passing.fault('half-open');
      },
    };
    const isSocket = /ws\?clientId/;
    await withPage(async (tab) => {
      const reopened: number[] = [];
      tab.on('websocket', (socket) => isSocket.test(socket.url()) && reopened.push(performance.now()));
      const seen = await call(tab, 'watch', proxy.url, sampler(5_000));
      const noticed = (reopened.find((at) => at > (frozenAt ?? Number.POSITIVE_INFINITY)) ?? Number.POSITIVE_INFINITY) - (frozenAt ?? 0);
      console.log(`R5  browser: a half-open socket was opened anew after ${Math.round(noticed)} ms (reach 20000)`);
      expect(noticed).toBeLessThan(20_000);
      expect(seen).toMatchObject({ status: 'cancelled' });
      expect(seen['previewsAfterCut']).toBeGreaterThan(0);
    });
  },
);

it.skipIf(CHROMIUM === undefined)('speaks Comfy API v2 in a browser, with previews and a token', { timeout: 120_000 }, async () => {
  await using server = await emulatorOf('0.33.0', { models: 'any', speed: 4, previewMethod: 'latent2rgb' });
  await using peer = await V2Peer.start(server.url, { token: 'page-t0ken', cors: true });
  await withPage(async (tab) => {
    const seen = await call(tab, 'v2', peer.url, sampler(100));
    expect(seen).toMatchObject({ status: 'succeeded', size: [64, 64] });
    expect(seen['events']).toEqual(expect.arrayContaining(['queued', 'started', 'node', 'progress', 'preview', 'output', 'done']));
  });
});
