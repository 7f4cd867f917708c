import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ApiGraph } from '@comfyloom/protocol';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connect, type NodeV2ConnectOptions } from '../src/node/v2.js';
import { connect as connectWeb } from '../src/v2/index.js';
import { SseReader } from '../src/v2/sse.js';
import { QUICK, SEED, seeded, silent, times, within } from './support/counts.js';
import { emulatorOf } from './support/emulators.js';
import { V2Peer, type V2PeerOptions } from './support/v2.js';

let color = 1;
const quick = (): ApiGraph => ({
  a: { class_type: 'EmptyImage', inputs: { width: 16, height: 16, batch_size: 1, color: color++ } },
  out: { class_type: 'PreviewImage', inputs: { images: ['a', 0] } },
});
/** Two seconds of steps. */
const long = (steps = 130): ApiGraph => ({
  c: { class_type: 'CheckpointLoaderSimple', inputs: { ckpt_name: 'any.safetensors' } },
  t: { class_type: 'CLIPTextEncode', inputs: { text: 'x', clip: ['c', 1] } },
  l: { class_type: 'EmptyLatentImage', inputs: { width: 64, height: 64, batch_size: 1 } },
  k: {
    class_type: 'KSampler',
    inputs: {
      ...{ model: ['c', 0], positive: ['t', 0], negative: ['t', 0], latent_image: ['l', 0] },
      ...{ seed: color++, steps, cfg: 1, sampler_name: 'euler', scheduler: 'normal', denoise: 1 },
    },
  },
  v: { class_type: 'VAEDecode', inputs: { samples: ['k', 0], vae: ['c', 2] } },
  out: { class_type: 'PreviewImage', inputs: { images: ['v', 0] } },
});

const limits = { ...QUICK, queueRefreshMs: 60, streamSilenceMs: 1_000, serverGoneMs: 3_000 };
async function setUp(options: V2PeerOptions = {}, more: NodeV2ConnectOptions = {}) {
  const emulator = await emulatorOf('0.33.0', { models: 'any', speed: 4, previewMethod: 'latent2rgb' });
  const peer = await V2Peer.start(emulator.url, options);
  const client = await connect(peer.url, { logger: silent, ...more, limits: { ...limits, ...more.limits } });
  return {
    emulator,
    peer,
    client,
    async [Symbol.asyncDispose]() {
      await client.close();
      await peer[Symbol.asyncDispose]();
      await emulator[Symbol.asyncDispose]();
    },
  };
}

describe('Comfy API v2: exactly once', () => {
  it('R3: a submission that was cut before, during and after its body, or whose answer was lost, runs once', {
    timeout: 1_800_000,
  }, async () => {
    const random = seeded(SEED);
    const count = times(24, 1_000);
    let fault: 'before' | 'during' | 'answer' | 'busy' | 'gateway' | undefined;
    await using world = await setUp({
      intercept(request, response) {
        if (request.url !== '/api/v2/jobs' || request.method !== 'POST' || fault === undefined || fault === 'answer') return false;
        const [now] = [fault];
        fault = undefined;
        if (now === 'busy') {
          response
            .writeHead(429, { 'retry-after': '0', 'content-type': 'application/json' })
            .end('{"error":{"code":"queue_full","message":"full"}}');
        } else if (now === 'gateway') response.writeHead(502).end('<html>bad gateway');
        else response.destroy();
        return true;
      },
      answered() {
        if (fault !== 'answer') return true;
        fault = undefined;
        return false;
      },
    });
    const faults = ['before', 'during', 'answer', 'busy', 'gateway'] as const;
    for (let round = 0; round < count; round++) {
      const before = world.peer.jobs.size;
      fault = faults[Math.floor(random() * faults.length)];
      const what = `seed ${SEED}, round ${round}, ${fault}`;
      const outcome = await within(20_000, world.client.run(quick()).outcome, what);
      expect(outcome, what).toMatchObject({ status: 'succeeded' });
      expect(world.peer.jobs.size - before, what).toBe(1);
      expect(outcome.report.promptIds, what).toEqual([[...world.peer.jobs.keys()].at(-1)]);
    }
  });

  it('says that a job is lost whose answer was lost on a server that lists no jobs, and never sends it twice', async () => {
    let lose = true;
    await using world = await setUp({ lists: false, answered: () => !lose });
    const outcome = await within(10_000, world.client.run(quick()).outcome);
    expect(outcome).toMatchObject({ status: 'lost', reason: 'unreachable' });
    expect(world.peer.jobs.size).toBe(1);
    expect([...world.peer.jobs.values()][0]?.metadata).toBeUndefined();
    lose = false;
    expect(await world.client.run(quick()).outcome).toMatchObject({ status: 'succeeded' });
  });

  it('cancels what a lost answer had made, when nobody waits any more', async () => {
    let lose = true;
    await using world = await setUp({ answered: () => !lose });
    const controller = new AbortController();
    const run = world.client.run(long(), { signal: controller.signal });
    await expect.poll(() => world.peer.jobs.size).toBe(1);
    controller.abort();
    lose = false;
    expect(await run.outcome).toMatchObject({ status: 'cancelled' });
    const queue = async () => (await (await fetch(`${world.emulator.url}queue`)).json()) as { queue_running: []; queue_pending: [] };
    await expect.poll(async () => Object.values(await queue()).flat().length, { timeout: 10_000 }).toBe(0);
  });

  it('rejects what was never sent, and what cannot be asked for', async () => {
    await using world = await setUp();
    expect(() => world.client.run(quick(), { front: true })).toThrowError(expect.objectContaining({ code: 'E_UNSUPPORTED' }));
    const refused = await world.client.run(quick(), { extraData: { extra_pnginfo: {} } }).outcome;
    expect(refused).toMatchObject({ status: 'rejected', reason: 'validation', message: expect.stringContaining('api_key_comfy_org') });
    await world.peer[Symbol.asyncDispose]();
    // Lost if it went on a connection that was open still, for then it may have arrived.
    const unsent = await within(20_000, world.client.run(quick()).outcome);
    expect(unsent).toMatchObject({ status: expect.stringMatching(/^(rejected|lost)$/), reason: 'unreachable' });
  });
});

