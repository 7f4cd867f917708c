import { decodeFrame, type Frame, parseJson } from '@comfyloom/protocol';
import type { Http } from '../api/http.js';
import { text as asText, type Fields, fields, isFields } from '../json.js';
import type { Logger } from '../log.js';
import { cleanLine } from '../text.js';
import { deferred, uuid } from '../timing.js';
import type { Socket } from '../transport/transport.js';
import { Backoff } from './backoff.js';

/** What the socket tells: the news of the runs, and its own comings and goings. */
export interface LinkListener {
  event(type: string, data: Fields): void;
  frame(frame: Frame): void;
  up(): void;
  down(): void;
  /** Whether the client id must stay: prompts are under way whose events go to it. */
  keepId(): boolean;
}

/** The one websocket of a client, kept open: flags, pings, reconnects. */
export class Link {
  /** The id that prompts posted now must carry. */
  clientId: string;
  /** Counts connections; what was heard on two different ones may have a gap in between. 0 while there is none. */
  connection = 0;
  /** Whether this connection sends its frames with ids (PROTOCOL.md 2.1); undefined until the server has answered. */
  flagged: boolean | undefined;
  /** When the last message came, `performance.now()`. A pong is none: a deaf socket answers pings too. */
  heardAt = 0;
  /** Why the last connection ended or did not come about. */
  lastFailure = '';

  readonly #fixedId: string | undefined;
  readonly #backoff: Backoff;
  #connections = 0;
  #socket: Socket | undefined;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #flagsTimer: ReturnType<typeof setTimeout> | undefined;
  #ready = deferred<void>();
  readonly #refused = deferred<'refused'>();
  #refusals = 0;
  #closed = false;

  constructor(
    readonly http: Http,
    readonly logger: Logger,
    readonly listener: LinkListener,
    clientId: string | undefined,
  ) {
    this.#fixedId = clientId;
    this.clientId = clientId ?? uuid();
    this.#backoff = new Backoff(http.limits.reconnectMinMs, http.limits.reconnectMaxMs);
  }

  /** Open, and the flags are answered (or will not be). */
  get isReady(): boolean {
    return this.connection !== 0 && this.flagged !== undefined;
  }

  /** Asks for a sign of life, where the platform can; none ends the connection. Undefined where it cannot, and while there is none. */
  get probe(): (() => void) | undefined {
    return this.#socket?.probe;
  }

  /** Settles when the socket `isReady`, after however many attempts; never rejects. Stays pending after `close`. */
  get ready(): Promise<void> {
    return this.#ready.promise;
  }

  /** Settles when the first attempts have failed, before any has succeeded. */
  get refused(): Promise<'refused'> {
    return this.#refused.promise;
  }

  open(): void {
    if (this.#closed || this.#socket !== undefined) return;
    // Events of prompts under way go to the id they were posted with. Without any, a fresh id cannot be a deaf one (PROTOCOL.md 2.1).
    if (this.#connections > 0 && this.#fixedId === undefined && !this.listener.keepId()) this.clientId = uuid();
    this.#backoff.attempted();
    const own: { socket?: Socket } = {};
    const current = () => this.#socket === own.socket && !this.#closed;
    const { transport, address } = this.http;
    this.#socket = own.socket = transport.socket(address.socket(this.clientId), address.headers, {
      opened: () => current() && this.#opened(own.socket as Socket),
      text: (message) => current() && this.#text(message),
      binary: (message) => current() && this.#binary(message),
      closed: (why) => {
        // Only now may another be opened under the same id: the server's clean-up of the old one would make the new one deaf.
        if (this.#socket === own.socket) this.#down(why);
      },
    });
  }

  /** Drops the connection and opens another one, for one that is dead or deaf. */
  cycle(why: string): void {
    const socket = this.#socket;
    // Down at once, not when the platform says so: nothing may be posted for a socket that is given up.
    this.#down(why);
    socket?.terminate();
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#retry);
    clearTimeout(this.#flagsTimer);
    this.connection = 0;
    this.#socket?.close();
    this.#socket = undefined;
  }

  #opened(socket: Socket): void {
    this.#connections += 1;
    this.connection = this.#connections;
    this.flagged = undefined;
    this.heardAt = performance.now();
    socket.send('{"type":"feature_flags","data":{"supports_preview_metadata":true}}');
    // Servers from before the flags never answer; they send frames of type 1.
    this.#flagsTimer = setTimeout(() => this.#flags(false), this.http.limits.flagsTimeoutMs);
    this.listener.up();
  }

  #flags(flagged: boolean): void {
    clearTimeout(this.#flagsTimer);
    if (this.flagged !== undefined) return;
    this.flagged = flagged;
    this.#ready.resolve();
  }

  #text(message: string): void {
    this.heardAt = performance.now();
    this.#backoff.succeeded();
    let event: unknown;
    try {
      this.http.transport.vet?.(message, this.http.limits.maxMessageBytes, this.http.address.shown);
      event = parseJson(message);
    } catch (error) {
      this.logger.warn({ error: cleanLine((error as Error).message) }, 'a message of the server cannot be read and was left out');
      return;
    }
    const type = isFields(event) ? asText(event['type']) : undefined;
    if (type === undefined) {
      this.logger.warn({}, 'a message of the server has no type and was left out');
      return;
    }
    const data = fields((event as Fields)['data']);
    if (type === 'feature_flags') this.#flags(data['supports_preview_metadata'] === true);
    this.listener.event(type, data);
  }

  #binary(message: Uint8Array): void {
    this.heardAt = performance.now();
    let frame: Frame;
    try {
      frame = decodeFrame(message);
    } catch (error) {
      this.logger.warn({ error: cleanLine((error as Error).message) }, 'a binary frame of the server is malformed and was left out');
      return;
    }
    this.listener.frame(frame);
  }

  #down(why: string): void {
    clearTimeout(this.#retry);
    const wasUp = this.connection !== 0;
    const wasReady = this.isReady;
    this.lastFailure = why;
    this.#socket = undefined;
    this.connection = 0;
    this.flagged = undefined;
    clearTimeout(this.#flagsTimer);
    if (this.#closed) return;
    // Those who wait for a connection that is cut before it is ready wait on, for the next one.
    if (wasReady) this.#ready = deferred<void>();
    // One failure may be chance; two of a server that answers over HTTP are not.
    if (this.#connections === 0 && ++this.#refusals === 2) this.#refused.resolve('refused');
    this.#retry = setTimeout(() => this.open(), this.#backoff.next());
    this.logger[wasUp ? 'warn' : 'debug']({ url: this.http.address.shown, why: cleanLine(why) }, 'no connection; it is tried again');
    if (wasUp) this.listener.down();
  }
}
