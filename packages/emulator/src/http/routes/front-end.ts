import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { mediaType } from '../../files/media-type.js';
import type { Services } from '../../services.js';
import { type Answer, FORBIDDEN, NOT_FOUND, type Request, UNKNOWN_PATH } from '../message.js';
import { served } from '../served-file.js';

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

type Found = { readonly data: Buffer; readonly modified: number } | 'folder' | undefined;

async function readInside(root: string, path: string): Promise<Found> {
  try {
    const base = await realpath(root);
    const file = await realpath(join(base, path));
    // A link out of the folder is no way out either.
    if (file !== base && !file.startsWith(base + sep)) return undefined;
    const facts = await stat(file);
    return facts.isDirectory() ? 'folder' : { data: await readFile(file), modified: facts.mtimeMs };
  } catch {
    return undefined;
  }
}

async function fromFolder(request: Request, root: string, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  const found = await readInside(root, path);
  if (found === undefined) return UNKNOWN_PATH;
  return found === 'folder' ? FORBIDDEN : served(request, { ...found, headers, type: staticType(path) });
}

/** The library's own table of types knows no character sets. */
const staticType = (path: string): string => mediaType(path).split(';')[0] as string;

/** The newer server knows each template by name and lists no folder. */
async function templateFile(request: Request, name: string, { behave, packages }: Services): Promise<Answer> {
  for (const folder of packages.templates) {
    const found = await readInside(folder, name);
    if (found !== undefined && found !== 'folder') return served(request, { ...found, type: staticType(name) });
  }
  if (behave === '0.33.0') return NOT_FOUND;
  return name === '/' ? FORBIDDEN : UNKNOWN_PATH;
}

/** Static files of a front end, below the routes. Without one there is a page that says what this is. */
export async function frontEndFile(request: Request, services: Services): Promise<Answer> {
  const { behave, frontEndRoot: root, packages } = services;
  const page = request.path === '/' || request.path === '/api/';
  const cache = behave === '0.33.0' ? 'no-store, must-revalidate' : 'no-cache';
  const headers: Record<string, string> = page ? { 'cache-control': cache, pragma: 'no-cache', expires: '0' } : {};
  if (request.path.startsWith('//')) return NOT_FOUND;
  if (root === undefined) {
    if (CLOSED.has(request.path) || (behave === '0.3.64' && CLOSED_OLD.has(request.path))) return FORBIDDEN;
    const shown = page || request.path === '/index.html';
    return shown ? { status: 200, headers: { ...headers, 'content-type': 'text/html' }, body: NO_FRONT_END } : UNKNOWN_PATH;
  }
  let path: string;
  try {
    path = decodeURIComponent(page ? '/index.html' : request.path);
  } catch {
    return UNKNOWN_PATH;
  }
  if (path.includes('\0')) return UNKNOWN_PATH;
  if (packages.templates.length > 0 && path.startsWith('/templates/')) {
    return templateFile(request, path.slice('/templates'.length), services);
  }
  if (packages.docs !== undefined && path.startsWith('/docs/')) return fromFolder(request, packages.docs, path.slice('/docs'.length));
  return fromFolder(request, root, path, headers);
}
