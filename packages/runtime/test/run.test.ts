import { describe, expect, it } from 'vitest';
import { connect } from '../src/node/connect.js';
import type { RunEvent } from '../src/run/events.js';
import { fileGraph, mixed, websocketGraph } from './support/graphs.js';
import { Peer, picture } from './support/peer.js';

async function all(run: AsyncIterable<RunEvent<unknown>>): Promise<RunEvent<unknown>[]> {
  const events: RunEvent<unknown>[] = [];
  for await (const event of run) events.push(event);
  return events;
}

describe('a run that goes well', () => {
  it('gives an artifact its outputs by name, typed by their kind', async () => {
    await using peer = await Peer.start();
    await using client = await connect(peer.url);
    const { images, saved, caption } = await client.run(mixed, { prompt: 'a cat' }).result;
    expect(await Promise.all(images.map((image) => image.bytes()))).toEqual([picture('a cat0'), picture('a cat1')]);
    expect(images[0]?.ref).toBeUndefined();
    expect(saved[0]?.ref).toEqual({ filename: 'ComfyUI_file_00001_.png', subfolder: '', type: 'output' });
    expect(await saved[0]?.bytes()).toEqual(picture('file'));
    expect((await saved[0]?.blob())?.type).toBe('image/png');
    expect(caption).toEqual(['hello']);
  });

  it('gives a plain graph its outputs by node', async () => {
    await using peer = await Peer.start();
    await using client = await connect(peer.url);
    const result = await client.run(fileGraph).result;
    expect(Object.keys(result)).toEqual(['out']);
    expect(result['out']?.files[0]?.filename).toBe('ComfyUI_out_00001_.png');
    expect(result.$report.promptIds).toEqual([peer.posted[0]?.id]);
  });

  it('tells the events in order, to early, late and repeated readers, or to none', async () => {
    await using peer = await Peer.start();
    await using client = await connect(peer.url);
    const run = client.run(mixed, { prompt: 'x' });
    const early = all(run);
    await run.result;
    const types = (await early).map((event) => event.type);
    expect(types.slice(0, 2)).toEqual(['queued', 'started']);
    expect(types.at(-1)).toBe('done');
    expect(types.filter((type) => type === 'output')).toHaveLength(3);
    expect(types).toContain('preview');
    const late = await all(run);
    expect(late.map((event) => event.type)).toEqual(
      expect.arrayContaining(['queued', 'started', 'node', 'progress', 'preview', 'output', 'done']),
    );
    expect(late.filter((event) => event.type === 'preview')).toHaveLength(1);
    expect(await all(run)).toEqual(late);
  });

  it('has a fraction that never goes back and ends at 1', async () => {
    await using peer = await Peer.start();
    await using client = await connect(peer.url);
    for (let round = 0; round < 3; round++) {
      const fractions = (await all(client.run(mixed, { prompt: 'x' }))).flatMap((event) =>
        event.type === 'progress' ? [event.fraction] : [],
      );
      expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
      expect(fractions.at(-1)).toBe(1);
      expect(fractions.filter((fraction) => fraction === 1)).toHaveLength(1);
    }
  });

  it('tells the place in line by number, and when it moves up', async () => {
    await using peer = await Peer.start();
    peer.paused = true;
    await using client = await connect(peer.url, { limits: { queueRefreshMs: 20 } });
    const first = client.run(websocketGraph('1'), { number: 5 });
    const second = client.run(websocketGraph('2'), { number: 3 });
    const places: number[][] = [];
    for await (const event of first) {
      if (event.type === 'queued') places.push([event.position, event.ahead]);
      if (places.length === 1 && peer.paused) {
        peer.paused = false;
        peer.work();
      }
    }
    expect(places[0]).toEqual([2, 1]);
    await second.result;
    expect(peer.executed).toEqual([second.id, first.id]);
  });

  it('sends its own lower-case UUIDs and waits for the flags', async () => {
    await using peer = await Peer.start();
    await using client = await connect(peer.url);
    const run = client.run(fileGraph);
    await run.result;
    expect(peer.posted[0]?.id).toBe(run.id);
    expect(run.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('works below a path prefix, for HTTP and the socket', async () => {
    await using peer = await Peer.start({ prefix: '/tools/comfyui' });
    await using client = await connect(peer.url);
    expect((await client.run(mixed, { prompt: 'x' }).result).images).toHaveLength(2);
    expect(peer.requests).toContain('UPGRADE /tools/comfyui/ws');
  });

  it('attributes frames without ids on servers without the flags', async () => {
    await using peer = await Peer.start({ flags: false });
    await using client = await connect(peer.url, { limits: { flagsTimeoutMs: 50 } });
    const run = client.run(mixed, { prompt: 'y' });
    const events = await all(run);
    expect(await Promise.all((await run.result).images.map((image) => image.bytes()))).toEqual([picture('y0'), picture('y1')]);
    expect(events.find((event) => event.type === 'preview')).toMatchObject({
      node: { id: 'sampler', class: 'Sampler' },
      mediaType: 'image/jpeg',
    });
  });
});
