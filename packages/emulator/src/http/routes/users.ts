import { randomUUID } from 'node:crypto';
import { posix } from 'node:path';
import { mediaType } from '../../files/media-type.js';
import { insidePath, type StoredFile } from '../../files/store.js';
import type { Behaviour } from '../../options.js';
import { asciiText, dumpIndented } from '../../python/dump.js';
import { PyError, typeError } from '../../python/errors.js';
import { parseJsonText } from '../../python/parse.js';
import { isDict, type PyDict, type PyValue } from '../../python/values.js';
import type { Services } from '../../services.js';
import { type Answer, emptyAnswer, jsonAnswer, type Request, textAnswer } from '../message.js';
import { decodeSegment, type Handler, type Router } from '../router.js';
import { served } from '../served-file.js';
import { isActiveType } from './view.js';

const SETTINGS = 'comfy.settings.json';
const BYTES = 'application/octet-stream';
const DUPLICATE = 'Duplicate username.';

function readSettings({ files }: Services): PyDict {
  files.makeParents('user', SETTINGS);
  const file = files.read('user', SETTINGS);
  const parsed = file === undefined ? new Map() : parseJsonText(Buffer.from(file.data).toString());
  return isDict(parsed) ? parsed : new Map();
}

function writeSettings({ files }: Services, settings: PyDict): void {
  files.write('user', SETTINGS, Buffer.from(dumpIndented(settings, 4, asciiText)));
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
  const folder = readPath(asked, services);
  if (folder === undefined) return textAnswer('Invalid directory', 403);
  // A file in the place of the folder counts as an empty one.
  if (services.files.read('user', folder) !== undefined) return jsonAnswer([]);
  if (!services.files.isDirectory('user', folder)) return textAnswer('Directory not found', 404);
  const all = filesBelow(services, folder)
    .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
    .sort();
  const paths = isOn(request, 'recurse') ? all : all.filter((path) => !path.includes('/'));
  if (isOn(request, 'full_info')) {
    return jsonAnswer(paths.map((path) => fileInfo(path, services.files.read('user', posix.join(folder, path)) as StoredFile, services)));
  }
  return jsonAnswer(isOn(request, 'split') ? paths.map((path) => [path, ...path.split('/')]) : paths);
}

function listUserdataTree(request: Request, services: Services): Answer {
  const { files } = services;
  const folder = insidePath(decodeSegment(request.query.get('path') ?? ''));
  if (folder === undefined) return textAnswer('Invalid path requested', 400);
  if (files.read('user', folder) !== undefined) return textAnswer('Requested path is not a directory', 400);
  if (!files.isDirectory('user', folder)) return textAnswer('Requested path not found', 404);
  const start = folder === '' ? '' : `${folder}/`;
  const byName = (a: string, b: string): number => (posix.basename(a).toLowerCase() < posix.basename(b).toLowerCase() ? -1 : 1);
  const below = (paths: string[]): string[] => paths.filter((path) => path.startsWith(start)).sort(byName);
  const known = (path: string): object => ({ name: posix.basename(path), path });
  return jsonAnswer([
    ...below(files.directoryPaths('user')).map((path) => ({ ...known(path), type: 'directory' })),
    ...below(files.paths('user')).map((path) => {
      const { data, modified } = files.read('user', path) as StoredFile;
      return { ...known(path), type: 'file', size: BigInt(data.length), modified: modified / 1000 };
    }),
  ]);
}

/**
 * Path of a user's file or folder; the folder it lies in is made by asking. Percent signs that are left are taken for a second
 * encoding. Undefined when it leaves the user's own.
 */
function readPath(name: string, services: Services): string | undefined {
  const path = insidePath(decodeSegment(name));
  if (path !== undefined) services.files.makeParents('user', path);
  return path;
}

/** Runs a handler on the path that a request means, or refuses it. */
function onFile(services: Services, handler: (path: string, request: Request) => Answer | Promise<Answer>, must: 'exist' | 'any'): Handler {
  return (request) => {
    const path = readPath(request.param('file'), services);
    if (path === undefined) return emptyAnswer(403);
    const exists = services.files.read('user', path) !== undefined || services.files.isDirectory('user', path);
    return exists || must === 'any' ? handler(path, request) : emptyAnswer(404);
  };
}

