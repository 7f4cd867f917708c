import type { ApiGraph } from '@comfyloom/protocol';
import { describe, expect, it } from 'vitest';
import { connect } from '../src/node/connect.js';
import { QUICK, SEED, seeded, silent, times, within } from './support/counts.js';
import { type Fault, FaultProxy } from './support/proxy.js';

/** Faults between the client and real servers, which `COMFYUI_URL` names: R1 and R3 with smaller counts. */
const urls = (process.env['COMFYUI_URL'] ?? '').split(',').filter((part) => part !== '');
if (urls.length === 0) console.log('real-faults: COMFYUI_URL is not set, so no real server is asked');

const options = { logger: silent, limits: { ...QUICK, pongTimeoutMs: 500, deafMs: 400 } };
let color = Math.floor(Math.random() * 10_000_000);
const graph = (width: number): ApiGraph => ({
  a: { class_type: 'EmptyImage', inputs: { width, height: 8, batch_size: 2, color: color++ } },
  b: { class_type: 'ImageInvert', inputs: { image: ['a', 0] } },
  ws: { class_type: 'SaveImageWebsocket', inputs: { images: ['b', 0] } },
  file: { class_type: 'PreviewImage', inputs: { images: ['b', 0] } },
});
const widthOf = (png: Uint8Array) => new DataView(png.buffer, png.byteOffset).getUint32(16);

describe.each(urls.length === 0 ? ['no server'] : urls)('%s', (url) => {
  it.skipIf(urls.length === 0)('R1: cut after every message: nothing lost, nothing double', { timeout: 600_000 }, async () => {
    await using proxy = await FaultProxy.start(Number(new URL(url).port));
    proxy.lateCloseMs = 30;
    let cuts = 0;
    for (const fault of ['fin', 'rst', 'half-open'] as Fault[]) {
      for (let position = 1; position <= times(24, 40); position++) {
        await using client = await connect(proxy.url, options);
        let heard = 0;
        proxy.policy = {
          message(passing) {
            heard += 1;
            if (heard !== position) return;
            cuts += 1;
            passing.fault(fault);
          },
        };
        const width = 8 + 8 * (position % 20);
        const run = client.run(graph(width));
        const outcome = await within(60_000, run.outcome, `${fault} at ${position}`);
        expect(outcome.status, `${fault} at ${position}: ${JSON.stringify(outcome)}`).toBe('succeeded');
        const result = await run.result;
        expect(result['file']?.files).toHaveLength(2);
        expect(await Promise.all((result['ws']?.files ?? []).map(async (file) => widthOf(await file.bytes())))).toEqual([width, width]);
        proxy.policy = {};
      }
    }
    expect(cuts).toBeGreaterThan(50);
  });

  it.skipIf(urls.length === 0)('R3: a cut POST runs exactly once', { timeout: 600_000 }, async () => {
    const random = seeded(SEED);
    await using proxy = await FaultProxy.start(Number(new URL(url).port));
    for (let index = 0; index < times(32, 200); index++) {
      await using client = await connect(proxy.url, options);
      const place = ['body', 'after', 'answer'][index % 3];
      let done = false;
      proxy.policy = {
        up(passing, chunk) {
          if (done || place === 'answer' || !chunk.includes('POST /prompt')) return chunk;
          done = true;
          setTimeout(() => passing.fault('rst'), place === 'body' ? 5 : random() * 4);
          return place === 'body' ? chunk.subarray(0, Math.floor(chunk.length * (0.4 + 0.5 * random()))) : chunk;
        },
        down(passing, chunk) {
          if (done || place !== 'answer' || !chunk.includes('node_errors')) return chunk;
          done = true;
          passing.fault('rst');
          return undefined;
        },
      };
      const run = client.run(graph(8));
      expect((await within(60_000, run.outcome, `${place} (seed ${SEED})`)).status).toBe('succeeded');
      const entries = Object.values(await client.api.history({ max_items: 5 })).filter((entry) => entry.prompt[1] === run.id);
      expect(entries).toHaveLength(1);
      // The server's record of each execution has one start.
      expect(entries[0]?.status.messages.filter(([name]) => name === 'execution_start')).toHaveLength(1);
      proxy.policy = {};
    }
  });
});
