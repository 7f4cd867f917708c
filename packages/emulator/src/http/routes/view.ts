import { posix } from 'node:path';
import { mediaType } from '../../files/media-type.js';
import { type Folder, insidePath, readAnnotation, type StoredFile } from '../../files/store.js';
import { loadSharp } from '../../picture/sharp.js';
import { PyError } from '../../python/errors.js';
import type { Services } from '../../services.js';
import { type Answer, emptyAnswer, type Request } from '../message.js';
import type { Router } from '../router.js';

const FOLDERS: ReadonlySet<string> = new Set(['input', 'output', 'temp']);

/** The file that a query means, or the answer that refuses it. */
function findFile(request: Request, services: Services): { name: string; file: StoredFile } | Answer {
  const asked = request.query.get('filename');
  if (asked === null) return emptyAnswer(404);
  const { name, folder } = readAnnotation(asked);
  if (name === '' || name.startsWith('/') || name.includes('..')) return emptyAnswer(400);
  const type = folder ?? request.query.get('type') ?? 'output';
  if (!FOLDERS.has(type)) return emptyAnswer(400);
  const subfolder = insidePath(request.query.get('subfolder') ?? '');
  if (subfolder === undefined) return emptyAnswer(403);
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
  return rawAnswer(file, name, disposition, request, services);
}

async function previewAnswer(file: StoredFile, preview: string, channel: string, disposition: string): Promise<Answer> {
  const [asked = 'webp', qualityText] = preview.split(';');
  const quality = qualityText !== undefined && /^[0-9]+$/.test(qualityText) ? Number(qualityText) : 90;
  if (quality < 0 || quality > 100) throw new PyError('ValueError', 'quality out of range');
  const format = asked === 'jpeg' && !channel.includes('a') ? 'jpeg' : 'webp';
  const sharp = await loadSharp();
  let picture = sharp(file.data);
  if (asked === 'jpeg' || channel === 'rgb') picture = picture.removeAlpha();
  const bytes = await picture.toFormat(format, { quality: Math.max(1, quality) }).toBuffer();
  return { status: 200, headers: { 'content-type': `image/${format}`, 'content-disposition': disposition }, body: bytes };
}

async function channelAnswer(file: StoredFile, channel: 'rgb' | 'a', disposition: string): Promise<Answer> {
  const sharp = await loadSharp();
  const picture = sharp(file.data);
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
const ACTIVE_NEW = new Set([
  ...ACTIVE_OLD,
  'application/javascript; charset=utf-8',
  'application/javascript',
  'image/svg+xml',
  'text/xml',
  'application/xml',
]);

function rawAnswer(file: StoredFile, name: string, disposition: string, request: Request, services: Services): Answer {
  const type = mediaType(name);
  const newer = services.behave === '0.33.0';
  const active = (newer ? ACTIVE_NEW : ACTIVE_OLD).has(type);
  const headers: Record<string, string> = {
    'content-type': active ? 'application/octet-stream' : type,
    'content-disposition': disposition,
    'last-modified': new Date(file.modified).toUTCString(),
    etag: `"${file.modified.toString(16)}-${file.data.length.toString(16)}"`,
    'accept-ranges': 'bytes',
  };
  if (newer && active) {
    Object.assign(headers, {
      'content-disposition': `attachment; ${disposition}`,
      'cache-control': 'no-store',
      vary: 'Sec-Fetch-Dest',
      'x-content-type-options': 'nosniff',
    });
  }
  if (request.header('if-none-match') === headers['etag']) return { status: 304, headers, body: '' };
  const range = /^bytes=([0-9]*)-([0-9]*)$/.exec(request.header('range') ?? '');
  if (range === null || (range[1] === '' && range[2] === '')) return { status: 200, headers, body: file.data };
  const size = file.data.length;
  const start = range[1] === '' ? Math.max(0, size - Number(range[2])) : Number(range[1]);
  const end = range[1] === '' || range[2] === '' ? size - 1 : Math.min(size - 1, Number(range[2]));
  if (start > end || start >= size) return { status: 416, headers: { ...headers, 'content-range': `bytes */${size}` }, body: '' };
  return {
    status: 206,
    headers: { ...headers, 'content-range': `bytes ${start}-${end}/${size}` },
    body: file.data.subarray(start, end + 1),
  };
}

export function viewRoutes(router: Router, services: Services): void {
  router.on('GET', '/view', (request) => view(request, services));
}
