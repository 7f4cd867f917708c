import { openAsBlob } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { RuntimeError } from '../errors.js';
import type { UploadSource } from '../outputs/upload.js';

/** What Node can upload besides: a path, as a text or a `file:` URL, and its own streams. */
export type NodeUploadSource = UploadSource | string | URL | Readable;

/** A path becomes a File that reads from disk as it is sent. */
export async function readSource(source: NodeUploadSource): Promise<UploadSource> {
  if (source instanceof Readable) return Readable.toWeb(source) as ReadableStream<Uint8Array>;
  if (typeof source !== 'string' && !(source instanceof URL)) return source;
  if (String(source).startsWith('data:')) return String(source) as `data:${string}`;
  try {
    // A directory opens as well, and fails when it is read.
    if (!(await stat(source)).isFile()) throw new TypeError('It is no file.');
    const blob = await openAsBlob(source);
    // Read on demand, as the blob is, but with its name.
    return Object.defineProperty(blob, 'name', { value: path.basename(typeof source === 'string' ? source : fileURLToPath(source)) });
  } catch (cause) {
    const fix = 'Is the path right, and may this process read it?';
    throw new RuntimeError('E_UPLOAD_SOURCE', { what: 'The file cannot be read.', where: String(source), fix, cause });
  }
}
