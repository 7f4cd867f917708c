/** What the client needs of a platform: one HTTP request, one websocket. Two implementations: `web.ts` and `../node`. */
export interface Transport {
  /** Sends one request. Follows no redirect. */
  request(request: HttpRequest): HttpExchange;
  /** Opens a websocket. Exactly one `closed` follows, also when it never opened. */
  socket(url: string, headers: Readonly<Record<string, string>>, events: SocketEvents): Socket;
  /**
   * Looks at a JSON text before it is parsed, where whoever it is must mind its memory.
   * Throws `E_ANSWER_TOO_LARGE` when its values would take more than twice `limit` bytes, or are too deep in each other.
   */
  readonly vet?: (json: string, limit: number, where: string) => void;
  close(): Promise<void>;
}

export interface HttpRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | FormData | undefined;
}

export interface HttpExchange {
  /**
   * Settles as soon as the headers are there. Rejects when there is no answer: with a `RuntimeError` where the platform knows why, else
   * with its own error.
   */
  readonly answer: Promise<HttpAnswer>;
  /** Ends it: an answer that is not there, or a body that is being read, rejects. */
  abort(reason: unknown): void;
}

export interface HttpAnswer {
  readonly status: number;
  header(name: string): string | undefined;
  /** The body as it comes; must be read or `discard`ed. */
  stream(): ReadableStream<Uint8Array>;
  /** The whole body; undefined when it is longer than `limit` bytes (the rest is not read). */
  bytes(limit: number): Promise<Uint8Array | undefined>;
  discard(): void;
}

export interface SocketEvents {
  opened(): void;
  text(message: string): void;
  binary(message: Uint8Array): void;
  /** `why` is for logs: a close code, an error's text. */
  closed(why: string): void;
}

export interface Socket {
  send(message: string): void;
  /** Asks the other side for a sign of life; none ends the connection. Undefined where the platform cannot ping (browsers). */
  readonly probe: (() => void) | undefined;
  /** Starts the closing handshake. */
  close(): void;
  /** Drops the connection without waiting for the other side. */
  terminate(): void;
}
