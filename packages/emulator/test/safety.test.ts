import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../src/index.js';
import { fixtureText } from './fixtures.js';
import { play } from './play.js';

const objectInfo = fixtureText('0.33.0/object_info.json');
const GRAPH =
  '{"1": {"class_type": "EmptyImage", "inputs": {"width": 8, "height": 8, "batch_size": 1, "color": 255}}, "2": {"class_type": "PreviewImage", "inputs": {"images": ["1", 0]}}}';

/** A request with headers that fetch does not let through. */
function raw(server: Emulator, path: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: '127.0.0.1', port: server.port, path, headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    outgoing.on('error', reject);
    outgoing.end();
  });
}

describe('safety', () => {
  it('refuses foreign hosts and origins', async () => {
    await using server = await startEmulator({ objectInfo });
    const own = `127.0.0.1:${server.port}`;
    const cases: [Record<string, string>, number][] = [
      [{ host: own }, 200],
      [{ host: `localhost:${server.port}` }, 200],
      [{ host: 'evil.example' }, 403],
      [{ host: `evil.example:${server.port}` }, 403],
      [{ host: '127.0.0.1.evil.example' }, 403],
      [{ host: own, origin: 'http://evil.example' }, 403],
      [{ host: own, origin: `http://${own}` }, 200],
      [{ host: own, origin: `http://localhost:${server.port}` }, 403],
      [{ host: own, 'sec-fetch-site': 'cross-site' }, 403],
    ];
    for (const [headers, status] of cases) expect([headers, await raw(server, '/prompt', headers)]).toEqual([headers, status]);
  });

  it('takes no body above its limit', async () => {
    await using server = await startEmulator({ objectInfo, maxUploadMb: 0.01 });
    const answer = await fetch(`${server.url}prompt`, { method: 'POST', body: 'x'.repeat(20_000) });
    expect(answer.status).toBe(413);
    expect(await answer.text()).toBe('Maximum request body size 10485.76 exceeded.');
    expect((await fetch(`${server.url}prompt`)).status).toBe(200);
  });

  /** Bodies that a server of 0.3.64 takes, and that end its worker, or the whole of it (PROTOCOL.md 3.5). */
  const POISONS = [
    ...['"what": 1', '"inputs": null', '"inputs": []', '"inputs": ""', '"inputs": 5', '"inputs": true'].map(
      (inputs) => `{"prompt": {"9": {"class_type": "EmptyImage", ${inputs}}, ${GRAPH.slice(1)}}`,
    ),
    ...['null', '5', '1.5', 'true', '"my client_id"', '["client_id"]'].map((extra) => `{"prompt": ${GRAPH}, "extra_data": ${extra}}`),
    ...['[1]', '{"a": 1}'].map((client) => `{"prompt": ${GRAPH}, "client_id": ${client}}`),
    `{"prompt": ${GRAPH.replace('"color": 255', '"color": 255, "what": ["77", 0]')}}`,
  ];

  it('goes on after prompts that stop a real server', async () => {
    const warnings: string[] = [];
    const logger = { info: () => undefined, warn: (message: string) => warnings.push(message) };
    await using server = await startEmulator({ objectInfo: fixtureText('0.3.64/object_info.json'), logger });
    for (const body of POISONS) expect((await fetch(`${server.url}prompt`, { method: 'POST', body })).status).toBe(200);
    const { history } = await play(server.url, GRAPH, 'after', false);
    expect(history).toMatchObject({ status: { status_str: 'success' } });
    expect(warnings.filter((message) => message.includes("would stop a real server's worker"))).toHaveLength(POISONS.length);
  });

  it.each(POISONS)('stops as a real server when asked to: %s', async (poison) => {
    await using server = await startEmulator({ objectInfo: fixtureText('0.3.64/object_info.json'), faithfulPoison: true });
    for (const body of [poison, `{"prompt": ${GRAPH}}`]) {
      expect((await fetch(`${server.url}prompt`, { method: 'POST', body })).status).toBe(200);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(server.state).toMatchObject({ pending: 1, history: [] });
    expect(server.state.running).not.toBeNull();
  });

  it('survives what would eat all memory or time', async () => {
    await using server = await startEmulator({ objectInfo });
    const huge = GRAPH.replace('"width": 8, "height": 8, "batch_size": 1', '"width": 16384, "height": 16384, "batch_size": 4096');
    const { history } = await play(server.url, huge, 'huge', false);
    expect(history).toMatchObject({ status: { status_str: 'error' } });
    const slow = JSON.stringify({
      '1': {
        class_type: 'RegexMatch',
        inputs: { string: `${'a'.repeat(60)}!`, regex_pattern: '^(a+)+$', case_insensitive: false, multiline: false, dotall: false },
      },
      '2': { class_type: 'PreviewAny', inputs: { source: ['1', 0] } },
    });
    const began = performance.now();
    expect((await play(server.url, slow, 'slow', false)).history).toMatchObject({ status: { status_str: 'error' } });
    expect(performance.now() - began).toBeLessThan(10_000);
    const deep = `{"prompt": ${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
    expect((await fetch(`${server.url}prompt`, { method: 'POST', body: deep })).status).toBe(500);
    expect((await play(server.url, GRAPH, 'after', false)).history).toMatchObject({ status: { status_str: 'success' } });
  });

  it('runs a chain of hundreds of nodes', async () => {
    await using server = await startEmulator({ objectInfo });
    const nodes: Record<string, unknown> = { n0: { class_type: 'PrimitiveInt', inputs: { value: 1 } } };
    for (let index = 1; index < 600; index += 1)
      nodes[`n${index}`] = { class_type: 'ComfyNumberConvert', inputs: { value: [`n${index - 1}`, 1] } };
    nodes['n1'] = { class_type: 'ComfyNumberConvert', inputs: { value: ['n0', 0] } };
    nodes['out'] = { class_type: 'PreviewAny', inputs: { source: ['n599', 1] } };
    const { history } = await play(server.url, JSON.stringify(nodes), 'chain', false);
    expect(history).toMatchObject({ outputs: { out: { text: ['1'] } } });
  });
});
