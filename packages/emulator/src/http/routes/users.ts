import { randomUUID } from 'node:crypto';
import { posix } from 'node:path';
import { mediaType } from '../../files/media-type.js';
import { insidePath, type StoredFile } from '../../files/store.js';
import { dumpJson } from '../../python/dump.js';
import { PyError, typeError } from '../../python/errors.js';
import { parseJsonText } from '../../python/parse.js';
import { isDict, type PyDict, type PyValue } from '../../python/values.js';
import type { Services } from '../../services.js';
import { type Answer, emptyAnswer, jsonAnswer, type Request, textAnswer } from '../message.js';
import type { Router } from '../router.js';

const SETTINGS = 'comfy.settings.json';

function readSettings({ files }: Services): PyDict {
  const file = files.read('user', SETTINGS);
  const parsed = file === undefined ? new Map() : parseJsonText(Buffer.from(file.data).toString());
  return isDict(parsed) ? parsed : new Map();
}

function writeSettings({ files }: Services, settings: PyDict): void {
  files.write('user', SETTINGS, Buffer.from(dumpJson(settings)));
}

function settingsRoutes(router: Router, services: Services): void {
  router.on('GET', '/settings', () => jsonAnswer(readSettings(services)));
  router.on('GET', '/settings/{id}', (request) => jsonAnswer(readSettings(services).get(request.param('id')) ?? null));
  router.on('POST', '/settings', async (request) => {
    const sent = await request.json();
    if (!isDict(sent)) throw typeError('settings must be an object');
    writeSettings(services, new Map([...readSettings(services), ...sent]));
    return emptyAnswer();
  });
  router.on('POST', '/settings/{id}', async (request) => {
    writeSettings(services, readSettings(services).set(request.param('id'), await request.json()));
    return emptyAnswer();
  });
}

/** What `full_info` tells of a file: the older server in seconds, the newer one in whole milliseconds. */
function fileInfo(path: string, file: StoredFile, services: Services): PyDict {
  const time = (ms: number): PyValue => (services.behave === '0.33.0' ? BigInt(Math.trunc(ms)) : ms / 1000);
  return new Map<string, PyValue>([
    ['path', path],
    ['size', BigInt(file.data.length)],
    ['modified', time(file.modified)],
    ['created', time(file.created)],
  ]);
}

const isOn = (request: Request, name: string): boolean => (request.query.get(name) ?? '').toLowerCase() === 'true';

/** Files below a folder of the user, as paths relative to it. */
function filesBelow(services: Services, folder: string): string[] {
  const start = folder === '' ? '' : `${folder}/`;
  return services.files.paths('user').flatMap((path) => (path.startsWith(start) ? [path.slice(start.length)] : []));
}

function listUserdata(request: Request, services: Services): Answer {
  const asked = request.query.get('dir') ?? '';
  if (asked === '') return textAnswer('Directory not provided', 400);
  const folder = insidePath(asked);
  if (folder === undefined) return textAnswer('Invalid directory', 403);
  if (!services.files.isDirectory('user', folder)) return textAnswer('Directory not found', 404);
  const all = filesBelow(services, folder).sort();
  const paths = isOn(request, 'recurse') ? all : all.filter((path) => !path.includes('/'));
  if (isOn(request, 'full_info')) {
    return jsonAnswer(paths.map((path) => fileInfo(path, services.files.read('user', posix.join(folder, path)) as StoredFile, services)));
  }
  return jsonAnswer(isOn(request, 'split') ? paths.map((path) => [path, ...path.split('/')]) : paths);
}

function listUserdataTree(request: Request, services: Services): Answer {
  const folder = insidePath(request.query.get('path') ?? '');
  if (folder === undefined) return textAnswer('Invalid path requested', 400);
  if (services.files.read('user', folder) !== undefined) return textAnswer('Requested path is not a directory', 400);
  if (!services.files.isDirectory('user', folder)) return textAnswer('Requested path not found', 404);
  const paths = filesBelow(services, folder).sort();
  const parents = paths.flatMap((path) =>
    path
      .split('/')
      .slice(0, -1)
      .map((_, depth, parts) => parts.slice(0, depth + 1).join('/')),
  );
  const shown = (path: string): string => posix.join(folder, path);
  const entry = (path: string): object => {
    const file = services.files.read('user', shown(path));
    const known = { name: posix.basename(path), path: shown(path) };
    if (file === undefined) return { ...known, type: 'directory' };
    return { ...known, type: 'file', size: BigInt(file.data.length), modified: file.modified / 1000 };
  };
  // A folder and what is in it come before the files beside it.
  const order = (path: string): string =>
    path
      .split('/')
      .map((part, depth, all) => (depth < all.length - 1 || !paths.includes(path) ? `0${part}` : `1${part}`))
      .join('/');
  const all = [...new Set([...parents, ...paths])].sort((a, b) => (order(a) < order(b) ? -1 : 1));
  return jsonAnswer(all.map(entry));
}

