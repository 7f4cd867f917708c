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
});
