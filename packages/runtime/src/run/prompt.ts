import type { ApiGraph } from '@comfyloom/protocol';
import { keep } from '../bytes.js';
import { type Fields, fields, finite, isFields, list, own, text } from '../json.js';
import { addUi } from '../outputs/collect.js';
import { type Deferred, deferred } from '../timing.js';

/** How a prompt ended, as far as anybody can tell. */
export type PromptEnd =
  /** The server's own record. */
  | { readonly kind: 'history'; readonly entry: Fields }
  /** The record is gone, but the socket told the end without a gap: `prompt.verdict` and what was heard. */
  | { readonly kind: 'heard' }
  /** Withdrawn by this client before it ran. */
  | { readonly kind: 'withdrawn' }
  /** No longer queued, never started: deleted by somebody else. */
  | { readonly kind: 'deleted' }
  | { readonly kind: 'gone'; readonly reason: 'forgotten' | 'history' | 'unreachable' | 'stuck' }
  /** The server does not have it and never had. */
  | { readonly kind: 'unsent' };

/** The news of one prompt, told once each. Ids are those of the graph. */
export interface PromptListener {
  queued(position: number, ahead: number): void;
  started(): void;
  node(id: string, cached: boolean): void;
  step(id: string, value: number, max: number): void;
  finished(id: string, ms: number | undefined): void;
  preview(id: string, image: Uint8Array, mediaType: 'image/jpeg' | 'image/png'): void;
  text(id: string, text: string): void;
  output(id: string, ui: Fields): void;
  /** All images of a websocket node are there. */
  images(id: string, images: readonly SocketImage[]): void;
}

export interface SocketImage {
  readonly image: Uint8Array<ArrayBuffer>;
  readonly mediaType: 'image/jpeg' | 'image/png';
}

/** What has come from a node that sends its images over the socket. */
interface ImageWindow {
  images: SocketImage[];
  /** The connection on which the node's beginning was heard. */
  connection: number;
  /** Its end was heard on the same connection: nothing can be missing. */
  complete: boolean;
  /** Something that names the node was heard since the last frame. */
  announced: boolean;
}

interface NodeTimes {
  readonly startedAt: number | undefined;
  finished: boolean;
}

/** One prompt on the server: what has been heard of it. It decides nothing; `Watch` asks the server, `Run` draws the conclusions. */
export class Prompt {
  /** `posting` until the server has it, `ended` when `end` is settled. */
  phase: 'posting' | 'queued' | 'running' | 'ended' = 'posting';
  readonly end: Deferred<PromptEnd> = deferred();
  /** Settles when it is known whether the server has the prompt. */
  readonly posted: Deferred<void> = deferred();
  /** The caller wants it gone. */
  withdrawn = false;
  /** The connection was cut while the server had it: news may be missing. */
  gap = false;
  number: number | undefined;
  /** What the server calls it, when it gives ids of its own. */
  serverId: string | undefined;
  /** `performance.now()` of the POST, the server's yes, and the last news. */
  postedAt = 0;
  acceptedAt: number | undefined;
  startedAt: number | undefined;
  newsAt = 0;
  /** When it was last seen in the queue. */
  aliveAt = 0;
  /** Since when the server's queue has had it as running without any news. */
  silentRunningSince: number | undefined;
  /** How it ended, by the socket. */
  verdict: { readonly type: 'success' | 'error' | 'interrupted'; readonly data: Fields } | undefined;
  /** The end marker was heard. */
  endHeard = false;
  /** Any node was heard to begin, or to be cached. */
  nodeHeard = false;
  /** How long it ran by the server's record. */
  ranMs: number | undefined;
  readonly cached: string[] = [];
  readonly blocked: { readonly node: string | undefined; readonly message: string }[] = [];
  readonly ui = new Map<string, Fields>();
  readonly durations = new Map<string, number>();

  readonly #times = new Map<string, NodeTimes>();
  readonly #images = new Map<string, ImageWindow>();
  readonly #shownAs = new Map<string, string>();
  readonly #executed = new Set<string>();
  #current: string | undefined;
  #queuedTold = false;

  constructor(
    readonly id: string,
    readonly graph: ApiGraph,
    /** Nodes that send their images over the socket. */
    readonly imageNodes: ReadonlySet<string>,
    readonly listener: PromptListener,
  ) {}

  /** The connection that was up when it was posted. */
  connection = 0;

  /** The server has it: by its answer, its queue, or any news of it. */
  accepted(): void {
    if (this.phase !== 'posting') return;
    this.phase = 'queued';
    this.acceptedAt = this.newsAt = this.aliveAt = performance.now();
    this.posted.resolve();
  }

  queued(position: number, ahead: number): void {
    if (this.phase !== 'queued') return;
    this.#queuedTold = true;
    this.listener.queued(position, ahead);
  }

