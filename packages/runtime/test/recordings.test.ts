import type { ApiGraph } from '@comfyloom/protocol';
import { describe, expect, it } from 'vitest';
import { connectThrough } from '../src/client.js';
import { connect } from '../src/node/connect.js';
import type { HttpAnswer, SocketEvents, Transport } from '../src/transport/transport.js';
import { QUICK, silent, within } from './support/counts.js';
import { rows, transcripts, VERSIONS } from './support/fixtures.js';
import { Peer, type PeerPrompt, picture } from './support/peer.js';

type RecordedEvent = { type?: string; data?: Record<string, unknown>; bin?: number; format?: number; meta?: Record<string, string> };
interface Recorded {
  events: RecordedEvent[];
  history: { prompt: unknown[]; outputs: Record<string, Record<string, unknown[]>>; status: { messages: unknown[] }; meta: object };
}
interface Row {
  id: number;
  prompt: ApiGraph;
  preview_metadata: boolean;
  first: Recorded;
  second: Recorded;
}

const ENDS = ['execution_success', 'execution_error', 'execution_interrupted'];

/** Plays what a real server sent for a prompt. */
function play(recorded: Recorded, prompt: PeerPrompt, peer: Peer): number {
  const own = <T>(value: T): T => JSON.parse(JSON.stringify(value).replaceAll('PROMPT_ID', prompt.id)) as T;
  const ws = peer.sockets.get(prompt.clientId ?? '');
  let pictures = 0;
  for (const event of recorded.events) {
    if (event.bin === 4 && event.meta) peer.frame(prompt, event.meta['node_id'] ?? '', picture(String(pictures++)));
    else if (event.bin === 1) ws?.send(new Uint8Array([0, 0, 0, 1, 0, 0, 0, event.format ?? 2, ...picture(String(pictures++))]));
    else if (
      event.type === undefined ||
      ['status', 'feature_flags', 'execution_start'].includes(event.type) ||
      event.data?.['node'] === null
    )
      continue;
    else if (ENDS.includes(event.type) && event.data?.['exception_type'] !== 'ExecutionBlocked')
      peer.outcome.ended = [event.type, own(event.data ?? {})];
    else ws?.send(JSON.stringify(own(event)));
  }
  peer.outcome.outputs = recorded.history.outputs;
  peer.outcome.meta = recorded.history.meta as Record<string, unknown>;
  peer.outcome.status = own(recorded.history.status);
  return pictures;
}

for (const version of VERSIONS) {
  it(`R12: the runs recorded on ${version} come out as their history says`, { timeout: 60_000 }, async () => {
    const recordings = rows<Row>(`${version}/runs.jsonl`);
    expect(recordings.length).toBeGreaterThan(0);
    for (const flags of [true, false]) {
      let recorded: Recorded | undefined;
      let pictures = 0;
      await using peer = await Peer.start({
        flags,
        isOutput: (id) => ((recorded?.history.prompt[4] ?? []) as string[]).includes(id),
        script(prompt, self) {
          if (recorded !== undefined) pictures = play(recorded, prompt, self);
        },
      });
      await using client = await connect(peer.url, { limits: { ...QUICK, flagsTimeoutMs: 50 }, logger: silent });
      for (const row of recordings.filter((each) => each.preview_metadata === flags)) {
        for (recorded of [row.first, row.second]) {
          const where = `run ${row.id}`;
          const run = client.run(row.prompt);
          const seen: string[] = [];
          for await (const event of run) seen.push(event.type);
          const outcome = await within(5_000, run.outcome, where);
          const ended = recorded.events
            .filter((event) => ENDS.includes(event.type ?? '') && event.data?.['exception_type'] !== 'ExecutionBlocked')
            .at(-1)?.type;
          const expected = ended === 'execution_success' ? 'succeeded' : ended === 'execution_error' ? 'failed' : 'interrupted';
          expect(outcome.status, where).toBe(expected);
          expect(seen.filter((type) => type === 'done')).toHaveLength(1);
          if (!('outputs' in outcome)) throw new Error(where);
          for (const [node, ui] of Object.entries(recorded.history.outputs)) {
            const names = Object.values(ui)
              .flat()
              .flatMap((item) => (item as { filename?: string }).filename ?? []);
            expect(
              outcome.outputs[node]?.files.map((file) => file.filename),
              `${where} node ${node}`,
            ).toEqual(names);
          }
          const images = Object.entries(row.prompt).filter(([, node]) => node.class_type === 'SaveImageWebsocket');
          const got = images.reduce((sum, [id]) => sum + (outcome.outputs[id]?.files.length ?? 0), 0);
          // Only these nodes send pictures in these graphs.
          if (expected === 'succeeded') expect(got, where).toBe(pictures);
          expect(outcome.report.cached, where).toEqual(recorded.events.find((event) => event.type === 'execution_cached')?.data?.['nodes']);
        }
      }
    }
  });

  it(`R12: every message in the transcripts of ${version} is understood`, async () => {
    let messages = 0;
    const complaints: string[] = [];
    const complain = (_fields: object, message: string) => void complaints.push(message);
    const logger = { debug() {}, info() {}, warn: complain, error: complain };
    for (const file of transcripts(version)) {
      let events: SocketEvents | undefined;
      const answer: HttpAnswer = {
        status: 200,
        header: () => undefined,
        stream: () => new Blob([]).stream() as ReadableStream<Uint8Array>,
        bytes: async () => new TextEncoder().encode('{"system":{},"devices":[]}'),
        discard() {},
      };
      const transport: Transport = {
        request: () => ({ answer: Promise.resolve(answer), abort() {} }),
        socket(_url, _headers, given) {
          events = given;
          queueMicrotask(() => {
            given.opened();
            given.text('{"type":"feature_flags","data":{}}');
          });
          return { send() {}, probe: undefined, close() {}, terminate() {} };
        },
        close: async () => {},
      };
      const client = await connectThrough(transport, 'http://recorded/', { logger }, (file) => file);
      for (const row of rows<{ dir: string; ev?: string; data?: unknown; b64?: string }>(file)) {
        if (row.dir !== 'ws') continue;
        if (row.ev === 'text') events?.text(JSON.stringify(row.data));
        else if (row.ev === 'binary' && row.b64 !== undefined) events?.binary(new Uint8Array(Buffer.from(row.b64, 'base64')));
        else continue;
        messages += 1;
      }
      await client.close();
    }
    expect(messages).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  });
}

