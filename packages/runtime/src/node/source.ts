import { openAsBlob } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { RuntimeError } from '../errors.js';
import type { UploadSource } from '../outputs/upload.js';

/** What Node can upload besides: a path, and its own streams. */
export type NodeUploadSource = UploadSource | string | Readable;

/** A path becomes a File that reads from disk as it is sent. */
export async function readSource(source: NodeUploadSource): Promise<UploadSource> {
  if (source instanceof Readable) return Readable.toWeb(source) as ReadableStream<Uint8Array>;
  if (typeof source !== 'string') return source;
  if (source.startsWith('data:')) return source as `data:${string}`;
  try {
    const blob = await openAsBlob(source);
    // Read on demand, as the blob is, but with its name.
    return Object.defineProperty(blob, 'name', { value: path.basename(source) });
  } catch (cause) {
    const fix = 'Is the path right, and may this process read it?';
    throw new RuntimeError('E_UPLOAD_SOURCE', { what: 'The file cannot be read.', where: source, fix, cause });
  }
}
