import { decodeFrame } from '@comfyloom/protocol';
import WebSocket from 'ws';

/** What a client saw and history kept of one run, with ids and times taken out. */
export interface Played {
  readonly status: number;
  readonly events: PlayedEvent[];
  readonly history: Record<string, unknown> | null;
}

export type PlayedEvent = { type: string; data: Record<string, unknown> } | { bin: number; meta: unknown; image: Uint8Array };

/** Queues a graph (JSON text, its key order counts) and listens until it has ended. */
export async function play(url: string, graph: string, clientId: string, flagged: boolean, extraData: object = {}): Promise<Played> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}ws?clientId=${clientId}`);
  const events: PlayedEvent[] = [];
  let ended: () => void = () => undefined;
  const end = new Promise<void>((resolve) => (ended = resolve));
  let greeted: () => void = () => undefined;
  const greeting = new Promise<void>((resolve) => (greeted = resolve));
  socket.on('message', (data: Buffer, binary) => {
    if (binary) {
      const frame = decodeFrame(data);
      if (frame.kind === 'preview-with-metadata') events.push({ bin: 4, meta: frame.metadata, image: frame.image });
      if (frame.kind === 'text') events.push({ bin: 3, meta: { node_id: frame.node_id, text: frame.text }, image: new Uint8Array() });
      if (frame.kind === 'preview') events.push({ bin: 1, meta: null, image: frame.image });
      return;
    }
    const message = JSON.parse(data.toString().replace(/\bNaN\b/g, 'null')) as { type: string; data: Record<string, unknown> };
    events.push(message);
    if (message.type === (flagged ? 'feature_flags' : 'status')) greeted();
    if (message.type === 'executing' && message.data['node'] === null) ended();
  });
  await new Promise((resolve) => socket.once('open', resolve));
  if (flagged) socket.send(JSON.stringify({ type: 'feature_flags', data: { supports_preview_metadata: true } }));
  await greeting;
  const rest = `"client_id": "${clientId}", "extra_data": ${JSON.stringify(extraData)}`;
  const answer = await fetch(`${url}prompt`, { method: 'POST', body: `{"prompt": ${graph}, ${rest}}` });
  const body = (await answer.json()) as { prompt_id?: string };
  let history: Record<string, unknown> | null = null;
  if (answer.status === 200) {
    await end;
    const all = (await (await fetch(`${url}history/${body.prompt_id}`)).json()) as Record<string, Record<string, unknown>>;
    history = all[body.prompt_id as string] ?? null;
  }
  await new Promise<void>((resolve) => {
    socket.once('close', () => resolve());
    socket.close();
  });
  return clean({ status: answer.status, events, history }, body.prompt_id ?? '');
}

function clean({ status, events, history }: Played, promptId: string): Played {
  const strip = <T>(value: T): T => (promptId === '' ? value : (JSON.parse(JSON.stringify(value).replaceAll(promptId, 'PROMPT_ID')) as T));
  return {
    status,
    history: strip(history),
    events: events.map((event) => ('bin' in event ? { ...event, meta: strip(event.meta ?? null) } : strip(event))),
  };
}
