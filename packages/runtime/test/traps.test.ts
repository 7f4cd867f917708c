import { describe, expect, it } from 'vitest';
import { connect } from '../src/node/connect.js';
import type { RunEvent } from '../src/run/events.js';
import { QUICK, silent, times, within } from './support/counts.js';
import { fileGraph, mixed, websocketGraph } from './support/graphs.js';
import { normal, Peer, type PeerOptions, picture, type Script } from './support/peer.js';

const options = { limits: QUICK, logger: silent };

async function withPeer(script: Script | PeerOptions) {
  const peer = await Peer.start(typeof script === 'function' ? { script } : script);
  const client = await connect(peer.url, options);
  return {
    peer,
    client,
    async [Symbol.asyncDispose]() {
      await client.close();
      await peer.stop();
    },
  };
}

async function eventsOf(run: AsyncIterable<RunEvent<unknown>>) {
  const events: RunEvent<unknown>[] = [];
  for await (const event of run) events.push(event);
  return events;
}

const json = (response: import('node:http').ServerResponse, status: number, value: unknown) => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
  return true;
};

describe('what a server answers to a prompt', () => {
  it('maps each error of a 400 to node, input and parameter', async () => {
    const node_errors = {
      a: {
        errors: [
          {
            type: 'value_smaller_than_min',
            message: 'Value 0 smaller than min of 1',
            details: 'width',
            extra_info: { input_name: 'width' },
          },
          {
            type: 'required_input_missing',
            message: 'Required input is missing',
            details: 'crf',
            extra_info: { input_name: 'codec.encoding.crf' },
          },
        ],
        dependent_outputs: ['out'],
        class_type: 'EmptyImage',
      },
    };
    const error = { type: 'prompt_outputs_failed_validation', message: 'Prompt outputs failed validation', details: '', extra_info: {} };
    await using given = await withPeer({
      intercept: (request, response) =>
        request.method === 'POST' && request.url === '/prompt' && json(response, 400, { error, node_errors }),
    });
    const manifest = { slots: { wide: [{ node: 'a', input: 'width' }] }, sources: { a: 'flux.workflow.ts:3:7' } };
    const run = given.client.run(fileGraph, { manifest });
    const outcome = await run.outcome;
    expect(outcome).toMatchObject({ status: 'rejected', reason: 'validation' });
    expect(outcome.status === 'rejected' && outcome.problems).toEqual([
      {
        node: { id: 'a', title: 'EmptyImage', class: 'EmptyImage' },
        input: 'width',
        parameter: 'wide',
        type: 'value_smaller_than_min',
        message: 'Value 0 smaller than min of 1',
        details: 'width',
        source: 'flux.workflow.ts:3:7',
      },
      expect.objectContaining({ input: 'codec.encoding.crf', parameter: undefined, type: 'required_input_missing' }),
    ]);
    await expect(run.result).rejects.toMatchObject({ code: 'E_RUN_REJECTED', message: expect.stringContaining('parameter wide') });
  });

  it('names the node of an invalid_prompt, and takes a cycle with empty node_errors', async () => {
    let error = {
      type: 'invalid_prompt',
      message: 'Cannot execute because node X does not exist.',
      details: "Node ID '#a'",
      extra_info: {},
    };
    await using given = await withPeer({
      intercept: (request, response) =>
        request.method === 'POST' && request.url === '/prompt' && json(response, 400, { error, node_errors: {} }),
    });
    expect(await given.client.run(fileGraph).outcome).toMatchObject({ problems: [{ node: { id: 'a' }, type: 'invalid_prompt' }] });
    error = { type: 'prompt_outputs_failed_validation', message: 'Prompt outputs failed validation', details: '', extra_info: {} };
    expect(await given.client.run(fileGraph).outcome).toMatchObject({ status: 'rejected', problems: [{ node: undefined }] });
  });

  it('rejects and withdraws a prompt of which the server would leave out outputs, unless that is allowed', async () => {
    const node_errors = {
      bad: { errors: [{ type: 'value_not_in_list', message: 'Value not in list', details: 'm', extra_info: { input_name: 'm' } }] },
    };
    let deleted = false;
    await using given = await withPeer({
      intercept(request, response, body) {
        if (request.url === '/queue' && request.method === 'POST') deleted = true;
        if (request.url !== '/prompt' || request.method !== 'POST') return false;
        // The real answer, with errors beside it.
        const end = response.end.bind(response);
        response.end = ((text: string) => end(JSON.stringify({ ...JSON.parse(text), node_errors }))) as never;
        return body === '';
      },
    });
    given.peer.paused = true;
    const run = given.client.run(fileGraph);
    expect(await run.outcome).toMatchObject({ status: 'rejected', reason: 'partial', problems: [{ node: { id: 'bad' }, input: 'm' }] });
    await expect.poll(() => deleted && given.peer.pending.length === 0).toBe(true);
    given.peer.paused = false;
    expect(await given.client.run(fileGraph, { allowPartial: true }).outcome).toMatchObject({ status: 'succeeded' });
  });

  it('takes a 500 for what it is: not sent again', async () => {
    let posts = 0;
    await using given = await withPeer({
      intercept(request, response) {
        if (request.method !== 'POST' || request.url !== '/prompt') return false;
        posts += 1;
        response.writeHead(500, { 'content-type': 'text/plain' }).end('500 Internal Server Error');
        return true;
      },
    });
    expect(await within(5_000, given.client.run(fileGraph).outcome)).toMatchObject({ status: 'rejected', reason: 'http' });
    expect(posts).toBe(1);
  });

  it('refuses graphs that would stop the worker before they are sent (S13)', async () => {
    await using given = await withPeer(normal);
    const bad = [
      { a: { class_type: 'EmptyImage' } },
      { a: { class_type: 'EmptyImage', inputs: null } },
      { a: { class_type: 'SaveImage', inputs: { images: ['gone', 0] } } },
      { a: { class_type: 'SaveImage', inputs: { images: ['constructor', 0] } } },
      { a: { class_type: 'SaveImage', inputs: { bogus: ['77', 0] } }, b: null },
      [],
    ];
    for (const graph of bad) {
      const run = given.client.run(graph as never);
      expect(await run.outcome, JSON.stringify(graph)).toMatchObject({
        status: 'rejected',
        reason: 'graph',
        cause: { code: 'E_GRAPH_INVALID' },
      });
    }
    expect(given.peer.posted).toHaveLength(0);
    const wrapped = { out: { class_type: 'SaveImage', inputs: { names: { __value__: ['77', 0] } } } };
    expect(await given.client.run(wrapped).outcome).toMatchObject({ status: 'succeeded' });
  });
});

