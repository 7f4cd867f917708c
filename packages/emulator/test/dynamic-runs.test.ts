import { describe, expect, it } from 'vitest';
import { startEmulator } from '../src/index.js';
import { dumpJson } from '../src/python/dump.js';
import { parseJsonText } from '../src/python/parse.js';
import type { PyDict, PyValue } from '../src/python/values.js';
import { fixtureRawLines, fixtureText } from './fixtures.js';
import { play } from './play.js';

interface Ran {
  status_str: string;
  outputs: Record<string, Record<string, unknown[]>>;
  last_message: [string, { exception_type?: string; node_id?: string }];
}

/** How a run ended: what each output showed, counted, or which node failed and how. */
function ending({ status_str, outputs, last_message: [type, data] }: Ran): unknown {
  const shown = Object.entries(outputs).map(([id, ui]) => [id, Object.entries(ui).map(([key, items]) => `${key} ${items.length}`)]);
  return { status_str, shown, last: type === 'execution_error' ? [type, data.exception_type, data.node_id] : [type] };
}

describe('dynamic inputs at run time', () => {
  const rows = [...fixtureRawLines('0.33.0/dynamic-cases.jsonl'), ...fixtureRawLines('0.33.0/compat-cases.jsonl')].filter((line) =>
    line.includes('"run": {'),
  );
  it.each(rows.map((line) => [(JSON.parse(line) as { name: string }).name, line] as const))('%s', async (_name, line) => {
    await using server = await startEmulator({ objectInfo: fixtureText('0.33.0/object_info.json') });
    const graph = dumpJson(((parseJsonText(line) as PyDict).get('body') as PyDict).get('prompt') as PyValue);
    const { history } = await play(server.url, graph, 'dynamic', false);
    const { status, outputs } = history as unknown as {
      status: { status_str: string; messages: Ran['last_message'][] };
      outputs: Ran['outputs'];
    };
    const own: Ran = { status_str: status.status_str, outputs, last_message: status.messages.at(-1) as Ran['last_message'] };
    expect(ending(own)).toEqual(ending((JSON.parse(line) as { run: Ran }).run));
  });
});
