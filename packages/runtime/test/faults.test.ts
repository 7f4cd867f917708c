import { describe, expect, it } from 'vitest';
import { connect } from '../src/node/connect.js';
import { QUICK, SEED, seeded, silent, times, within } from './support/counts.js';
import { fileGraph, mixed, websocketGraph } from './support/graphs.js';
import { normal, Peer, picture } from './support/peer.js';
import { type Fault, FaultProxy } from './support/proxy.js';

const options = { limits: QUICK, logger: silent };

/** A run sends fewer than so many messages. */
const POSITIONS = 40;

/** Runs whose socket is cut after each message in turn; gives how many were cut. */
async function cutEverywhere(fault: Fault, round: number): Promise<number> {
  await using peer = await Peer.start();
  await using proxy = await FaultProxy.start(peer.port);
  proxy.lateCloseMs = 20;
  let cuts = 0;
  for (let position = 1; position <= POSITIONS; position++) {
    await using client = await connect(proxy.url, options);
    let messages = 0;
    const first = proxy.count;
    proxy.policy = {
      message(passing) {
        messages += 1;
        if (messages !== position) return;
        cuts += 1;
        passing.fault(fault);
      },
    };
    const run = client.run(mixed, { prompt: `${round}-${position}` });
    const done: string[] = [];
    const reading = (async () => {
      for await (const event of run)
        if (event.type === 'done' || event.type === 'output') done.push(event.type === 'done' ? event.status : event.name);
    })();
    const outcome = await within(10_000, run.outcome, `${fault} at message ${position} (connections ${first}–${proxy.count})`);
    await reading;
    expect(outcome.status, `position ${position}: ${JSON.stringify(outcome)}`).toBe('succeeded');
    const { images, saved, caption } = await run.result;
    expect(await Promise.all(images.map((image) => image.bytes()))).toEqual([
      picture(`${round}-${position}0`),
      picture(`${round}-${position}1`),
    ]);
    expect(saved).toHaveLength(1);
    expect(caption).toEqual(['hello']);
    expect(done.sort()).toEqual(['caption', 'images', 'saved', 'succeeded']);
    proxy.policy = {};
  }
  return cuts;
}

describe('R1: the socket is cut after every event', () => {
  for (const fault of ['fin', 'rst', 'half-open'] as Fault[]) {
    it(`${fault}: nothing lost, nothing double, no hang`, { timeout: 1_200_000 }, async () => {
      const rounds = times(1, 12);
      let next = 0;
      let cuts = 0;
      // A run with a cut is mostly waiting.
      const work = async () => {
        while (next < rounds) {
          const more = await cutEverywhere(fault, next++);
          cuts += more;
        }
      };
      await Promise.all([work(), work(), work()]);
      console.log(`R1  ${fault}: ${cuts} cuts`);
      // The last positions may be behind the end of a run.
      expect(cuts).toBeGreaterThan(rounds * (POSITIONS - 10));
    });
  }
});

describe('R3: POST /prompt is cut', () => {
  it('runs exactly once, wherever the cut falls', { timeout: 600_000 }, async () => {
    const random = seeded(SEED);
    await using peer = await Peer.start();
    await using proxy = await FaultProxy.start(peer.port);
    const runs = times(40, 1_000);
    let cuts = 0;
    for (let index = 0; index < runs; index++) {
      await using client = await connect(proxy.url, options);
      const place = ['before', 'body', 'after', 'answer'][index % 4];
      let done = false;
      proxy.policy = {
        up(passing, chunk) {
          if (done || !chunk.includes('POST /prompt')) return chunk;
          if (place === 'before' || place === 'body') {
            done = true;
            cuts += 1;
            if (place === 'before') return void passing.fault('rst');
            const part = chunk.subarray(0, Math.floor(chunk.length * (0.3 + 0.6 * random())));
            setTimeout(() => passing.fault(random() < 0.5 ? 'fin' : 'rst'), 5);
            return part;
          }
          if (place === 'after') {
            done = true;
            cuts += 1;
            setTimeout(() => passing.fault('rst'), random() * 3);
          }
          return chunk;
        },
        down(passing, chunk) {
          if (done || place !== 'answer' || !chunk.includes('"prompt_id"') || !chunk.includes('node_errors')) return chunk;
          done = true;
          cuts += 1;
          passing.fault('rst');
          return undefined;
        },
      };
      const run = client.run(fileGraph);
      const outcome = await within(10_000, run.outcome, `cut ${place} (seed ${SEED})`);
      expect(outcome.status, `${place} (seed ${SEED})`).toBe('succeeded');
      expect(
        peer.executed.filter((id) => id === run.id),
        `${place} (seed ${SEED})`,
      ).toHaveLength(1);
      proxy.policy = {};
    }
    expect(cuts).toBeGreaterThan(runs * 0.9);
  });
});

