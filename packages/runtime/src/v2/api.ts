import { fillPath, parseJson, V2_ROUTES, type V2Asset, type V2Job, type V2JobList, type V2Submission } from '@comfyloom/protocol';
import type { Query } from '../address.js';
import type { Call, Http } from '../api/http.js';
import { RuntimeError } from '../errors.js';
import { type Fields, fields, isFields, text } from '../json.js';
import { cleanLine, cleanText } from '../text.js';
import { onAbort } from '../timing.js';
import { SseReader } from './sse.js';

/** An event of a job: `status`, `progress`, `preview`, `output`, or one that is not known yet. */
export interface V2Event {
  readonly event: string;
  readonly data: Fields;
}

/** Statuses whose body says why, in the API's own words. */
const EXPLAINED = [400, 401, 402, 403, 404, 409, 413, 422, 429, 501, 503];
/** A server that asks for longer is asked again all the same. */
const LONGEST_RETRY_MS = 60_000;

/**
 * The routes of Comfy API v2 as they are, field names and all. Answers are typed, not checked. Every method throws the errors of a request;
 * an `E_HTTP` has the API's own `code`, `details` and `retryAfterMs` in its `data`.
 *
 * Paths are built, links in answers are not followed: they name the host by which the server knows itself, and credentials stay with the
 * origin that the caller gave.
 */
export class V2Api {
  constructor(readonly http: Http) {}

