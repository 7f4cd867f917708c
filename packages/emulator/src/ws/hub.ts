import { randomUUID } from 'node:crypto';
import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import type { SocketFate } from '../faults/faults.js';
import { dumpJson } from '../python/dump.js';
import { parseJsonText } from '../python/parse.js';
import { isDict, type PyDict } from '../python/values.js';

export interface HubHooks {
  /** Number of prompts for `status`. */
  remaining(): number;
  /** Display id of the node that runs for this client, if any. */
  runningNode(sid: string): string | null;
  features(): unknown;
  /** How often to send (0 drops it), after how many milliseconds, and what becomes of the socket. */
  deliver(type: string): { times: number; delay: number; socket?: SocketFate };
}

/** The sockets by client id, with the server's own ways: one socket a client id, and whoever closes takes the entry along. */
export class Hub {
  readonly sockets = new Map<string, WebSocket>();
  private readonly flags = new Map<string, PyDict>();
  private readonly open = new Set<WebSocket>();
  private readonly streams = new WeakMap<WebSocket, Duplex>();
  private readonly corked = new Set<Duplex>();
  /** Sockets that stay open and hear nothing any more. */
  private readonly mute = new Set<WebSocket>();

  constructor(private readonly hooks: HubHooks) {}

  get openCount(): number {
    return this.open.size;
  }

  /** @param stream the connection below the socket */
  add(socket: WebSocket, clientId: string, stream: Duplex): void {
    this.streams.set(socket, stream);
    const sid = clientId === '' ? randomUUID().replaceAll('-', '') : clientId;
    // A dict entry that is set anew goes to the end: broadcasts reach sockets in that order.
    this.sockets.delete(sid);
    this.sockets.set(sid, socket);
    this.flags.set(sid, new Map());
    this.open.add(socket);
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
      this.open.delete(socket);
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
    this.send('status', { status: this.queueInfo() }, null);
  }

  /** Whether anybody would hear a message to this client (null: to everybody). */
  hears(sid: string | null): boolean {
    return sid === null ? this.sockets.size > 0 : this.sockets.has(sid);
  }

  /** Sends `{type, data}` to one client, or to every socket when `sid` is null. */
  send(type: string, data: unknown, sid: string | null): void {
    if (!this.hears(sid)) return;
    this.dispatch(type, `{"type": ${dumpJson(type)}, "data": ${dumpJson(data)}}`, sid);
  }

  sendFrame(frame: Uint8Array, sid: string | null): void {
    this.dispatch('binary', frame, sid);
  }

  private dispatch(type: string, message: string | Uint8Array, sid: string | null): void {
    const targets = sid === null ? [...this.sockets.values()] : [this.sockets.get(sid)];
    for (const socket of targets) {
      if (socket === undefined) continue;
      const { times, delay, socket: fate } = this.hooks.deliver(type);
      if (fate === 'close') socket.terminate();
      if (fate === 'deaf' || fate === 'half-open') this.mute.add(socket);
      // Nothing is read any more, so that pings find no answer.
      if (fate === 'half-open') socket.pause();
      for (let count = 0; count < times; count += 1) {
        if (delay > 0) setTimeout(() => this.sendTo(socket, message), delay);
        else this.sendTo(socket, message);
      }
    }
  }

  private sendTo(socket: WebSocket, message: string | Uint8Array): void {
    if (socket.readyState !== 1 || this.mute.has(socket)) return;
    const stream = this.streams.get(socket);
    if (stream !== undefined && !this.corked.has(stream)) {
      // What is sent until the run waits for something leaves in one write.
      this.corked.add(stream);
      stream.cork();
      process.nextTick(() => {
        this.corked.delete(stream);
        stream.uncork();
      });
    }
    socket.send(message);
  }

  /** Closes every socket: `terminate` cuts the connection without a closing handshake. */
  closeAll(how: 'close' | 'terminate'): void {
    for (const socket of this.open) {
      if (how === 'terminate') socket.terminate();
      else socket.close(1001);
    }
  }
}
