import type { Frame } from '@comfyloom/protocol';
import type { Http } from '../api/http.js';
import { RuntimeError } from '../errors.js';
import { type Fields, fields, finite, text } from '../json.js';
import type { Logger } from '../log.js';
import type { Link, LinkListener } from '../socket/link.js';
import { sleep } from '../timing.js';
import { Hearing } from './hearing.js';
import type { Caller, Lane, Order, Submitted } from './lane.js';
import type { Prompt } from './prompt.js';
import { type Queue, Records } from './records.js';
import { submit } from './submit.js';

/**
 * Keeps watch over all prompts of a client that are on the server. The socket brings the news; whenever it may have missed some, the
 * queue and the history are asked, so that each prompt ends with the truth, socket or no socket.
 */
export class Watch implements Lane, LinkListener {
  link!: Link;
  /** Prompts on the server, everybody's, by the last `status`. */
  remaining = 0;
  readonly records: Records;
  readonly #prompts = new Map<string, Prompt>();
  readonly #finishing = new Set<Prompt>();
  readonly #limits;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #dueAt = Number.POSITIVE_INFINITY;
  /** When a look is wanted. */
  #lookAt = Number.POSITIVE_INFINITY;
  #looking = false;
  #lookedAt = Number.NEGATIVE_INFINITY;
  /** At least so long between two looks for a place in line. */
  #lookEvery = 0;
  /** Since when the server has not answered, and whether anything has accepted a connection meanwhile. */
  #away: { since: number; busy: boolean } | undefined;
  readonly #stop = new AbortController();
  readonly #hearing: Hearing;

  constructor(
    readonly http: Http,
    readonly logger: Logger,
    readonly onConnection: (connected: boolean) => void,
  ) {
    this.#limits = http.limits;
    this.records = new Records(http);
    this.#hearing = new Hearing(this, this.#stop.signal);
    this.#lookEvery = this.#limits.queueRefreshMs;
  }

  get isReady(): boolean {
    return this.link.isReady;
  }

  get ready(): Promise<void> {
    return this.link.ready;
  }

  get lastFailure(): string {
    return this.link.lastFailure;
  }