describe('Comfy API v2: the news', () => {
  it('go on when the stream is cut again and again, and the fraction never goes back', { timeout: 240_000 }, async () => {
    await using world = await setUp();
    const run = world.client.run(long());
    const cuts = setInterval(() => world.peer.cut(), 150);
    const types: string[] = [];
    const fractions: number[] = [];
    let preview: Uint8Array | undefined;
    for await (const event of run) {
      types.push(event.type);
      if (event.type === 'progress') fractions.push(event.fraction);
      if (event.type === 'preview') preview = event.image;
    }
    clearInterval(cuts);
    expect((await run.outcome).status).toBe('succeeded');
    expect(world.peer.streamsOpened).toBeGreaterThan(2);
    expect(types.filter((type) => type === 'started')).toHaveLength(1);
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
    expect([...(preview?.subarray(0, 2) ?? [])]).toEqual([0xff, 0xd8]);
  });

  it('are no condition of the end: no streams, too many, a dead one', { timeout: 120_000 }, async () => {
    for (const [what, options] of Object.entries({
      'no events': { hasEvents: false },
      'one stream for all': { maxStreams: 1 },
      'half-open': { intercept: (request: http.IncomingMessage) => request.url?.endsWith('/events') === true },
    })) {
      await using world = await setUp(options);
      const runs = Array.from({ length: 4 }, () => world.client.run(quick()));
      for (const run of runs) expect((await within(20_000, run.outcome, what)).status, what).toBe('succeeded');
    }
  });

  it('R5: a stream that has died silently is opened anew', { timeout: 120_000 }, async () => {
    let dead = 0;
    await using world = await setUp({
      intercept(request, response) {
        if (!request.url?.endsWith('/events') || dead++ > 0) return false;
        response.writeHead(200, { 'content-type': 'text/event-stream' }).write(': hello\n\n');
        return true;
      },
    });
    const run = world.client.run(long());
    for await (const event of run) if (event.type === 'preview') break;
    expect(dead).toBeGreaterThanOrEqual(2);
    expect((await run.outcome).status).toBe('succeeded');
  });

  it('tell the place in line', { timeout: 60_000 }, async () => {
    await using world = await setUp();
    const first = world.client.run(long());
    for await (const event of first) if (event.type === 'started') break;
    const second = world.client.run(quick());
    for await (const event of second) {
      if (event.type !== 'queued') continue;
      expect(event).toMatchObject({ position: 1, ahead: 1 });
      break;
    }
    await first.cancel();
    expect((await second.outcome).status).toBe('succeeded');
  });
});