describe('R4: the server is restarted', () => {
  it('reports done what is done and lost what is lost', { timeout: 600_000 }, async () => {
    for (let round = 0; round < times(3, 200); round++) {
      for (const when of ['before', 'queued', 'running', 'finished'] as const) {
        const peer = await Peer.start();
        const { port } = peer;
        await using client = await connect(peer.url, options);
        if (when === 'queued') peer.paused = true;
        if (when === 'before') await peer.stop();
        const run = client.run(websocketGraph('x', 1, when === 'running' ? 200 : 1));
        if (when === 'finished') expect((await run.outcome).status).toBe('succeeded');
        else if (when === 'queued') for await (const event of run) if (event.type === 'queued') break;
        if (when === 'running') for await (const event of run) if (event.type === 'started') break;
        if (when !== 'before') await peer.stop();
        await using again = await Peer.start({ port });
        const outcome = await within(10_000, run.outcome, when);
        const isDone = when === 'before' || when === 'finished';
        expect(outcome).toMatchObject(isDone ? { status: 'succeeded' } : { status: 'lost', reason: 'forgotten' });
        // The client goes on with the new server.
        const next = client.run(fileGraph);
        expect((await within(10_000, next.outcome)).status).toBe('succeeded');
        expect(again.executed).toEqual(when === 'before' ? [run.id, next.id] : [next.id]);
      }
    }
  });

  it('gives up a server that never comes back', async () => {
    const peer = await Peer.start();
    await using client = await connect(peer.url, { ...options, limits: { ...QUICK, serverGoneMs: 300 } });
    const running = client.run(websocketGraph('x', 1, 500));
    for await (const event of running) if (event.type === 'started') break;
    await peer.stop();
    expect(await within(5_000, running.outcome)).toMatchObject({ status: 'lost', reason: 'unreachable' });
    expect(await within(5_000, client.run(fileGraph).outcome)).toMatchObject({ status: 'rejected', reason: 'unreachable' });
  });
});