describe('real sampler runs', () => {
  interface ModelRun {
    name: string;
    preview_metadata: boolean;
    prompt: ApiGraph;
    events: { type?: string; data?: Record<string, unknown>; binary_base64?: string | null }[];
    history: Recorded['history'];
  }
  it('give their previews and their images', { timeout: 30_000 }, async () => {
    let whole = 0;
    for (const row of rows<ModelRun>('0.3.64/model-runs.jsonl')) {
      // Of the others only the heads of the frames are kept.
      if (!row.events.every((event) => event.type !== undefined || typeof event.binary_base64 === 'string')) continue;
      whole += 1;
      const id = String(row.history.prompt[1]);
      await using peer = await Peer.start({
        flags: row.preview_metadata,
        isOutput: (node) => (row.history.prompt[4] as string[]).includes(node),
        script(prompt, self) {
          const ws = self.sockets.get(prompt.clientId ?? '');
          const own = (text: string) =>
            text.replaceAll(id, prompt.id).replace(/"prompt_id": "[0-9a-f-]{36}"/g, `"prompt_id": "${prompt.id}"`);
          for (const { type = '', data, binary_base64 } of row.events) {
            if (typeof binary_base64 === 'string')
              ws?.send(Buffer.from(own(Buffer.from(binary_base64, 'base64').toString('latin1')), 'latin1'));
            else if (ENDS.includes(type)) self.outcome.ended = [type, JSON.parse(own(JSON.stringify(data)))];
            else if (!['', 'status', 'feature_flags', 'execution_start'].includes(type) && data?.['node'] !== null)
              ws?.send(own(JSON.stringify({ type, data })));
          }
          self.outcome.outputs = row.history.outputs;
          self.outcome.meta = row.history.meta as Record<string, unknown>;
        },
      });
      await using client = await connect(peer.url, { limits: { ...QUICK, flagsTimeoutMs: 50 }, logger: silent });
      const run = client.run(row.prompt, { resubmitLostImages: false });
      let previews = 0;
      for await (const event of run) if (event.type === 'preview') previews += 1;
      const outcome = await within(5_000, run.outcome, row.name);
      expect(outcome.status, row.name).toBe('succeeded');
      expect(previews, row.name).toBeGreaterThan(0);
      const images = Object.entries(row.prompt).find(([, node]) => node.class_type === 'SaveImageWebsocket')?.[0];
      if (images === undefined || outcome.status !== 'succeeded') continue;
      expect(outcome.outputs[images]?.files.length, row.name).toBeGreaterThan(0);
    }
    expect(whole).toBeGreaterThan(0);
  });
});