  /** Whether the process answers; says nothing of the ComfyUI behind it. */
  async health(): Promise<Fields> {
    return fields(await this.#call(V2_ROUTES.health));
  }

  /** Submits once. The same key is never taken twice; `client.run` is what knows how to go on from there. */
  async submit(submission: V2Submission, key?: string): Promise<V2Job> {
    return (await this.#call(V2_ROUTES.submitJob, {
      json: submission,
      ...(key === undefined ? {} : { headers: { 'idempotency-key': key } }),
    })) as V2Job;
  }

  /** The proxy's jobs, newest first, at most 100; the cloud has no such list. */
  async jobs(query: { readonly limit?: number; readonly status?: string } = {}): Promise<V2JobList> {
    return (await this.#call(V2_ROUTES.jobs, { query: query as Query, timeoutMs: this.http.limits.lookTimeoutMs })) as V2JobList;
  }

  async job(id: string): Promise<V2Job> {
    const path = fillPath(V2_ROUTES.job, { id });
    return (await this.#call({ method: 'GET', path }, { timeoutMs: this.http.limits.lookTimeoutMs })) as V2Job;
  }

  /** The graph that the job ran, or the document that it was made from. */
  async workflow(id: string): Promise<{ readonly workflow: Fields; readonly format: 'api' | 'save' }> {
    const path = fillPath(V2_ROUTES.jobWorkflow, { id });
    return (await this.#call({ method: 'GET', path })) as { workflow: Fields; format: 'api' | 'save' };
  }

  /** Asks for the end of a job; one that is over stays as it is. Gives the job as it stands. */
  async cancel(id: string): Promise<V2Job> {
    const path = fillPath(V2_ROUTES.cancelJob, { id });
    return (await this.#call({ method: 'POST', path }, { timeoutMs: this.http.limits.lookTimeoutMs })) as V2Job;
  }

  /**
   * The news of a job, from a snapshot on, until the server ends the stream.
   *
   * @throws RuntimeError `E_TIMEOUT` after `streamSilenceMs` without a byte, not even a comment; `E_HTTP` 429 when there are too many streams
   */
  async *events(id: string, signal: AbortSignal): AsyncGenerator<V2Event> {
    const path = fillPath(V2_ROUTES.jobEvents, { id });
    const { maxMessageBytes, streamSilenceMs } = this.http.limits;
    const answer = await this.#send({ method: 'GET', path, headers: { accept: 'text/event-stream' }, signal });
    const reader = answer.stream().getReader();
    let silent = false;
    const give = () => void reader.cancel().catch(() => {});
    const forget = onAbort(signal, give);
    const sse = new SseReader(maxMessageBytes);
    try {
      for (;;) {
        const timer = setTimeout(() => {
          silent = true;
          give();
        }, streamSilenceMs);
        const { done, value } = await reader.read().finally(() => clearTimeout(timer));
        if (silent) throw new RuntimeError('E_TIMEOUT', { what: `The events of a job were silent for ${streamSilenceMs} ms.` });
        if (done || signal.aborted) return;
        for (const { event, data } of sse.push(value)) {
          this.http.transport.vet?.(data, maxMessageBytes, this.http.address.shown);
          yield { event, data: readData(data) };
        }
      }
    } finally {
      forget();
      give();
    }
  }

  /** Uploads a file. `filePath` is where it belongs, `photo.png`; content that the server has already is not stored twice. */
  async upload(data: Blob, filePath: string, signal?: AbortSignal): Promise<V2Asset> {
    const form = new FormData();
    form.set('file_path', filePath);
    form.set('content_type', data.type === '' ? 'application/octet-stream' : data.type);
    form.set('tags', 'input');
    form.set('file', data, filePath.slice(filePath.lastIndexOf('/') + 1));
    return (await this.#call(V2_ROUTES.uploadAsset, { form, signal })) as V2Asset;
  }

  /** An asset over content that the server has, without a byte sent; `hash` is `blake3:<hex>`. */
  async assetFromHash(hash: string, filePath?: string): Promise<V2Asset> {
    const json = filePath === undefined ? { hash } : { hash, file_path: filePath };
    return (await this.#call(V2_ROUTES.assetFromHash, { json })) as V2Asset;
  }

  async hasHash(hash: string): Promise<boolean> {
    const { status } = await this.http.send({ method: 'HEAD', path: fillPath(V2_ROUTES.assetByHash, { hash }), allow: [404] });
    return status === 200;
  }

  async asset(id: string): Promise<V2Asset> {
    return (await this.#call({ method: 'GET', path: fillPath(V2_ROUTES.asset, { id }) })) as V2Asset;
  }

  async deleteAsset(id: string): Promise<void> {
    await this.#call({ method: 'DELETE', path: fillPath(V2_ROUTES.deleteAsset, { id }) });
  }

  async #call(route: { readonly method: string; readonly path: string }, more: Partial<Call> = {}): Promise<unknown> {
    const { method, path } = route;
    const { status, body, header } = await this.http.json({ ...more, method, path, allow: EXPLAINED }).catch((error) => {
      const { status } = (error as RuntimeError).data ?? {};
      // A proxy on the way has answered, in words of its own.
      if (typeof status === 'number' && EXPLAINED.includes(status))
        throw explained(this.http, { method, path }, status, undefined, undefined);
      throw error;
    });
    if (status >= 400) throw explained(this.http, { method, path }, status, body, header('retry-after'));
    if (body !== undefined && !isFields(body)) {
      throw new RuntimeError('E_ANSWER_INVALID', { what: `The answer to ${method} ${path} is no object.`, where: this.http.address.shown });
    }
    return body;
  }

  /** For answers that are read as they come. */
  async #send(call: Call) {
    const answer = await this.http.send({ ...call, allow: EXPLAINED });
    if (answer.status < 400) return answer;
    const bytes = (await answer.bytes(64 * 1024).catch(() => undefined)) ?? new Uint8Array();
    throw explained(this.http, call, answer.status, readData(new TextDecoder().decode(bytes)), answer.header('retry-after'));
  }
}

function readData(json: string): Fields {
  try {
    return fields(parseJson(json));
  } catch {
    return {};
  }
}

function explained(http: Http, call: Call, status: number, body: unknown, retryAfter: string | undefined): RuntimeError {
  const { code, message, details } = fields(fields(body)['error']);
  const said = cleanText(message, 2_000);
  const seconds = Number(retryAfter);
  return new RuntimeError('E_HTTP', {
    what: `The server answered ${call.method} ${call.path} with ${status}${said === '' ? '' : `: ${said}`}.`,
    where: http.address.shown,
    ...(status === 401 || status === 403 ? { fix: 'Pass auth: { bearer } to connect.' } : {}),
    data: {
      status,
      path: call.path,
      code: cleanLine(text(code) ?? ''),
      message: said,
      details: fields(details),
      ...(retryAfter !== undefined && seconds >= 0 ? { retryAfterMs: Math.min(seconds * 1000, LONGEST_RETRY_MS) } : {}),
    },
  });
}
