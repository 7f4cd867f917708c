import { describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { connect as connectWeb } from '../src/connect.js';
import { connect } from '../src/node/connect.js';
import { QUICK, silent, within } from './support/counts.js';
import { mixed, websocketGraph } from './support/graphs.js';
import { Peer, picture } from './support/peer.js';
import { type Fault, FaultProxy } from './support/proxy.js';

const options = { limits: QUICK, logger: silent };
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A port on which nothing listens any more. */
async function freePort(): Promise<number> {
  await using peer = await Peer.start();
  return peer.port;
}

describe('R13: a server that is down at the start', () => {
  for (const [name, open] of [
    ['Node', connect],
    ['the platform’s fetch', connectWeb],
  ] as const) {
    it(`is said at once, with what to do; the same call works when it is up (${name})`, async () => {
      // Node 20 has no WebSocket of its own; that of ws has the same interface.
      if (!('WebSocket' in globalThis)) vi.stubGlobal('WebSocket', WebSocket);
      const port = await freePort();
      const started = performance.now();
      await expect(open(`http://127.0.0.1:${port}/`, options)).rejects.toMatchObject({
        code: 'E_SERVER_UNREACHABLE',
        where: [`http://127.0.0.1:${port}/`],
        fix: 'Is ComfyUI running, and listening on this address (--listen)?',
      });
      expect(performance.now() - started).toBeLessThan(2_000);
      await using peer = await Peer.start({ port });
      await using client = await open(peer.url, options);
      expect((await client.run(mixed, { prompt: 'x' }).result).images).toHaveLength(2);
    });
  }
});

it('says what is missing where the platform has no WebSocket', async () => {
  await using peer = await Peer.start();
  vi.stubGlobal('WebSocket', undefined);
  await expect(connectWeb(peer.url, options)).rejects.toMatchObject({
    code: 'E_UNSUPPORTED',
    fix: 'In Node, connect through @comfyloom/runtime/node.',
  });
  vi.unstubAllGlobals();
});

describe('R13: a server that goes and comes back', () => {
  /** A client whose server has just gone; `back` starts it again. */
  async function gone() {
    const peer = await Peer.start();
    const { port } = peer;
    const client = await connect(peer.url, options);
    await peer.stop();
    while (client.isConnected) await pause(5);
    return { client, back: () => Peer.start({ port }) };
  }

  it('gets the runs that were given to it meanwhile, once each', async () => {
    const { client, back } = await gone();
    await using closing = client;
    const runs = [0, 1, 2].map((index) => closing.run(websocketGraph(`${index}-`)));
    await pause(300);
    await using peer = await back();
    for (const [index, run] of runs.entries()) {
      const files = (await within(10_000, run.result))['out']?.files ?? [];
      expect(await Promise.all(files.map((file) => file.bytes()))).toEqual([picture(`${index}-0`), picture(`${index}-1`)]);
    }
    expect(peer.executed.sort()).toEqual(runs.map(({ id }) => id).sort());
  });

  it('gets none that was cancelled meanwhile', async () => {
    const { client, back } = await gone();
    await using closing = client;
    const run = closing.run(websocketGraph('x'));
    await pause(100);
    expect(await within(200, run.cancel())).toMatchObject({ status: 'cancelled', by: 'caller' });
    await using peer = await back();
    expect((await within(10_000, closing.run(websocketGraph('y')).outcome)).status).toBe('succeeded');
    expect(peer.posted).toHaveLength(1);
  });
});

describe('R13: the connection is cut while a run is running', () => {
  for (const fault of ['fin', 'rst', 'half-open'] as Fault[]) {
    it(`${fault}: the run says so, goes on on the server, is heard again, and brings everything`, async () => {
      await using peer = await Peer.start();
      await using proxy = await FaultProxy.start(peer.port);
      await using client = await connect(proxy.url, options);
      const run = client.run({ ...websocketGraph('x'), sampler: { class_type: 'Sampler', inputs: { steps: 60, ms: 50 } } });
      const stepsBefore: number[] = [];
      const stepsAfter: number[] = [];
      const connections: boolean[] = [];
      for await (const event of run) {
        if (event.type === 'connection') connections.push(event.connected);
        if (event.type !== 'progress' || event.step === undefined) continue;
        (connections.length === 0 ? stepsBefore : stepsAfter).push(event.step);
        if (stepsBefore.length !== 3 || connections.length > 0) continue;
        proxy.policy = {
          message(passing) {
            proxy.policy = {};
            passing.fault(fault);
          },
        };
      }
      const files = (await run.result)['out']?.files ?? [];
      expect(await Promise.all(files.map((file) => file.bytes()))).toEqual([picture('x0'), picture('x1')]);
      expect(connections).toEqual([false, true]);
      // After the gap the news go on where the server is.
      expect(stepsAfter.length).toBeGreaterThan(3);
      expect(Math.min(...stepsAfter.slice(0, 3))).toBeGreaterThan(stepsBefore.at(-1) ?? Number.POSITIVE_INFINITY);
      expect(peer.executed).toEqual([run.id]);
    });
  }
});
