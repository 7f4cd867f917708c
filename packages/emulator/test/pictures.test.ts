import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { startEmulator } from '../src/index.js';
import { decodePicture } from '../src/picture/decode.js';
import { fixtureText, type Version } from './fixtures.js';
import { play } from './play.js';

/** Two decoders of JPEG differ by a little more: these rows say so. */
const TOLERANCE = 2;

/** Graphs whose pictures differed once, as real servers of both generations computed them. */
interface Recorded {
  readonly behave: Version;
  readonly name: string;
  readonly prompt: object;
  readonly png_base64: string[];
  readonly error: { type: string; node_type: string } | null;
  readonly tolerance?: number;
}

const [head, ...lines] = readFileSync(new URL('fixtures/pictures.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const { inputs } = JSON.parse(head as string) as { inputs: Record<string, string> };
const inputFiles = Object.fromEntries(Object.entries(inputs).map(([name, text]) => [name, Buffer.from(text, 'base64')]));
const recorded = lines.map((line) => JSON.parse(line) as Recorded);

async function differences(own: Uint8Array, their: Uint8Array): Promise<number> {
  const [a, b] = [await decodePicture(own, 'own'), await decodePicture(their, 'their')];
  expect([a.width, a.height, a.hasAlpha]).toEqual([b.width, b.height, b.hasAlpha]);
  return Math.max(0, ...a.rgba.map((value, index) => Math.abs(value - (b.rgba[index] as number))));
}

describe.each(['0.3.64', '0.33.0'] as const)('pictures of a real %s', (behave) => {
  it('are computed alike, and what fails there fails here', async () => {
    await using server = await startEmulator({ objectInfo: withInputs(fixtureText(`${behave}/object_info.json`)), inputFiles });
    const wrong: string[] = [];
    for (const { name, prompt, png_base64, error, tolerance = TOLERANCE } of recorded.filter((row) => row.behave === behave)) {
      const { events } = await play(server.url, JSON.stringify(prompt), name, false);
      const pictures = events.flatMap((event) => ('bin' in event ? [event.image] : []));
      const failure = events.find((event) => 'type' in event && event.type === 'execution_error') as
        | { data: { exception_type: string; node_type: string } }
        | undefined;
      const failed = failure === undefined ? null : { type: failure.data.exception_type, node_type: failure.data.node_type };
      if (JSON.stringify(failed) !== JSON.stringify(error)) wrong.push(`${name}: ${JSON.stringify(failed)} for ${JSON.stringify(error)}`);
      else if (pictures.length !== png_base64.length) wrong.push(`${name}: ${pictures.length} pictures for ${png_base64.length}`);
      else
        for (const [index, picture] of pictures.entries()) {
          const most = await differences(picture, Buffer.from(png_base64[index] as string, 'base64'));
          if (most > tolerance) wrong.push(`${name}: picture ${index} differs by ${most}`);
        }
    }
    expect(wrong).toEqual([]);
  }, 60_000);
});

/** The catalog with these files in LoadImage's list. */
function withInputs(text: string): string {
  const info = JSON.parse(text) as Record<string, { input: { required: Record<string, unknown[]> } }>;
  for (const name of ['LoadImage', 'LoadImageMask']) {
    const required = info[name]?.input.required;
    if (required !== undefined) required['image'] = [Object.keys(inputFiles), { image_upload: true }];
  }
  return JSON.stringify(info);
}
