import { describe, expect, it } from 'vitest';
import { startEmulator } from '../src/index.js';
import { fixtureText } from './fixtures.js';
import { play } from './play.js';

const objectInfo = fixtureText('0.33.0/object_info.json');
const image = (color: number): object => ({ class_type: 'EmptyImage', inputs: { width: 8, height: 8, batch_size: 1, color } });
const preview = (from: string): object => ({ class_type: 'PreviewImage', inputs: { images: [from, 0] } });

/** Ids of the nodes that ran, in order. */
async function ran(url: string, graph: object, client: string): Promise<string[]> {
  const { events } = await play(url, JSON.stringify(graph), client, false);
  return events.flatMap((event) =>
    'type' in event && event.type === 'executing' && event.data['node'] !== null ? [String(event.data['node'])] : [],
  );
}

describe('cache between runs', () => {
  it('goes by content and not by id, and keeps the last prompt only', async () => {
    await using server = await startEmulator({ objectInfo });
    expect(await ran(server.url, { a: image(1), b: preview('a') }, '1')).toEqual(['a', 'b']);
    expect(await ran(server.url, { x: image(1), y: preview('x') }, '2')).toEqual([]);
    expect(await ran(server.url, { a: image(2), b: preview('a') }, '3')).toEqual(['a', 'b']);
    expect(await ran(server.url, { a: image(1), b: preview('a') }, '4')).toEqual(['a', 'b']);
  });

  it.each([
    ['0.3.64', ['a', 'b']],
    ['0.33.0', []],
  ] as const)('of %s after a prompt that failed at its first node', async (version, again) => {
    await using server = await startEmulator({ objectInfo: fixtureText(`${version}/object_info.json`) });
    const huge = { class_type: 'EmptyImage', inputs: { width: 16384, height: 16384, batch_size: 4096, color: 1 } };
    expect(await ran(server.url, { a: image(1), b: preview('a') }, '1')).toEqual(['a', 'b']);
    expect(await ran(server.url, { a: huge, b: preview('a') }, '2')).toEqual(['a']);
    expect(await ran(server.url, { a: image(1), b: preview('a') }, '3')).toEqual(again);
    expect(await ran(server.url, { a: image(2), b: preview('a') }, '4')).toEqual(['a', 'b']);
    expect(await ran(server.url, { a: image(1), b: preview('a') }, '5')).toEqual(['a', 'b']);
  });

  it('runs two equal nodes once', async () => {
    await using server = await startEmulator({ objectInfo });
    expect(await ran(server.url, { a: image(1), b: image(1), c: preview('a'), d: preview('b') }, '1')).toHaveLength(2);
  });

  it('has history name the node that ran for both of two equal ones, at once and from the cache', async () => {
    await using server = await startEmulator({ objectInfo });
    const ids = { node_id: 'c', display_node: 'c', parent_node: null, real_node_id: 'c' };
    for (const client of ['1', '2']) {
      const { history } = await play(server.url, JSON.stringify({ a: image(1), c: preview('a'), d: preview('a') }), client, false);
      expect(history?.['meta']).toEqual({ c: ids, d: ids });
    }
  });

  it('runs every websocket output every time, also two equal ones', async () => {
    await using server = await startEmulator({ objectInfo });
    const graph = {
      a: image(1),
      b: { class_type: 'SaveImageWebsocket', inputs: { images: ['a', 0] } },
      c: { class_type: 'SaveImageWebsocket', inputs: { images: ['a', 0] } },
    };
    expect(await ran(server.url, graph, '1')).toEqual(['a', 'b', 'c']);
    expect(await ran(server.url, graph, '2')).toEqual(['b', 'c']);
  });
});