describe('how a run ends (R11)', () => {
  it('failed: node, message without control characters, traceback', async () => {
    await using given = await withPeer((prompt, peer) => {
      peer.send(prompt, 'executing', { node: 'a', display_node: 'a' });
      const data = {
        node_id: 'a',
        node_type: 'EmptyImage',
        executed: [],
        exception_message: '\u001b[31mout of\u0007 memory\u001b[0m\n',
        exception_type: 'torch.OutOfMemoryError',
      };
      peer.outcome.ended = ['execution_error', { ...data, traceback: ['  File "x"\n'], current_inputs: {}, timestamp: 1 }];
    });
    const run = given.client.run(fileGraph, { manifest: { sources: { a: 'flux.ts:1:2' } } });
    expect(await run.outcome).toMatchObject({
      status: 'failed',
      node: { id: 'a', class: 'EmptyImage' },
      message: 'out of memory',
      exceptionType: 'torch.OutOfMemoryError',
      traceback: ['File "x"'],
      source: 'flux.ts:1:2',
    });
    await expect(run.result).rejects.toMatchObject({ code: 'E_RUN_FAILED', outcome: { status: 'failed' } });
  });

  it('trusts the messages, not status_str', async () => {
    await using given = await withPeer((_prompt, peer) => {
      peer.outcome.ended = [
        'execution_error',
        { node_id: 'a', exception_message: 'cycle', exception_type: 'graph.DependencyCycleError', timestamp: 1 },
      ];
      peer.outcome.status = { status_str: 'success', completed: true };
    });
    expect(await given.client.run(fileGraph).outcome).toMatchObject({ status: 'failed', exceptionType: 'graph.DependencyCycleError' });
  });

  it('a blocked node is no failure: the run succeeds and says what was blocked and what stayed empty', async () => {
    await using given = await withPeer(async (prompt, peer) => {
      const error = {
        node_id: 'file',
        node_type: 'SaveImage',
        exception_message: 'blocked here',
        exception_type: 'ExecutionBlocked',
        traceback: [],
        current_inputs: [],
      };
      peer.send(prompt, 'execution_error', error);
      await normal({ ...prompt, targets: ['ws', 'text'] }, peer);
    });
    const result = await given.client.run(mixed, { prompt: 'x' }).result;
    expect(result.saved).toEqual([]);
    expect(result.images).toHaveLength(2);
    expect(result.$report).toMatchObject({ empty: ['saved'], blocked: [{ node: { id: 'file' }, message: 'blocked here' }] });
  });

  it('interrupted by somebody else', async () => {
    await using given = await withPeer(normal);
    const run = given.client.run(websocketGraph('x', 1, 50));
    for await (const event of run) if (event.type === 'preview') break;
    await given.client.api.interrupt();
    expect(await run.outcome).toMatchObject({ status: 'interrupted' });
    await expect(run.result).rejects.toMatchObject({ code: 'E_RUN_INTERRUPTED' });
  });

  it('deleted while pending by somebody else', async () => {
    await using given = await withPeer(normal);
    given.peer.paused = true;
    const run = given.client.run(fileGraph);
    for await (const event of run) if (event.type === 'queued') break;
    await given.client.api.delete(run.id);
    expect(await within(5_000, run.outcome)).toMatchObject({ status: 'cancelled', by: 'other' });
  });

  it('cached: names what was cached; the outputs are those of then', async () => {
    await using given = await withPeer((prompt, peer) => {
      const output = { images: [{ filename: 'old.png', subfolder: 'x', type: 'output' }] };
      peer.send(prompt, 'execution_cached', { nodes: ['a', 'out'], timestamp: 1 });
      peer.send(prompt, 'executed', { node: 'out', display_node: 'out', output });
      peer.outcome.outputs['out'] = output;
    });
    const run = given.client.run(fileGraph);
    const result = await run.result;
    expect(result.$report.cached).toEqual(['a', 'out']);
    expect(result['out']?.files[0]?.ref).toEqual({ filename: 'old.png', subfolder: 'x', type: 'output' });
    await expect(result['out']?.files[0]?.bytes()).rejects.toMatchObject({ code: 'E_FILE_GONE' });
  });

  it('lost: its history was deleted before it could be read, and the socket has not heard the end', async () => {
    await using given = await withPeer(async (prompt, peer) => {
      await normal(prompt, peer);
      peer.outcome.ended = ['silence', {}];
      setImmediate(() => setImmediate(() => delete peer.history[prompt.id]));
    });
    given.peer.history = new Proxy({}, { set: () => true });
    expect(await within(5_000, given.client.run(fileGraph).outcome)).toMatchObject({ status: 'lost', reason: 'history' });
  });

  it('a deleted history is made up for by what the socket told, if that was all', async () => {
    await using given = await withPeer(normal);
    given.peer.history = new Proxy({}, { set: () => true });
    const result = await within(5_000, given.client.run(mixed, { prompt: 'x' }).result);
    expect(result.images).toHaveLength(2);
    expect(result.saved).toHaveLength(1);
  });

  it('stuck: the queue says running for ever, and no node ever began', async () => {
    await using peer = await Peer.start({ script: () => new Promise(() => {}) });
    const client = await connect(peer.url, { ...options, limits: { ...QUICK, stuckMs: 300 } });
    expect(await within(5_000, client.run(fileGraph).outcome)).toMatchObject({ status: 'lost', reason: 'stuck' });
    await client.close();
  });

  it('timed out, when asked for: taken off the server', async () => {
    await using given = await withPeer(normal);
    given.peer.paused = true;
    const run = given.client.run(fileGraph, { timeoutMs: 60 });
    expect(await within(2_000, run.outcome)).toMatchObject({ status: 'timedOut', timeoutMs: 60 });
    await expect.poll(() => given.peer.pending.length).toBe(0);
  });
});

