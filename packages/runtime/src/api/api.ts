import {
  type ApiGraph,
  type Extensions,
  type Features,
  fillPath,
  type History,
  type HistoryEntry,
  type Job,
  type JobList,
  type JobsQuery,
  type NodeReplacements,
  type ObjectInfo,
  type PromptAccepted,
  type PromptRefused,
  type QueueState,
  ROUTES,
  type SystemStats,
  type UploadedFile,
} from '@comfyloom/protocol';
import type { Query } from '../address.js';
import { RuntimeError } from '../errors.js';
import { own } from '../json.js';
import type { FileRef } from '../outputs/file.js';
import type { Http } from './http.js';

/** What `POST /prompt` answers; `status` 400 has the error, 200 the number in line. */
export type PromptAnswer = ({ readonly status: 200 } & PromptAccepted) | ({ readonly status: 400 } & PromptRefused);

export interface PromptOptions {
  readonly client_id?: string;
  /** A lower-case UUID; newer servers take nothing else. */
  readonly prompt_id?: string;
  readonly number?: number;
  readonly front?: boolean;
  readonly extra_data?: object;
  readonly partial_execution_targets?: readonly string[];
}

export interface UploadOptions {
  readonly filename: string;
  readonly subfolder?: string;
  readonly type?: 'input' | 'temp' | 'output';
  readonly overwrite?: boolean;
  readonly signal?: AbortSignal;
}

/**
 * The server's routes as they are, field names and all (PROTOCOL.md 1). Answers are typed, not checked: a server that lies is found out by
 * the parser of `@comfyloom/protocol/schemas`. Every method throws the errors of a request: `E_SERVER_UNREACHABLE`, `E_TIMEOUT`, `E_HTTP`, …
 */
export class Api {
  constructor(readonly http: Http) {}

  /** Posts a graph once. `client.run` is what knows how to follow it. */
  async prompt(prompt: ApiGraph, options: PromptOptions = {}): Promise<PromptAnswer> {
    const { status, body } = await this.http.json({
      method: 'POST',
      path: ROUTES.submitPrompt.path,
      json: { prompt, ...options },
      allow: [400],
    });
    return { ...(body as object), status } as PromptAnswer;
  }

  /** `queue_pending` is a heap: sort it by number, then by id, to know the order. */
  queue(): Promise<QueueState> {
    return this.#get(ROUTES.queue.path);
  }

  /** Deletes everything that waits, of everybody. What runs goes on. */
  clear(): Promise<void> {
    return this.#post(ROUTES.editQueue.path, { clear: true });
  }

  /** Deletes prompts that wait; ids that run or are unknown are ignored. */
  delete(...promptIds: readonly string[]): Promise<void> {
    return this.#post(ROUTES.editQueue.path, { delete: promptIds });
  }

  /** Interrupts the prompt if it is the one that runs; without an id, whatever runs, whosever it is. */
  interrupt(promptId?: string): Promise<void> {
    return this.#post(ROUTES.interrupt.path, promptId === undefined ? {} : { prompt_id: promptId });
  }

  /** Oldest first. */
  history(query: { readonly max_items?: number; readonly offset?: number } = {}): Promise<History> {
    return this.#get(ROUTES.history.path, query);
  }

