import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { type ApiGraph, decodeFrame, type V2ErrorEnvelope } from '@comfyloom/protocol';
import { WebSocket } from 'ws';

type Json = Record<string, unknown>;

export interface V2PeerOptions {
  readonly token?: string;
  /** Answers `GET /api/v2/jobs`, as the proxy does and the cloud does not (default true). */
  readonly lists?: boolean;
  readonly maxStreams?: number;
  readonly hasEvents?: boolean;
  /** Lets pages of any origin ask, as the proxy does for those that it is given. */
  readonly cors?: boolean;
  /** Runs before a request is served; may answer it itself, or spoil it, and return true. */
  readonly intercept?: (
    request: http.IncomingMessage,
    response: http.ServerResponse,
    body: Buffer,
  ) => boolean | undefined | Promise<boolean | undefined>;
  /** What is done with the answer of a submission: `false` loses it. */
  readonly answered?: (response: http.ServerResponse) => boolean;
}

/**
 * Comfy API v2 before an emulator, as it was measured on comfy-api-proxy 0.1.6: ids of its own, keys that are taken once, a job made of
 * `/history` and `/queue`, events made of the websocket and thinned out, `expired` for all that ComfyUI knows nothing of.
 */
export class V2Peer implements AsyncDisposable {
  readonly requests: string[] = [];
  readonly jobs = new Map<string, { metadata: unknown; graph: ApiGraph; extra: unknown }>();
  readonly keys = new Set<string>();
  readonly assets = new Map<string, { hash: string; filename: string; subfolder: string; type: string }>();
  readonly authorizations = new Set<string | undefined>();
  streams = 0;
  mostStreams = 0;
  streamsOpened = 0;
  readonly #server = http.createServer((request, response) => void this.#serve(request, response));
  readonly #tcp = new Set<Socket>();
  readonly #open = new Set<http.ServerResponse>();

