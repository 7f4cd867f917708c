import type { Http } from '../api/http.js';
import { PATHS } from '../api/paths.js';
import { RuntimeError } from '../errors.js';
import { type Fields, fields, finite, isFields, list, own } from '../json.js';

/** `GET /queue`, in the order in which the server will run it. */
export interface Queue {
  readonly running: readonly string[];
  readonly pending: readonly string[];
}

/** What the server has on record of prompts, and the two ways to take one off it. */
export class Records {
  /** When the server last answered, `performance.now()`. */
  answeredAt = 0;

  constructor(readonly http: Http) {}

  /** Whether the server has a prompt, by its queue or its history. Rejects when it does not answer. */
  async has(id: string): Promise<boolean> {
    const { running, pending } = await this.queue();
    // In this order: a prompt leaves the queue and enters the history at the same moment.
    return running.includes(id) || pending.includes(id) || (await this.history(id)) !== undefined;
  }

  async queue(): Promise<Queue> {
    const body = await this.#ask('GET', PATHS.queue);
    if (!isFields(body) || !Array.isArray(body['queue_running'])) {
      throw new RuntimeError('E_ANSWER_INVALID', { what: 'The answer to GET /queue is no queue.', where: this.http.address.shown });
    }
    // The server lists a heap, not a line: by number, then by id (PROTOCOL.md 1.1).
    const pending = list(body['queue_pending'])
      .map(list)
      .sort((a, b) => (finite(a[0]) ?? 0) - (finite(b[0]) ?? 0) || (String(a[1]) < String(b[1]) ? -1 : 1));
    return { running: body['queue_running'].map((item) => String(list(item)[1])), pending: pending.map((item) => String(item[1])) };
  }

  async history(id: string): Promise<Fields | undefined> {
    const entry = own(fields(await this.#ask('GET', `${PATHS.history}/${id}`)), id);
    return isFields(entry) ? entry : undefined;
  }

  /** While it waits. */
  delete(id: string): Promise<unknown> {
    return this.#ask('POST', PATHS.editQueue, { delete: [id] });
  }

  /** While it runs; nobody else's. */
  interrupt(id: string): Promise<unknown> {
    return this.#ask('POST', PATHS.interrupt, { prompt_id: id });
  }

  async #ask(method: string, path: string, json?: object): Promise<unknown> {
    const { body } = await this.http.json({ method, path, json, timeoutMs: this.http.limits.lookTimeoutMs });
    this.answeredAt = performance.now();
    return body;
  }
}