  /** Undefined while the prompt waits or runs, and when it is unknown. */
  async historyOf(promptId: string): Promise<HistoryEntry | undefined> {
    return own(await this.#get<History>(fillPath(ROUTES.historyOf, { prompt_id: promptId })), promptId);
  }

  deleteHistory(...promptIds: readonly string[]): Promise<void> {
    return this.#post(ROUTES.editHistory.path, { delete: promptIds });
  }

  clearHistory(): Promise<void> {
    return this.#post(ROUTES.editHistory.path, { clear: true });
  }

  /** A file's bytes. `preview` is `webp;90` or `jpeg;80`: the picture encoded again, in full size. */
  view(
    file: FileRef,
    options: { readonly preview?: string; readonly channel?: 'rgb' | 'rgba' | 'a'; readonly signal?: AbortSignal } = {},
  ): Promise<Uint8Array> {
    const { signal, ...query } = options;
    return this.http.bytes({ method: 'GET', path: ROUTES.view.path, query: { ...file, ...query }, signal }, this.http.limits.maxFileBytes);
  }

  /** Uploads as it is; the server answers with the name that it took, another one if a different file had it already. */
  upload(data: Blob, options: UploadOptions): Promise<UploadedFile> {
    return this.#upload(ROUTES.uploadImage.path, data, options, {});
  }

  /** Puts the alpha of a picture into the `original` and saves that under the name. */
  uploadMask(data: Blob, original: FileRef, options: UploadOptions): Promise<UploadedFile> {
    return this.#upload(ROUTES.uploadMask.path, data, options, { original_ref: JSON.stringify(original) });
  }

  /** Takes effect after the prompt that runs. */
  free(what: { readonly unload_models?: boolean; readonly free_memory?: boolean }): Promise<void> {
    return this.#post(ROUTES.free.path, what);
  }

  systemStats(): Promise<SystemStats> {
    return this.#get(ROUTES.systemStats.path);
  }

  features(): Promise<Features> {
    return this.#get(ROUTES.features.path);
  }

  /** All node classes, or one; an unknown class gives an empty object. */
  objectInfo(classType?: string): Promise<ObjectInfo> {
    return this.#get(classType === undefined ? ROUTES.objectInfo.path : fillPath(ROUTES.objectInfoOf, { class_type: classType }));
  }

  /** The model folders, or the files in one. */
  models(folder?: string): Promise<readonly string[]> {
    return this.#get(folder === undefined ? ROUTES.modelFolders.path : fillPath(ROUTES.models, { folder }));
  }

  embeddings(): Promise<readonly string[]> {
    return this.#get(ROUTES.embeddings.path);
  }

  extensions(): Promise<Extensions> {
    return this.#get(ROUTES.extensions.path);
  }

  // Newer servers. Whether one has them is found out by asking: `E_UNSUPPORTED` when not.

  jobs(query: JobsQuery = {}): Promise<JobList> {
    return this.#newer(this.#get(ROUTES.jobs.path, query as Query));
  }

  /** Undefined when the server does not know it. */
  async job(id: string): Promise<Job | undefined> {
    const { status, body } = await this.http.json({ method: 'GET', path: fillPath(ROUTES.job, { job_id: id }), allow: [404] });
    if (status === 200) return body as Job;
    // A server without jobs has no body at its 404.
    if (body === undefined) throw unsupported(ROUTES.job.path, this.http);
    return undefined;
  }

  /** Whether anything was cancelled: not when it had ended, or is unknown. */
  async cancelJob(id: string): Promise<boolean> {
    return (await this.#newer(this.#send<{ cancelled: boolean }>(fillPath(ROUTES.cancelJob, { job_id: id }), {}))).cancelled;
  }

  cancelJobs(...ids: readonly string[]): Promise<unknown> {
    return this.#newer(this.#send(ROUTES.cancelJobs.path, { job_ids: ids }));
  }

  nodeReplacements(): Promise<NodeReplacements> {
    return this.#newer(this.#get(ROUTES.nodeReplacements.path));
  }

  assets(query: Query = {}): Promise<unknown> {
    return this.#newer(this.#get(ROUTES.assets.path, query));
  }

  async #get<T>(path: string, query?: Query): Promise<T> {
    return (await this.http.json({ method: 'GET', path, query })).body as T;
  }

  async #send<T>(path: string, json: object): Promise<T> {
    return (await this.http.json({ method: 'POST', path, json })).body as T;
  }

  async #post(path: string, json: object): Promise<void> {
    await this.#send(path, json);
  }

  async #upload(path: string, data: Blob, options: UploadOptions, more: Readonly<Record<string, string>>): Promise<UploadedFile> {
    const form = new FormData();
    form.set('image', data, options.filename);
    form.set('type', options.type ?? 'input');
    if (options.subfolder !== undefined) form.set('subfolder', options.subfolder);
    if (options.overwrite) form.set('overwrite', 'true');
    for (const [name, value] of Object.entries(more)) form.set(name, value);
    return (await this.http.json({ method: 'POST', path, form, signal: options.signal })).body as UploadedFile;
  }

  /** 404, 405 and 503 (a route that is switched off) mean that this server cannot. */
  async #newer<T>(answer: Promise<T>): Promise<T> {
    try {
      return await answer;
    } catch (error) {
      if (!(error instanceof RuntimeError) || error.code !== 'E_HTTP' || ![404, 405, 503].includes(error.data['status'] as number))
        throw error;
      throw unsupported(String(error.data['path']), this.http, error);
    }
  }
}

function unsupported(path: string, http: Http, cause?: unknown): RuntimeError {
  const fix = 'It came with later versions of ComfyUI, or must be switched on there.';
  return new RuntimeError('E_UNSUPPORTED', { what: `This server has no ${path}.`, where: http.address.shown, fix, cause });
}