  private constructor(
    readonly comfy: string,
    readonly options: V2PeerOptions,
  ) {
    this.#server.on('connection', (socket) => {
      this.#tcp.add(socket);
      socket.on('close', () => this.#tcp.delete(socket));
    });
  }

  static async start(comfy: string, options: V2PeerOptions = {}, port = 0): Promise<V2Peer> {
    const peer = new V2Peer(comfy, options);
    peer.#server.listen(port, '127.0.0.1');
    await once(peer.#server, 'listening');
    return peer;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}/`;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const socket of this.#tcp) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** Cuts the event streams that are open. */
  cut(): void {
    for (const response of this.#open) response.destroy();
  }

  async #serve(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const body = Buffer.concat(chunks);
      const { pathname, searchParams } = new URL(request.url ?? '', 'http://x');
      this.requests.push(`${request.method} ${pathname}`);
      this.authorizations.add(request.headers.authorization);
      if (await this.options.intercept?.(request, response, body)) return;
      if (this.options.cors && this.#preflight(request, response)) return;
      if (this.options.token !== undefined && request.headers.authorization !== `Bearer ${this.options.token}`)
        return fail(response, 401, 'unauthorized', 'Invalid token.');
      await this.#route(`${request.method} ${pathname}`, searchParams, request, response, body);
    } catch (error) {
      if (!response.headersSent) fail(response, 503, 'upstream_unreachable', `Could not reach ComfyUI: ${error}`);
      else response.destroy();
    }
  }

  /** Gives the answer its headers for pages of other origins; true when that is all there is to answer. */
  #preflight(request: http.IncomingMessage, response: http.ServerResponse): boolean {
    response.setHeader('access-control-allow-origin', request.headers.origin ?? '*');
    response.setHeader('access-control-allow-methods', 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS');
    response.setHeader('access-control-allow-headers', 'Authorization, Content-Type, Idempotency-Key');
    if (request.method !== 'OPTIONS') return false;
    response.writeHead(204).end();
    return true;
  }

  async #route(
    what: string,
    query: URLSearchParams,
    request: http.IncomingMessage,
    response: http.ServerResponse,
    body: Buffer,
  ): Promise<void> {
    const json = (value: object, status = 200) => {
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(value));
    };
    if (what === 'GET /api/v2/health') return json({ status: 'healthy', upstream: this.comfy });
    if (what === 'POST /api/v2/jobs') return this.#submit(request, response, JSON.parse(body.toString()) as Json, json);
    if (what === 'GET /api/v2/jobs' && this.options.lists !== false) {
      const ids = [...this.jobs.keys()].reverse().slice(0, Number(query.get('limit') ?? 50));
      return json({ jobs: await Promise.all(ids.map((id) => this.#job(id))), truncated: false });
    }
    if (what === 'POST /api/v2/assets') return this.#upload(request, body, json);
    const [, kind, id = '', rest = ''] = /^\w+ \/api\/v2\/(jobs|assets)\/([^/]+)\/?(\w*)$/.exec(what) ?? [];
    if (kind === 'jobs') {
      const job = await this.#job(decodeURIComponent(id));
      if (job['status'] === 'expired' && !this.jobs.has(id)) return fail(response, 404, 'not_found', `No job ${id}.`);
      if (rest === '') return json(job);
      if (rest === 'workflow') return json({ workflow: this.jobs.get(id)?.graph ?? {}, format: 'api' });
      if (rest === 'cancel') {
        await fetch(`${this.comfy}api/jobs/${id}/cancel`, { method: 'POST' });
        const after = await this.#job(id);
        return json(after['status'] === 'running' ? { ...after, status: 'canceling' } : after);
      }
      if (rest === 'events') return this.#events(id, job, response);
    }
    if (kind === 'assets' && rest === 'content') {
      const ref =
        this.assets.get(decodeURIComponent(id)) ?? (JSON.parse(Buffer.from(id, 'base64url').toString()) as Record<string, string>);
      const view = await fetch(`${this.comfy}view?${new URLSearchParams(ref as Record<string, string>)}`);
      if (!view.ok) return fail(response, 404, 'output_unavailable', 'Output bytes are no longer retrievable upstream.');
      return void response
        .writeHead(200, { 'content-type': view.headers.get('content-type') ?? '' })
        .end(Buffer.from(await view.arrayBuffer()));
    }
    response.writeHead(404, { 'content-type': 'text/plain' }).end('404: Not Found');
  }

  async #submit(
    request: http.IncomingMessage,
    response: http.ServerResponse,
    body: Json,
    json: (value: object, status?: number) => void,
  ): Promise<void> {
    if (Object.keys((body['extra_data'] as Json) ?? {}).some((key) => key !== 'api_key_comfy_org'))
      return fail(response, 400, 'invalid_request', "'extra_data' accepts only the 'api_key_comfy_org' field.");
    const key = request.headers['idempotency-key'] as string | undefined;
    if (key !== undefined) {
      if (this.keys.has(key)) return fail(response, 422, 'idempotency_key_reuse', 'This Idempotency-Key has already been used.');
      this.keys.add(key);
    }
    const id = randomUUID();
    const missing: string[] = [];
    const graph = this.#resolve(body['workflow'], missing) as ApiGraph;
    if (missing.length > 0) return fail(response, 422, 'missing_asset', 'Unresolvable core/ASSET reference(s)', { missing_ids: missing });
    const answer = await fetch(`${this.comfy}prompt`, {
      method: 'POST',
      body: JSON.stringify({ prompt: graph, prompt_id: id, client_id: id, extra_data: body['extra_data'] ?? {} }),
    });
    const said = (await answer.json()) as { error?: { message: string }; node_errors?: object };
    if (!answer.ok) {
      if (key !== undefined) this.keys.delete(key);
      return fail(response, 422, 'invalid_workflow', said.error?.message ?? '', { node_errors: said.node_errors });
    }
    this.jobs.set(id, { metadata: body['metadata'], graph, extra: body['extra_data'] });
    if (this.options.answered?.(response) === false) return void response.destroy();
    json({ ...(await this.#job(id)), status: 'queued', queue_position: null, outputs: [] }, 201);
  }

  async #job(id: string): Promise<Json> {
    const history = (await (await fetch(`${this.comfy}history/${id}`)).json()) as Record<string, { outputs: Json; status: Json }>;
    const job = {
      id,
      created_at: new Date().toISOString(),
      started_at: null,
      completed_at: null,
      queue_position: null as number | null,
      progress: null as object | null,
      outputs: [] as Json[],
      error: null as object | null,
      urls: { self: `http://elsewhere.example/api/v2/jobs/${id}` },
      ...(this.jobs.get(id)?.metadata === undefined ? {} : { metadata: this.jobs.get(id)?.metadata }),
    };
    const entry = history[id];
    if (entry !== undefined) {
      job.outputs = outputsOf(id, entry.outputs, this.url);
      const messages = entry.status['messages'] as [string, Json][];
      const error = messages.find(([name]) => name === 'execution_error')?.[1];
      if (messages.some(([name]) => name === 'execution_interrupted')) return { ...job, status: 'canceled' };
      if (entry.status['status_str'] === 'success') return { ...job, status: 'succeeded' };
      const { exception_message: message, node_id, node_type } = error ?? {};
      return {
        ...job,
        status: 'failed',
        error: { code: 'node_execution_error', message, node_id, class_type: node_type, traceback: null },
      };
    }
    const queue = (await (await fetch(`${this.comfy}queue`)).json()) as { queue_running: unknown[][]; queue_pending: unknown[][] };
    if (queue.queue_running.some((item) => item[1] === id))
      return { ...job, status: 'running', progress: { value: 0, nodes_done: 0, nodes_total: 0 } };
    const place = queue.queue_pending.findIndex((item) => item[1] === id);
    return place < 0 ? { ...job, status: 'expired' } : { ...job, status: 'queued', queue_position: place + 1 };
  }

  async #events(id: string, job: Json, response: http.ServerResponse): Promise<void> {
    if (this.options.hasEvents === false) return fail(response, 501, 'not_implemented', 'No events here.');
    if (this.streams >= (this.options.maxStreams ?? 8)) {
      response.setHeader('retry-after', '1');
      return fail(response, 429, 'too_many_streams', 'Maximum concurrent event streams reached.');
    }
    this.streams += 1;
    this.streamsOpened += 1;
    this.mostStreams = Math.max(this.mostStreams, this.streams);
    this.#open.add(response);
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const send = (event: string, data: object) => void response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    const status = (of: Json) =>
      send('status', { status: of['status'], ...(of['queue_position'] ? { queue_position: of['queue_position'] } : {}) });
    const ws = new WebSocket(`${this.comfy.replace('http', 'ws')}ws?clientId=${id}`);
    ws.on('error', () => response.destroy());
    const beat = setInterval(() => response.write(': keepalive\n\n'), 200);
    const over = () => {
      clearInterval(beat);
      ws.close();
      if (this.#open.delete(response)) this.streams -= 1;
    };
    response.on('close', over);
    const finish = async () => {
      const final = await this.#job(id);
      status(final);
      for (const output of final['outputs'] as Json[]) send('output', output);
      over();
      response.end();
    };
    const end = () => finish().catch(() => response.destroy());
    status(job);
    if (['succeeded', 'failed', 'canceled', 'expired'].includes(job['status'] as string)) return void end();
    ws.on('open', () => ws.send('{"type":"feature_flags","data":{"supports_preview_metadata":true}}'));
    let toldAt = 0;
    ws.on('message', (message, isBinary) => {
      if (isBinary) {
        const frame = decodeFrame(new Uint8Array(message as Buffer));
        if (frame.kind !== 'preview' && frame.kind !== 'preview-with-metadata') return;
        // A prompt that was taken up before the flags were known sends frames without ids.
        const { node_id, image_type } = frame.kind === 'preview' ? { node_id: '', image_type: `image/${frame.format}` } : frame.metadata;
        return send('preview', { node_id, content_type: image_type, data_base64: Buffer.from(frame.image).toString('base64') });
      }
      const { type, data } = JSON.parse(String(message)) as { type: string; data: Json };
      // Thinned out, as the proxy does to two a second.
      if (type === 'progress_state' && Date.now() - toldAt >= 20) {
        toldAt = Date.now();
        send('progress', progressOf(data['nodes'] as Record<string, Json>));
      }
      if (['execution_success', 'execution_error', 'execution_interrupted'].includes(type)) void end();
    });
  }

  async #upload(request: http.IncomingMessage, body: Buffer, json: (value: object, status?: number) => void): Promise<void> {
    const form = await new Response(new Uint8Array(body), {
      headers: { 'content-type': request.headers['content-type'] ?? '' },
    }).formData();
    const file = form.get('file') as File;
    const bytes = Buffer.from(await file.arrayBuffer());
    const path = String(form.get('file_path'))
      .replace(/^input\//, '')
      .split('/');
    const known = [...this.assets].find(([, asset]) => asset.hash === bytes.toString('base64'));
    const id = known?.[0] ?? randomUUID();
    if (known === undefined) {
      const native = new FormData();
      native.set('image', file, path.at(-1));
      native.set('subfolder', path.slice(0, -1).join('/'));
      const { name, subfolder } = (await (await fetch(`${this.comfy}upload/image`, { method: 'POST', body: native })).json()) as {
        name: string;
        subfolder: string;
      };
      this.assets.set(id, { hash: bytes.toString('base64'), filename: name, subfolder, type: 'input' });
    }
    json({ id, hash: null, size_bytes: bytes.length, content_type: file.type, created_new: known === undefined }, known ? 200 : 201);
  }

  #resolve(value: unknown, missing: string[]): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if ((value as Json)['__type'] === 'core/ASSET') {
      const { id } = (value as { info: { id: string } }).info;
      const asset = this.assets.get(id);
      if (asset === undefined) return missing.push(id);
      return [asset.subfolder, asset.filename].filter((part) => part !== '').join('/');
    }
    if (Array.isArray(value)) return value.map((each) => this.#resolve(each, missing));
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, this.#resolve(each, missing)]));
  }
}