function told(path: string, request: Request, services: Services): Answer {
  const file = services.files.read('user', path) ?? { data: new Uint8Array(4096), modified: Date.now(), created: Date.now() };
  return jsonAnswer(isOn(request, 'full_info') ? fileInfo(path, file, services) : path);
}

const mayOverwrite = (request: Request): boolean => request.query.get('overwrite') !== 'false';

/** The newer server shows nothing but the user's own style sheet in the page's place. */
function getUserdata(path: string, request: Request, services: Services): Answer {
  const file = services.files.read('user', path);
  const type = (mediaType(path).split(';')[0] as string) || 'application/octet-stream';
  const css = path === 'user.css';
  const safe = { 'x-content-type-options': 'nosniff', 'content-disposition': css ? 'inline' : 'attachment' };
  const newer = services.behave === '0.33.0';
  // The handler of files refuses a folder by itself.
  if (file === undefined) return { status: 403, headers: { 'content-type': BYTES, ...(newer && safe) }, body: '' };
  if (!newer) return served(request, { data: file.data, modified: file.modified, type });
  const shown = css ? 'text/css' : isActiveType(type) ? BYTES : type;
  return served(request, { data: file.data, modified: file.modified, headers: { 'content-type': shown, ...safe } });
}

async function postUserdata(path: string, request: Request, services: Services): Promise<Answer> {
  const { files } = services;
  const directory = files.isDirectory('user', path);
  if (!mayOverwrite(request) && (directory || files.read('user', path) !== undefined)) return textAnswer('File already exists', 409);
  const data = await request.body();
  if (directory) return emptyAnswer(400);
  files.write('user', path, data);
  return told(path, request, services);
}

function moveUserdata(source: string, request: Request, services: Services): Answer {
  const { files } = services;
  const target = readPath(request.param('dest'), services);
  if (target === undefined) {
    if (services.behave === '0.33.0') return emptyAnswer(403);
    throw new PyError('TypeError', 'the target is an answer, not a path');
  }
  const there = files.read('user', target) !== undefined || files.isDirectory('user', target);
  if (!mayOverwrite(request) && there) return textAnswer('File already exists', 409);
  files.move('user', source, files.isDirectory('user', target) ? posix.join(target, posix.basename(source)) : target);
  return told(target, request, services);
}

function addUser(body: PyValue, users: Set<string>, behave: Behaviour): Answer {
  const sent = isDict(body) ? body.get('username') : undefined;
  if (typeof sent !== 'string') throw new PyError('KeyError', "'username'");
  const refuse = (error: string): Answer => {
    if (behave === '0.3.64' && error !== DUPLICATE) throw new PyError('ValueError', error);
    return jsonAnswer({ error }, 400);
  };
  if (users.has(sent)) return refuse(DUPLICATE);
  const name = sent.trim();
  if (name === '') return refuse('username not provided');
  if (behave === '0.33.0' && name.startsWith('__')) return refuse('System User prefix not allowed');
  users.add(name);
  return jsonAnswer(`${name.replace(/[^a-zA-Z0-9-_]+/g, '-')}_${randomUUID()}`);
}

export function userRoutes(router: Router, services: Services): void {
  const users = new Set<string>();
  router.on('GET', '/users', () => jsonAnswer({ storage: 'server', migrated: services.files.isMade('user') }));
  router.on('POST', '/users', async (request) => addUser(await request.json(), users, services.behave));
  settingsRoutes(router, services);
  router.on('GET', '/userdata', (request) => listUserdata(request, services));
  router.on('GET', '/v2/userdata', (request) => listUserdataTree(request, services));
  const on = (
    method: string,
    path: string,
    must: 'exist' | 'any',
    handler: (path: string, request: Request, services: Services) => Answer | Promise<Answer>,
  ) =>
    router.on(
      method,
      path,
      onFile(services, (file, request) => handler(file, request, services), must),
    );
  on('GET', '/userdata/{file}', 'exist', getUserdata);
  on('POST', '/userdata/{file}', 'any', postUserdata);
  on('POST', '/userdata/{file}/move/{dest}', 'exist', moveUserdata);
  on('DELETE', '/userdata/{file}', 'exist', (path) => {
    if (services.files.isDirectory('user', path)) throw new PyError('IsADirectoryError', path);
    services.files.remove('user', path);
    return emptyAnswer(204);
  });
}
