import { afterEach, describe, expect, it, vi } from 'vitest';
import { connect } from '../src/node/connect.js';
import type { RunEvent } from '../src/run/events.js';
import { Durations, Progress } from '../src/run/progress.js';
import { QUICK, silent } from './support/counts.js';
import { websocketGraph } from './support/graphs.js';
import { Peer } from './support/peer.js';

const graph = {
  load: { class_type: 'Loader', inputs: {} },
  paint: { class_type: 'Sampler', inputs: { model: ['load', 0], steps: 10 } },
  out: { class_type: 'SaveImage', inputs: { images: ['paint', 0] } },
} as const;

afterEach(() => {
  vi.useRealTimers();
});

describe('the fraction of a whole run', () => {
  it('weighs nodes by how long their class took before', () => {
    const durations = new Durations();
    const first = new Progress(graph, ['out'], durations);
    first.finished('load');
    // Never timed: each node counts as one, a sampler as its steps.
    expect(first.update()).toBeCloseTo(1 / 12, 5);
    for (const [name, ms] of [
      ['Loader', 900],
      ['Sampler', 90],
      ['SaveImage', 10],
    ] as const)
      durations.learn(name, ms);
    const second = new Progress(graph, ['out'], durations);
    second.finished('load');
    expect(second.update()).toBeCloseTo(0.9, 5);
    second.step('paint', 5, 10);
    expect(second.update()).toBeCloseTo(0.945, 5);
    second.step('paint', 1, 10);
    expect(second.update()).toBeCloseTo(0.945, 5);
  });

  it('leaves out what is cached, and what the targets do not need', () => {
    const durations = new Durations();
    for (const [name, ms] of [
      ['Loader', 500],
      ['Sampler', 500],
      ['SaveImage', 500],
    ] as const)
      durations.learn(name, ms);
    const progress = new Progress({ ...graph, other: { class_type: 'SaveImage', inputs: {} } }, ['out'], durations);
    progress.cached('load');
    progress.finished('paint');
    expect(progress.update()).toBeCloseTo(0.5, 5);
  });
});

describe('the time to go', () => {
  it('comes from earlier runs first, then from the pace of this one; waiting in line counts for nothing', () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const durations = new Durations();
    const unknown = new Progress(graph, ['out'], durations);
    unknown.begin();
    expect(unknown.eta()).toBeUndefined();
    for (const [name, ms] of [
      ['Loader', 500],
      ['Sampler', 400],
      ['SaveImage', 100],
    ] as const)
      durations.learn(name, ms);
    const progress = new Progress(graph, ['out'], durations);
    vi.advanceTimersByTime(60_000);
    expect(progress.eta()).toBeUndefined();
    progress.begin();
    expect(progress.eta()).toBe(1_000);
    // Twice as slow as before: 1000 ms for half of it. Half of the guess is the old one (500), half the new pace (1000).
    vi.advanceTimersByTime(1_000);
    progress.finished('load');
    expect(progress.eta()).toBe(750);
  });
});

describe('the report', () => {
  it('tells how long the run waited and ran, how long each node took, and what was cached', async () => {
    await using peer = await Peer.start();
    await using client = await connect(peer.url, { limits: QUICK, logger: silent });
    peer.paused = true;
    const run = client.run(websocketGraph('x', 1, 20));
    for await (const event of run) if (event.type === 'queued') break;
    await new Promise((resolve) => setTimeout(resolve, 120));
    peer.paused = false;
    peer.work();
    const { waitedMs, ranMs, nodes, number, cached } = (await run.result).$report;
    expect(waitedMs).toBeGreaterThan(80);
    expect(ranMs).toBeGreaterThanOrEqual(50);
    expect(Object.keys(nodes).sort()).toEqual(['out', 'sampler']);
    expect(nodes['sampler']).toBeGreaterThanOrEqual(50);
    expect([number, cached]).toEqual([0, []]);
    const etas: RunEvent<unknown>[] = [];
    for await (const event of client.run(websocketGraph('y', 1, 20))) if (event.type === 'progress') etas.push(event);
    expect(etas.every((event) => event.type === 'progress' && event.eta !== undefined)).toBe(true);
  });
});
