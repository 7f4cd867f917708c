import { ROUTES } from '@comfyloom/protocol';
import type { Http } from '../api/http.js';
import { RuntimeError } from '../errors.js';
import { isFields, text } from '../json.js';

/** Where a file lies on a server, in the server's own words. */
export interface FileRef {
  readonly filename: string;
  readonly subfolder: string;
  /** `output`, `temp` or `input`. */
  readonly type: string;
}

export type Media = 'image' | 'video' | 'audio' | 'text' | '3d' | 'latent' | 'other';

/** A file that a run has made. Nothing is read before it is asked for; an image from the websocket is in memory already. */
export interface RunFile {
  /** The node that made it. */
  readonly node: string;
  /** As the server names it, not fit to be used as a path; an image from the websocket gets a name from its node. */
  readonly filename: string;
  readonly media: Media;
  /** Guessed from the name, e.g. `image/png`. */
  readonly mediaType: string;
  /** Undefined for an image from the websocket: it never was a file. */
  readonly ref: FileRef | undefined;
  /** @throws RuntimeError `E_FILE_GONE` when the server has deleted it, `E_ANSWER_TOO_LARGE`, and all of a request's */
  bytes(signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>>;
  blob(signal?: AbortSignal): Promise<Blob>;
  /** The body as it comes, of any length. */
  stream(signal?: AbortSignal): Promise<ReadableStream<Uint8Array>>;
}

/** Reads an item of a node's ui output, `{filename, subfolder, type}`; undefined when it is something else. */
export function readFileRef(item: unknown): FileRef | undefined {
  if (!isFields(item)) return undefined;
  const filename = text(item['filename']);
  if (filename === undefined || filename === '') return undefined;
  return { filename, subfolder: text(item['subfolder']) ?? '', type: text(item['type']) ?? 'output' };
}

export function serverFile(http: Http, node: string, ref: FileRef): RunFile {
  const { media, mediaType } = guess(ref.filename);
  const call = (signal?: AbortSignal) => ({ method: 'GET', path: ROUTES.view.path, query: { ...ref }, signal });
  const bytes = (signal?: AbortSignal) => translate(http.bytes(call(signal), http.limits.maxFileBytes), ref);
  return {
    node,
    filename: ref.filename,
    media,
    mediaType,
    ref,
    bytes: async (signal) => (await bytes(signal)) as Uint8Array<ArrayBuffer>,
    blob: async (signal) => new Blob([(await bytes(signal)) as Uint8Array<ArrayBuffer>], { type: mediaType }),
    stream: async (signal) => (await translate(http.send(call(signal)), ref)).stream(),
  };
}

export function websocketImage(node: string, index: number, image: Uint8Array, mediaType: string): RunFile {
  // A copy of its own: the frame may be a view into a buffer that the socket uses again.
  const bytes = new Uint8Array(image);
  return {
    node,
    filename: `${node}_${String(index + 1).padStart(5, '0')}.${mediaType === 'image/jpeg' ? 'jpg' : 'png'}`,
    media: 'image',
    mediaType,
    ref: undefined,
    bytes: async () => bytes,
    blob: async () => new Blob([bytes], { type: mediaType }),
    stream: async () => new Blob([bytes]).stream() as ReadableStream<Uint8Array>,
  };
}

async function translate<T>(answer: Promise<T>, ref: FileRef): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof RuntimeError) || error.code !== 'E_HTTP' || error.data['status'] !== 404) throw error;
    throw new RuntimeError('E_FILE_GONE', {
      what: `The server no longer has the file "${ref.filename}" (${ref.type}).`,
      where: [...error.where],
      fix: 'A cached node answers with the name of the file that it wrote back then: change its inputs, or free the cache, to have it written again.',
      data: { ...ref },
      cause: error,
    });
  }
}

const TYPES: { readonly [extension: string]: readonly [Media, string] } = {
  png: ['image', 'image/png'],
  jpg: ['image', 'image/jpeg'],
  jpeg: ['image', 'image/jpeg'],
  webp: ['image', 'image/webp'],
  gif: ['image', 'image/gif'],
  avif: ['image', 'image/avif'],
  svg: ['image', 'image/svg+xml'],
  exr: ['image', 'image/x-exr'],
  mp4: ['video', 'video/mp4'],
  webm: ['video', 'video/webm'],
  mkv: ['video', 'video/x-matroska'],
  mov: ['video', 'video/quicktime'],
  mp3: ['audio', 'audio/mpeg'],
  wav: ['audio', 'audio/wav'],
  flac: ['audio', 'audio/flac'],
  opus: ['audio', 'audio/ogg'],
  ogg: ['audio', 'audio/ogg'],
  m4a: ['audio', 'audio/mp4'],
  txt: ['text', 'text/plain'],
  json: ['text', 'application/json'],
  csv: ['text', 'text/csv'],
  md: ['text', 'text/markdown'],
  glb: ['3d', 'model/gltf-binary'],
  gltf: ['3d', 'model/gltf+json'],
  obj: ['3d', 'model/obj'],
  stl: ['3d', 'model/stl'],
  ply: ['3d', 'application/octet-stream'],
  fbx: ['3d', 'application/octet-stream'],
  latent: ['latent', 'application/octet-stream'],
};

function guess(filename: string): { media: Media; mediaType: string } {
  const extension = filename.slice(filename.lastIndexOf('.') + 1).toLowerCase();
  const [media, mediaType] = (Object.hasOwn(TYPES, extension) && TYPES[extension]) || (['other', 'application/octet-stream'] as const);
  return { media, mediaType };
}
