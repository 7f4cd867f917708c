import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { EVENT_TYPES, type EventType, isKnownEvent, type KnownEvent, ProtocolError, parseJson } from '../src/index.js';
import { clientFeatureFlags, eventSchemas, historyEntry, parseEvent } from '../src/schemas.js';
import { runs, SERVERS, transcripts } from './fixtures.js';
import { assertCleanPrototypes, FUZZ, FUZZ_TIMEOUT, hostileJson, orProtocolError, same } from './fuzz.js';

afterEach(assertCleanPrototypes);

/** Events of the recordings that PROTOCOL.md 2.2 does not list: they pass as they are. */
const FOREIGN = ['assets.seed.paused', 'assets.seed.started'];

describe.each(SERVERS)('recorded events of %s', (server) => {
  const texts = [
    ...transcripts(server).flatMap((transcript) => transcript.texts),
    // Binary messages are told of in objects without a type.
    ...runs(server).flatMap(({ events }) => events.filter((event) => 'type' in event)),
  ];

  test('parse, each as what its type says, and come back untouched', () => {
    const foreign = new Set<string>();
    const seen = new Set<string>();
    for (const text of texts) {
      const before = JSON.stringify(text);
      const event = parseEvent(text);
      expect(event).toBe(text);
      expect(JSON.stringify(event)).toBe(before);
      (isKnownEvent(event) ? seen : foreign).add(event.type);
    }
    expect([...foreign].sort()).toEqual(server === '0.33.0' ? FOREIGN : []);
    expect([...seen].sort()).toEqual([...EVENT_TYPES].sort());
  });

  test('hold the odd ones that PROTOCOL.md 2 tells of', () => {
    const events = texts.map(parseEvent).filter(isKnownEvent);
    const some = (predicate: (event: KnownEvent) => boolean) => expect(events.some(predicate)).toBe(true);
    some((event) => event.type === 'status' && event.data.sid !== undefined);
    some((event) => event.type === 'executing' && event.data.prompt_id === undefined && event.data.node !== null);
    some((event) => event.type === 'executing' && event.data.node === null && event.data.prompt_id !== undefined);
    some((event) => event.type === 'execution_error' && event.data.timestamp === undefined && Array.isArray(event.data.current_inputs));
    some((event) => event.type === 'progress_state' && Object.values(event.data.nodes).some((node) => node.parent_node_id !== null));
  });

  test('end in history entries that parse', () => {
    const entries = runs(server).map(({ history }) => history);
    expect(entries.length).toBeGreaterThanOrEqual(60);
    for (const entry of entries) expect(historyEntry.safeParse(entry).error).toBeUndefined();
  });
});

test('flags that clients sent parse', () => {
  const sent = SERVERS.flatMap(transcripts).flatMap((transcript) => transcript.sent);
  const flags = sent.filter((text) => text.includes('feature_flags'));
  expect(flags.length).toBeGreaterThan(10);
  for (const text of flags) {
    // One of them says 1, which the server does not take for true.
    expect(clientFeatureFlags.safeParse(parseJson(text)).success).toBe(!/"supports_preview_metadata": ?1/.test(text));
  }
});

/** One whole event of each type, made of its required fields alone. */
const LEAST: { [Type in EventType]: object } = {
  status: { status: { exec_info: { queue_remaining: 1 } } },
  execution_start: { prompt_id: 'p' },
  execution_cached: { nodes: ['1'], prompt_id: 'p' },
  progress_state: {
    prompt_id: 'p',
    nodes: {
      '1': {
        value: 0.5,
        max: 1,
        state: 'running',
        node_id: '1',
        prompt_id: 'p',
        display_node_id: '1',
        parent_node_id: null,
        real_node_id: '1',
      },
    },
  },
  executing: { node: '1' },
  progress: { value: 1, max: 20, prompt_id: 'p', node: '1' },
  executed: { node: '1', display_node: '1', output: { images: [] }, prompt_id: 'p' },
  execution_success: { prompt_id: 'p' },
  execution_error: {
    prompt_id: 'p',
    node_id: '1',
    node_type: 'KSampler',
    executed: [],
    exception_message: 'no',
    exception_type: 'ValueError',
    traceback: [],
    current_inputs: {},
    current_outputs: [],
  },
  execution_interrupted: { prompt_id: 'p', node_id: '1', node_type: 'KSampler', executed: [] },
  feature_flags: { supports_preview_metadata: true, max_upload_size: 104857600 },
  logs: { entries: [{ t: '2026-08-01T00:00:00', m: 'got prompt\n' }], size: null },
};

