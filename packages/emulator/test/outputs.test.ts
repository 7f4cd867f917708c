import { describe, expect, it } from 'vitest';
import { startEmulator } from '../src/index.js';
import { fixtureText, type Version } from './fixtures.js';
import { type Played, type PlayedEvent, play } from './play.js';

const IMAGE = { class_type: 'EmptyImage', inputs: { width: 8, height: 6, batch_size: 2, color: 0 } };
const SOUND = { class_type: 'EmptyAudio', inputs: { duration: 0.1, sample_rate: 44100, channels: 2 } };

async function run(behave: Version, ...prompts: object[]): Promise<Played> {
  await using server = await startEmulator({ objectInfo: fixtureText(`${behave}/object_info.json`), behave });
  let last: Played | undefined;
  for (const prompt of prompts) last = await play(server.url, JSON.stringify(prompt), `client${prompts.indexOf(prompt)}`, false);
  return last as Played;
}

function dataOf(events: readonly PlayedEvent[], type: string): Record<string, unknown>[] {
  return events.flatMap((event) => ('type' in event && event.type === type ? [event.data] : []));
}

const shown = ({ events }: Played): unknown => dataOf(events, 'executed').map((data) => data['output']);

/** As real servers did. */
describe.each(['0.3.64', '0.33.0'] as const)('%s', (behave) => {
  it('tells the size of an image in a text frame, on the first run only', async () => {
    const prompt = {
      1: IMAGE,
      2: { class_type: 'GetImageSize', inputs: { image: ['1', 0] } },
      3: { class_type: 'PreviewAny', inputs: { source: ['2', 0] } },
    };
    const texts = (played: Played): unknown[] => played.events.flatMap((event) => ('bin' in event && event.bin === 3 ? [event.meta] : []));
    expect(texts(await run(behave, prompt))).toEqual([{ node_id: '2', text: 'width: 8, height: 6\n batch size: 2' }]);
    expect(texts(await run(behave, prompt, prompt))).toEqual([]);
  });

  it('numbers sounds as its generation does', async () => {
    const played = await run(behave, { 1: SOUND, 2: { class_type: 'SaveAudio', inputs: { audio: ['1', 0], filename_prefix: 'x' } } });
    const filename = behave === '0.33.0' ? 'x_00001.flac' : 'x_00001_.flac';
    expect(shown(played)).toEqual([{ audio: [{ filename, subfolder: '', type: 'output' }] }]);
  });

  it('shows nothing for a node that only writes a model', async () => {
    const inputs = { filename_prefix: 'x', rank: 8, lora_type: 'standard', bias_diff: true };
    const played = await run(behave, { 1: { class_type: 'LoraSave', inputs } });
    expect(dataOf(played.events, 'execution_success')).toHaveLength(1);
    expect(shown(played)).toEqual([]);
  });

  it('shows the path of a model in 3D', async () => {
    const played = await run(behave, { 1: { class_type: 'Preview3D', inputs: { model_file: 'a.glb' } } });
    expect(shown(played)).toEqual([{ result: behave === '0.33.0' ? ['a.glb', null, null] : ['a.glb', null] }]);
  });
});

describe('0.33.0', () => {
  it('saves a text', async () => {
    const inputs = { text: ['1', 0], filename_prefix: 'sub/t', format: 'md' };
    const prompt = { 1: { class_type: 'PrimitiveString', inputs: { value: 'hello' } }, 2: { class_type: 'SaveText', inputs } };
    expect(shown(await run('0.33.0', prompt))).toEqual([
      { text: ['hello'], files: [{ filename: 't_00001.md', subfolder: 'sub', type: 'output' }] },
    ]);
  });

  it('blames the source of a link under an unknown input whose index is too big', async () => {
    const prompt = { 1: IMAGE, 2: { class_type: 'PreviewImage', inputs: { images: ['1', 0], extra: ['1', 9] } } };
    const [error] = dataOf((await run('0.33.0', prompt)).events, 'execution_error');
    expect(error).toMatchObject({ node_id: '1', exception_type: 'IndexError' });
  });
});
