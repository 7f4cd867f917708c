import { randomUUID } from 'node:crypto';
import { type ApiGraph, decodeFrame, type Frame, parseJson } from '@comfyloom/protocol';
import { WebSocket } from 'ws';

/** A message of the socket: an event, or a frame. */
export type Message = { readonly type: string; readonly data: Record<string, unknown> } | { readonly type: 'frame'; readonly frame: Frame };

export interface Answer {
  readonly status: number;
  /** Undefined for an empty body; text that is no JSON as it is. */
  readonly body: unknown;
}

export interface PeerOptions {
  /** Says that frames with metadata are understood; true by default. */
  readonly flags?: boolean;
  readonly clientId?: string;
  /** Of the socket; `ws` by default. */
  readonly path?: string;
  /** A message that is sent before any other. */
  readonly first?: string;
}

const WAIT_MS = 60_000;

/** A bare peer of a server: requests and one socket, nothing of the runtime in between, so that what is seen is the server's own. */
export class Peer implements AsyncDisposable {
  readonly messages: Message[] = [];
  readonly clientId: string;
  readonly #waiting = new Set<() => void>();

  private constructor(
    readonly base: string,
    readonly headers: Readonly<Record<string, string>>,
    readonly socket: WebSocket,
    clientId: string,
  ) {
    this.clientId = clientId;
    socket.on('message', (data: Buffer, isBinary: boolean) => {
      this.messages.push(isBinary ? { type: 'frame', frame: decodeFrame(new Uint8Array(data)) } : (parseJson(String(data)) as Message));
      for (const wake of this.#waiting) wake();
    });
  }

  static async open(
    base: string,
    headers: Readonly<Record<string, string>>,
    { flags = true, clientId = randomUUID(), path = 'ws', first }: PeerOptions = {},
  ): Promise<Peer> {
    const address = new URL(`${path}?clientId=${clientId}`, base.endsWith('/') ? base : `${base}/`);
    address.protocol = address.protocol.replace('http', 'ws');
    const socket = new WebSocket(address, { headers, maxPayload: 256 * 1024 * 1024, handshakeTimeout: 10_000 });
    const peer = new Peer(base.endsWith('/') ? base : `${base}/`, headers, socket, clientId);
    await new Promise<void>((resolve, reject) => {
      socket.once('open', resolve);
      socket.once('error', reject);
    });
    socket.on('error', () => undefined);
    if (first !== undefined) socket.send(first);
    if (flags) socket.send(JSON.stringify({ type: 'feature_flags', data: { supports_preview_metadata: true } }));
    return peer;
  }

  fetch(path: string, { headers, ...init }: RequestInit & { headers?: Record<string, string> } = {}): Promise<Response> {
    const signal = AbortSignal.timeout(WAIT_MS);
    return fetch(new URL(path.replace(/^\//, ''), this.base), { ...init, signal, headers: { ...this.headers, ...headers } });
  }

  async request(method: string, path: string, body?: string | FormData): Promise<Answer> {
    const headers: Record<string, string> = typeof body === 'string' ? { 'content-type': 'application/json' } : {};
    const answer = await this.fetch(path, { method, headers, ...(body !== undefined && { body }) });
    const text = await answer.text();
    try {
      return { status: answer.status, body: text === '' ? undefined : parseJson(text) };
    } catch {
      return { status: answer.status, body: text };
    }
  }

  get(path: string): Promise<Answer> {
    return this.request('GET', path);
  }

  post(path: string, body: unknown): Promise<Answer> {
    return this.request('POST', path, JSON.stringify(body));
  }

  /** Posts a graph for this socket, under an id of its own. */
  async submit(prompt: ApiGraph, more: object = {}): Promise<{ id: string } & Answer> {
    const id = randomUUID();
    return { id, ...(await this.post('prompt', { prompt, prompt_id: id, client_id: this.clientId, ...more })) };
  }

  /** Runs a graph to its end marker, and gives the messages of its own. */
  async run(prompt: ApiGraph, more: object = {}): Promise<{ id: string; messages: readonly Message[]; entry: Record<string, unknown> }> {
    const from = this.messages.length;
    const { id, status, body } = await this.submit(prompt, more);
    if (status !== 200) throw new Error(`POST /prompt was answered with ${status}: ${JSON.stringify(body).slice(0, 300)}`);
    await this.ended(id);
    const { body: history } = await this.get(`history/${id}`);
    const entry = ((history as Record<string, unknown> | undefined)?.[id] ?? {}) as Record<string, unknown>;
    return { id, messages: this.of(id, from), entry };
  }

  /** The messages of a prompt; frames without an id count as its own. */
  of(id: string, from = 0): readonly Message[] {
    return this.messages.slice(from).filter((message) => {
      if (!('frame' in message)) return message.data['prompt_id'] === id;
      return message.frame.kind !== 'preview-with-metadata' || message.frame.metadata.prompt_id === id;
    });
  }

  async ended(id: string): Promise<void> {
    await this.until(
      (message) =>
        !('frame' in message) && message.type === 'executing' && message.data['node'] === null && message.data['prompt_id'] === id,
    );
  }

  /** Waits for a message, also one that has come already. */
  async until(wanted: (message: Message) => boolean, waitMs = WAIT_MS): Promise<Message> {
    const deadline = Date.now() + waitMs;
    for (;;) {
      const found = this.messages.find(wanted);
      if (found !== undefined) return found;
      const left = deadline - Date.now();
      if (left <= 0)
        throw new Error(`What was waited for did not come within ${waitMs} ms; heard: ${this.types().slice(-12).join(', ') || 'nothing'}.`);
      await new Promise<void>((resolve) => {
        const done = () => {
          clearTimeout(timer);
          this.#waiting.delete(done);
          resolve();
        };
        const timer = setTimeout(done, left);
        this.#waiting.add(done);
      });
    }
  }

  types(messages: readonly Message[] = this.messages): string[] {
    return messages.map(({ type }) => type);
  }

  async close(): Promise<void> {
    if (this.socket.readyState === WebSocket.CLOSED) return;
    const closed = new Promise<void>((resolve) => this.socket.once('close', () => resolve()));
    this.socket.close();
    const timer = setTimeout(() => this.socket.terminate(), 2_000);
    await closed;
    clearTimeout(timer);
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}

/** Time in which a server notices that a socket was closed: its clean-up of the old one would make a new one deaf (PROTOCOL.md 2.1). */
export function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 200));
}