/** Every copy of `value` in which one field, at any depth, is gone or has another type. */
function* damaged(value: unknown): Generator<[place: string, copy: unknown]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, field] of Object.entries(value)) {
    // Node ids and positions are not fields: without one there is only less of the same.
    const isField = !Array.isArray(value) && !/^\d+$/.test(key);
    if (isField) {
      const { [key]: _, ...rest } = value as Record<string, unknown>;
      yield [`without ${key}`, rest];
    }
    yield [`${key} as true`, Object.assign(Array.isArray(value) ? [...value] : { ...value }, { [key]: true })];
    for (const [place, copy] of damaged(field)) {
      yield [`${key}.${place}`, Object.assign(Array.isArray(value) ? [...value] : { ...value }, { [key]: copy })];
    }
  }
}

/** Damage that leaves a whole event: the flag is a boolean anyway, and what a node shows is the node's affair. */
const HARMLESS = new Set(['supports_preview_metadata as true', 'output.without images', 'without traceback']);

describe.each(EVENT_TYPES)('%s', (type) => {
  const event = { type, data: LEAST[type] };

  test('is accepted with its required fields alone, and with more than is known', () => {
    expect(parseEvent(event)).toBe(event);
    const more = { ...event, sent_at: 1, data: { ...event.data, newer: { than: ['this'] } } };
    expect(parseEvent(more)).toBe(more);
    expect(eventSchemas[type].parse(more)).toEqual(more);
  });

  test('is refused when any required field is missing or of another type', () => {
    const damages = [...damaged(event.data)].filter(([place]) => !HARMLESS.has(place));
    expect(damages.length).toBeGreaterThan(0);
    for (const [place, data] of damages) {
      expect([place, orProtocolError(() => parseEvent({ type, data }))]).toEqual([place, expect.any(ProtocolError)]);
    }
    for (const data of [undefined, null, [], 'x', 7]) {
      expect(orProtocolError(() => parseEvent({ type, data }))).toMatchObject({ code: 'E_EVENT_MALFORMED' });
    }
  });
});

describe('parseEvent', () => {
  test('says which event and which field', () => {
    const error = orProtocolError(() => parseEvent({ type: 'progress', data: { ...LEAST.progress, max: '20' } })) as ProtocolError;
    expect(error.where[0]).toBe('websocket event progress');
    expect(error.where[1]).toMatch(/^data\.max: .*number/);
    expect(error.data).toEqual({ issues: 1 });
  });

  test.each([undefined, null, [], 'status', 7, {}, { type: 1 }, { type: null }, [{ type: 'status' }]])('refuses %j', (value) => {
    expect(orProtocolError(() => parseEvent(value))).toMatchObject({ code: 'E_EVENT_MALFORMED' });
  });

  test.each(['display_component', '', '__proto__', 'constructor', 'toString', 'Status'])('lets the type %j pass as unknown', (type) => {
    for (const event of [{ type }, { type, data: [1] }]) {
      expect(parseEvent(event)).toBe(event);
      expect(isKnownEvent(event)).toBe(false);
    }
  });

  test('takes the null of a cached node that shows nothing (PROTOCOL.md 2.3)', () => {
    const event = { type: 'executed', data: { ...LEAST.executed, output: null } };
    expect(parseEvent(event)).toBe(event);
  });

  test('lets numbers be NaN and infinite, as Python writes them', () => {
    const text = '{"type": "progress", "data": {"value": NaN, "max": Infinity, "prompt_id": "p", "node": "1"}}';
    expect(parseEvent(parseJson(text))).toEqual({
      type: 'progress',
      data: { value: Number.NaN, max: Number.POSITIVE_INFINITY, prompt_id: 'p', node: '1' },
    });
  });

  test('takes an output as deep as it comes', () => {
    const depth = 100_000;
    const text = `{"type":"executed","data":{"node":"1","display_node":"1","prompt_id":"p","output":{"x":[${'['.repeat(depth)}${']'.repeat(depth)}]}}}`;
    expect(parseEvent(parseJson(text)).type).toBe('executed');
  });

  test(
    'throws nothing but ProtocolError, whatever comes',
    () => {
      const type = fc.oneof(fc.constantFrom<unknown>(...EVENT_TYPES), hostileJson);
      const near = fc.constantFrom(...EVENT_TYPES).chain((known) => {
        const copies = [...damaged({ type: known, data: LEAST[known] })].map(([, copy]) => copy);
        return fc.tuple(fc.constantFrom(...copies), hostileJson).map(([copy, extra]) => Object.assign({}, copy, { extra }));
      });
      const any = fc.oneof(hostileJson, near, fc.record({ type, data: hostileJson }));
      fc.assert(
        fc.property(any, (value) => {
          const before = JSON.stringify(value);
          const event = orProtocolError(() => parseEvent(value));
          if (!(event instanceof ProtocolError)) same(event, value);
          same(JSON.stringify(value), before);
          assertCleanPrototypes();
        }),
        FUZZ,
      );
    },
    FUZZ_TIMEOUT,
  );
});
