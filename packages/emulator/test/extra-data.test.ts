import { describe, expect, it } from 'vitest';
import { startEmulator } from '../src/index.js';
import { fixtureText } from './fixtures.js';

const GRAPH = {
  1: { class_type: 'EmptyImage', inputs: { width: 16, height: 16, batch_size: 1, color: 0 } },
  2: { class_type: 'SaveImage', inputs: { images: ['1', 0], filename_prefix: 'x' } },
};

interface Ended {
  status: { status_str: string; messages: [string, Record<string, unknown>][] };
}

describe('extra_data that is no object, on 0.3.64', () => {
  it.each([
    ['list', []],
    ['str', 'x'],
  ])('a %s ends at the first node that asks for some', async (kind, extra_data) => {
    await using server = await startEmulator({ objectInfo: fixtureText('0.3.64/object_info.json') });
    const answer = await fetch(`${server.url}prompt`, { method: 'POST', body: JSON.stringify({ prompt: GRAPH, extra_data }) });
    const { prompt_id: id } = (await answer.json()) as { prompt_id: string };
    let ended: Ended | undefined;
    while (ended === undefined) ended = ((await (await fetch(`${server.url}history/${id}`)).json()) as Record<string, Ended>)[id];
    expect(ended.status.messages.map(([name]) => name)).toEqual(['execution_start', 'execution_cached', 'execution_error']);
    expect(ended.status.messages.at(-1)?.[1]).toMatchObject({
      node_id: '2',
      node_type: 'SaveImage',
      executed: ['1'],
      exception_type: 'AttributeError',
      exception_message: `'${kind}' object has no attribute 'get'\n`,
      current_inputs: {},
    });
  });
});
