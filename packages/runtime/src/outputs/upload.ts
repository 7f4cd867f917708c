import { Api } from '../api/api.js';
import type { Http } from '../api/http.js';
import { RuntimeError } from '../errors.js';
import { finite } from '../json.js';
import type { FileRef, RunFile } from './file.js';

/** What can be uploaded: bytes, a Blob or File, a stream, a `data:` URL, a file that another run has made, or one that is there already. */
export type UploadSource = Blob | Uint8Array | ArrayBuffer | ReadableStream<Uint8Array> | `data:${string}` | RunFile | InputFile;

export interface InputOptions {
  /** The name to ask for; by default the File's own, or one made from the content. */
  readonly filename?: string;
  readonly subfolder?: string;
  /** Replaces a file of the same name. Without it the server finds another name when the content differs. */
  readonly overwrite?: boolean;
  /** Puts the picture's alpha into this file on the server, as the mask of a LoadImage. */
  readonly maskFor?: FileRef;
  readonly signal?: AbortSignal;
}

/** A file on the server, ready to be an input. */
export interface InputFile extends FileRef {
  /** What a LoadImage or an image parameter takes, e.g. `sub/cat.png` or `ComfyUI_00001_.png [output]`. */
  readonly input: string;
}

/** Brings files to the server, each content once. */
export class Uploads {
  readonly #known = new Map<string, Promise<InputFile>>();
  #maxBytes: Promise<number | undefined> | undefined;

  readonly #api: Api;

  constructor(http: Http) {
    this.#api = new Api(http);
  }

  /**
   * Brings a file to where a run can read it. Give the `input` of what comes back to the run.
   *
   * @throws RuntimeError `E_UPLOAD_SOURCE`, `E_UPLOAD_TOO_LARGE`, and all of a request's
   */
  async upload(source: UploadSource, options: InputOptions = {}): Promise<InputFile> {
    // It lies on the server already: no download, no upload.
    if (isInputFile(source)) return source;
    if (isRunFile(source) && source.ref !== undefined && options.maskFor === undefined) return named(source.ref);
    const blob = await toBlob(source);
    this.#maxBytes ??= this.#api.features().then(
      (features) => finite(features?.max_upload_size),
      () => undefined,
    );
    const limit = await this.#maxBytes;
    // The rest of the body counts as well.
    if (limit !== undefined && blob.size > limit - 2_048) {
      throw new RuntimeError('E_UPLOAD_TOO_LARGE', {
        what: `The upload has ${blob.size} bytes; the server takes ${limit}.`,
        fix: 'Start ComfyUI with --max-upload-size <MB>.',
        data: { size: blob.size, limit },
      });
    }
    const digest = await digestOf(blob);
    const filename = options.filename ?? (isNamed(source) ? source.name : `${digest?.slice(0, 16) ?? 'upload'}${extensionOf(blob.type)}`);
    const { maskFor: mask, subfolder, overwrite } = options;
    // What else was known by that name is there no more.
    if (overwrite) this.#known.clear();
    const key = digest && JSON.stringify([digest, filename, subfolder, overwrite, mask]);
    const known = key === undefined ? undefined : this.#known.get(key);
    if (known !== undefined && !overwrite) return known;
    const send = async () => {
      const request = { ...options, filename };
      const answer = await (mask === undefined ? this.#api.upload(blob, request) : this.#api.uploadMask(blob, mask, request));
      return named({ filename: answer.name, subfolder: answer.subfolder, type: answer.type });
    };
    const sent = send();
    if (key !== undefined) {
      this.#known.set(key, sent);
      sent.catch(() => this.#known.delete(key));
    }
    return sent;
  }
}

function named(ref: FileRef): InputFile {
  const path = ref.subfolder === '' ? ref.filename : `${ref.subfolder}/${ref.filename}`;
  return { ...ref, input: ref.type === 'input' ? path : `${path} [${ref.type}]` };
}

function isRunFile(source: unknown): source is RunFile {
  return typeof source === 'object' && source !== null && 'ref' in source && 'bytes' in source && !(source instanceof Blob);
}

function isInputFile(source: unknown): source is InputFile {
  return typeof source === 'object' && source !== null && 'input' in source && typeof source.input === 'string';
}

export function isNamed(source: unknown): source is { name: string } {
  return source instanceof Blob && 'name' in source && typeof source.name === 'string' && source.name !== '';
}

export async function toBlob(source: UploadSource): Promise<Blob> {
  if (source instanceof Blob) return source;
  if (isRunFile(source)) return source.blob();
  if (source instanceof ReadableStream) return new Response(source).blob();
  if (source instanceof ArrayBuffer || ArrayBuffer.isView(source)) return new Blob([source as Uint8Array<ArrayBuffer>]);
  if (typeof source === 'string' && source.startsWith('data:')) return fromDataUrl(source);
  const fix = 'Give a Blob, bytes, a stream, a data: URL, or a file of another run; in Node also a path.';
  throw new RuntimeError('E_UPLOAD_SOURCE', { what: `What was given cannot be uploaded: ${typeof source}.`, fix });
}

/** Not by fetch, which a page's Content Security Policy may forbid for data: URLs. */
function fromDataUrl(url: string): Blob {
  const comma = url.indexOf(',');
  const [type = '', ...parameters] = url.slice(5, comma).split(';');
  try {
    if (comma < 0) throw new TypeError('It has no comma.');
    const text = decodeURIComponent(url.slice(comma + 1));
    if (!parameters.includes('base64')) return new Blob([text], { type });
    return new Blob([Uint8Array.from(atob(text), (character) => character.charCodeAt(0))], { type });
  } catch (cause) {
    throw new RuntimeError('E_UPLOAD_SOURCE', { what: 'The data: URL is malformed.', where: `${url.slice(0, 40)}…`, cause });
  }
}

/** Hex SHA-256; undefined where the platform has none (browsers, on plain http) and for what is too big to be read into memory for it. */
export async function digestOf(blob: Blob): Promise<string | undefined> {
  if (globalThis.crypto?.subtle === undefined || blob.size > 256 * 1024 * 1024) return undefined;
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer()));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function extensionOf(type: string): string {
  const extension = /^(?:image|video|audio)\/(\w+)$/.exec(type)?.[1] ?? '';
  return extension === '' ? '.png' : `.${extension === 'jpeg' ? 'jpg' : extension}`;
}
