import { describe, expect, it } from 'vitest';
import { startEmulator } from '../src/index.js';
import { fixtureText, type Version } from './fixtures.js';

const GRAPH = {
  '1': { class_type: 'EmptyImage', inputs: { width: 8, height: 8, batch_size: 1, color: 1 } },
  '2': { class_type: 'SaveImage', inputs: { images: ['1', 0], filename_prefix: 'p' } },
};

const start = (behave: Version) => startEmulator({ objectInfo: fixtureText(`${behave}/object_info.json`) });

async function runOne(url: string): Promise<void> {
  expect((await fetch(`${url}prompt`, { method: 'POST', body: JSON.stringify({ prompt: GRAPH }) })).status).toBe(200);
  while (Object.keys((await (await fetch(`${url}history`)).json()) as object).length === 0)
    await new Promise((done) => setTimeout(done, 5));
}

/** As real servers answered the same requests. */
describe.each(['0.3.64', '0.33.0'] as const)('%s', (behave) => {
  it('deletes from history by texts only, and fails over what cannot be a key', async () => {
    await using server = await start(behave);
    const remove = async (ids: unknown): Promise<number> =>
      (await fetch(`${server.url}history`, { method: 'POST', body: JSON.stringify({ delete: ids }) })).status;
    await runOne(server.url);
    const [id] = server.state.history;
    expect(await remove([1, null, 'nope'])).toBe(200);
    expect(await remove([{ a: 1 }])).toBe(500);
    expect(await remove([id, []])).toBe(500);
    expect(server.state.history).toEqual([]);
  });

  it('keeps settings as a file that a person can read', async () => {
    await using server = await start(behave);
    await fetch(`${server.url}settings`, { method: 'POST', body: JSON.stringify({ 'a.b': ['é'], c: null }) });
    const file = await (await fetch(`${server.url}userdata/comfy.settings.json`)).text();
    expect(file).toBe('{\n    "a.b": [\n        "\\u00e9"\n    ],\n    "c": null\n}');
  });
});

it('lists no jobs for a status that names none, and all for an empty one', async () => {
  await using server = await start('0.33.0');
  await runOne(server.url);
  const total = async (query: string): Promise<number> => {
    const answer = (await (await fetch(`${server.url}api/jobs?${query}`)).json()) as { pagination: { total: number } };
    return answer.pagination.total;
  };
  expect([await total(''), await total('status='), await total('status=,'), await total('status=%20')]).toEqual([1, 1, 0, 0]);
});
