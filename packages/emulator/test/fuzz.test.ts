import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadClasses } from '../src/classes/load.js';
import { EmulatorError } from '../src/errors.js';
import { startEmulator } from '../src/index.js';
import { decodePicture } from '../src/picture/decode.js';
import { encodePngNow } from '../src/picture/png.js';
import { readPngTexts } from '../src/picture/png-texts.js';
import { dumpJson } from '../src/python/dump.js';
import { PyError } from '../src/python/errors.js';
import { parseJsonText } from '../src/python/parse.js';
import { fixtureText } from './fixtures.js';

const LONG = process.env['COMFYLOOM_LONG'] !== undefined;
const TIMEOUT = LONG ? 3_600_000 : 60_000;

/** What `attempt` gives, or undefined for an error that a client is told; any other is a failure. */
function orPyError<Value>(attempt: () => Value): Value | undefined {
  try {
    return attempt();
  } catch (error) {
    if (error instanceof PyError) return undefined;
    throw error;
  }
}

const keys = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'prompt',
    'class_type',
    'inputs',
    '1',
    '2',
    'extra_data',
    'client_id',
    'number',
    'images',
    '_meta',
  ),
  fc.string(),
);
const hostile = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom<unknown>(
      null,
      true,
      '',
      '__proto__',
      'EmptyImage',
      'PreviewImage',
      'SaveImage',
      ['1', 0],
      ['2', 1e9],
      1e308,
      -0,
      2 ** 53,
    ),
    fc.double(),
    fc.integer(),
    fc.string({ unit: 'binary' }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(fc.tuple(keys, tie('value')), { maxLength: 5 }).map((entries) => {
      const object: Record<string, unknown> = {};
      for (const [key, value] of entries)
        Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true });
      return object;
    }),
  ),
})).value;

/** A text with a few characters changed, left out or doubled. */
const broken = (texts: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(
      texts,
      fc.array(fc.tuple(fc.nat(), fc.constantFrom('', '"', '{', '}', '[', ']', ',', ':', '\\', '\0', '1e999', 'NaN')), { maxLength: 4 }),
    )
    .map(([text, edits]) =>
      edits.reduce((sofar, [place, char]) => {
        const at = place % (sofar.length + 1);
        return sofar.slice(0, at) + char + sofar.slice(at + 1);
      }, text),
    );

describe('hostile input', () => {
  it(
    'JSON is read as JSON.parse reads it, or refused',
    () => {
      const texts = broken(hostile.map((value) => JSON.stringify(value)));
      fc.assert(
        fc.property(texts, (text) => {
          const own = orPyError(() => ({ value: parseJsonText(text) }));
          if (own !== undefined) {
            // What was read can be told, and reads as it did.
            const told = dumpJson(own.value);
            if (dumpJson(parseJsonText(told)) !== told) throw new Error(`${told} does not read as it was told`);
          }
          let isJson = true;
          try {
            JSON.parse(text);
          } catch {
            isJson = false;
          }
          // NaN and Infinity are JSON for Python only.
          if (isJson !== (own !== undefined)) expect(text).toMatch(/NaN|Infinity/);
        }),
        { numRuns: LONG ? 1_000_000 : 3000 },
      );
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
    TIMEOUT,
  );

  it(
    'a prompt of anything is answered, and the next one still runs',
    async () => {
      await using server = await startEmulator({ objectInfo: fixtureText('0.33.0/object_info.json') });
      const node = fc.record({
        class_type: fc.oneof(fc.constantFrom('EmptyImage', 'ImageInvert', 'PreviewImage', 'SaveImage', 'ImageBatch'), keys),
        inputs: hostile,
      });
      const graphs = fc.oneof(hostile, fc.dictionary(fc.constantFrom('1', '2', '3'), node));
      const bodies = broken(
        fc
          .oneof(
            hostile,
            fc.record({ prompt: graphs, client_id: hostile, extra_data: hostile, number: hostile }, { requiredKeys: ['prompt'] }),
          )
          .map((value) => JSON.stringify(value)),
      );
      await fc.assert(
        fc.asyncProperty(bodies, async (body) => {
          const answer = await fetch(`${server.url}prompt`, { method: 'POST', body });
          expect([200, 400, 500]).toContain(answer.status);
          await answer.arrayBuffer();
        }),
        { numRuns: LONG ? 20_000 : 400 },
      );
      await expect.poll(() => server.state.pending, { timeout: 60_000 }).toBe(0);
      const last = {
        1: { class_type: 'EmptyImage', inputs: { width: 8, height: 8, batch_size: 1, color: 1 } },
        2: { class_type: 'PreviewImage', inputs: { images: ['1', 0] } },
      };
      const answer = await fetch(`${server.url}prompt`, { method: 'POST', body: JSON.stringify({ prompt: last }) });
      const { prompt_id: id } = (await answer.json()) as { prompt_id: string };
      await expect.poll(() => server.state.history.includes(id)).toBe(true);
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
    TIMEOUT,
  );

  it(
    'a catalog of anything is taken or refused with a code',
    () => {
      const parts = [
        'input',
        'output',
        'output_is_list',
        'output_name',
        'python_module',
        'required',
        'optional',
        'hidden',
        'IMAGE',
        'COMBO',
        'options',
      ];
      const classInfo = fc.dictionary(fc.oneof(fc.constantFrom(...parts), keys), hostile);
      const catalogs = fc.oneof(hostile, fc.dictionary(keys, classInfo)).map((value) => JSON.stringify(value));
      fc.assert(
        fc.property(catalogs, (objectInfo) => {
          try {
            const { classes } = loadClasses({ objectInfo });
            for (const nodeClass of classes.values())
              if (!Array.isArray(nodeClass.outputs)) throw new Error(`${nodeClass.name} has no outputs`);
          } catch (error) {
            if (!(error instanceof EmulatorError)) throw error;
          }
        }),
        { numRuns: LONG ? 100_000 : 500 },
      );
    },
    TIMEOUT,
  );

  it(
    'a broken picture is read or refused',
    async () => {
      const data = Uint8Array.from({ length: 8 * 8 * 3 }, (_, index) => index * 7);
      const png = encodePngNow({ width: 8, height: 8, channels: 3, data }, [['prompt', '{}']]);
      const edits = fc.array(fc.tuple(fc.nat(png.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
      await fc.assert(
        fc.asyncProperty(edits, fc.nat(png.length), async (changes, length) => {
          const bytes = png.slice(0, Math.max(1, length));
          for (const [place, value] of changes) bytes[place % bytes.length] = value;
          readPngTexts(bytes);
          const picture = await decodePicture(bytes, 'a.png').catch((error: unknown) => {
            if (error instanceof PyError) return undefined;
            throw error;
          });
          if (picture !== undefined) expect(picture.rgba).toHaveLength(picture.width * picture.height * 4);
        }),
        { numRuns: LONG ? 100_000 : 500 },
      );
    },
    TIMEOUT,
  );
});
