import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { startEmulator } from '@comfyloom/emulator';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { expect, it } from 'vitest';
import { FaultProxy } from './support/proxy.js';

const executablePath = [process.env['CHROMIUM'] ?? '', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => existsSync(path),
);
if (executablePath === undefined) console.log('browser: no Chromium here (set CHROMIUM to its path), so the browser test is left out');

/** What the page does; it runs in the browser. */
const page = `
import { connect } from '../src/index.js';
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
};`;

it.skipIf(executablePath === undefined)('runs in a browser: events, images, files, reconnects', { timeout: 120_000 }, async () => {
  const resolveDir = fileURLToPath(new URL('.', import.meta.url));
  const bundle = await build({
    stdin: { contents: page, resolveDir, loader: 'ts' },
    bundle: true,
    format: 'iife',
    platform: 'browser',
    write: false,
  });
  const script = bundle.outputFiles[0]?.text ?? '';
  const site = http.createServer((_request, response) =>
    response.setHeader('content-type', 'text/html').end('<!doctype html><title>page</title>'),
  );
  site.listen(0, '127.0.0.1');
  await once(site, 'listening');
  const objectInfo = readFileSync(fileURLToPath(new URL('../../../../shared/fixtures/0.33.0/object_info.json', import.meta.url)), 'utf8');
  await using server = await startEmulator({ objectInfo, port: 0, corsOrigin: '*' });
  await using proxy = await FaultProxy.start(Number(new URL(server.url).port));
  const browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] });
  try {
    const tab = await browser.newPage();
    const complaints: string[] = [];
    tab.on('pageerror', (error) => complaints.push(String(error)));
    await tab.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
    await tab.addScriptTag({ content: script });
    let messages = 0;
    proxy.policy = {
      // Every 23rd message of a socket is followed by a cut.
      message(passing) {
        messages += 1;
        if (messages > 40 && messages % 23 === 0) passing.fault('rst');
      },
    };
    const seen = await tab.evaluate(
      (url) => (globalThis as unknown as { go(url: string): Promise<Record<string, unknown>> }).go(url),
      proxy.url,
    );
    expect(seen['first']).toMatchObject({
      ws: [
        [48, 32],
        [48, 32],
      ],
      file: [
        [48, 32],
        [48, 32],
      ],
      cached: [],
    });
    const { events } = seen['first'] as { events: string[] };
    expect(events).toEqual(expect.arrayContaining(['queued', 'started', 'node', 'progress', 'output', 'done']));
    for (const [status, images] of seen['rounds'] as [string, number, number][]) expect([status, images]).toEqual(['succeeded', 2]);
    expect(seen).toMatchObject({ refused: 'rejected', down: 'E_SERVER_UNREACHABLE', buffer: 'undefined' });
    expect(complaints).toEqual([]);
  } finally {
    await browser.close();
    site.closeAllConnections();
    site.close();
  }
});