  started(): void {
    this.accepted();
    if (this.phase !== 'queued') return;
    // Nothing was before it, or it has become so without the queue having been asked.
    if (!this.#queuedTold) this.queued(1, 0);
    this.phase = 'running';
    this.startedAt = performance.now();
    this.listener.started();
  }

  finish(end: PromptEnd): void {
    if (this.phase === 'ended') return;
    this.phase = 'ended';
    this.end.resolve(end);
    this.posted.resolve();
  }

  /** The images of a node, and whether they are all there is. */
  imagesOf(node: string): { readonly images: readonly SocketImage[]; readonly complete: boolean } {
    const window = this.#images.get(node);
    // It never began, so far as was heard: true only if everything was heard, up to the end marker.
    if (window === undefined) return { images: [], complete: !this.gap && this.endHeard };
    return window;
  }

  /** Takes in one event. Events come in order, but a cut may have swallowed any of them, and a proxy may repeat them. */
  event(type: string, data: Fields, connection: number): void {
    if (this.phase === 'ended') return;
    this.newsAt = performance.now();
    this.silentRunningSince = undefined;
    if (type === 'executing' && data['node'] === null) {
      this.endHeard = true;
      return;
    }
    this.started();
    switch (type) {
      case 'execution_cached':
        for (const id of list(data['nodes'])) if (typeof id === 'string') this.#cached(id);
        return;
      case 'executing':
        this.#executing(data, connection);
        return;
      case 'progress_state':
        for (const [id, node] of Object.entries(fields(data['nodes']))) this.#state(id, fields(node), connection);
        return;
      case 'progress':
        this.#step(text(data['node']), finite(data['value']), finite(data['max']));
        return;
      case 'executed':
        this.#output(data);
        return;
      case 'execution_success':
        this.verdict ??= { type: 'success', data };
        return;
      case 'execution_interrupted':
        this.verdict ??= { type: 'interrupted', data };
        return;
      case 'execution_error':
        // Without a timestamp it is a blocked node, and the run goes on (PROTOCOL.md 2.3).
        if (data['exception_type'] === 'ExecutionBlocked' && data['timestamp'] === undefined) {
          this.blocked.push({ node: text(data['node_id']), message: text(data['exception_message']) ?? '' });
        } else this.verdict ??= { type: 'error', data };
        return;
    }
  }

  /** Takes in a picture. `node` is undefined for frames without ids: they belong to the node that was announced last. */
  picture(node: string | undefined, image: Uint8Array, mediaType: 'image/jpeg' | 'image/png', connection: number): void {
    if (this.phase === 'ended') return;
    this.newsAt = performance.now();
    const id = node ?? this.#current;
    if (id === undefined) return;
    if (!this.imageNodes.has(id)) {
      this.listener.preview(this.shown(id), image, mediaType);
      return;
    }
    const window = this.#images.get(id) ?? { images: [], connection: -1, complete: false, announced: true };
    this.#images.set(id, window);
    if (window.connection !== connection) window.connection = -1;
    // A repeated frame: the server announces each image before it sends it.
    const last = window.images.at(-1);
    if (!window.announced && last !== undefined && sameBytes(last.image, image)) return;
    window.announced = false;
    window.images.push({ image: keep(image), mediaType });
  }

  caption(node: string, caption: string): void {
    if (this.phase === 'running' && (Object.hasOwn(this.graph, node) || this.#shownAs.has(node)))
      this.listener.text(this.shown(node), caption);
  }

  /** The node of the graph that a node shows up as. */
  shown(id: string): string {
    return Object.hasOwn(this.graph, id) ? id : (this.#shownAs.get(id) ?? id);
  }

  #cached(id: string): void {
    this.nodeHeard = true;
    if (this.cached.includes(id)) return;
    this.cached.push(id);
    this.listener.node(id, true);
  }

  #executing(data: Fields, connection: number): void {
    const id = text(data['node']);
    if (id === undefined) return;
    const display = text(data['display_node']);
    if (display !== undefined && display !== id) this.#shownAs.set(id, display);
    this.#begin(id);
    const repeated = this.#current === id;
    this.#current = id;
    if (this.imageNodes.has(id) && !this.#images.has(id))
      this.#images.set(id, { images: [], connection, complete: false, announced: true });
    if (!repeated) this.listener.node(this.shown(id), false);
  }

  #begin(id: string): void {
    this.nodeHeard = true;
    if (!this.#times.has(id)) this.#times.set(id, { startedAt: performance.now(), finished: false });
  }

  #state(id: string, node: Fields, connection: number): void {
    const display = text(node['display_node_id']);
    if (display !== undefined && display !== id) this.#shownAs.set(id, display);
    const window = this.#images.get(id);
    if (node['state'] !== 'finished') {
      this.#begin(id);
      if (window !== undefined) window.announced = true;
      return;
    }
    if (this.#times.get(id)?.finished) return;
    const startedAt = this.#times.get(id)?.startedAt;
    this.#times.set(id, { startedAt, finished: true });
    const ms = startedAt === undefined ? undefined : performance.now() - startedAt;
    if (ms !== undefined && Object.hasOwn(this.graph, id)) this.durations.set(id, ms);
    if (Object.hasOwn(this.graph, id)) this.listener.finished(id, ms);
    if (window === undefined || window.complete) return;
    // Fewer than it counted: a frame was malformed, or dropped on the way. More is no fault: a list runs the node once for each item.
    const counted = finite(node['max']) ?? 0;
    window.complete = window.connection === connection && window.images.length >= counted;
    if (window.complete) this.listener.images(id, window.images);
  }

  #step(id: string | undefined, value: number | undefined, max: number | undefined): void {
    if (id === undefined || value === undefined || max === undefined) return;
    this.#current = id;
    const window = this.#images.get(id);
    if (window !== undefined) window.announced = true;
    if (!this.#times.get(id)?.finished) this.listener.step(this.shown(id), value, max);
  }

  #output(data: Fields): void {
    const id = text(data['node']);
    // A cached node without ui sends null: it has put nothing out.
    if (id === undefined || this.#executed.has(id) || !isFields(data['output'])) return;
    this.#executed.add(id);
    const shown = text(data['display_node']) ?? id;
    addUi(this.ui, own(this.graph, id) === undefined ? shown : id, data['output']);
    this.listener.output(own(this.graph, id) === undefined ? shown : id, data['output']);
  }
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
