import type { ApiGraph } from '@comfyloom/protocol';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connectThrough } from '../src/client.js';
import { deferred } from '../src/timing.js';
import type { HttpAnswer, SocketEvents, Transport } from '../src/transport/transport.js';
import { QUICK, SEED, silent, times, within } from './support/counts.js';

const answer = (body: string): HttpAnswer => ({
  status: 200,
  header: () => undefined,
  stream: () => new Blob([body]).stream() as ReadableStream<Uint8Array>,
  bytes: async () => new TextEncoder().encode(body),
  discard() {},
});

/** A client whose server is the test. */
async function fuzzed(respond: (path: string) => string) {
  let events: SocketEvents | undefined;
  const transport: Transport = {
    request: ({ url }) => ({ answer: Promise.resolve(answer(respond(new URL(url).pathname))), abort() {} }),
    socket(_url, _headers, given) {
      events = given;
      queueMicrotask(() => {
        given.opened();
        given.text('{"type":"feature_flags","data":{"supports_preview_metadata":true}}');
      });
      return { send() {}, probe: undefined, close() {}, terminate() {} };
    },
    close: async () => {},
  };
  const client = await connectThrough(transport, 'http://fuzzed/', { logger: silent, limits: QUICK }, (file) => file);
  return { client, send: events as unknown as SocketEvents };
}

const keys = fc.constantFrom(
  'node',
  'nodes',
  'display_node',
  'output',
  'value',
  'max',
  'state',
  'exception_type',
  'exception_message',
  'node_id',
  'timestamp',
  'images',
  'filename',
  '__proto__',
  'constructor',
  'a',
  'out',
);
const ids = fc.constantFrom<unknown>('a', 'out', 'out.0.0.1', '__proto__', null, 5, '', 'toString');
const values = fc.oneof(
  ids,
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>('running', 'finished', 'ExecutionBlocked', [['execution_success', {}]], [{ filename: '../x' }]),
  fc.dictionary(keys, fc.jsonValue({ maxDepth: 2 }), { noNullPrototype: true }),
);
const types = fc.constantFrom(
  'execution_start',
  'execution_cached',
  'progress_state',
  'executing',
  'progress',
  'executed',
  'execution_error',
  'execution_interrupted',
  'execution_success',
  'status',
  'feature_flags',
  'x',
  '__proto__',
);
const entries = fc.dictionary(keys, values, { noNullPrototype: true });

/** Events of values from a pool: to make up a value takes ten times as long as the client needs for it. */
function eventsOf(seed: number) {
  const pool = fc.constantFrom(...fc.sample(values, { numRuns: 2_000, seed }));
  return fc.record({ type: types, data: fc.dictionary(keys, pool, { noNullPrototype: true }) });
}

const records = fc.oneof(
  entries,
  fc.record({
    prompt: fc.oneof(values, fc.constant([0, 'x', {}, {}, ['out']])),
    outputs: fc.oneof(values, fc.dictionary(ids.map(String), entries)),
    status: fc.record({
      status_str: fc.oneof(values, fc.constantFrom('success', 'error')),
      messages: fc.oneof(values, fc.array(fc.tuple(types, entries), { maxLength: 4 })),
    }),
    meta: values,
  }),
);

const graph = { a: { class_type: 'EmptyImage', inputs: {} }, out: { class_type: 'SaveImageWebsocket', inputs: { images: ['a', 0] } } };

/** A run that the server of a test has taken up; `news` come before the answer to its POST. Without a record it does not end. */
async function underWay(record: object | undefined, news: (send: SocketEvents, id: string) => void) {
  let id = '';
  let send: SocketEvents | undefined;
  const posted = deferred<void>();
  const given = await fuzzed((path) => {
    if (path === '/system_stats') return '{"system":{},"devices":[]}';
    if (path === '/queue') return JSON.stringify({ queue_running: record === undefined ? [[0, id]] : [], queue_pending: [] });
    if (path !== '/prompt') return JSON.stringify(record === undefined ? {} : { [id]: record });
    news(send as SocketEvents, id);
    posted.resolve();
    return JSON.stringify({ prompt_id: id, number: 0, node_errors: {} });
  });
  send = given.send;
  const run = given.client.run(graph as ApiGraph, { resubmitLostImages: false });
  id = run.id;
  await posted.promise;
  return { ...given, run };
}

