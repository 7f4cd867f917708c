import { contains, toInt } from '../../python/convert.js';
import { PyError, typeError } from '../../python/errors.js';
import { isDict, type PyDict, type PyValue, truthy, typeName } from '../../python/values.js';
import { type FinishedRun, historyEntry } from '../../queue/history.js';
import { queueItemFields } from '../../queue/queue.js';
import type { Services } from '../../services.js';
import { type Answer, emptyAnswer, jsonAnswer, type Request } from '../message.js';
import type { Router } from '../router.js';

/** `for item in value`: a string gives its characters, an object its keys. */
function iterate(value: PyValue): PyValue[] {
  if (Array.isArray(value)) return value;
  if (typeof value === 'string') return [...value];
  if (isDict(value)) return [...value.keys()];
  throw typeError(`'${typeName(value)}' object is not iterable`);
}

async function bodyObject(request: Request): Promise<PyDict> {
  const body = await request.json();
  if (isDict(body)) return body;
  if ((Array.isArray(body) || typeof body === 'string') && !contains(body, 'clear') && !contains(body, 'delete')) return new Map();
  throw typeError(`argument of type '${typeName(body)}' is not iterable`);
}

async function postQueue(request: Request, services: Services): Promise<Answer> {
  const body = await bodyObject(request);
  if (truthy(body.get('clear') ?? null)) services.queue.clear();
  if (body.has('delete')) for (const id of iterate(body.get('delete') as PyValue)) services.queue.remove(id);
  return emptyAnswer();
}

/** `history.pop(id, None)`: an id that is no string is none of them. */
function forget(history: Map<string, FinishedRun>, id: PyValue): void {
  if (Array.isArray(id) || isDict(id)) throw typeError(`unhashable type: '${typeName(id)}'`);
  if (typeof id === 'string') history.delete(id);
}

async function postHistory(request: Request, services: Services): Promise<Answer> {
  const body = await bodyObject(request);
  const { history } = services.queue;
  if (truthy(body.get('clear') ?? null)) history.clear();
  if (body.has('delete')) for (const id of iterate(body.get('delete') as PyValue)) forget(history, id);
  return emptyAnswer();
}

async function postInterrupt(request: Request, services: Services): Promise<Answer> {
  let body: PyValue;
  try {
    body = await request.json();
  } catch (error) {
    if (!(error instanceof PyError) || error.type !== 'json.decoder.JSONDecodeError') throw error;
    body = new Map();
  }
  if (!isDict(body)) throw new PyError('AttributeError', `'${typeName(body)}' object has no attribute 'get'`);
  const id = body.get('prompt_id') ?? null;
  if (!truthy(id) || services.queue.runningItem?.promptId === id) services.worker.current?.interrupt();
  return emptyAnswer();
}

async function postFree(request: Request, services: Services): Promise<Answer> {
  const body = await request.json();
  if (!isDict(body)) throw new PyError('AttributeError', `'${typeName(body)}' object has no attribute 'get'`);
  if (truthy(body.get('free_memory') ?? null)) services.worker.freeMemory();
  return emptyAnswer();
}

/** `?max_items=` the newest, `&offset=` from the oldest on. */
function getHistory(request: Request, services: Services): Answer {
  const read = (name: string): number | undefined =>
    request.query.has(name) ? Number(toInt(request.query.get(name) as string)) : undefined;
  const max = read('max_items');
  const entries = [...services.queue.history];
  let offset = read('offset') ?? -1;
  if (offset < 0 && max !== undefined) offset = entries.length - max;
  const out = new Map<string, unknown>();
  for (const [index, [id, entry]] of entries.entries()) {
    if (index < offset) continue;
    out.set(id, historyEntry(entry));
    if (max !== undefined && out.size >= max) break;
  }
  return jsonAnswer(out);
}

export function queueRoutes(router: Router, services: Services): void {
  router.on('GET', '/queue', () => {
    const { runningItem, pendingItems } = services.queue;
    return jsonAnswer({
      queue_running: runningItem === undefined ? [] : [queueItemFields(runningItem)],
      queue_pending: pendingItems.map(queueItemFields),
    });
  });
  router.on('POST', '/queue', (request) => postQueue(request, services));
  router.on('POST', '/interrupt', (request) => postInterrupt(request, services));
  router.on('POST', '/free', (request) => postFree(request, services));
  router.on('GET', '/history', (request) => getHistory(request, services));
  router.on('GET', '/history/{prompt_id}', (request) => {
    const id = request.param('prompt_id');
    const run = services.queue.history.get(id);
    return jsonAnswer(run === undefined ? {} : new Map([[id, historyEntry(run)]]));
  });
  router.on('POST', '/history', (request) => postHistory(request, services));
}
