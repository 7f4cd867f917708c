import { randomUUID } from 'node:crypto';
import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import type { MessageFate } from '../faults/faults.js';
import { dumpJson } from '../python/dump.js';
import { parseJsonText } from '../python/parse.js';
import { isDict, type PyDict } from '../python/values.js';
import { Outbox, textFrame } from './outbox.js';

const OPEN = 1;

export interface HubHooks {
  /** Number of prompts for `status`. */
  remaining(): number;
  /** Display id of the node that runs for this client, if any. */
  runningNode(sid: string): string | null;
  features(): unknown;
  deliver(type: string): MessageFate;
}

/** Bytes that all sockets together may leave untaken, and those that each may anyway. */
const MAX_WAITING = 256 << 20;
const MIN_SHARE = 1 << 20;
/** Milliseconds that a run waits for a client that does not read. */
const PATIENCE_MS = 5000;

/** The sockets by client id, with the server's own ways: one socket a client id, and whoever closes takes the entry along. */
export class Hub {
  private readonly sockets = new Map<string, Outbox>();
  private readonly flags = new Map<string, PyDict>();
  private readonly open = new Set<Outbox>();
  private readonly filled = new Set<Outbox>();
  /** Sockets whose client had closed them when another took their id. */
  private readonly gone = new WeakSet<Outbox>();
  /** Sockets that stay open and hear nothing any more. */
  private readonly mute = new Set<Outbox>();

  constructor(private readonly hooks: HubHooks) {}

  get openCount(): number {
    return this.open.size;
  }

  /** @param stream the connection below the socket */
  add(socket: WebSocket, clientId: string, stream: Duplex): void {
    const outbox = new Outbox(socket, stream);
    const sid = clientId === '' ? randomUUID().replaceAll('-', '') : clientId;
    const before = this.sockets.get(sid);
    // One that has said goodbye is gone for a real server, whose connection here only ends a little later.
    if (before !== undefined && before.socket.readyState !== OPEN) this.gone.add(before);
    // A dict entry that is set anew goes to the end: broadcasts reach sockets in that order.
    this.sockets.delete(sid);
    this.sockets.set(sid, outbox);
    this.flags.set(sid, new Map());
    this.open.add(outbox);
    this.send('status', { status: this.queueInfo(), sid }, sid);
    const node = this.hooks.runningNode(sid);
    if (node !== null) this.send('executing', { node }, sid);

    let first = true;
    socket.on('message', (data: Buffer, isBinary: boolean) => {
      if (isBinary || !first) return;
      first = !this.readFirstMessage(sid, data.toString('utf8'));
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      this.open.delete(outbox);
      this.mute.delete(outbox);
      if (this.gone.has(outbox)) return;
      // Also when a newer socket has taken the id: that one is deaf from here on, as on a real server (PROTOCOL.md 2.1).
      this.sockets.delete(sid);
      this.flags.delete(sid);
    });
  }

  /** Whether this message used up the one chance to tell feature flags. */
  private readFirstMessage(sid: string, text: string): boolean {
    let message: unknown;
    try {
      message = parseJsonText(text);
    } catch {
      return false;
    }
    if (!isDict(message)) return false;
    if (message.get('type') !== 'feature_flags') return true;
    const flags = message.get('data');
    if (this.flags.has(sid)) this.flags.set(sid, isDict(flags) ? flags : new Map());
    this.send('feature_flags', this.hooks.features(), sid);
    return true;
  }

  queueInfo(): { exec_info: { queue_remaining: bigint } } {
    return { exec_info: { queue_remaining: BigInt(this.hooks.remaining()) } };
  }

  wantsMetadata(sid: string | null): boolean {
    return sid !== null && this.flags.get(sid)?.get('supports_preview_metadata') === true;
  }

  broadcastStatus(): void {
    if (this.sockets.size === 0) return;
    this.sendText('status', `{"status": {"exec_info": {"queue_remaining": ${this.hooks.remaining()}}}}`, null);
  }

  /** Whether anybody would hear a message to this client (null: to everybody). */
  hears(sid: string | null): boolean {
    return sid === null ? this.sockets.size > 0 : this.sockets.has(sid);
  }

  /** Sends `{type, data}` to one client, or to every socket when `sid` is null. */
  send(type: string, data: unknown, sid: string | null): void {
    if (this.hears(sid)) this.sendText(type, dumpJson(data), sid);
  }

  /** As `send`, with the data as JSON already. */
  sendText(type: string, data: string, sid: string | null): void {
    this.dispatch(type, sid, textFrame(`{"type": "${type}", "data": ${data}}`));
  }

  sendFrame(frame: Uint8Array, sid: string | null): void {
    this.dispatch('binary', sid, frame);
  }

  /** Resolves once this client has taken what was sent to it; one that does not read is cut. */
  async drained(sid: string | null): Promise<void> {
    const outbox = sid === null ? undefined : this.sockets.get(sid);
    if (outbox === undefined) return;
    outbox.flush();
    if (outbox.waiting > this.share / 2 && !(await outbox.drained(PATIENCE_MS))) outbox.socket.terminate();
  }

  private get share(): number {
    return Math.max(MIN_SHARE, MAX_WAITING / this.open.size);
  }

  private dispatch(type: string, sid: string | null, message: string | Uint8Array): void {
    if (sid === null) {
      for (const outbox of this.sockets.values()) this.deliver(type, outbox, message);
      return;
    }
    const outbox = this.sockets.get(sid);
    if (outbox !== undefined) this.deliver(type, outbox, message);
  }

  private deliver(type: string, outbox: Outbox, message: string | Uint8Array): void {
    const { times, delay, socket: fate } = this.hooks.deliver(type);
    if (fate === 'close') {
      outbox.flush();
      outbox.socket.terminate();
    }
    if (fate === 'deaf' || fate === 'half-open') this.mute.add(outbox);
    // Nothing is read any more, so that pings find no answer.
    if (fate === 'half-open') outbox.socket.pause();
    for (let count = 0; count < times; count += 1) {
      if (delay > 0) setTimeout(() => this.fill(outbox, message), delay);
      else this.fill(outbox, message);
    }
  }

  private fill(outbox: Outbox, message: string | Uint8Array): void {
    if (this.mute.has(outbox)) return;
    outbox.add(message);
    if (this.filled.size === 0) setImmediate(() => this.flush());
    this.filled.add(outbox);
  }

  private flush(): void {
    const { share } = this;
    for (const outbox of this.filled) {
      // A client that does not read would have all that is sent kept for it.
      if (outbox.waiting > share) outbox.socket.terminate();
      else outbox.flush();
    }
    this.filled.clear();
  }

  /** Cuts every socket without a closing handshake. */
  terminateAll(): void {
    for (const { socket } of this.open) socket.terminate();
  }
}
