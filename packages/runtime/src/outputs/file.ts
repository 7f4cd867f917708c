import type { Http } from '../api/http.js';
import { PATHS } from '../api/paths.js';
import { RuntimeError } from '../errors.js';
import { fields, text } from '../json.js';

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

/** Makes a file of an item of a node's ui output; undefined when it is something else. */
export type OpenFile = (node: string, item: unknown) => RunFile | undefined;

/** Opens what `/view` serves: items of the form `{filename, subfolder, type}`. */
export function openFrom(http: Http): OpenFile {
  return (node, item) => {
    const ref = readFileRef(item);
    return ref && serverFile(http, node, ref);
  };
}

function readFileRef(item: unknown): FileRef | undefined {
  const { filename, subfolder, type } = fields(item);
  return text(filename) ? { filename: filename as string, subfolder: text(subfolder) ?? '', type: text(type) ?? 'output' } : undefined;
}

function serverFile(http: Http, node: string, ref: FileRef): RunFile {
  const call = (signal?: AbortSignal) => ({ method: 'GET', path: PATHS.view, query: { ...ref }, signal });
  return fileOf(
    { node, filename: ref.filename, ref, ...guess(ref.filename) },
    async (signal) => (await translate(http.bytes(call(signal), http.limits.maxFileBytes), ref)) as Uint8Array<ArrayBuffer>,
    async (signal) => endingWith(signal, (await translate(http.send(call(signal)), ref)).stream()),
  );
}

export function websocketImage(node: string, index: number, bytes: Uint8Array<ArrayBuffer>, mediaType: string): RunFile {
  const filename = `${node}_${String(index + 1).padStart(5, '0')}.${mediaType === 'image/jpeg' ? 'jpg' : 'png'}`;
  return fileOf({ node, filename, ref: undefined, media: 'image', mediaType }, async () => bytes);
}

type Read<T> = (signal?: AbortSignal) => Promise<T>;

/** @param stream by default, of what `bytes` gives */
function fileOf(
  facts: Omit<RunFile, 'bytes' | 'blob' | 'stream'>,
  bytes: Read<Uint8Array<ArrayBuffer>>,
  stream?: Read<ReadableStream<Uint8Array>>,
): RunFile {
  const blob: Read<Blob> = async (signal) => new Blob([await bytes(signal)], { type: facts.mediaType });
  return { ...facts, bytes, blob, stream: stream ?? (async () => (await blob()).stream() as ReadableStream<Uint8Array>) };
}

/** A stream that the signal ends, however far it has been read. */
export function endingWith(signal: AbortSignal | undefined, body: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  return signal === undefined ? body : body.pipeThrough(new TransformStream(), { signal });
}

async function translate<T>(answer: Promise<T>, ref: FileRef): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    throw gone(error, ref);
  }
}

/** The error that a 404 means for a file; any other error as it is. */
export function gone(error: unknown, ref: FileRef): unknown {
  if (!(error instanceof RuntimeError) || error.code !== 'E_HTTP' || error.data['status'] !== 404) return error;
  return new RuntimeError('E_FILE_GONE', {
    what: `The server no longer has the file "${ref.filename}" (${ref.type}).`,
    where: error.where,
    fix: 'A cached node names the file that it wrote then. Change an input, and it writes again.',
    data: { ...ref },
    cause: error,
  });
}

/** Extensions by media type. A type of its own is told where the first part of the media type does not say what kind of file it is. */
const TYPES = `image/ png webp gif avif
image/jpeg jpg jpeg
image/svg+xml svg
image/x-exr exr
video/ mp4 webm
video/x-matroska mkv
video/quicktime mov
audio/ wav flac
audio/mpeg mp3
audio/ogg ogg opus
audio/mp4 m4a
text/plain txt
text/markdown md
text/ csv
application/json json
model/gltf-binary glb
model/gltf+json gltf
model/ obj stl ply fbx`
  .split('\n')
  .map((line) => line.split(' '));

export function guess(filename: string): { media: Media; mediaType: string } {
  const extension = filename.slice(filename.lastIndexOf('.') + 1).toLowerCase();
  const type = TYPES.find((line) => line.indexOf(extension) > 0)?.[0];
  if (type === undefined) return { media: extension === 'latent' ? 'latent' : 'other', mediaType: 'application/octet-stream' };
  const kind = type.split('/')[0];
  const media = kind === 'model' ? '3d' : kind === 'application' ? 'text' : (kind as Media);
  return { media, mediaType: type.endsWith('/') ? type + extension : type };
}
