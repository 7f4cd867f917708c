import { describe, expect, it } from 'vitest';
import { pool } from '../src/node/pool.js';
import { QUICK, silent, within } from './support/counts.js';
import { fileGraph, mixed } from './support/graphs.js';
import { Peer } from './support/peer.js';

const limits = { ...QUICK, serverGoneMs: 400 };
const of = (...peers: { url: string }[]) =>
  pool(
    peers.map(({ url }) => ({ url, limits })),
    { logger: silent },
  );
const slow = (model: string) => ({
  load: { class_type: 'UnetLoader', inputs: { unet_name: model } },
  sampler: { class_type: 'Sampler', inputs: { steps: 2, ms: 30, model: ['load', 0] as const } },
  out: { class_type: 'SaveImageWebsocket', inputs: { images: ['sampler', 0] as const, tag: model } },
});

describe('a pool of servers', () => {
  it('is used as one client is: results by name, events, errors', async () => {
    await using one = await Peer.start();
    await using all = await of(one);
    const run = all.run(mixed, { prompt: 'x' });
    const types: string[] = [];
    for await (const event of run) types.push(event.type);
    expect(types[0]).toBe('queued');
    expect(types.filter((type) => type === 'done')).toHaveLength(1);
    expect((await run.result).images).toHaveLength(2);
    await expect(all.run({ a: { class_type: 'X', inputs: {} } }).result).rejects.toMatchObject({ code: 'E_RUN_REJECTED' });
  });

  it('spreads runs over the servers by their load', async () => {
    await using one = await Peer.start();
    await using two = await Peer.start();
    await using three = await Peer.start();
    await using all = await of(one, two, three);
    await expect.poll(() => all.members.every((member) => member.state === 'ready')).toBe(true);
    const outcomes = await Promise.all(Array.from({ length: 12 }, (_, index) => all.run(slow(`${index}`)).outcome));
    expect(outcomes.every((outcome) => outcome.status === 'succeeded')).toBe(true);
    for (const peer of [one, two, three]) expect(peer.executed.length).toBeGreaterThanOrEqual(3);
  });

  it('prefers the server that has the models loaded', async () => {
    await using one = await Peer.start();
    await using two = await Peer.start();
    await using all = await of(one, two);
    await expect.poll(() => all.members.every((member) => member.state === 'ready')).toBe(true);
    const first = [all.run(slow('a.safetensors')), all.run(slow('b.gguf'))];
    await Promise.all(first.map((run) => run.result));
    for (const model of ['b.gguf', 'a.safetensors', 'b.gguf', 'b.gguf', 'a.safetensors']) await all.run(slow(model)).result;
    const models = (peer: Peer) => new Set(peer.posted.map((prompt) => prompt.graph['load']?.inputs['unet_name']));
    expect([models(one).size, models(two).size]).toEqual([1, 1]);
  });

  it('gives what was only queued to another server, and never what had begun', async () => {
    const one = await Peer.start();
    await using two = await Peer.start();
    await using all = await of(one, two);
    await expect.poll(() => all.members.every((member) => member.state === 'ready')).toBe(true);
    one.paused = true;
    const queued = all.run(fileGraph);
    for await (const event of queued) if (event.type === 'queued') break;
    const running = all.run(slow('long'));
    expect(one.pending).toHaveLength(1);
    await one.stop();
    expect((await within(5_000, queued.result))['out']?.files).toHaveLength(1);
    expect((await running.outcome).status).toBe('succeeded');
    expect(two.executed).toHaveLength(2);
    expect(all.members.map((member) => member.state)).toEqual(['away', 'ready']);
    // What had begun may have been done: it is lost, and said to be.
    const only = await Peer.start();
    await using pair = await of(only, two);
    await expect.poll(() => pair.members.every((member) => member.state === 'ready')).toBe(true);
    const begun = pair.run(slow('begun'));
    for await (const event of begun) if (event.type === 'preview') break;
    await only.stop();
    expect(await within(5_000, begun.outcome)).toMatchObject({ status: 'lost' });
  });

  it('drains a server, starts without one that is away, and takes it in when it comes', async () => {
    await using one = await Peer.start();
    const gone = await Peer.start();
    const { port, url } = gone;
    await gone.stop();
    await using all = await of(one, { url });
    expect(all.members.map((member) => member.state)).toEqual(['ready', 'away']);
    await using back = await Peer.start({ port });
    await expect.poll(() => all.members[1]?.state, { timeout: 5_000 }).toBe('ready');
    const before = all.run(slow('x'));
    await all.drain(all.members[0]?.url ?? '');
    expect((await before.outcome).status).toBe('succeeded');
    await all.run(fileGraph).result;
    await all.run(fileGraph).result;
    expect(back.executed).toHaveLength(2);
  });

  it('fails at once when no server is there', async () => {
    await expect(of({ url: 'http://127.0.0.1:9/' })).rejects.toMatchObject({ code: 'E_SERVER_UNREACHABLE' });
    await expect(of()).rejects.toMatchObject({ code: 'E_BAD_OPTION' });
  });
});
