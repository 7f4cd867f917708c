import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { Busboy, type BusboyHeaders } from '@fastify/busboy';
import { type Folder, insidePath, readAnnotation } from '../../files/store.js';
import { decodePicture } from '../../picture/decode.js';
import { encodePng } from '../../picture/png.js';
import { readPngTexts } from '../../picture/png-texts.js';
import { PyError } from '../../python/errors.js';
import { parseJsonText } from '../../python/parse.js';
import { isDict } from '../../python/values.js';
import type { Services } from '../../services.js';
import { type Answer, BodyTooLarge, emptyAnswer, jsonAnswer, type Request } from '../message.js';
import type { Router } from '../router.js';

interface Upload {
  readonly file: { readonly name: string; readonly data: Buffer } | undefined;
  readonly fields: ReadonlyMap<string, string>;
}

/** Reads a multipart form; a body of another kind counts as an empty one. */
async function readUpload(request: Request): Promise<Upload> {
  const type = request.header('content-type') ?? '';
  const body = await request.body();
  if (!/^(?:multipart\/form-data|application\/x-www-form-urlencoded)/i.test(type)) return { file: undefined, fields: new Map() };
  return new Promise((resolve, reject) => {
    const fields = new Map<string, string>();
    let file: Upload['file'];
    const headers: BusboyHeaders = { 'content-type': type };
    const parser = new Busboy({ headers, preservePath: true, limits: { fileSize: request.bodyLimit } });
    parser.on('file', (name: string, stream: NodeJS.ReadableStream, fileName: string | undefined) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('limit', () => reject(new BodyTooLarge(request.bodyLimit)));
      stream.on('end', () => {
        if (name === 'image') file ??= { name: fileName ?? '', data: Buffer.concat(chunks) };
      });
    });
    parser.on('field', (name: string, value: string) => {
      if (!fields.has(name)) fields.set(name, value);
    });
    parser.on('error', (error: unknown) => reject(new PyError('ValueError', String(error))));
    parser.on('finish', () => resolve({ file, fields }));
    parser.end(body);
  });
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => hash(a) === hash(b);
const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

interface Target {
  readonly folder: Folder;
  readonly subfolder: string;
  readonly name: string;
  readonly path: string;
  /** The same bytes lie there already. */
  readonly known: boolean;
}

/** Where an upload goes, or the answer that refuses it. */
function findTarget(upload: Upload, services: Services): Target | Answer {
  const type = upload.fields.get('type') ?? 'input';
  if (type !== 'input' && type !== 'output' && type !== 'temp') throw new PyError('UnboundLocalError', `no folder "${type}"`);
  if (upload.file === undefined) {
    if (upload.fields.has('image')) throw new PyError('AttributeError', "'str' object has no attribute 'file'");
    return emptyAnswer(400);
  }
  const sent = upload.file.name;
  // A part without a name is no file to the server.
  if (sent === '') throw new PyError('AttributeError', "'bytearray' object has no attribute 'file'");
  const subfolder = upload.fields.get('subfolder') ?? '';
  if (insidePath(subfolder) === undefined) return emptyAnswer(400);
  const pathOf = (name: string): string | undefined => insidePath(posix.join(posix.normalize(subfolder === '' ? '.' : subfolder), name));
  const first = pathOf(sent);
  if (first !== undefined) {
    // The subfolder is made, but no folder within the name.
    services.files.makeParents(type, posix.join(posix.normalize(subfolder === '' ? '.' : subfolder), 'file'));
    const parent = posix.dirname(first);
    if (parent !== '.' && !services.files.isDirectory(type, parent)) throw new PyError('FileNotFoundError', first);
  }
  const overwrite = upload.fields.get('overwrite');
  const extension = posix.extname(sent);
  const stem = sent.slice(0, sent.length - extension.length);
  let name = sent;
  for (let turn = 1; ; turn += 1) {
    const path = pathOf(name);
    if (path === undefined || path === '') return emptyAnswer(400);
    if (services.files.isDirectory(type, path)) throw new PyError('IsADirectoryError', path);
    const there = services.files.read(type, path);
    const free = there === undefined || overwrite === 'true' || overwrite === '1';
    if (free) return { folder: type, subfolder, name, path, known: false };
    if (sameBytes(there.data, upload.file.data)) return { folder: type, subfolder, name, path, known: true };
    name = `${stem} (${turn})${extension}`;
  }
}

function uploaded({ name, subfolder, folder }: Target): Answer {
  return jsonAnswer({ name, subfolder, type: folder });
}

async function uploadImage(request: Request, services: Services): Promise<Answer> {
  const upload = await readUpload(request);
  const target = findTarget(upload, services);
  if ('status' in target) return target;
  if (!target.known) services.files.write(target.folder, target.path, upload.file?.data ?? new Uint8Array());
  return uploaded(target);
}

/** The picture that a mask is for; undefined when it is not there, and for a place that the server refuses without saying so. */
function readOriginal(fields: ReadonlyMap<string, string>, services: Services): Uint8Array | undefined {
  const text = fields.get('original_ref');
  const reference = text === undefined ? null : parseJsonText(text);
  if (!isDict(reference)) throw new PyError('TypeError', 'original_ref is no object');
  const asked = reference.get('filename');
  if (typeof asked !== 'string') throw new PyError('KeyError', "'filename'");
  const { name, folder } = readAnnotation(asked);
  const type = folder ?? reference.get('type') ?? 'output';
  const subfolder = insidePath(String(reference.get('subfolder') ?? ''));
  if (name === '' || name.startsWith('/') || name.includes('..') || subfolder === undefined) return undefined;
  if (type !== 'input' && type !== 'output' && type !== 'temp') return undefined;
  return services.files.read(type, posix.join(subfolder, name))?.data;
}

async function uploadMask(request: Request, services: Services): Promise<Answer> {
  const upload = await readUpload(request);
  const target = findTarget(upload, services);
  if ('status' in target) return target;
  if (target.known) return uploaded(target);
  const original = readOriginal(upload.fields, services);
  // Without the original the server answers as if all were well, and writes nothing.
  if (original === undefined) return uploaded(target);
  if (/\.jpe?g$/i.test(target.name)) throw new PyError('OSError', 'cannot write mode RGBA as JPEG');
  const picture = await decodePicture(original, 'original');
  const mask = await decodePicture(upload.file?.data ?? new Uint8Array(), target.name);
  if (picture.width !== mask.width || picture.height !== mask.height) throw new PyError('ValueError', 'images do not match');
  const rgba = new Uint8Array(picture.rgba);
  for (let index = 3; index < rgba.length; index += 4) rgba[index] = mask.rgba[index] as number;
  const texts = readPngTexts(original);
  services.files.write(
    target.folder,
    target.path,
    await encodePng({ width: picture.width, height: picture.height, channels: 4, data: rgba }, texts),
  );
  return uploaded(target);
}

export function uploadRoutes(router: Router, services: Services): void {
  router.on('POST', '/upload/image', (request) => uploadImage(request, services));
  router.on('POST', '/upload/mask', (request) => uploadMask(request, services));
}