/** Path of the file that a request means, or the answer that refuses it. */
function userPath(name: string, services: Services): string | Answer {
  const path = insidePath(name);
  if (path === undefined) return emptyAnswer(403);
  if (!services.files.isDirectory('user', path)) return path;
  // The handler of files refuses a folder by itself.
  const attachment = services.behave === '0.33.0' ? { 'content-disposition': 'attachment' } : {};
  return { status: 403, headers: { 'content-type': 'application/octet-stream', ...attachment }, body: '' };
}

function told(path: string, request: Request, services: Services): Answer {
  const file = services.files.read('user', path) as StoredFile;
  return jsonAnswer(isOn(request, 'full_info') ? fileInfo(path, file, services) : path);
}

const mayOverwrite = (request: Request): boolean => request.query.get('overwrite') !== 'false';

function getUserdata(request: Request, services: Services): Answer {
  const path = userPath(request.param('file'), services);
  if (typeof path !== 'string') return path;
  const file = services.files.read('user', path);
  if (file === undefined) return emptyAnswer(404);
  const safe = services.behave === '0.33.0' ? { 'content-disposition': 'attachment', 'x-content-type-options': 'nosniff' } : {};
  return { status: 200, headers: { 'content-type': mediaType(path), ...safe }, body: file.data };
}

async function postUserdata(request: Request, services: Services): Promise<Answer> {
  const path = userPath(request.param('file'), services);
  if (typeof path !== 'string') return path;
  if (!mayOverwrite(request) && services.files.read('user', path) !== undefined) return textAnswer('File already exists', 409);
  services.files.write('user', path, await request.body());
  return told(path, request, services);
}

function moveUserdata(request: Request, services: Services): Answer {
  const source = userPath(request.param('file'), services);
  if (typeof source !== 'string') return source;
  const file = services.files.read('user', source);
  if (file === undefined) return emptyAnswer(404);
  const target = userPath(request.param('dest'), services);
  if (typeof target !== 'string') return target;
  if (!mayOverwrite(request) && services.files.read('user', target) !== undefined) return textAnswer('File already exists', 409);
  services.files.remove('user', source);
  services.files.write('user', target, file.data);
  return told(target, request, services);
}

export function userRoutes(router: Router, services: Services): void {
  router.on('GET', '/users', () => jsonAnswer({ storage: 'server', migrated: services.files.read('user', SETTINGS) !== undefined }));
  router.on('POST', '/users', async (request) => {
    const body = await request.json();
    const name = isDict(body) ? body.get('username') : undefined;
    if (typeof name !== 'string' || name.trim() === '') throw new PyError('KeyError', "'username'");
    return jsonAnswer(`${name.trim().replace(/[^a-zA-Z0-9-_]+/g, '-')}_${randomUUID()}`);
  });
  settingsRoutes(router, services);
  router.on('GET', '/userdata', (request) => listUserdata(request, services));
  router.on('GET', '/v2/userdata', (request) => listUserdataTree(request, services));
  router.on('GET', '/userdata/{file}', (request) => getUserdata(request, services));
  router.on('POST', '/userdata/{file}', (request) => postUserdata(request, services));
  router.on('DELETE', '/userdata/{file}', (request) => {
    const path = userPath(request.param('file'), services);
    if (typeof path !== 'string') return path;
    if (services.files.read('user', path) === undefined) return emptyAnswer(404);
    services.files.remove('user', path);
    return emptyAnswer(204);
  });
  router.on('POST', '/userdata/{file}/move/{dest}', (request) => moveUserdata(request, services));
}
