import { describe, expect, it } from 'vitest';
import { startEmulator } from '../src/index.js';
import { decodePicture } from '../src/picture/decode.js';
import { encodePng } from '../src/picture/png.js';
import { dumpJson } from '../src/python/dump.js';
import { parseJsonText } from '../src/python/parse.js';
import type { PyDict, PyValue } from '../src/python/values.js';
import { fixtureRawLines, fixtureText } from './fixtures.js';
import { play } from './play.js';

type Event = { type: string; data: Record<string, unknown> };
type Frame = { bin: number; image: Uint8Array | null };
type Recorded = Event | { binary_base64: string | null; head_hex: string };

/** A recorded binary message; only the head of some was kept. */
function recorded(event: Recorded): Event | Frame {
  if (!('head_hex' in event)) return event;
  const bin = Number.parseInt(event.head_hex.slice(0, 8), 16);
  if (event.binary_base64 === null) return { bin, image: null };
  const bytes = Buffer.from(event.binary_base64, 'base64');
  return { bin, image: bin === 1 ? bytes.subarray(8) : bytes.subarray(8 + bytes.readUInt32BE(4)) };
}

/** What a run tells: each event with its node and step, frames with their kind, format and size. */
async function told(events: readonly (Event | Frame)[], withSizes: boolean): Promise<string[]> {
  const lines: string[] = [];
  for (const event of events) {
    if ('bin' in event) {
      const size = withSizes && event.image !== null ? await decodePicture(event.image, 'frame') : undefined;
      lines.push(
        size === undefined
          ? `frame ${event.bin}`
          : `frame ${event.bin} ${event.image?.[0] === 0x89 ? 'png' : 'jpeg'} ${size.width}x${size.height}`,
      );
    } else if (event.type !== 'status' && event.type !== 'feature_flags') {
      const { node, value, max, nodes } = event.data;
      const states = Object.values((nodes ?? {}) as Record<string, { node_id: string; value: number; max: number; state: string }>);
      const shown = states.map((state) => `${state.node_id}:${state.state}:${state.value}/${state.max}`).join(' ');
      lines.push(`${event.type} ${String(node ?? '')} ${String(value ?? '')} ${String(max ?? '')} ${shown}`);
    }
  }
  return lines;
}

describe('runs with models', () => {
  const rows = fixtureRawLines('0.3.64/model-runs.jsonl');
  it.each(rows.map((line) => [(JSON.parse(line) as { name: string }).name, line] as const))('%s goes as recorded', async (_name, line) => {
    const row = JSON.parse(line) as { preview_metadata: boolean; events: Recorded[] };
    const names = [...line.matchAll(/"LoadImage", "inputs": \{"image": "([^"]+)"/g)].map((match) => match[1] as string);
    const picture = await encodePng({ width: 64, height: 48, channels: 3, data: new Uint8Array(64 * 48 * 3) });
    const inputFiles = Object.fromEntries(names.map((name) => [name, picture]));
    await using server = await startEmulator({ objectInfo: fixtureText('0.3.64/object_info.json'), inputFiles });
    const graph = dumpJson((parseJsonText(line) as PyDict).get('prompt') as PyValue);
    const { events } = await play(server.url, graph, 'model', row.preview_metadata);
    const theirs = row.events.map(recorded);
    const withSizes = theirs.every((event) => !('bin' in event) || event.image !== null);
    expect(await told(events, withSizes)).toEqual(await told(theirs, withSizes));
  });
});
