import { describe, expect, it } from 'vitest';
import { startEmulator } from '../src/index.js';
import { dumpJson } from '../src/python/dump.js';
import { parseJsonText } from '../src/python/parse.js';
import type { PyDict, PyValue } from '../src/python/values.js';
import { fixtureRawLines, fixtureText, type Version } from './fixtures.js';
import { type Played, play } from './play.js';

interface Side {
  events: ({ type: string; data: Record<string, unknown> } | { bin: number; meta: unknown; magic: string })[];
  history: { outputs: Record<string, unknown>; status: unknown; meta: unknown; prompt: unknown[] } | null;
}

// Letters of temporary files are random, and counters go on from what other runs left in the folder.
const fileNames = (text: string): string =>
  text.replace(/ComfyUI_temp_[a-z]{5}_/g, 'ComfyUI_temp_LETTERS_').replace(/_[0-9]{5}_(?=[._])/g, '_COUNT_');

/** A line for each event, without times, ids, texts of exceptions and whatever is random on a real server. */
function lines(events: Side['events']): string[] {
  let before: Record<string, unknown> = {};
  return events.map((event) => {
    if ('bin' in event) return fileNames(`frame ${event.bin} ${JSON.stringify(event.meta ?? null)} ${event.magic}`);
    const {
      timestamp: _time,
      traceback: _trace,
      current_inputs: _in,
      current_outputs: _out,
      executed: _done,
      exception_message: _text,
      ...data
    } = event.data;
    if (event.type !== 'progress_state') return fileNames(`${event.type} ${stable(data)}`);
    // The state is cumulative: what changed is what the event tells.
    const nodes = data['nodes'] as Record<string, unknown>;
    const changed = Object.entries(nodes).filter(([id, node]) => JSON.stringify(before[id]) !== JSON.stringify(node));
    before = nodes;
    return `progress_state ${JSON.stringify(changed)} of ${Object.keys(nodes).length > 0}`;
  });
}

function historyLines({ history }: Side): string[] {
  if (history === null) return ['no history'];
  const { status, outputs, meta } = history as {
    status: { status_str: string; completed: boolean; messages: [string, object][] };
    outputs: object;
    meta: object;
  };
  const messages = status.messages.map(([type]) => type).join();
  return [fileNames(`outputs ${stable(outputs)}`), `meta ${stable(meta)}`, `status ${status.status_str} ${status.completed} ${messages}`];
}

const nodeOf = (line: string): string => /"(?:node|node_id)": ?"([^"]*)"/.exec(line)?.[1] ?? '';

/** Everything in its order, and the order within each node: two outputs come in the order of a Python set. */
function views(side: Side): { all: string[]; perNode: string[] } {
  const all = [...lines(side.events), ...historyLines(side)];
  const perNode = all
    .map((line, index) => [nodeOf(line), index, line] as const)
    .sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1]));
  return { all, perNode: perNode.map(([, , line]) => line) };
}

function stable(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item) ? Object.fromEntries(Object.entries(item).sort()) : item,
  );
}

function ours(played: Played): Side {
  const events = played.events.map((event) =>
    'bin' in event ? { bin: event.bin, meta: event.meta, magic: Buffer.from(event.image.subarray(0, 4)).toString('hex') } : event,
  );
  return { events, history: played.history as Side['history'] };
}

function firstDifference(own: string[], their: string[]): string | undefined {
  const length = Math.max(own.length, their.length);
  for (let index = 0; index < length; index += 1) {
    if (own[index] !== their[index]) return `#${index}\n    ours   ${own[index]?.slice(0, 400)}\n    theirs ${their[index]?.slice(0, 400)}`;
  }
  return undefined;
}

async function compareRuns(version: Version): Promise<{ total: number; exact: number; wrong: string[] }> {
  const wrong: string[] = [];
  let exact = 0;
  const rows = fixtureRawLines(`${version}/runs.jsonl`);
  await using server = await startEmulator({ objectInfo: fixtureText(`${version}/object_info.json`) });
  for (const line of rows) {
    const raw = parseJsonText(line) as PyDict;
    const row = JSON.parse(line) as { id: number; preview_metadata: boolean; first: Side; second: Side };
    const graph = dumpJson(raw.get('prompt') as PyValue);
    await fetch(`${server.url}free`, { method: 'POST', body: '{"free_memory": true}' });
    for (const which of ['first', 'second'] as const) {
      const side = ours(await play(server.url, graph, `c${row.id}`, row.preview_metadata));
      const own = views(side);
      const their = views(row[which]);
      if (firstDifference(own.all, their.all) === undefined) exact += 1;
      const problem = firstDifference(own.perNode, their.perNode);
      if (problem !== undefined) wrong.push(`${row.id} ${which}: ${problem}`);
    }
  }
  return { total: rows.length * 2, exact, wrong };
}

describe('runs without models', () => {
  it.each([
    ['0.3.64', 1],
    ['0.33.0', 1],
  ] as const)(
    '%s runs as recorded',
    async (version, share) => {
      const { total, exact, wrong } = await compareRuns(version);
      console.log(
        `${version} runs.jsonl: ${total - wrong.length} of ${total} equal, ${exact} of them also in the order of all nodes\n${wrong.join('\n')}`,
      );
      expect((total - wrong.length) / total).toBeGreaterThanOrEqual(share);
    },
    120_000,
  );
});
