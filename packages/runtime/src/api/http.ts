import { parseJson } from '@comfyloom/protocol';
import { ADDRESS_FIX, type Address, type Query } from '../address.js';
import type { Limits } from '../defaults.js';
import { RuntimeError } from '../errors.js';
import { cleanLine } from '../text.js';
import { onAbort } from '../timing.js';
import type { HttpAnswer, Transport } from '../transport/transport.js';
import { PATHS } from './paths.js';

const utf8 = new TextDecoder();

export interface Call {
  readonly method: string;
  /** Below the base URL, percent-encoded. */
  readonly path: string;
  readonly query?: Query | undefined;
  readonly json?: unknown;
  readonly form?: FormData;
  /** Beside those of the address; names in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | undefined;
  /** Until the headers of the answer are there. */
  readonly timeoutMs?: number;
  /** Statuses from 300 on that are the caller's to read, instead of an `E_HTTP` or `E_REDIRECT_REFUSED`. */
  readonly allow?: readonly number[];
}

/** Requests to one server, with every failure as a coded error that names the URL and the way out. */
export class Http {
  readonly #underWay = new Set<(reason: unknown) => void>();
  #closed: RuntimeError | undefined;

  constructor(
    readonly transport: Transport,
    readonly address: Address,
    readonly limits: Limits,
  ) {}

  /**
   * Sends a request and gives the answer with its body unread.
   *
   * @throws RuntimeError `E_SERVER_UNREACHABLE`, `E_TLS`, `E_TIMEOUT`, `E_REDIRECT_REFUSED`, `E_HTTP`, `E_CLIENT_CLOSED`; the signal's reason after an abort
   */
  send(call: Call): Promise<HttpAnswer> {
    return this.#exchange(call, (answer) => answer);
  }

  /**
   * Sends a request and parses the JSON of the answer.
   *
   * @returns status, headers and body; an empty body is `undefined` (the action routes answer so, PROTOCOL.md 1.0)
   * @throws as `send`, and `E_ANSWER_INVALID`, `E_ANSWER_TOO_LARGE`, `E_NOT_COMFYUI`
   */
  async json(call: Call): Promise<{ status: number; header: HttpAnswer['header']; body: unknown }> {
    const { status, header, bytes } = await this.#exchange(call, async (answer) => ({
      status: answer.status,
      header: (name: string) => answer.header(name),
      bytes: await whole(call, answer, this.limits.maxAnswerBytes, this.address),
    }));
    const text = utf8.decode(bytes);
    if (text === '') return { status, header, body: undefined };
    this.transport.vet?.(text, this.limits.maxAnswerBytes, this.address.shown);
    try {
      return { status, header, body: parseJson(text) };
    } catch (cause) {
      const { shown } = this.address;
      const start = cleanLine(text, 200);
      if (start.startsWith('<')) throw notComfy(shown, 'a web page', cause);
      const what = `The answer to ${call.method} ${call.path} is not JSON.`;
      throw new RuntimeError('E_ANSWER_INVALID', { what, where: shown, data: { status, start }, cause });
    }
  }

  /** Sends a request and reads the body whole, at most `limit` bytes; there is no time-out on a body that moves. */
  bytes(call: Call, limit: number): Promise<Uint8Array> {
    return this.#exchange(call, (answer) => whole(call, answer, limit, this.address), 0);
  }

  /** Ends every request under way with `reason`, and each later one. */
  close(reason: RuntimeError): void {
    this.#closed = reason;
    for (const end of this.#underWay) end(reason);
  }

  async #exchange<T>(call: Call, read: (answer: HttpAnswer) => T | Promise<T>, bodyMs = this.limits.httpTimeoutMs): Promise<T> {
    const { method, path, query, json, form, signal, timeoutMs = this.limits.httpTimeoutMs } = call;
    signal?.throwIfAborted();
    if (this.#closed !== undefined) throw this.#closed;
    const headers: Record<string, string> = { ...this.address.headers, ...call.headers };
    if (json !== undefined) headers['content-type'] = 'application/json';
    const body = json === undefined ? form : JSON.stringify(json);
    const exchange = this.transport.request({ method, url: this.address.http(path, query), headers, body });
    let reason: unknown;
    const end = (why: unknown) => {
      reason ??= why;
      exchange.abort(reason);
    };
    const late = (ms: number) => {
      const what = `No answer to ${method} ${path} within ${ms} ms.`;
      end(new RuntimeError('E_TIMEOUT', { what, where: this.address.shown, fix: 'Raise the limits of connect.' }));
    };
    let hasHeaders = false;
    let timer = setTimeout(() => {
      // A body may take longer than its headers, but one that stands still must not hold its reader for ever.
      if (!hasHeaders) late(timeoutMs);
      else if (bodyMs > 0) timer = setTimeout(late, bodyMs, timeoutMs + bodyMs);
    }, timeoutMs);
    this.#underWay.add(end);
    const forget = signal && onAbort(signal, () => end(signal.reason));
    try {
      const answer = await exchange.answer;
      hasHeaders = true;
      await check(call, answer, this.address);
      return await read(answer);
    } catch (error) {
      if (reason !== undefined) throw reason;
      throw error instanceof RuntimeError ? error : unreachable(error, this.address.shown);
    } finally {
      clearTimeout(timer);
      this.#underWay.delete(end);
      forget?.();
    }
  }
}

