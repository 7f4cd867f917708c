import type { ApiGraph } from '@comfyloom/protocol';
import { describe, expect, it } from 'vitest';
import type { WebSocket } from 'ws';
import { connect } from '../src/node/connect.js';
import { EventLog } from '../src/run/log.js';
import { QUICK, SEED, seeded, silent, times, within } from './support/counts.js';
import { mixed, websocketGraph } from './support/graphs.js';
import { Peer, picture } from './support/peer.js';

const options = { limits: { ...QUICK, resubmissions: 10 }, logger: silent };

/** Makes each socket of a peer unreliable: messages dropped, doubled or held up, cuts, deafness. */
function unreliable(peer: Peer, random: () => number): void {
  const set = peer.sockets.set.bind(peer.sockets);
  peer.sockets.set = (id: string, ws: WebSocket) => {
    const send = ws.send.bind(ws);
    const isBad = random() < 0.5;
    // Those behind one that is held up wait with it: messages of a socket keep their order.
    const held: Parameters<typeof send>[0][] = [];
    const release = () => {
      for (const data of held.splice(0)) if (ws.readyState === ws.OPEN) send(data);
    };
    ws.send = ((data: Parameters<typeof send>[0]) => {
      const fate = isBad ? random() : 1;
      if (fate < 0.02) return ws.terminate();
      if (fate < 0.03) return peer.sockets.delete(id);
      if (fate < 0.06) return;
      const isHeld = held.length > 0;
      if (!isHeld && fate < 0.09) setTimeout(release, random() * 30);
      for (let times = fate >= 0.09 && fate < 0.13 ? 2 : 1; times > 0; times--) {
        if (isHeld || fate < 0.09) held.push(data);
        else send(data);
      }
    }) as never;
    return set(id, ws);
  };
}

/** One run over unreliable sockets. */
async function schedule(seed: number): Promise<void> {
  const where = `seed ${seed}`;
  await using peer = await Peer.start();
  unreliable(peer, seeded(seed));
  await using client = await within(60_000, connect(peer.url, options), where);
  const run = client.run(mixed, { prompt: `${seed}-` });
  const ends: string[] = [];
  const reading = (async () => {
    for await (const event of run) if (event.type === 'done') ends.push(event.status);
  })();
  const outcome = await within(60_000, run.outcome, where);
  await reading;
  expect(ends, where).toEqual([outcome.status]);
  expect(outcome.status, where).toBe('succeeded');
  const { images, saved, caption } = await run.result;
  expect(await Promise.all(images.map((image) => image.bytes())), where).toEqual([picture(`${seed}-0`), picture(`${seed}-1`)]);
  expect(
    saved.map((file) => file.filename),
    where,
  ).toEqual(['ComfyUI_file_00001_.png']);
  expect(caption, where).toEqual(['hello']);
}

describe('R2: random schedules', () => {
  it('end once each, with the outputs of the history', { timeout: 3_600_000 }, async () => {
    // Each has a seed of its own, so that one that fails can be run alone: COMFYLOOM_SEED=<its seed>, the first schedule.
    let next = SEED;
    const beyond = SEED + times(80, 10_000);
    const work = async () => {
      while (next < beyond) await schedule(next++);
    };
    await Promise.all(Array.from({ length: times(4, 8) }, work));
    console.log(`R2  ${beyond - SEED} schedules, seeds from ${SEED}`);
  });
});

describe('R7: many clients', () => {
  const clients = times(10, 100);
  const jobs = 10;
  const connected = (url: string, more: object) =>
    Promise.all(Array.from({ length: clients }, () => connect(url, { logger: silent, ...more })));

  it('each gets its own results, with ids of their own', { timeout: 600_000 }, async () => {
    await using peer = await Peer.start();
    const all = await connected(peer.url, {});
    const work = all.flatMap((client, owner) =>
      Array.from({ length: jobs }, async (_, job) => {
        const result = await client.run(websocketGraph(`${owner}/${job}/`)).result;
        expect(await result['out']?.files[1]?.bytes()).toEqual(picture(`${owner}/${job}/1`));
      }),
    );
    expect(await within(300_000, Promise.all(work))).toHaveLength(clients * jobs);
    await Promise.all(all.map((client) => client.close()));
  });

  it('each gets its own results, with one id for all: only one of them hears anything', { timeout: 600_000 }, async () => {
    await using peer = await Peer.start();
    const all = await connected(peer.url, { clientId: 'everybody', limits: options.limits });
    const work = all.flatMap((client, owner) =>
      Array.from({ length: jobs }, async (_, job) => {
        const [file, images] = [`file-${owner}-${job}`, `images-${owner}-${job}`];
        const graph = {
          a: { class_type: 'EmptyImage', inputs: {} },
          [file]: { class_type: 'SaveImage', inputs: { images: ['a', 0] } },
          ...(job === 0 ? { [images]: { class_type: 'SaveImageWebsocket', inputs: { images: ['a', 0], tag: images } } } : {}),
        };
        const outcome = await client.run(graph as ApiGraph, { resubmitLostImages: false }).outcome;
        // What is in files comes to whoever asked for it. Images that the others cannot hear are said to be lost, never anybody else's.
        if (outcome.status !== 'succeeded' && outcome.status !== 'lost') throw new Error(outcome.status);
        if (job > 0) expect(outcome.status).toBe('succeeded');
        expect(await outcome.outputs[file]?.files[0]?.bytes()).toEqual(picture(file));
        const heard = outcome.outputs[images]?.files ?? [];
        if (outcome.status === 'succeeded' && job === 0) expect(heard).toHaveLength(1);
        for (const image of heard) expect(await image.bytes()).toEqual(picture(`${images}0`));
      }),
    );
    expect(await within(300_000, Promise.all(work))).toHaveLength(clients * jobs);
    expect(new Set(peer.executed).size).toBe(clients * jobs);
    await Promise.all(all.map((client) => client.close()));
  });
});

describe('the log of events', () => {
  it('keeps the newest of a slot and the order of all else, for any reader', async () => {
    const log = new EventLog<string>();
    const readAll = async (slow = 0) => {
      const seen: string[] = [];
      for await (const event of log.read()) {
        seen.push(event);
        if (slow > 0) await new Promise((resolve) => setTimeout(resolve, slow));
      }
      return seen;
    };
    const quick = readAll();
    const slow = readAll(5);
    for (let index = 0; index < 50; index++) {
      log.push(`preview ${index}`, 'preview');
      if (index % 10 === 0) log.push(`text ${index}`);
      if (index % 5 === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    }
    log.end();
    const late = await readAll();
    expect(late).toEqual(['text 0', 'text 10', 'text 20', 'text 30', 'text 40', 'preview 49']);
    for (const seen of [await quick, await slow]) {
      expect(seen.filter((event) => event.startsWith('text'))).toEqual(late.slice(0, 5));
      expect(seen.at(-1)).toBe('preview 49');
    }
    expect((await slow).length).toBeLessThan(30);
  });
});