describe('single failures', () => {
  it('are no absence of the server, however far apart', async () => {
    const failed = new Set<string>();
    await using peer = await Peer.start({
      intercept: ({ method, url = '', socket }) => {
        if (method !== 'GET' || !url.startsWith('/history/') || failed.has(url)) return false;
        failed.add(url);
        socket.resetAndDestroy();
        return true;
      },
    });
    await using client = await connect(peer.url, { logger: silent, limits: { ...QUICK, silenceMs: 2_000, serverGoneMs: 500 } });
    const first = client.run(fileGraph);
    while (failed.size === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    await new Promise((resolve) => setTimeout(resolve, 10));
    // Its end is not asked for any more, so nothing tells that the server is there.
    await first.cancel();
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect((await within(5_000, client.run(fileGraph).outcome)).status).toBe('succeeded');
    expect(failed.size).toBe(2);
  });
});

describe('a POST whose fate nobody can tell', () => {
  it('ends as lost, not as rejected: the server may have run it', async () => {
    const peer = await Peer.start();
    await using proxy = await FaultProxy.start(peer.port);
    await using client = await connect(proxy.url, { logger: silent, limits: { ...QUICK, serverGoneMs: 300 } });
    proxy.policy = {
      up(passing, chunk) {
        if (!chunk.includes('POST /prompt')) return chunk;
        // Neither the answer nor an event comes back, however slow this machine is to cut the connection.
        proxy.policy = { refuse: () => true, down: () => undefined };
        setTimeout(() => {
          passing.fault('rst');
          void peer.stop();
        }, 5);
        return chunk;
      },
    };
    expect(await within(5_000, client.run(fileGraph).outcome)).toMatchObject({
      status: 'lost',
      reason: expect.stringMatching('unreachable|forgotten'),
    });
  });
});

describe('a POST whose answer is lost on a server that is too busy to be asked', () => {
  it('is waited for: who takes connections is not away', async () => {
    let busyUntil = 0;
    await using peer = await Peer.start({
      intercept: async ({ method, url = '' }, response) => {
        if (method === 'POST' && url === '/prompt' && busyUntil === 0) {
          busyUntil = performance.now() + 700;
          // Nor is it heard of: its client is told nothing more.
          peer.sockets.clear();
          response.end = () => {
            response.socket?.destroy();
            return response;
          };
        }
        while (method === 'GET' && performance.now() < busyUntil) await new Promise((resolve) => setTimeout(resolve, 20));
        return false;
      },
    });
    await using client = await connect(peer.url, { logger: silent, limits: { ...QUICK, lookTimeoutMs: 50, serverGoneMs: 250 } });
    const run = client.run(fileGraph);
    expect(await within(5_000, run.outcome)).toMatchObject({ status: 'succeeded' });
    expect(peer.executed).toEqual([run.id]);
    expect(performance.now()).toBeGreaterThan(busyUntil);
  });
});

describe('R5 and the deaf socket', () => {
  it('notices a half-open peer within 15 s with the default limits', { timeout: 40_000 }, async () => {
    await using peer = await Peer.start();
    await using proxy = await FaultProxy.start(peer.port);
    await using client = await connect(proxy.url, { logger: silent });
    const run = client.run(websocketGraph('x', 1, 8_000));
    let cutAt = 0;
    proxy.policy = {
      message: (passing) => {
        if (cutAt !== 0 || passing.messages < 8) return;
        cutAt = performance.now();
        passing.fault('half-open');
      },
    };
    for await (const event of run) if (event.type === 'connection' && !event.connected) break;
    expect(performance.now() - cutAt).toBeLessThan(15_000);
    await run.cancel();
  });

  it('hears again after the server has made its socket deaf', async () => {
    await using peer = await Peer.start();
    await using client = await connect(peer.url, options);
    peer.sockets.clear();
    expect(await within(5_000, client.run(fileGraph).outcome)).toMatchObject({ status: 'succeeded' });
    const second = client.run(websocketGraph('x'));
    expect((await within(5_000, second.result))['out']?.files).toHaveLength(2);
  });

  /** A peer whose sockets go deaf when a prompt is posted, the first `count` times. */
  const deafening = (count: number): Promise<Peer> => {
    const peer = Peer.start({
      intercept: async ({ method, url }) => {
        const { posted, sockets } = await peer;
        if (method === 'POST' && url === '/prompt' && posted.length < count) sockets.clear();
        return false;
      },
    });
    return peer;
  };

  it('asks for lost images again only on a socket that may hear them', async () => {
    await using peer = await deafening(3);
    await using client = await connect(peer.url, { logger: silent, limits: { ...QUICK, resubmissions: 3 } });
    const run = client.run(websocketGraph('x'));
    expect((await within(5_000, run.result))['out']?.files).toHaveLength(2);
    expect(peer.posted).toHaveLength(4);
  });

  it('can be cancelled while lost images wait for another socket', async () => {
    await using peer = await deafening(Number.POSITIVE_INFINITY);
    await using client = await connect(peer.url, { logger: silent, limits: { ...QUICK, silenceMs: 60_000 } });
    const run = client.run(websocketGraph('x'));
    while (peer.posted.length < 2 || peer.running !== undefined) await new Promise((resolve) => setTimeout(resolve, 5));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await within(1_000, run.cancel())).toMatchObject({ status: 'cancelled', by: 'caller' });
    expect(peer.posted).toHaveLength(2);
  });
});