/** Only files, and only under these keys; texts and all else of a node are left out. */
const KINDS: Record<string, string> = { images: 'image', gifs: 'video', audio: 'audio', text: 'text', files: 'file', latents: 'latent' };

function outputsOf(job: string, outputs: Json, base: string): Json[] {
  const all: Json[] = [];
  for (const [node_id, ui] of Object.entries(outputs)) {
    for (const [key, items] of Object.entries(ui as Json)) {
      for (const item of Array.isArray(items) && KINDS[key] !== undefined ? items : []) {
        if (typeof item !== 'object' || item === null || !('filename' in item)) continue;
        const { filename, subfolder, type } = item as Record<string, string>;
        const id = Buffer.from(JSON.stringify({ filename, subfolder, type })).toString('base64url');
        const url = `${base}api/v2/assets/${id}/content`;
        all.push({ node_id, name: filename, type: KINDS[key], content_type: 'image/png', size_bytes: 0, id, hash: null, url, job_id: job });
      }
    }
  }
  return all;
}

/** Of the nodes that were announced, as the proxy counts: it may go back. */
function progressOf(nodes: Record<string, Json>): object {
  const total = Object.keys(nodes).length;
  const done = Object.values(nodes).filter((node) => node['state'] === 'finished').length;
  const [current_node, node] = Object.entries(nodes).find(([, each]) => each['state'] === 'running') ?? [null, undefined];
  return {
    value: total === 0 ? 0 : done / total,
    nodes_done: done,
    nodes_total: total,
    current_node,
    step: node?.['value'] ?? null,
    steps: node?.['max'] ?? null,
  };
}

function fail(response: http.ServerResponse, status: number, code: string, message: string, details?: object): void {
  const body: V2ErrorEnvelope = { error: { code, message, details: (details ?? null) as Record<string, unknown> | null } };
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}
