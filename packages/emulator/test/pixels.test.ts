import { describe, expect, it } from 'vitest';
import { startEmulator } from '../src/index.js';
import { decodePicture } from '../src/picture/decode.js';
import { dumpJson } from '../src/python/dump.js';
import { parseJsonText } from '../src/python/parse.js';
import type { PyDict, PyValue } from '../src/python/values.js';
import { fixtureRawLines, fixtureText, type Version } from './fixtures.js';
import { play } from './play.js';

const TOLERANCE = 2;

/** The largest difference of two pictures in a byte of a channel; infinite when their sizes differ. */
async function pictureDifference(own: Uint8Array, their: Uint8Array): Promise<number> {
  const [a, b] = [await decodePicture(own, 'own'), await decodePicture(their, 'their')];
  if (a.width !== b.width || a.height !== b.height) return Number.POSITIVE_INFINITY;
  let most = 0;
  for (let index = 0; index < a.rgba.length; index += 1)
    most = Math.max(most, Math.abs((a.rgba[index] as number) - (b.rgba[index] as number)));
  return most;
}

async function comparePixels(version: Version): Promise<{ total: number; wrong: string[]; worst: number; exact: number }> {
  const [head, ...rows] = fixtureRawLines(`${version}/pixels.jsonl`);
  const { inputs } = JSON.parse(head as string) as { inputs: Record<string, string> };
  const inputFiles = Object.fromEntries(Object.entries(inputs).map(([name, text]) => [name, Buffer.from(text, 'base64')]));
  await using server = await startEmulator({ objectInfo: fixtureText(`${version}/object_info.json`), inputFiles });
  const wrong: string[] = [];
  let worst = 0;
  let exact = 0;
  for (const line of rows) {
    const raw = parseJsonText(line) as PyDict;
    const row = JSON.parse(line) as { id: number; png_base64: string[]; error: unknown };
    const { events, status } = await play(server.url, dumpJson(raw.get('prompt') as PyValue), `p${row.id}`, false);
    const pictures = events.flatMap((event) => ('bin' in event ? [event.image] : []));
    const classes = [...line.matchAll(/"class_type": "(\w+)"/g)].map((match) => match[1]).join(' ');
    const failed = events.some((event) => 'type' in event && event.type === 'execution_error');
    if (failed !== (row.error !== null)) {
      const message = events.flatMap((event) =>
        'type' in event && event.type === 'execution_error' ? [event.data['exception_message']] : [],
      );
      wrong.push(`${row.id} [${classes}]: status ${status}, error ${message} for ${JSON.stringify(row.error)}`);
      continue;
    }
    if (pictures.length !== row.png_base64.length) {
      wrong.push(`${row.id} [${classes}]: ${pictures.length} pictures for ${row.png_base64.length}`);
      continue;
    }
    const differences = await Promise.all(
      pictures.map((picture, index) => pictureDifference(picture, Buffer.from(row.png_base64[index] as string, 'base64'))),
    );
    const most = Math.max(0, ...differences);
    if (most === 0) exact += 1;
    if (most > TOLERANCE) wrong.push(`${row.id} [${classes}]: differs by ${most}`);
    else worst = Math.max(worst, most);
  }
  return { total: rows.length, wrong, worst, exact };
}

describe('pictures without models', () => {
  it.each([
    ['0.3.64', 1],
    ['0.33.0', 1],
  ] as const)(
    '%s computes the recorded pictures',
    async (version, share) => {
      const { total, wrong, worst, exact } = await comparePixels(version);
      console.log(
        `${version} pixels.jsonl: ${total - wrong.length} of ${total} within ${TOLERANCE}/255 (largest ${worst}), ${exact} exact\n${wrong.join('\n')}`,
      );
      expect((total - wrong.length) / total).toBeGreaterThanOrEqual(share);
    },
    120_000,
  );
});
