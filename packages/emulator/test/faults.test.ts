import { describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { type EmulatorOptions, startEmulator } from '../src/index.js';
import { fixtureText } from './fixtures.js';
import { play } from './play.js';

const objectInfo = fixtureText('0.33.0/object_info.json');
const GRAPH = JSON.stringify({
  '1': { class_type: 'EmptyImage', inputs: { width: 8, height: 8, batch_size: 1, color: 255 } },
  '2': { class_type: 'PreviewImage', inputs: { images: ['1', 0] } },
});

const start = (options: EmulatorOptions): ReturnType<typeof startEmulator> => startEmulator({ objectInfo, seed: 1, ...options });

const types = (events: Awaited<ReturnType<typeof play>>['events']): string[] =>
  events.map((event) => ('type' in event ? event.type : 'binary'));

describe('faults', () => {
  it('answers a status in the place of a route, so many times', async () => {
    await using server = await start({ faults: { http: [{ path: '/queue', what: 502, times: 2 }] } });
    const answers = await Promise.all([1, 2, 3].map(() => fetch(`${server.url}queue`)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 502, 502]);
    const proxy = answers.find(({ status }) => status === 502);
    expect(proxy?.headers.get('content-type')).toBe('text/html');
    expect(await proxy?.text()).toContain('502 Bad Gateway');
  });

  it('cuts a POST before the work and after it', async () => {
    await using server = await start({ faults: { http: [{ path: '/prompt', method: 'POST', what: 'cut', times: 1 }] } });
    const post = (): Promise<Response> => fetch(`${server.url}prompt`, { method: 'POST', body: `{"prompt": ${GRAPH}}` });
    await expect(post()).rejects.toThrow();
    server.setFaults({ http: [{ path: '/prompt', method: 'POST', what: 'cut-after', times: 1 }] });
    await expect(post()).rejects.toThrow();
    expect((await post()).status).toBe(200);
    await expect.poll(() => server.state.history.length).toBe(2);
  });

  it('drops and doubles messages', async () => {
    await using server = await start({
      faults: {
        messages: [
          { type: 'executed', what: 'drop' },
          { type: 'execution_start', what: 'duplicate' },
        ],
      },
    });
    const seen = types((await play(server.url, GRAPH, 'c', false)).events);
    expect(seen).not.toContain('executed');
    expect(seen.filter((type) => type === 'execution_start')).toHaveLength(2);
  });

  it('lets a node run out of memory as a GPU does', async () => {
    await using server = await start({ faults: { nodes: [{ node: 'PreviewImage', what: 'oom' }] } });
    const { events, history } = await play(server.url, GRAPH, 'c', false);
    const error = events.find((event) => 'type' in event && event.type === 'execution_error') as { data: Record<string, string> };
    expect(error.data['exception_type']).toBe('torch.OutOfMemoryError');
    expect(error.data['exception_message']).toMatch(/ran out of memory on your GPU/);
    expect(history).toMatchObject({ status: { status_str: 'error', completed: false } });
  });

  it('leaves a half-open socket without an answer to its pings', async () => {
    await using server = await start({ faults: { messages: [{ type: 'status', after: 1, what: 'half-open' }] } });
    const socket = new WebSocket(`${server.url.replace('http', 'ws')}ws?clientId=h`);
    await new Promise((resolve) => socket.once('open', resolve));
    let answered = 0;
    socket.on('pong', () => (answered += 1));
    socket.ping();
    await expect.poll(() => answered).toBe(1);
    await fetch(`${server.url}prompt`, { method: 'POST', body: `{"prompt": ${GRAPH}}` });
    socket.ping();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(answered).toBe(1);
    expect(server.state.sockets).toBe(1);
    socket.terminate();
  });

  it('forgets everything but files at a restart', async () => {
    await using server = await start({});
    const { history } = await play(
      server.url,
      GRAPH.replace('PreviewImage', 'SaveImage').replace('["1",0]', '["1",0],"filename_prefix":"kept"'),
      'c',
      false,
    );
    expect(history).not.toBeNull();
    await server.restart();
    expect(server.state.history).toEqual([]);
    const answer = await fetch(`${server.url}view?filename=kept_00001_.png`);
    expect(answer.status).toBe(200);
    expect(await (await fetch(`${server.url}prompt`, { method: 'POST', body: `{"prompt": ${GRAPH}}` })).json()).toMatchObject({
      number: 0,
    });
  });

  it('strikes by chance, the same way for the same seed', async () => {
    const statuses = async (): Promise<number[]> => {
      await using server = await start({ seed: 7, faults: { http: [{ what: 500, chance: 0.5 }] } });
      const out: number[] = [];
      for (let count = 0; count < 12; count += 1) out.push((await fetch(`${server.url}queue`)).status);
      return out;
    };
    const first = await statuses();
    expect(new Set(first)).toEqual(new Set([200, 500]));
    expect(await statuses()).toEqual(first);
  });

  const timed = async (work: () => Promise<unknown>): Promise<number> => {
    const began = performance.now();
    await work();
    return performance.now() - began;
  };
  const post = (url: string, graph = GRAPH): Promise<Response> => fetch(`${url}prompt`, { method: 'POST', body: `{"prompt": ${graph}}` });

  it('answers late, or never', async () => {
    await using server = await start({ faults: { http: [{ path: '/queue', what: 'latency', ms: 200, times: 1 }] } });
    expect(await timed(() => fetch(`${server.url}queue`))).toBeGreaterThan(190);
    server.setFaults({ http: [{ path: '/queue', what: 'half-open', times: 1 }] });
    await expect(fetch(`${server.url}queue`, { signal: AbortSignal.timeout(150) })).rejects.toThrow(/timeout|aborted/i);
    expect((await fetch(`${server.url}queue`)).status).toBe(200);
  });

  it.each([
    [413, 'text/plain; charset=utf-8', /^Maximum request body size 104857600 exceeded\.$/],
    [500, 'text/plain; charset=utf-8', /^500 Internal Server Error/],
    [502, 'text/html', /<h1>502 Bad Gateway<\/h1>/],
    [429, 'text/plain; charset=utf-8', /^429/],
  ])('answers %i with the body of whoever gives it', async (status, type, body) => {
    await using server = await start({ faults: { http: [{ path: '/prompt', method: 'POST', what: status, times: 1 }] } });
    const answer = await post(server.url);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([status, type]);
    expect(await answer.text()).toMatch(body);
    expect((await post(server.url)).status).toBe(200);
    await expect.poll(() => server.state.history.length).toBe(1);
  });

  it.each([
    ['error', 'RuntimeError', /^emulated failure\n$/],
    ['disk-full', 'OSError', /No space left on device/],
  ] as const)('lets a node end with %s', async (what, type, message) => {
    await using server = await start({ faults: { nodes: [{ node: '2', what }] } });
    const { events, history } = await play(server.url, GRAPH, 'c', false);
    const error = events.find((event) => 'type' in event && event.type === 'execution_error') as { data: Record<string, string> };
    expect(error.data).toMatchObject({ node_id: '2', exception_type: type });
    expect(error.data['exception_message']).toMatch(message);
    expect(history).toMatchObject({ status: { status_str: 'error' } });
  });

  it('makes a node slow, and history late', async () => {
    await using server = await start({ faults: { nodes: [{ node: 'EmptyImage', what: 'slow', ms: 200 }] } });
    expect(await timed(() => play(server.url, GRAPH, 'c', false))).toBeGreaterThan(190);
    server.setFaults({ history: { what: 'late', ms: 200 } });
    const { prompt_id: id } = (await (await post(server.url)).json()) as { prompt_id: string };
    const entry = async (): Promise<unknown> => ((await (await fetch(`${server.url}history/${id}`)).json()) as Record<string, unknown>)[id];
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await entry()).toBeUndefined();
    await expect.poll(entry).toMatchObject({ status: { status_str: 'success' } });
  });

  it('delays a message, cuts its socket or makes it deaf', async () => {
    await using server = await start({});
    const socket = async (clientId: string): Promise<{ seen: string[]; state: () => number; done: () => void }> => {
      const ws = new WebSocket(`${server.url.replace('http', 'ws')}ws?clientId=${clientId}`);
      const seen: string[] = [];
      ws.on('message', (data: Buffer) => seen.push((JSON.parse(data.toString()) as { type: string }).type));
      ws.on('error', () => undefined);
      await expect.poll(() => seen.length).toBe(1);
      return { seen, state: () => ws.readyState, done: () => ws.terminate() };
    };
    const late = await socket('late');
    server.setFaults({ messages: [{ type: 'status', what: 'delay', ms: 150, times: 1 }] });
    const wait = timed(async () => {
      await post(server.url);
      await expect.poll(() => late.seen.filter((type) => type === 'status')).toHaveLength(4);
    });
    expect(await wait).toBeGreaterThan(100);
    late.done();
    await expect.poll(() => server.state.sockets).toBe(0);

    const deaf = await socket('deaf');
    server.setFaults({ messages: [{ type: 'status', what: 'deaf', times: 1 }] });
    await post(server.url);
    await expect.poll(() => server.state.history.length).toBe(2);
    expect([deaf.seen.length, deaf.state(), server.state.sockets]).toEqual([1, WebSocket.OPEN, 1]);
    deaf.done();
    await expect.poll(() => server.state.sockets).toBe(0);

    const cut = await socket('cut');
    server.setFaults({ messages: [{ type: 'status', what: 'close', times: 1 }] });
    await post(server.url);
    await expect.poll(cut.state).toBe(WebSocket.CLOSED);
  });

  it.each([
    { http: [{ path: '/queue', what: 'restart', times: 1 }] },
    { messages: [{ type: 'executed', what: 'restart', times: 1 }] },
    { nodes: [{ node: '2', what: 'restart', times: 1 }] },
  ] as const)('restarts where %o says', async (faults) => {
    await using server = await start({});
    await play(server.url, GRAPH, 'before', false);
    server.setFaults(faults);
    const socket = new WebSocket(`${server.url.replace('http', 'ws')}ws?clientId=r`);
    socket.on('error', () => undefined);
    await new Promise((resolve) => socket.once('open', resolve));
    await fetch(`${server.url}prompt`, { method: 'POST', body: `{"client_id": "r", "prompt": ${GRAPH.replace('255', '7')}}` });
    await fetch(`${server.url}queue`).catch(() => undefined);
    await expect.poll(() => [server.state.history, server.state.running, server.state.sockets]).toEqual([[], null, 0]);
    expect(await (await post(server.url)).json()).toMatchObject({ number: 0 });
  });

  it('refuses a plan that would do nothing', async () => {
    for (const faults of [{ nodes: [{ what: 'sleepy' }] }, { sockets: [] }, { http: [{ what: 200 }] }, { history: { what: 'early' } }]) {
      await expect(start({ faults: faults as never })).rejects.toThrow(/E_EMULATOR_OPTION/);
    }
  });
});