describe('a slow server', () => {
  it('is asked for the truth after a cut, however long its queue took to be told before', async () => {
    let slow = true;
    await using peer = await Peer.start({
      intercept: async ({ method, url }) => {
        if (slow && method === 'GET' && url === '/queue') await new Promise((resolve) => setTimeout(resolve, 400));
        return false;
      },
    });
    await using client = await connect(peer.url, { logger: silent, limits: { ...QUICK, silenceMs: 20_000 } });
    peer.paused = true;
    const run = client.run(fileGraph);
    for await (const event of run) if (event.type === 'queued') break;
    slow = false;
    // It ends while the client is away.
    peer.cut();
    peer.paused = false;
    peer.work();
    expect((await within(3_000, run.outcome)).status).toBe('succeeded');
  });

  it('is asked after a silence, however long its queue took to be told before', async () => {
    await using peer = await Peer.start({
      intercept: async ({ method, url }) => {
        if (peer.posted.length === 1 && method === 'GET' && url === '/queue') await new Promise((resolve) => setTimeout(resolve, 400));
        return false;
      },
    });
    await using client = await connect(peer.url, options);
    peer.paused = true;
    const first = client.run(fileGraph);
    for await (const event of first) if (event.type === 'queued') break;
    peer.paused = false;
    peer.work();
    await first.result;
    // Nothing is watched any more.
    await new Promise((resolve) => setTimeout(resolve, 2 * QUICK.silenceMs));
    peer.script = async (prompt, self) => {
      self.sockets.clear();
      await normal(prompt, self);
    };
    expect((await within(3_000, client.run(fileGraph).outcome)).status).toBe('succeeded');
  });

  it('is asked again when the connection comes back while it is being asked', async () => {
    let looks = 0;
    let answer: (() => void) | undefined;
    await using peer = await Peer.start({
      intercept: async ({ method, url }, response) => {
        if (method !== 'GET' || url !== '/queue' || looks++ > 0) return false;
        // An answer of old: it tells of the queue before the end.
        const { running, pending } = peer;
        const text = JSON.stringify({
          queue_running: [],
          queue_pending: [...pending, running].filter(Boolean).map((p) => [p?.number, p?.id]),
        });
        await new Promise<void>((resolve) => {
          answer = resolve;
        });
        response.writeHead(200, { 'content-type': 'application/json' }).end(text);
        return true;
      },
    });
    await using client = await connect(peer.url, { logger: silent, limits: { ...QUICK, silenceMs: 20_000 } });
    peer.paused = true;
    const run = client.run(fileGraph);
    while (answer === undefined) await new Promise((resolve) => setTimeout(resolve, 5));
    peer.cut();
    peer.paused = false;
    peer.work();
    while (!client.isConnected || peer.connections < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    await new Promise((resolve) => setTimeout(resolve, 50));
    answer();
    expect((await within(3_000, run.outcome)).status).toBe('succeeded');
  });
});

describe('R8: reconnects', () => {
  it('comes back with jittered, capped waits, at most once a second, and stops when it is closed', { timeout: 40_000 }, async () => {
    await using peer = await Peer.start();
    await using proxy = await FaultProxy.start(peer.port);
    const client = await connect(proxy.url, { logger: silent });
    await client.run(fileGraph).result;
    const from = proxy.arrivals.length;
    proxy.policy = { refuse: () => true };
    peer.cut();
    await new Promise((resolve) => setTimeout(resolve, 9_000));
    const waits = proxy.arrivals.slice(from).map((time, index, all) => time - (all[index - 1] ?? time));
    expect(waits.length).toBeGreaterThanOrEqual(3);
    expect(waits.length).toBeLessThanOrEqual(9);
    for (const wait of waits.slice(1)) expect(wait).toBeGreaterThanOrEqual(990);
    for (const wait of waits) expect(wait).toBeLessThan(5_500);
    await client.close();
    const count = proxy.arrivals.length;
    await new Promise((resolve) => setTimeout(resolve, 5_500));
    expect(proxy.arrivals.length).toBe(count);
  });

  it('gets through ten cuts in a row', { timeout: 60_000 }, async () => {
    await using peer = await Peer.start();
    await using client = await connect(peer.url, options);
    for (let index = 0; index < 10; index++) {
      const run = client.run(websocketGraph(`cut ${index}`, 2, 5));
      for await (const event of run) if (event.type === 'preview') break;
      peer.cut();
      expect((await within(10_000, run.result))['out']?.files).toHaveLength(2);
    }
  });
});