describe('S1', () => {
  it('events of any content: no crash, no hang, nothing polluted', { timeout: 3_600_000 }, async () => {
    // A million events: in long batches, for what a run costs beside them.
    const [rounds, batches, size] = [times(1, 40), times(20, 100), 250];
    const heard = new Map<string, number>();
    let told = 0;
    for (let seed = SEED; seed < SEED + rounds; seed++) {
      const batch = fc.array(eventsOf(seed), { minLength: size, maxLength: size });
      const property = fc.asyncProperty(batch, fc.nat(size), records, async (batch, early, record) => {
        const tell = (events: typeof batch, send: SocketEvents, id: string) => {
          for (const { type, data } of events) send.text(JSON.stringify({ type, data: { ...data, prompt_id: id } }));
          told += events.length;
        };
        const { client, send, run } = await underWay(record, (send, id) => tell(batch.slice(0, early), send, id));
        tell(batch.slice(early), send, run.id);
        send.text(JSON.stringify({ type: 'executing', data: { node: null, prompt_id: run.id } }));
        const outcome = await within(5_000, run.outcome, 'a run');
        for await (const event of run) {
          if (event.type === 'done') expect(event.status).toBe(outcome.status);
          heard.set(event.type, (heard.get(event.type) ?? 0) + 1);
        }
        expect(['succeeded', 'failed', 'interrupted', 'lost']).toContain(outcome.status);
        heard.set(outcome.status, (heard.get(outcome.status) ?? 0) + 1);
        expect(Object.keys(Object.prototype)).toEqual([]);
        await client.close();
      });
      await fc.assert(property, { numRuns: batches, seed });
    }
    expect(told).toBe(rounds * batches * size);
    // They were taken for news of the run, not left out.
    for (const type of ['node', 'progress', 'failed']) expect(heard.get(type), type).toBeGreaterThan(0);
    console.log(`S1  events: ${told}, seeds from ${SEED}:`, Object.fromEntries(heard));
  });

  it('texts and frames of any bytes: left out or taken, never thrown', { timeout: 3_600_000 }, async () => {
    const { client, send, run } = await underWay(undefined, () => {});
    send.text(JSON.stringify({ type: 'executing', data: { node: 'a', prompt_id: run.id } }));
    const metadata = fc
      .record(
        { prompt_id: fc.constantFrom(run.id, '', null), node_id: ids, image_type: fc.constantFrom('image/png', 'image/jpeg', 'x', 5) },
        { requiredKeys: [] },
      )
      .map((fields) => JSON.stringify(fields));
    const frames = fc.oneof(
      fc.uint8Array({ maxLength: 64 }),
      fc
        .tuple(fc.constantFrom(1, 2, 3, 4, 5), fc.uint8Array({ maxLength: 64 }))
        .map(([type, rest]) => new Uint8Array([0, 0, 0, type, ...rest])),
      fc
        .tuple(fc.constantFrom(3, 4), fc.oneof(fc.string({ maxLength: 40 }), metadata), fc.constantFrom(0, 0, 0, -4, -1, 1, 4))
        .map(([type, text, off]) => [type, new TextEncoder().encode(text), off] as const)
        .map(([type, bytes, off]) => new Uint8Array([0, 0, 0, type, 0, 0, 0, Math.max(0, bytes.length + off), ...bytes])),
    );
    const messages = fc.oneof(frames, fc.string({ unit: 'binary' }), fc.json());
    let pictures = 0;
    const reading = (async () => {
      for await (const event of run) if (event.type === 'preview' || event.type === 'text') pictures += 1;
    })();
    // In parts, so that whoever reads has a turn.
    const parts = times(5, 1_000);
    for (let part = 0; part < parts; part++) {
      fc.assert(
        fc.property(messages, (message) => {
          if (typeof message === 'string') send.text(message);
          else send.binary(message);
        }),
        { numRuns: 1_000, seed: SEED + part },
      );
      await new Promise((resolve) => setImmediate(resolve));
    }
    await client.close();
    await reading;
    expect(pictures).toBeGreaterThan(0);
    console.log(`S1  frames and texts: ${parts * 1_000}, seeds from ${SEED}; ${pictures} previews and texts were read`);
  });

  it('S5: very deep JSON is no harm', async () => {
    const { client, send } = await fuzzed(() => '{"system":{},"devices":[]}');
    const depth = 200_000;
    send.text(`{"type":"executed","data":{"output":${'['.repeat(depth)}${']'.repeat(depth)}}}`);
    send.text('['.repeat(depth));
    await client.close();
  });
});
