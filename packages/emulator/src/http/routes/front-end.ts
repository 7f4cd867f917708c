import { readdir, readFile, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { mediaType } from '../../files/media-type.js';
import type { Services } from '../../services.js';
import { type Answer, type Request, textAnswer, UNKNOWN_PATH } from '../message.js';

const NO_FRONT_END =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>comfyloom emulator</title><body><h1>comfyloom emulator</h1>' +
  '<p>A server that speaks the protocol of ComfyUI without models. It has no front end of its own; give it one with <code>--front-end-root</code>.</p></body></html>';

// Folders of the front end's own files: the server lists none of them.
const CLOSED = new Set(['/assets', '/assets/', '/docs', '/docs/', '/scripts', '/scripts/']);
const CLOSED_OLD = new Set(['/templates', '/templates/']);

/** Scripts below the front end's `extensions` folder, as paths of this server. */
export async function listExtensions(root: string | undefined): Promise<string[]> {
  if (root === undefined) return [];
  try {
    const names = await readdir(join(root, 'extensions'), { recursive: true });
    return names.filter((name) => name.endsWith('.js')).map((name) => `/extensions/${name.split(sep).join('/')}`);
  } catch {
    return [];
  }
}

async function readInside(root: string, path: string): Promise<Buffer | undefined> {
  try {
    const base = await realpath(root);
    const file = await realpath(join(base, path));
    // A link out of the folder is no way out either.
    return file.startsWith(base + sep) ? await readFile(file) : undefined;
  } catch {
    return undefined;
  }
}

/** Static files of a front end, below the routes. Without one there is a page that says what this is. */
export async function frontEndFile(request: Request, { behave, frontEndRoot: root }: Services): Promise<Answer> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return UNKNOWN_PATH;
  const isRoot = request.path === '/' || request.path === '';
  if (CLOSED.has(request.path) || (behave === '0.3.64' && CLOSED_OLD.has(request.path))) return textAnswer('403: Forbidden', 403);
  const cache = behave === '0.33.0' ? 'no-store, must-revalidate' : 'no-cache';
  const headers: Record<string, string> = isRoot ? { 'cache-control': cache, pragma: 'no-cache', expires: '0' } : {};
  if (root === undefined) {
    const isPage = isRoot || request.path === '/index.html';
    return isPage ? { status: 200, headers: { ...headers, 'content-type': 'text/html' }, body: NO_FRONT_END } : UNKNOWN_PATH;
  }
  let path: string;
  try {
    path = decodeURIComponent(isRoot ? '/index.html' : request.path);
  } catch {
    return UNKNOWN_PATH;
  }
  if (path.includes('\0')) return UNKNOWN_PATH;
  const bytes = await readInside(root, path);
  return bytes === undefined ? UNKNOWN_PATH : { status: 200, headers: { ...headers, 'content-type': mediaType(path) }, body: bytes };
}