  add(prompt: Prompt): void {
    this.#prompts.set(prompt.id, prompt);
    void prompt.end.promise.finally(() => this.#prompts.delete(prompt.id));
    void prompt.posted.promise.then(() => {
      this.#wantLook(this.#limits.queueFirstLookMs, 'place');
      // The look for its place may be put off for longer than a silence may last.
      this.#wake(performance.now() + this.#limits.silenceMs);
    });
  }

  submit(prompt: Prompt, order: Order, caller: Caller): Promise<Submitted> {
    const body = { prompt: prompt.graph, prompt_id: prompt.id, client_id: this.link.clientId, ...order };
    return submit(this.http, this, prompt, body, caller);
  }

  /** Asks nothing any more. Prompts that have not ended stay so. */
  close(reason: RuntimeError): void {
    clearTimeout(this.#timer);
    this.#stop.abort(reason);
  }

  // What the socket tells.

  event(type: string, data: Fields): void {
    const prompt = this.#prompts.get(text(data['prompt_id']) ?? '');
    if (prompt !== undefined) {
      this.#hearing.proved();
      prompt.event(type, data, this.link.connection);
      if (prompt.endHeard) void this.#finish(prompt);
    } else if (type === 'status') {
      this.remaining = finite(fields(fields(data['status'])['exec_info'])['queue_remaining']) ?? this.remaining;
      // The queue has changed: those that wait may have moved up, or be gone.
      if ([...this.#prompts.values()].some((waiting) => waiting.phase === 'queued')) this.#wantLook(0, 'place');
    }
  }

  frame(frame: Frame): void {
    const { connection, flagged } = this.link;
    if (frame.kind === 'preview-with-metadata') {
      const { prompt_id, node_id, image_type } = frame.metadata;
      const prompt = this.#prompts.get(prompt_id);
      prompt?.picture(node_id, frame.image, image_type === 'image/png' ? 'image/png' : 'image/jpeg', connection);
      return;
    }
    // Neither names its prompt. There is one worker: while one of ours runs, no stranger's does.
    const running = this.#running();
    if (running === undefined) return;
    if (frame.kind === 'text') running.caption(frame.node_id, frame.text);
    // On a connection with flags a frame without ids is a stranger's (PROTOCOL.md 2.4).
    else if (frame.kind === 'preview' && flagged !== true) running.picture(undefined, frame.image, `image/${frame.format}`, connection);
  }

  up(): void {
    this.onConnection(true);
    if (this.#prompts.size > 0) this.#wantLook(0, 'doubt');
  }

  down(): void {
    this.onConnection(false);
    for (const prompt of this.#prompts.values()) {
      // While it is being posted the server may have it already.
      prompt.gap = true;
    }
    if (this.#prompts.size > 0) this.#wantLook(this.#limits.queueRefreshMs, 'doubt');
  }

  keepId(): boolean {
    return this.#prompts.size > 0;
  }

  distrust(prompt: Prompt): Promise<void> {
    return this.#hearing.distrust(prompt);
  }

  // What is asked of the server.

  /** Takes a prompt off the server: deleted while pending, interrupted while running, nobody else's ever. Settles when it has ended. */
  async withdraw(prompt: Prompt): Promise<void> {
    prompt.withdrawn = true;
    await prompt.posted.promise;
    for (let wait = 50; prompt.phase !== 'ended' && !this.#stop.signal.aborted; wait = Math.min(wait * 2, 2_000)) {
      try {
        await this.records.delete(prompt.id);
        const queue = await this.records.queue();
        // Asked for again until it is gone: an interrupt that comes just before the start is forgotten by the server.
        if (queue.running.includes(prompt.id)) await this.records.interrupt(prompt.id);
        else if (!queue.pending.includes(prompt.id)) await this.#conclude(prompt);
      } catch (error) {
        this.logger.debug({ error }, 'a prompt could not be withdrawn yet');
      }
      await Promise.race([sleep(wait, this.#stop.signal), prompt.end.promise]).catch(() => {});
    }
  }

  /** Reads how a prompt ended. `isGone` when the queue has just been seen without it. */
  async #finish(prompt: Prompt, isGone = false): Promise<void> {
    if (prompt.phase === 'ended' || this.#finishing.has(prompt)) return;
    this.#finishing.add(prompt);
    try {
      if (isGone) return await this.#conclude(prompt);
      for (const wait of [0, ...this.#limits.historyRetriesMs]) {
        if (wait > 0) await sleep(wait, this.#stop.signal);
        const entry = await this.records.history(prompt.id);
        if (entry !== undefined) return prompt.finish({ kind: 'history', entry });
        const { running, pending } = await this.records.queue();
        if (!running.includes(prompt.id) && !pending.includes(prompt.id)) return await this.#conclude(prompt);
      }
    } catch (error) {
      this.#answered(error);
      this.#wantLook(this.#limits.queueRefreshMs, 'doubt');
    } finally {
      this.#finishing.delete(prompt);
    }
  }

  /** Ends a prompt that is no longer in the queue. */
  async #conclude(prompt: Prompt): Promise<void> {
    const entry = await this.records.history(prompt.id);
    if (entry !== undefined) return prompt.finish({ kind: 'history', entry });
    if (prompt.verdict !== undefined && (prompt.verdict.type !== 'success' || !prompt.gap)) return prompt.finish({ kind: 'heard' });
    if (prompt.startedAt === undefined && prompt.withdrawn) return prompt.finish({ kind: 'withdrawn' });
    if (prompt.gap) return prompt.finish({ kind: 'gone', reason: 'forgotten' });
    prompt.finish(prompt.startedAt === undefined ? { kind: 'deleted' } : { kind: 'gone', reason: 'history' });
  }

  /**
   * Has the queue asked for in `ms`. Only for a place in line it is asked less often where it is long or the server busy: it comes with
   * all its graphs. A doubt about what became of a prompt does not wait for that.
   */
  #wantLook(ms: number, why: 'place' | 'doubt'): void {
    const every = why === 'place' ? this.#lookEvery : this.#limits.queueRefreshMs;
    this.#lookAt = Math.min(this.#lookAt, Math.max(performance.now() + ms, this.#lookedAt + every));
    this.#wake(this.#lookAt);
  }

  #wake(at: number): void {
    if (this.#stop.signal.aborted || this.#dueAt <= at) return;
    clearTimeout(this.#timer);
    this.#dueAt = at;
    this.#timer = setTimeout(() => void this.#due(), Math.max(0, Math.ceil(at - performance.now())));
  }

  async #due(): Promise<void> {
    this.#dueAt = Number.POSITIVE_INFINITY;
    if (this.#looking || this.#stop.signal.aborted) return;
    const now = performance.now();
    const watched = [...this.#prompts.values()].filter((prompt) => prompt.acceptedAt !== undefined && !this.#finishing.has(prompt));
    const isSilent = watched.some((prompt) => now - prompt.newsAt >= this.#limits.silenceMs);
    if (isSilent) this.link.probe?.();
    const isWanted = this.#lookAt <= now;
    // Before the look, not after it: what is wanted meanwhile, or by the look itself, is wanted still.
    if (isWanted) this.#lookAt = Number.POSITIVE_INFINITY;
    // A look that was wanted for a place is not wanted any more when everything has started meanwhile.
    if (isSilent || (isWanted && watched.some((prompt) => prompt.phase === 'queued' || prompt.gap))) {
      this.#looking = true;
      try {
        await this.#look(watched);
      } finally {
        this.#looking = false;
      }
    }
    if (this.#prompts.size === 0) return;
    const quiet = watched.map((prompt) => prompt.newsAt + this.#limits.silenceMs - performance.now()).filter((ms) => ms > 0);
    this.#wake(Math.min(this.#lookAt, performance.now() + Math.min(this.#limits.silenceMs, ...quiet)));
  }

  async #look(watched: readonly Prompt[]): Promise<void> {
    const lookedAt = performance.now();
    this.#lookedAt = lookedAt;
    let queue: Queue;
    try {
      queue = await this.records.queue();
      // The queue is told with all its graphs: where it is long or the server busy, many clients must not ask for it all the time.
      const took = performance.now() - lookedAt;
      this.#lookEvery = Math.max(this.#limits.queueRefreshMs, Math.min(took * 30, 10_000));
    } catch (error) {
      return this.#answered(error);
    }
    for (const prompt of watched) {
      if (prompt.phase === 'ended' || this.#finishing.has(prompt)) continue;
      const place = queue.pending.indexOf(prompt.id);
      if (place >= 0 || queue.running.includes(prompt.id)) prompt.aliveAt = lookedAt;
      if (queue.running.includes(prompt.id)) this.#runs(prompt);
      else if (place >= 0) prompt.queued(place + 1, queue.running.length + place);
      else void this.#endedUnheard(prompt);
    }
    this.#checkHearing(watched);
    this.#checkSilence(watched);
  }

  /** The queue says that it runs. */
  #runs(prompt: Prompt): void {
    const now = performance.now();
    const unheard = prompt.startedAt === undefined;
    prompt.silentRunningSince ??= now;
    const silentFor = now - prompt.silentRunningSince;
    if (unheard && silentFor >= this.#limits.deafMs) {
      this.#hearing.reopen('a run has started and the socket has not told');
      prompt.gap = true;
      prompt.started();
    } else if (unheard) this.#wantLook(this.#limits.deafMs - silentFor, 'doubt');
    // The worker announces a node as soon as it has one; without a gap, none for so long means that there is no worker any more.
    if (!prompt.gap && !prompt.nodeHeard && silentFor >= this.#limits.stuckMs) prompt.finish({ kind: 'gone', reason: 'stuck' });
  }

  async #endedUnheard(prompt: Prompt): Promise<void> {
    const { connection } = this.link;
    await this.#finish(prompt, true);
    // The change of the queue, which everybody is told of, may still be on its way.
    await sleep(this.#limits.queueRefreshMs, this.#stop.signal).catch(() => {});
    const isDeaf = connection !== 0 && connection === this.link.connection && this.link.heardAt < prompt.aliveAt;
    if (isDeaf && prompt.phase === 'ended') this.#hearing.reopen('a run has ended and the socket has not told');
  }

  /** A POST always makes the server tell everybody of its queue. A socket that did not hear of it is deaf (PROTOCOL.md 2.1). */
  #checkHearing(watched: readonly Prompt[]): void {
    const now = performance.now();
    for (const { postedAt, acceptedAt } of watched) {
      if (this.link.connection === 0 || this.link.heardAt >= postedAt || acceptedAt === undefined) continue;
      if (now - acceptedAt >= this.#limits.deafMs) this.#hearing.reopen('a prompt was queued and the socket has not told');
      else this.#wantLook(this.#limits.deafMs, 'doubt');
    }
  }

  /**
   * Where the platform cannot ping (browsers), silence is all that a dead connection shows. The nodes of a run may be silent too, but then
   * a new connection loses nothing. One whose worker has died has told no node.
   */
  #checkSilence(watched: readonly Prompt[]): void {
    if (this.link.probe !== undefined || this.link.connection === 0 || performance.now() - this.link.heardAt < this.#limits.unpingedMs)
      return;
    const runs = watched.some((prompt) => prompt.phase === 'running' && prompt.nodeHeard);
    if (runs) this.#hearing.reopen('nothing was heard, and it cannot be pinged');
  }

  /** The server did not answer. It may be starting again, or be busy with a model and answer nobody for minutes. */
  #answered(error: unknown): void {
    if (!(error instanceof RuntimeError)) throw error;
    if (error.code === 'E_CLIENT_CLOSED') return;
    const now = performance.now();
    // Two failures far apart are no absence: it has answered in between, or spoken on the socket.
    const spokeAt = Math.max(this.records.answeredAt, this.link.heardAt);
    if (this.#away === undefined || spokeAt > this.#away.since) this.#away = { since: now, busy: false };
    if (error.code !== 'E_SERVER_UNREACHABLE') this.#away.busy = true;
    this.#wantLook(this.#limits.queueRefreshMs, 'doubt');
    if (now - this.#away.since < this.#limits.serverGoneMs * (this.#away.busy ? 5 : 1)) return;
    this.logger.error({ url: this.http.address.shown, error: error.code }, 'the server has been away for too long; its runs are given up');
    for (const prompt of [...this.#prompts.values()])
      if (prompt.phase !== 'posting') prompt.finish({ kind: 'gone', reason: 'unreachable' });
  }

  #running(): Prompt | undefined {
    for (const prompt of this.#prompts.values()) if (prompt.phase === 'running') return prompt;
    return undefined;
  }
}