describe('Comfy API v2: the truth', () => {
  it('does not believe "expired" at once: the proxy says so while a job goes from the queue to the history', async () => {
    let lies = 2;
    await using world = await setUp({
      intercept(request, response) {
        if (!/jobs\/[^/]+$/.test(request.url ?? '') || request.method !== 'GET' || world?.peer.jobs.size === 0 || lies-- <= 0) return false;
        response.end(JSON.stringify({ id: 'x', status: 'expired', outputs: [] }));
        return true;
      },
      hasEvents: false,
    });
    expect((await world.client.run(quick()).outcome).status).toBe('succeeded');
    expect(lies).toBeLessThan(0);
  });

  it('says forgotten when the server was restarted, and when the job is unknown', { timeout: 60_000 }, async () => {
    await using world = await setUp();
    const run = world.client.run(long());
    for await (const event of run) if (event.type === 'started') break;
    const port = Number(new URL(world.emulator.url).port);
    await world.emulator[Symbol.asyncDispose]();
    const connections: boolean[] = [];
    await expect.poll(() => world.client.isConnected).toBe(false);
    await using _again = await emulatorOf('0.33.0', { port });
    expect(await within(20_000, run.outcome)).toMatchObject({ status: 'lost', reason: 'forgotten' });
    for await (const event of run) if (event.type === 'connection') connections.push(event.connected);
    expect(connections.at(-1)).toBe(true);
  });

  it('gives up a server that stays away', { timeout: 60_000 }, async () => {
    await using world = await setUp();
    const run = world.client.run(long());
    for await (const event of run) if (event.type === 'started') break;
    await world.peer[Symbol.asyncDispose]();
    expect(await within(30_000, run.outcome)).toMatchObject({ status: 'lost', reason: 'unreachable' });
  });

  it('maps what the API itself refuses: lists of fields, missing assets, credits', async () => {
    const answers: [number, object][] = [
      [
        422,
        { code: 'invalid_workflow', message: 'bad', details: { node_errors: { out: [{ field: 'images', reason: 'missing_input' }] } } },
      ],
      [422, { code: 'missing_asset', message: 'Unresolvable', details: { missing_ids: ['abc'] } }],
      [402, { code: 'insufficient_credits', message: 'no money' }],
      [401, { code: 'unauthorized', message: 'who' }],
    ];
    await using world = await setUp({
      intercept(request, response) {
        const next = request.method === 'POST' ? answers.shift() : undefined;
        if (next === undefined) return false;
        response.writeHead(next[0], { 'content-type': 'application/json' }).end(JSON.stringify({ error: next[1] }));
        return true;
      },
    });
    const outcome = () => world.client.run(quick()).outcome;
    expect(await outcome()).toMatchObject({
      status: 'rejected',
      reason: 'validation',
      problems: [{ node: { id: 'out' }, input: 'images', type: 'missing_input' }],
    });
    expect(await outcome()).toMatchObject({ status: 'rejected', message: 'Unresolvable: abc' });
    expect(await outcome()).toMatchObject({ status: 'rejected', reason: 'http', cause: { data: { code: 'insufficient_credits' } } });
    expect(await outcome()).toMatchObject({ status: 'rejected', reason: 'http', cause: { fix: expect.stringContaining('bearer') } });
  });
});

describe('Comfy API v2: the server', () => {
  it('is told from others, and says who may not come in', async () => {
    await using emulator = await emulatorOf('0.33.0');
    await expect(connect(emulator.url, { logger: silent })).rejects.toMatchObject({ code: 'E_NOT_COMFYUI' });
    await expect(connect('http://127.0.0.1:9/', { logger: silent })).rejects.toMatchObject({ code: 'E_SERVER_UNREACHABLE' });
    await using peer = await V2Peer.start(emulator.url, { token: 'right' });
    await expect(connect(peer.url, { logger: silent, auth: { bearer: 'wr0ng' } })).rejects.toMatchObject({
      code: 'E_HTTP',
      message: expect.not.stringContaining('wr0ng'),
    });
    await using client = await connectWeb(peer.url, { logger: silent, auth: { bearer: 'right' }, limits });
    expect((await client.run(quick()).result)['out']?.files).toHaveLength(1);
    expect(await client.api.health()).toMatchObject({ status: 'healthy' });
    expect((await client.api.workflow([...peer.jobs.keys()][0] ?? '')).format).toBe('api');
    await expect(client.api.asset('nope')).rejects.toMatchObject({ code: 'E_HTTP', data: { status: 404 } });
  });

  it('S4, S6: the token goes to no other origin and into no log; links in answers are not followed', { timeout: 60_000 }, async () => {
    const token = 'c4nary-t0ken';
    const foreign: http.IncomingHttpHeaders[] = [];
    const store = http.createServer((request, response) => {
      foreign.push(request.headers);
      response.end('content');
    });
    store.listen(0, '127.0.0.1');
    await once(store, 'listening');
    const origin = `http://127.0.0.1:${(store.address() as AddressInfo).port}`;
    const lines: string[] = [];
    const write = (fields: object, message: string) => void lines.push(message, JSON.stringify(fields));
    const options: V2PeerOptions = {
      token,
      intercept(request, response) {
        if (!request.url?.endsWith('/content')) return false;
        response.writeHead(302, { location: `${origin}/bucket/x?signature=s3cret` }).end();
        return true;
      },
    };
    const logger = { debug: write, info: write, warn: write, error: write };
    const auth = { bearer: token };
    {
      await using world = await setUp(options, { auth, logger });
      const file = (await world.client.run(quick()).result)['out']?.files[0];
      const error = await file?.bytes().catch((reason) => reason);
      expect(error).toMatchObject({ code: 'E_REDIRECT_REFUSED' });
      lines.push(String(error?.stack), JSON.stringify(error));
      expect(foreign).toEqual([]);
      expect([...world.peer.authorizations]).toEqual([`Bearer ${token}`]);
      world.peer.cut();
    }
    {
      await using world = await setUp(options, { auth, logger, contentOrigins: [origin] });
      const file = (await world.client.run(quick()).result)['out']?.files[0];
      expect(new TextDecoder().decode(await file?.bytes())).toBe('content');
      expect(foreign.map((headers) => headers.authorization)).toEqual([undefined]);
    }
    expect(lines.filter((line) => line.includes(token) || line.includes('s3cret'))).toEqual([]);
    store.closeAllConnections();
    await new Promise((resolve) => store.close(resolve));
  });

  it('is not asked for more streams than a browser has connections', { timeout: 60_000 }, async () => {
    await using world = await setUp();
    await Promise.all(Array.from({ length: 20 }, () => world.client.run(quick()).result));
    // The server hears of one that was given up a little later; the proxy allows eight.
    expect(world.peer.mostStreams).toBeLessThan(8);
  });

  it('may be the server of a pool', async () => {
    const { poolOf } = await import('../src/pool/pool.js');
    await using world = await setUp();
    await using pool = await poolOf([{ url: world.peer.url, connect: () => connect(world.peer.url, { logger: silent, limits }) }], {
      logger: silent,
    });
    expect((await pool.run(quick()).result)['out']?.files).toHaveLength(1);
  });
});

