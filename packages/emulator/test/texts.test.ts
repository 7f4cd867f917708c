import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { startEmulator } from '../src/index.js';
import { fixtureText, type Version } from './fixtures.js';
import { play } from './play.js';

/** Graphs of PreviewAny nodes, with the texts that real servers of both generations showed; addresses in memory are taken out. */
interface Recorded {
  readonly behave: Version;
  readonly name: string;
  readonly prompt: object;
  readonly texts: Readonly<Record<string, string>>;
  readonly error: { type: string; message: string } | null;
}

const recorded = readFileSync(new URL('fixtures/texts.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Recorded);

describe.each(['0.3.64', '0.33.0'] as const)('values of a real %s as text', (behave) => {
  it.each(recorded.filter((row) => row.behave === behave).map((row) => [row.name, row] as const))('%s', async (name, row) => {
    await using server = await startEmulator({ objectInfo: fixtureText(`${behave}/object_info.json`) });
    const { events } = await play(server.url, JSON.stringify(row.prompt), name, false);
    const texts: Record<string, string> = {};
    let error: Recorded['error'] = null;
    for (const event of events) {
      if (!('type' in event)) continue;
      const { data } = event as { data: Record<string, unknown> };
      if (event.type === 'executed') {
        const { text } = data['output'] as { text: string[] };
        texts[String(data['node'])] = String(text[0]).replace(/0x[0-9a-f]+/g, '0x');
      }
      if (event.type === 'execution_error')
        error = { type: String(data['exception_type']), message: String(data['exception_message']).trim() };
    }
    expect({ texts, error }).toEqual({ texts: row.texts, error: row.error });
  });
});