describe('news that comes late, early, twice or not at all', () => {
  it('history is not there yet at the end marker', async () => {
    await using given = await withPeer(normal);
    let asked = 0;
    const hidden = { ...given.peer.options } as PeerOptions;
    Object.assign(given.peer.options, {
      ...hidden,
      intercept(request: { url?: string }, response: import('node:http').ServerResponse) {
        if (request.url?.startsWith('/history/') && asked++ < 2) return json(response, 200, {});
        // Still in the queue, as long as its history is not written.
        if (request.url === '/queue' && asked < 3)
          return json(response, 200, { queue_running: [[0, given.peer.posted[0]?.id, {}, {}, []]], queue_pending: [] });
        return false;
      },
    });
    expect(await within(5_000, given.client.run(fileGraph).outcome)).toMatchObject({ status: 'succeeded' });
    expect(asked).toBeGreaterThanOrEqual(3);
  });

  it('events come before the answer to the POST', async () => {
    await using peer = await Peer.start({
      async intercept(request, response) {
        if (request.url !== '/prompt' || request.method !== 'POST') return false;
        const end = response.end.bind(response);
        response.end = ((text: string) => setTimeout(() => end(text), 60)) as never;
        return false;
      },
    });
    await using client = await connect(peer.url, options);
    const run = client.run(mixed, { prompt: 'x' });
    const types = (await eventsOf(run)).map((event) => event.type);
    expect(types.slice(0, 2)).toEqual(['queued', 'started']);
    expect((await run.result).images).toHaveLength(2);
  });

  it('every message comes twice', async () => {
    await using given = await withPeer(normal);
    for (const ws of given.peer.sockets.values()) {
      const send = ws.send.bind(ws);
      ws.send = ((data: never) => {
        send(data);
        send(data);
      }) as never;
    }
    const run = given.client.run(mixed, { prompt: 'x' });
    const events = await eventsOf(run);
    expect(await Promise.all((await run.result).images.map((image) => image.bytes()))).toEqual([picture('x0'), picture('x1')]);
    expect(events.filter((event) => event.type === 'output')).toHaveLength(3);
    expect(events.filter((event) => event.type === 'started')).toHaveLength(1);
    expect(events.filter((event) => event.type === 'done')).toHaveLength(1);
  });

  it('no news at all: the queue and the history are enough for what is in files', async () => {
    await using given = await withPeer(normal);
    for (const ws of given.peer.sockets.values()) ws.send = (() => {}) as never;
    expect(await within(5_000, given.client.run(fileGraph).outcome)).toMatchObject({ status: 'succeeded' });
  });

  it('frames and texts of strangers are not ours', async () => {
    await using given = await withPeer(async (prompt, peer) => {
      const [ws] = peer.sockets.values();
      const stranger = { id: '00000000-0000-4000-8000-000000000000', clientId: prompt.clientId } as typeof prompt;
      ws?.send(new Uint8Array([0, 0, 0, 1, 0, 0, 0, 2, ...picture('stranger')]));
      peer.frame(stranger, 'out', picture('stranger'));
      peer.send(stranger, 'executed', { node: 'out', output: { images: [{ filename: 'stranger.png' }] } });
      await normal(prompt, peer);
      ws?.send(new Uint8Array([0, 0, 0, 1, 0, 0, 0, 2, ...picture('stranger')]));
    });
    const result = await given.client.run(websocketGraph('mine')).result;
    expect(await Promise.all((result['out']?.files ?? []).map((file) => file.bytes()))).toEqual([picture('mine0'), picture('mine1')]);
  });

  it('nodes made by expansion count as the node that they show up as', async () => {
    await using given = await withPeer((prompt, peer) => {
      const output = { images: [{ filename: 'e.png', subfolder: '', type: 'output' }] };
      peer.send(prompt, 'executing', { node: 'out', display_node: 'out' });
      peer.send(prompt, 'executing', { node: 'out.0.0.2', display_node: 'out' });
      peer.send(prompt, 'executed', { node: 'out.0.0.2', display_node: 'out', output });
      peer.outcome.outputs['out.0.0.2'] = output;
      peer.outcome.meta['out.0.0.2'] = { node_id: 'out.0.0.2', display_node: 'out', parent_node: 'out', real_node: 'out' };
    });
    const run = given.client.run(fileGraph);
    const events = await eventsOf(run);
    expect(events.filter((event) => event.type === 'node').every((event) => event.node.id === 'out')).toBe(true);
    expect((await run.result)['out']?.files.map((file) => file.filename)).toEqual(['e.png']);
  });

  it('hostile messages are left out, and no prototype is polluted', async () => {
    await using given = await withPeer(async (prompt, peer) => {
      const [ws] = peer.sockets.values();
      for (const text of [
        '',
        '{',
        '[]',
        'null',
        '{"type":5}',
        '{"type":"executing"}',
        '{"type":"progress_state","data":{"prompt_id":[],"nodes":3}}',
      ])
        ws?.send(text);
      ws?.send(
        `{"type":"progress_state","data":{"prompt_id":"${prompt.id}","nodes":{"__proto__":{"state":"finished","polluted":1},"constructor":7}}}`,
      );
      ws?.send(`{"type":"executed","data":{"prompt_id":"${prompt.id}","node":"__proto__","output":{"__proto__":[{"polluted":1}]}}}`);
      ws?.send(`{"type":"something_new","data":{"prompt_id":"${prompt.id}"}}`);
      for (const bytes of [[], [0], [0, 0, 0, 4, 255, 255, 255, 255], [0, 0, 0, 9, 1, 2, 3]]) ws?.send(new Uint8Array(bytes));
      await normal(prompt, peer);
    });
    expect((await given.client.run(websocketGraph('x')).result)['out']?.files).toHaveLength(2);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('cancel', () => {
  it('deletes its own while pending, and interrupts its own while running, nobody else’s', async () => {
    await using given = await withPeer(normal);
    await using other = await connect(given.peer.url, options);
    const theirs = other.run(websocketGraph('theirs', 1, 60));
    for await (const event of theirs) if (event.type === 'preview') break;
    const mine = given.client.run(fileGraph);
    for await (const event of mine) if (event.type === 'queued') break;
    expect(await mine.cancel()).toMatchObject({ status: 'cancelled', by: 'caller' });
    expect(await theirs.outcome).toMatchObject({ status: 'succeeded' });
    const running = given.client.run(websocketGraph('mine', 1, 60));
    for await (const event of running) if (event.type === 'preview') break;
    expect(await running.cancel()).toMatchObject({ status: 'cancelled', by: 'caller' });
    expect(given.peer.executed).not.toContain(mine.id);
  });

  it('says succeeded when it came too late', async () => {
    await using given = await withPeer(async (prompt, peer) => {
      peer.send(prompt, 'executing', { node: 'a', display_node: 'a' });
      await new Promise((resolve) => setTimeout(resolve, 150));
    });
    const run = given.client.run(fileGraph);
    for await (const event of run) if (event.type === 'node') break;
    expect(await run.cancel()).toMatchObject({ status: 'succeeded' });
  });

  it('R9: an abort at any moment settles at once and leaves nothing queued, no handle and no rejection', { timeout: 300_000 }, async () => {
    const rejected: unknown[] = [];
    const note = (reason: unknown) => void rejected.push(reason);
    process.on('unhandledRejection', note);
    await using given = await withPeer(normal);
    const { client, peer } = given;
    await client.run(websocketGraph('x')).result;
    const handles = () =>
      process
        .getActiveResourcesInfo()
        .filter((name) => name !== 'Timeout' && name !== 'Immediate')
        .sort();
    const before = handles();
    const count = times(60, 500);
    const statuses = new Map<string, number>();
    for (let index = 0; index < count; index++) {
      const controller = new AbortController();
      const run = client.run(websocketGraph('x', 2, 2), { signal: controller.signal });
      // From before its first await to after its end.
      if (index > 0) await new Promise((resolve) => setTimeout(resolve, (index * 20) / count));
      controller.abort();
      // A timer of the same process, so that a busy machine delays both.
      const { status } = await within(100, run.outcome, `the abort ${index}`);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
    expect([...statuses.keys()].filter((status) => status !== 'cancelled' && status !== 'succeeded')).toEqual([]);
    expect(statuses.get('cancelled')).toBeGreaterThan(count / 4);
    // What is told to the server in the background.
    await expect.poll(() => [peer.pending.length, peer.running?.id], { timeout: 10_000 }).toEqual([0, undefined]);
    await expect.poll(() => handles().length, { timeout: 10_000 }).toBeLessThanOrEqual(before.length);
    await client.close();
    process.off('unhandledRejection', note);
    expect(rejected).toEqual([]);
    console.log(`R9  ${count} aborts:`, Object.fromEntries(statuses));
  });

  it('closing the client cancels its runs; await using does both', async () => {
    await using peer = await Peer.start();
    peer.paused = true;
    let outcome: Promise<unknown>;
    {
      await using client = await connect(peer.url, options);
      const run = client.run(fileGraph);
      for await (const event of run) if (event.type === 'queued') break;
      outcome = run.outcome;
    }
    expect(await outcome).toMatchObject({ status: 'cancelled', by: 'caller' });
    expect(peer.pending).toHaveLength(0);
  });
});

/** Cuts the socket between the two images of the first prompt. */
const cutting: Script = async (prompt, peer) => {
  const { frame } = peer;
  peer.frame = function (this: Peer, ...args) {
    frame.apply(this, args);
    if (args[1] !== 'ws' || prompt !== peer.posted[0]) return;
    peer.frame = frame;
    peer.cut();
  };
  await normal(prompt, peer);
  peer.frame = frame;
};

describe('lost images', () => {
  it('are asked for again, only they, and the report says so', async () => {
    await using given = await withPeer(cutting);
    const run = given.client.run(mixed, { prompt: 'z' });
    const result = await within(10_000, run.result);
    expect(result.images).toHaveLength(2);
    expect(result.$report.promptIds).toHaveLength(2);
    expect(given.peer.posted[1]?.targets).toEqual(['ws']);
  });

  it('end the run as lost when that is not wanted: no result is made up', async () => {
    await using given = await withPeer(cutting);
    const run = given.client.run(mixed, { prompt: 'z' }, { resubmitLostImages: false });
    const outcome = await within(10_000, run.outcome);
    expect(outcome).toMatchObject({ status: 'lost', reason: 'images', missing: ['images'], outputs: { caption: ['hello'] } });
    expect(given.peer.posted).toHaveLength(1);
  });
});
