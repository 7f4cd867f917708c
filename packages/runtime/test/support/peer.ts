import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { type ApiGraph, encodeFrame, isLink } from '@comfyloom/protocol';
import { type WebSocket, WebSocketServer } from 'ws';

export interface PeerPrompt {
  readonly id: string;
  readonly number: number;
  readonly graph: ApiGraph;
  readonly clientId: string | undefined;
  readonly targets: string[];
  readonly extra: Record<string, unknown>;
  interrupted: boolean;
}

/** What a test makes of a prompt. Whatever it does, the peer then writes the history and sends the end marker. */
export type Script = (prompt: PeerPrompt, peer: Peer) => Promise<void> | void;

export interface PeerOptions {
  readonly prefix?: string;
  readonly script?: Script;
  /** Runs before a request is served; may answer it itself and return true. */
  readonly intercept?: (
    request: http.IncomingMessage,
    response: http.ServerResponse,
    body: string,
  ) => boolean | undefined | Promise<boolean | undefined>;
  /** Answers `feature_flags` (default true). */
  readonly flags?: boolean;
  readonly port?: number;
  readonly host?: string;
  readonly server?: http.Server;
  /** Whether a class is an output node (default: Save… and Preview…). */
  readonly isOutput?: (id: string, classType: string) => boolean;
}

const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNgYPgPAAEDAQAIicLsAAAAAElFTkSuQmCC', 'base64');

/** A picture that can be told from others: a PNG with `tag` after its end. */
export function picture(tag: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat([PNG, Buffer.from(tag)]));
}

/**
 * A hand-made peer that behaves as PROTOCOL.md says, so far as the client can tell: one worker, a queue, a history that is written between
 * `execution_success` and the end marker, one socket per client id with the deaf-socket flaw.
 */
export class Peer {
  readonly requests: string[] = [];
  readonly posted: PeerPrompt[] = [];
  readonly pending: PeerPrompt[] = [];
  readonly executed: string[] = [];
  running: PeerPrompt | undefined;
  history: Record<string, unknown> = {};
  readonly files = new Map<string, Uint8Array>();
  readonly uploads: { filename: string; body: string }[] = [];
  connections = 0;
  script: Script;
  paused = false;
  readonly sockets = new Map<string, WebSocket>();
  readonly flagged = new WeakSet<WebSocket>();
  readonly #server: http.Server;
  readonly #wss = new WebSocketServer({ noServer: true });
  readonly #tcp = new Set<Socket>();
  #counter = 0;
  #working = false;

