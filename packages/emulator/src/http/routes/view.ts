import { posix } from 'node:path';
import { mediaType } from '../../files/media-type.js';
import { type Folder, insidePath, readAnnotation, type StoredFile } from '../../files/store.js';
import { loadSharp, openPicture } from '../../picture/sharp.js';
import { PyError } from '../../python/errors.js';
import type { Services } from '../../services.js';
import { type Answer, emptyAnswer, type Request } from '../message.js';
import type { Router } from '../router.js';
import { served } from '../served-file.js';

const BYTES = 'application/octet-stream';
const FOLDERS: ReadonlySet<string> = new Set(['input', 'output', 'temp']);

/** The file that a query means, or the answer that refuses it. */
function findFile(request: Request, services: Services): { name: string; file: StoredFile } | Answer {
  const asked = request.query.get('filename');
  // A name by hash belongs to the assets system, which is off.
  if (asked === null || (services.behave === '0.33.0' && asked.startsWith('blake3:'))) return emptyAnswer(404);
  const { name, folder } = readAnnotation(asked);
  if (name === '' || name.startsWith('/') || name.includes('..')) return emptyAnswer(400);
  const type = folder ?? request.query.get('type') ?? 'output';
  if (!FOLDERS.has(type)) return emptyAnswer(400);
  const sent = request.query.get('subfolder') ?? '';
  const subfolder = insidePath(sent);
  if (subfolder === undefined) return emptyAnswer(403);
  // A file system walks through each folder that is named, also one that is left again.
  const walked = sent.split('/').map((_, depth, parts) => parts.slice(0, depth + 1).join('/'));
  if (!walked.every((path) => services.files.isDirectory(type as Folder, insidePath(path) ?? ''))) return emptyAnswer(404);
  // Any folder in the file's own name is dropped.
  const base = posix.basename(name);
  const path = insidePath(posix.join(subfolder, base));
  const file = path === undefined ? undefined : services.files.read(type as Folder, path);
  return file === undefined ? emptyAnswer(404) : { name: base, file };
}

async function view(request: Request, services: Services): Promise<Answer> {
  const found = findFile(request, services);
  if ('status' in found) return found;
  const { name, file } = found;
  const disposition = `filename="${name}"`;
  const preview = request.query.get('preview');
  if (preview !== null) return previewAnswer(file, preview, request.query.get('channel') ?? '', disposition);
  const channel = request.query.get('channel') ?? 'rgba';
  if (channel === 'rgb' || channel === 'a') return channelAnswer(file, channel, disposition);
  return rawAnswer(file, name, request, services);
}

async function previewAnswer(file: StoredFile, preview: string, channel: string, disposition: string): Promise<Answer> {
  const [asked = 'webp', qualityText] = preview.split(';');
  const quality = qualityText !== undefined && /^[0-9]+$/.test(qualityText) ? Number(qualityText) : 90;
  if (quality < 0 || quality > 100) throw new PyError('ValueError', 'quality out of range');
  const format = asked === 'jpeg' && !channel.includes('a') ? 'jpeg' : 'webp';
  let picture = await openPicture(file.data);
  if (asked === 'jpeg' || channel === 'rgb') picture = picture.removeAlpha();
  const bytes = await picture.toFormat(format, { quality: Math.max(1, quality) }).toBuffer();
  return { status: 200, headers: { 'content-type': `image/${format}`, 'content-disposition': disposition }, body: bytes };
}

async function channelAnswer(file: StoredFile, channel: 'rgb' | 'a', disposition: string): Promise<Answer> {
  const sharp = await loadSharp();
  const picture = await openPicture(file.data);
  if (channel === 'rgb') {
    const bytes = await picture.removeAlpha().png().toBuffer();
    return { status: 200, headers: { 'content-type': 'image/png', 'content-disposition': disposition }, body: bytes };
  }
  const { data, info } = await picture.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  for (let index = 0; index < data.length; index += 4) data.fill(0, index, index + 3);
  const bytes = await sharp(data, { raw: { width: info.width, height: info.height, channels: 4 } })
    .png()
    .toBuffer();
  return { status: 200, headers: { 'content-type': 'image/png', 'content-disposition': disposition }, body: bytes };
}

// Types that a browser would run in the server's own origin; the older server knows fewer of them.
const ACTIVE_OLD = new Set(['text/html', 'text/html-sandboxed', 'application/xhtml+xml', 'text/javascript', 'text/css']);

/** A type that the newer server never shows as it is. */
export function isActiveType(type: string): boolean {
  const bare = type.split(';')[0] as string;
  return ACTIVE_OLD.has(bare) || bare === 'application/javascript' || /[+/]xml$/.test(bare);
}

function rawAnswer(file: StoredFile, name: string, request: Request, services: Services): Answer {
  const type = mediaType(name);
  return served(request, {
    data: file.data,
    modified: file.modified,
    headers: services.behave === '0.33.0' ? headersNew(type, name, request) : headersOld(type, name),
  });
}

function headersOld(type: string, name: string): Record<string, string> {
  return { 'content-type': ACTIVE_OLD.has(type) ? BYTES : type, 'content-disposition': `filename="${name}"` };
}

function headersNew(type: string, name: string, request: Request): Record<string, string> {
  const disposition = `filename="${name.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
  const headers = { 'content-type': type, 'content-disposition': disposition, 'x-content-type-options': 'nosniff' };
  if (!isActiveType(type)) return headers;
  // What an <img> may show, a page of its own may not; no cache may take one for the other.
  const guarded = { ...headers, 'cache-control': 'no-store', vary: 'Sec-Fetch-Dest' };
  if (type === 'image/svg+xml' && request.header('sec-fetch-dest') === 'image') return guarded;
  return { ...guarded, 'content-type': BYTES, 'content-disposition': `attachment; ${disposition}` };
}

export function viewRoutes(router: Router, services: Services): void {
  router.on('GET', '/view', (request) => view(request, services));
}
