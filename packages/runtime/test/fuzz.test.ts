import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connectThrough } from '../src/client.js';
import type { HttpAnswer, SocketEvents, Transport } from '../src/transport/transport.js';
import { QUICK, silent, times, within } from './support/counts.js';

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
      return { send() {}, ping: undefined, close() {}, terminate() {} };
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
const events = fc.record({ type: types, data: fc.dictionary(keys, values, { noNullPrototype: true }) });

describe('S1', () => {
  it('events of any content: no crash, no hang, nothing polluted', { timeout: 3_600_000 }, async () => {
    // A million events: in long batches, for what a run costs beside them.
    const [batches, size] = [times(100, 4_000), times(50, 250)];
    let told = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(events, { minLength: size, maxLength: size }),
        fc.dictionary(keys, values, { noNullPrototype: true }),
        async (batch, entry) => {
          let id = '';
          const { client, send } = await fuzzed((path) => {
            if (path === '/system_stats') return '{"system":{},"devices":[]}';
            if (path === '/prompt') return JSON.stringify({ prompt_id: id, number: 0, node_errors: {} });
            if (path === '/queue') return '{"queue_running":[],"queue_pending":[]}';
            return JSON.stringify({ [id]: entry });
          });
          const run = client.run(
            { a: { class_type: 'EmptyImage', inputs: {} }, out: { class_type: 'SaveImageWebsocket', inputs: { images: ['a', 0] } } },
            { resubmitLostImages: false },
          );
          id = run.id;
          for (const { type, data } of batch) send.text(JSON.stringify({ type, data: { ...data, prompt_id: id } }));
          told += batch.length;
          send.text(JSON.stringify({ type: 'executing', data: { node: null, prompt_id: id } }));
          const outcome = await within(5_000, run.outcome, 'a run');
          for await (const event of run) if (event.type === 'done') expect(event.status).toBe(outcome.status);
          expect(['succeeded', 'failed', 'interrupted', 'lost']).toContain(outcome.status);
          expect(Object.keys(Object.prototype)).toEqual([]);
          await client.close();
        },
      ),
      // On a machine that is busy with other things it says how far it came.
      { numRuns: batches, interruptAfterTimeLimit: 3_500_000 },
    );
    console.log(`S1  events: ${told} in ${batches} batches`);
  });

  it('texts and frames of any bytes: left out or taken, never thrown', { timeout: 3_600_000 }, async () => {
    const { client, send } = await fuzzed(() => '{"system":{},"devices":[]}');
    const frames = fc.oneof(
      fc.uint8Array({ maxLength: 64 }),
      fc
        .tuple(fc.constantFrom(1, 2, 3, 4, 5), fc.uint8Array({ maxLength: 64 }))
        .map(([type, rest]) => new Uint8Array([0, 0, 0, type, ...rest])),
      fc
        .tuple(fc.constantFrom(3, 4), fc.string({ maxLength: 40 }), fc.integer({ min: 0, max: 60 }))
        .map(([type, text, length]) => new Uint8Array([0, 0, 0, type, 0, 0, 0, length, ...new TextEncoder().encode(text)])),
    );
    fc.assert(
      fc.property(fc.oneof(frames, fc.string({ unit: 'binary' }), fc.json()), (message) => {
        if (typeof message === 'string') send.text(message);
        else send.binary(message);
      }),
      { numRuns: times(5_000, 1_000_000) },
    );
    await client.close();
  });

  it('S5: very deep JSON is an event like any other', async () => {
    const { client, send } = await fuzzed(() => '{"system":{},"devices":[]}');
    const depth = 200_000;
    send.text(`{"type":"executed","data":{"output":${'['.repeat(depth)}${']'.repeat(depth)}}}`);
    send.text('['.repeat(depth));
    await client.close();
  });
});