describe('server-sent events', () => {
  const parse = (chunks: readonly Uint8Array[], limit = 1_000_000) => {
    const reader = new SseReader(limit);
    return chunks.flatMap((chunk) => [...reader.push(chunk)]);
  };
  const encode = (text: string) => new TextEncoder().encode(text);

  it('are taken out of any pieces', () => {
    const stream =
      '\ufeff: hello\r\n\r\nevent: status\rdata: {"a":1}\r\rdata: one\ndata:two\nid: 5\nretry: 3\n\nevent: x\n\ndata\n\nevent:é\ndata: ü€😀\n\ndata: cut';
    const expected = [
      { event: 'status', data: '{"a":1}' },
      { event: 'message', data: 'one\ntwo' },
      { event: 'message', data: '' },
      { event: 'é', data: 'ü€😀' },
    ];
    const bytes = encode(stream);
    expect(parse([bytes])).toEqual(expected);
    expect(parse(Array.from(bytes, (byte) => new Uint8Array([byte])))).toEqual(expected);
  });

  it('S1: of any bytes: no crash, and the same whatever the pieces', { timeout: 3_600_000 }, () => {
    const soup = fc.array(
      fc.oneof(
        fc.constantFrom('data:', 'event:', 'id:', ':', '\n', '\r', '\r\n', '\n\n', '{"status":"running"}', ' '),
        fc.string({ unit: 'binary', maxLength: 10 }),
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(soup, fc.array(fc.nat(40), { maxLength: 10 }), (parts, cuts) => {
        const bytes = encode(parts.join(''));
        const at = [...new Set([0, ...cuts.filter((cut) => cut < bytes.length), bytes.length])].sort((a, b) => a - b);
        const pieces = at.slice(1).map((end, index) => bytes.subarray(at[index], end));
        // A carriage return is waited upon for its line feed: what follows the last one may still come.
        const [whole, cut] = [parse([bytes, encode('\n\n')]), parse([...pieces, encode('\n\n')])];
        expect(cut).toEqual(whole);
      }),
      { numRuns: times(2_000, 1_000_000), seed: SEED },
    );
  });

  it('S5: one without end, and a million fragments', () => {
    const chunk = encode(`data: ${'x'.repeat(60_000)}`);
    expect(() => parse(Array.from({ length: 100 }, () => chunk))).toThrowError(expect.objectContaining({ code: 'E_ANSWER_TOO_LARGE' }));
    const started = performance.now();
    const fragments = times(100_000, 1_000_000);
    const byte = encode('x');
    const reader = new SseReader(10_000_000);
    let events = 0;
    for (const _ of reader.push(encode('data: '))) events += 1;
    for (let index = 0; index < fragments; index++) for (const _ of reader.push(byte)) events += 1;
    for (const { data } of reader.push(encode('\n\n'))) events += data.length;
    expect(events).toBe(fragments);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