async function whole({ method, path }: Call, answer: HttpAnswer, limit: number, { shown }: Address): Promise<Uint8Array> {
  const bytes = await answer.bytes(limit);
  if (bytes !== undefined) return bytes;
  const what = `The answer to ${method} ${path} has more than ${limit} bytes.`;
  throw new RuntimeError('E_ANSWER_TOO_LARGE', { what, where: shown, fix: 'Raise the limit, or read a stream().', data: { limit } });
}

async function check({ method, path, allow }: Call, answer: HttpAnswer, { shown }: Address): Promise<void> {
  const { status } = answer;
  if ((status >= 200 && status < 300) || allow?.includes(status)) return;
  let what = `The server answered ${method} ${path} with ${status}`;
  // 0 is a redirect as browsers show it.
  if (status < 400) {
    answer.discard();
    what += redirectTarget(answer, shown);
    throw new RuntimeError('E_REDIRECT_REFUSED', {
      what,
      where: shown,
      fix: 'Connect to that address, if you trust it.',
      data: { status },
    });
  }
  const body = cleanLine(utf8.decode((await answer.bytes(64 * 1024).catch(() => undefined)) ?? new Uint8Array()));
  const isPage = body.startsWith('<');
  if (body !== '' && !isPage) what += `: ${body}`;
  const fix =
    status === 401 || status === 403
      ? 'Pass auth or headers to connect.'
      : status === 404 && (isPage || path === PATHS.systemStats)
        ? ADDRESS_FIX
        : '';
  throw new RuntimeError('E_HTTP', { what, where: shown, ...(fix && { fix }), data: { status, path, body } });
}

function redirectTarget(answer: HttpAnswer, shown: string): string {
  try {
    // Only the origin: path and query of a login redirect may hold tokens.
    return `: ${new URL(answer.header('location') ?? '', shown).origin}`;
  } catch {
    return '';
  }
}

export function notComfy(where: string, what: string, cause?: unknown): RuntimeError {
  return new RuntimeError('E_NOT_COMFYUI', { what: `Not ComfyUI: it answers with ${what}.`, where, fix: ADDRESS_FIX, cause });
}

/** @param code the platform's, if it tells any; `neverSent` when it means that no byte of the request has left */
export function unreachable(cause: unknown, where: string, code?: string, neverSent = false): RuntimeError {
  const what = `No connection to the server${code === undefined ? '' : ` (${code})`}.`;
  const fix = 'Is ComfyUI running, and listening on this address (--listen)?';
  return new RuntimeError('E_SERVER_UNREACHABLE', { what, where, fix, data: { code, neverSent }, cause });
}
