import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { dumpJson } from '../python/dump.js';
import { PyError } from '../python/errors.js';
import { parseJsonText } from '../python/parse.js';
import type { PyValue } from '../python/values.js';

/** An answer before it is written. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  /** Not made by a handler but by the library below it: the server adds none of its headers for caches and foreign origins. */
  readonly raised?: boolean;
}

export function jsonAnswer(value: unknown, status = 200): Answer {
  return { status, headers: { 'content-type': 'application/json; charset=utf-8' }, body: dumpJson(value) };
}

export function textAnswer(text: string, status = 200): Answer {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: text };
}

/** Nothing in the body, as the routes that only do something answer; 404 and its kin of handlers too. */
export function emptyAnswer(status = 200): Answer {
  return { status, headers: {}, body: '' };
}

/** What a path that no route has falls to: the handler of static files. */
export const UNKNOWN_PATH: Answer = { status: 404, headers: { 'content-type': 'application/octet-stream' }, body: '' };

/** An answer of the library itself, as `raisedAnswer('404: Not Found', 404)`. */
export function raisedAnswer(text: string, status: number, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8', ...headers }, body: text, raised: true };
}

export const NOT_FOUND: Answer = raisedAnswer('404: Not Found', 404);
export const FORBIDDEN: Answer = raisedAnswer('403: Forbidden', 403);

/** What a server answers when its handler raised anything. */
export const INTERNAL_ERROR: Answer = raisedAnswer('500 Internal Server Error\n\nServer got itself in trouble', 500, {
  connection: 'close',
});

/** Thrown when a body is larger than the server takes. */
export class BodyTooLarge extends Error {
  constructor(readonly limit: number) {
    super(`Maximum request body size ${limit} exceeded.`);
  }
}

const NOTHING = Buffer.alloc(0);

/** One request as its handler sees it: path parameters decoded, the body read when asked for. */
export class Request {
  private parsedQuery: URLSearchParams | undefined;

  /**
   * @param path below the server's prefix
   * @param search what follows the question mark
   */
  constructor(
    readonly incoming: IncomingMessage,
    readonly method: string,
    readonly path: string,
    private readonly search: string,
    private readonly maxBody: number,
    readonly params: Readonly<Record<string, string>> = {},
  ) {}

  withParams(params: Readonly<Record<string, string>>): Request {
    return new Request(this.incoming, this.method, this.path, this.search, this.maxBody, params);
  }

  get query(): URLSearchParams {
    this.parsedQuery ??= new URLSearchParams(this.search);
    return this.parsedQuery;
  }

  header(name: string): string | undefined {
    const value = this.incoming.headers[name];
    return Array.isArray(value) ? value.join(', ') : value;
  }

  param(name: string): string {
    return this.params[name] ?? '';
  }

  get bodyLimit(): number {
    return this.maxBody;
  }

  /** @throws BodyTooLarge before more than the limit was kept */
  async body(): Promise<Buffer> {
    const { incoming, maxBody } = this;
    // What came with the head in one packet is there in a moment, without the cost of listening for it.
    await null;
    if (incoming.complete && incoming.readableLength <= maxBody) return incoming.read() ?? NOTHING;
    const chunks: Buffer[] = [];
    let size = 0;
    return new Promise((resolve, reject) => {
      incoming.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size <= maxBody) {
          chunks.push(chunk);
          return;
        }
        chunks.length = 0;
        reject(new BodyTooLarge(maxBody));
      });
      incoming.on('end', () => resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)));
      incoming.on('error', reject);
      incoming.on('close', () => {
        if (!incoming.complete) reject(new Error('the request was cut'));
      });
    });
  }

  /** `await request.json()`; its content type is not looked at. */
  async json(): Promise<PyValue> {
    const bytes = await this.body();
    if (!isUtf8(bytes)) throw new PyError('UnicodeDecodeError', "'utf-8' codec can't decode the body");
    return parseJsonText(bytes.toString('utf8'));
  }
}