  private constructor(readonly options: PeerOptions) {
    this.script = options.script ?? normal;
    this.#server = options.server ?? http.createServer();
    this.#server.on('request', (request, response) => void this.#serve(request, response));
    this.#server.on('connection', (socket) => {
      this.#tcp.add(socket);
      socket.on('close', () => this.#tcp.delete(socket));
    });
    this.#server.on('upgrade', (request, socket, head) => {
      const url = new URL(request.url ?? '', 'http://x');
      this.requests.push(`UPGRADE ${url.pathname}`);
      if (url.pathname !== `${this.prefix}/ws`) return socket.end('HTTP/1.1 404 Not Found\r\nconnection: close\r\n\r\n');
      this.#wss.handleUpgrade(request, socket, head, (ws) => this.#accept(ws, url.searchParams.get('clientId') ?? ''));
    });
  }

  static async start(options: PeerOptions = {}): Promise<Peer> {
    const peer = new Peer(options);
    peer.#server.listen(options.port ?? 0, options.host ?? '127.0.0.1');
    await once(peer.#server, 'listening');
    return peer;
  }

  get prefix(): string {
    return this.options.prefix ?? '';
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}${this.prefix}/`;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
  }

  async stop(): Promise<void> {
    for (const ws of this.#wss.clients) ws.terminate();
    for (const socket of this.#tcp) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** Drops every websocket. */
  cut(): void {
    for (const ws of this.#wss.clients) ws.terminate();
  }

  status(): void {
    const data = { status: { exec_info: { queue_remaining: this.pending.length + (this.running ? 1 : 0) } } };
    for (const ws of this.sockets.values()) ws.send(JSON.stringify({ type: 'status', data }));
  }

  /** Sends an event to the client of a prompt, if it listens. */
  send(prompt: PeerPrompt, type: string, data: object): void {
    this.sockets.get(prompt.clientId ?? '')?.send(JSON.stringify({ type, data: { ...data, prompt_id: prompt.id } }));
  }

  /** Sends a picture of a node, with ids or without, as the socket wants it. */
  frame(prompt: PeerPrompt, node: string, image: Uint8Array, type: 'image/png' | 'image/jpeg' = 'image/png'): void {
    const ws = this.sockets.get(prompt.clientId ?? '');
    if (ws === undefined) return;
    const metadata = {
      node_id: node,
      prompt_id: prompt.id,
      display_node_id: node,
      parent_node_id: null,
      real_node_id: node,
      image_type: type,
    };
    if (this.flagged.has(ws)) ws.send(encodeFrame({ kind: 'preview-with-metadata', metadata, image }));
    else ws.send(encodeFrame({ kind: 'preview', format: type === 'image/png' ? 'png' : 'jpeg', image }));
  }

  progressState(prompt: PeerPrompt, node: string, value: number, max: number, state: 'running' | 'finished'): void {
    const one = { value, max, state, node_id: node, prompt_id: prompt.id, display_node_id: node, parent_node_id: null, real_node_id: node };
    this.send(prompt, 'progress_state', { nodes: { [node]: one } });
  }

  work(): void {
    void this.#work();
  }

  #accept(ws: WebSocket, sid: string): void {
    this.connections += 1;
    this.sockets.set(sid, ws);
    ws.on('close', () => this.sockets.delete(sid));
    ws.on('error', () => {});
    let first = true;
    ws.on('message', (data) => {
      const message = JSON.parse(String(data));
      if (!first || message.type !== 'feature_flags' || this.options.flags === false) return;
      first = false;
      if (message.data?.supports_preview_metadata === true) this.flagged.add(ws);
      ws.send(JSON.stringify({ type: 'feature_flags', data: { supports_preview_metadata: true, max_upload_size: 104857600 } }));
    });
    const data = { status: { exec_info: { queue_remaining: this.pending.length } }, sid };
    ws.send(JSON.stringify({ type: 'status', data }));
    if (this.running?.clientId === sid) ws.send(JSON.stringify({ type: 'executing', data: { node: Object.keys(this.running.graph)[0] } }));
  }

  async #serve(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of request) chunks.push(chunk as Buffer);
    } catch {
      return;
    }
    const body = Buffer.concat(chunks).toString('latin1');
    const url = new URL(request.url ?? '', 'http://x');
    this.requests.push(`${request.method} ${url.pathname}`);
    if (await this.options.intercept?.(request, response, body)) return;
    const json = (value: unknown, status = 200) => {
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
      response.end(JSON.stringify(value));
    };
    const path = url.pathname.startsWith(this.prefix) ? url.pathname.slice(this.prefix.length) : '?';
    const key = `${request.method} ${path}`;
    if (key === 'GET /system_stats') return json({ system: { os: 'linux', comfyui_version: '0.33.0', argv: [] }, devices: [] });
    if (key === 'GET /queue') {
      const item = (prompt: PeerPrompt) => [prompt.number, prompt.id, prompt.graph, prompt.extra, prompt.targets];
      return json({ queue_running: this.running ? [item(this.running)] : [], queue_pending: this.pending.map(item) });
    }
    if (key === 'POST /prompt') return this.#prompt(JSON.parse(Buffer.concat(chunks).toString()), json);
    if (key === 'POST /queue') {
      const { delete: ids, clear } = JSON.parse(body) as { delete?: string[]; clear?: boolean };
      const before = this.pending.length;
      for (const id of clear ? this.pending.map((prompt) => prompt.id) : (ids ?? [])) {
        const index = this.pending.findIndex((prompt) => prompt.id === id);
        if (index >= 0) this.pending.splice(index, 1);
      }
      if (this.pending.length !== before) this.status();
      return void response.end();
    }
    if (key === 'POST /interrupt') {
      const { prompt_id } = JSON.parse(body || '{}') as { prompt_id?: string };
      if (this.running && (prompt_id === undefined || prompt_id === this.running.id)) this.running.interrupted = true;
      return void response.end();
    }
    if (key === 'GET /history') return json(this.history);
    if (key.startsWith('GET /history/')) {
      const id = decodeURIComponent(path.slice('/history/'.length));
      return json(id in this.history ? { [id]: this.history[id] } : {});
    }
    if (key === 'GET /view') {
      const file = this.files.get(url.searchParams.get('filename') ?? '');
      if (file === undefined) return void response.writeHead(404).end();
      return void response.writeHead(200, { 'content-type': 'image/png' }).end(file);
    }
    if (key === 'GET /features') return json({ supports_preview_metadata: true, max_upload_size: 104857600 });
    if (key === 'POST /upload/image') {
      const filename = /filename="([^"]*)"/.exec(body)?.[1] ?? '';
      this.uploads.push({ filename, body });
      return json({ name: filename, subfolder: /name="subfolder"\r\n\r\n([^\r]*)/.exec(body)?.[1] ?? '', type: 'input' });
    }
    response.writeHead(404, { 'content-type': 'application/octet-stream' }).end();
  }

  #prompt(body: Record<string, unknown>, json: (value: unknown, status?: number) => void): void {
    const graph = body['prompt'] as ApiGraph;
    const wanted = body['partial_execution_targets'] as string[] | undefined;
    const isOutput = this.options.isOutput ?? ((_id: string, classType: string) => /^(Save|Preview)/.test(classType));
    const outputs = Object.entries(graph).filter(([id, node]) => isOutput(id, node.class_type) && (wanted?.includes(id) ?? true));
    if (outputs.length === 0) {
      json({ error: { type: 'prompt_no_outputs', message: 'Prompt has no outputs', details: '', extra_info: {} }, node_errors: {} }, 400);
      return;
    }
    const prompt: PeerPrompt = {
      id: String(body['prompt_id']),
      number: typeof body['number'] === 'number' ? body['number'] : body['front'] ? -this.#counter++ : this.#counter++,
      graph,
      clientId: body['client_id'] as string | undefined,
      targets: outputs.map(([id]) => id),
      extra: (body['extra_data'] ?? {}) as Record<string, unknown>,
      interrupted: false,
    };
    this.posted.push(prompt);
    this.pending.push(prompt);
    this.status();
    json({ prompt_id: prompt.id, number: prompt.number, node_errors: {} });
    this.work();
  }

  async #work(): Promise<void> {
    if (this.#working) return;
    this.#working = true;
    await new Promise((resolve) => setImmediate(resolve));
    while (!this.paused) {
      this.pending.sort((a, b) => a.number - b.number || (a.id < b.id ? -1 : 1));
      const prompt = this.pending.shift();
      if (prompt === undefined) break;
      this.running = prompt;
      this.executed.push(prompt.id);
      this.status();
      const start = Date.now();
      const messages: [string, object][] = [['execution_start', { prompt_id: prompt.id, timestamp: start }]];
      this.outcome = { outputs: {}, ended: undefined, meta: {}, status: {} };
      this.send(prompt, 'execution_start', { timestamp: start });
      await this.script(prompt, this);
      const { outputs, meta } = this.outcome;
      const ended = this.outcome.ended ?? ['execution_success', { timestamp: Date.now() }];
      if (ended[0] !== 'silence') {
        this.send(prompt, ended[0], ended[1]);
        messages.push([ended[0], { prompt_id: prompt.id, ...ended[1] }]);
      }
      await new Promise((resolve) => setImmediate(resolve));
      const success = ended[0] === 'execution_success';
      this.history[prompt.id] = {
        prompt: [prompt.number, prompt.id, prompt.graph, prompt.extra, prompt.targets],
        outputs,
        status: { status_str: success ? 'success' : 'error', completed: success, messages, ...this.outcome.status },
        meta,
      };
      this.running = undefined;
      this.status();
      this.send(prompt, 'executing', { node: null });
    }
    this.#working = false;
  }

  /** What a script says of the run that it plays. */
  outcome: { outputs: Record<string, unknown>; ended: [string, object] | undefined; meta: Record<string, unknown>; status: object } = {
    outputs: {},
    ended: undefined,
    meta: {},
    status: {},
  };
}

/** Plays the nodes in the order of their links: images over the socket, files, steps for samplers. */
export const normal: Script = async (prompt, peer) => {
  peer.send(prompt, 'execution_cached', { nodes: [], timestamp: Date.now() });
  for (const id of order(prompt)) {
    if (prompt.interrupted) {
      peer.outcome.ended = [
        'execution_interrupted',
        { node_id: id, node_type: prompt.graph[id]?.class_type, executed: [], timestamp: Date.now() },
      ];
      return;
    }
    const { class_type: type = '', inputs = {} } = prompt.graph[id] ?? {};
    peer.progressState(prompt, id, 0, 1, 'running');
    peer.send(prompt, 'executing', { node: id, display_node: id });
    let count = 1;
    if (type === 'SaveImageWebsocket') {
      count = Number(inputs['count'] ?? 1);
      for (let index = 0; index < count; index++) {
        peer.progressState(prompt, id, index, count, 'running');
        peer.frame(prompt, id, picture(`${inputs['tag'] ?? ''}${index}`));
        peer.send(prompt, 'progress', { value: index, max: count, node: id });
      }
    } else if (type.startsWith('Sampler')) {
      count = Number(inputs['steps'] ?? 4);
      for (let step = 1; step <= count; step++) {
        await new Promise((resolve) => setTimeout(resolve, Number(inputs['ms'] ?? 1)));
        if (prompt.interrupted) break;
        peer.progressState(prompt, id, step, count, 'running');
        peer.frame(prompt, id, picture(`step ${step}`), 'image/jpeg');
        peer.send(prompt, 'progress', { value: step, max: count, node: id });
      }
      if (prompt.interrupted) continue;
    } else if (/^(Save|Preview)/.test(type)) {
      const file = { filename: `ComfyUI_${id}_00001_.png`, subfolder: '', type: 'output' };
      peer.files.set(file.filename, picture(id));
      const output = type === 'PreviewText' ? { text: ['hello'] } : { images: [file] };
      peer.outcome.outputs[id] = output;
      peer.outcome.meta[id] = { node_id: id, display_node: id, parent_node: null, real_node_id: id };
      peer.send(prompt, 'executed', { node: id, display_node: id, output });
    }
    peer.progressState(prompt, id, count, count, 'finished');
    await new Promise((resolve) => setImmediate(resolve));
  }
};

function order(prompt: PeerPrompt): string[] {
  const done: string[] = [];
  const visit = (id: string) => {
    if (done.includes(id)) return;
    for (const value of Object.values(prompt.graph[id]?.inputs ?? {})) if (isLink(value)) visit(value[0]);
    done.push(id);
  };
  for (const id of prompt.targets) visit(id);
  return done;
}
