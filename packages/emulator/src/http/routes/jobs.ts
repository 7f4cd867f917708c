import { posix } from 'node:path';
import { toInt } from '../../python/convert.js';
import { repr, str } from '../../python/text.js';
import { isDict, type PyDict, type PyValue } from '../../python/values.js';
import { type FinishedRun, statusOf, timeOf } from '../../queue/history.js';
import type { QueueItem } from '../../queue/queue.js';
import type { Services } from '../../services.js';
import { type Answer, jsonAnswer, type Request } from '../message.js';
import type { Router } from '../router.js';
import { isUuid } from './prompt.js';

const STATUSES = ['pending', 'in_progress', 'completed', 'failed', 'cancelled'];
const PREVIEWABLE = new Set(['images', 'video', 'audio', '3d', 'text']);
const EXTENSIONS_3D = new Set(['.obj', '.fbx', '.gltf', '.glb', '.usdz']);
const EXTENSIONS_TEXT = new Set(['.txt', '.md', '.json']);
const TEXT_PREVIEW = 1024;

/** A job as the API tells it: what is unknown is absent. */
type Job = Readonly<Record<string, unknown>>;

function refuse(error: string): Answer {
  return jsonAnswer({ error }, 400);
}

function extraFacts(extraData: PyValue): { create_time: PyValue | undefined; workflow_id: PyValue | undefined } {
  if (!isDict(extraData)) return { create_time: undefined, workflow_id: undefined };
  const info = extraData.get('extra_pnginfo');
  const workflow = isDict(info) ? info.get('workflow') : undefined;
  return { create_time: extraData.get('create_time'), workflow_id: (isDict(workflow) ? workflow.get('id') : undefined) ?? undefined };
}

function queuedJob(item: QueueItem, status: string): Job {
  const { create_time, workflow_id } = extraFacts(item.extraData);
  return { id: item.promptId, status, priority: item.number, create_time, outputs_count: 0n, previewable_outputs_count: 0n, workflow_id };
}

interface Output {
  readonly node: string;
  readonly media: string;
  readonly item: PyDict;
}

const extensionOf = (item: PyDict): string => posix.extname(String(item.get('filename') ?? '')).toLowerCase();

/** A name of a 3D file among the shown values stands for that file. */
function asFile(item: PyValue): PyDict | undefined {
  if (isDict(item)) return item;
  if (typeof item !== 'string' || !EXTENSIONS_3D.has(posix.extname(item).toLowerCase())) return undefined;
  return new Map<string, PyValue>([
    ['filename', item],
    ['type', 'output'],
    ['subfolder', ''],
    ['mediaType', '3d'],
  ]);
}

function isPreviewable({ media, item }: Output): boolean {
  if (PREVIEWABLE.has(media) || /^(?:video|audio)\//.test(String(item.get('format') ?? ''))) return true;
  return EXTENSIONS_3D.has(extensionOf(item)) || EXTENSIONS_TEXT.has(extensionOf(item));
}

const isText = ({ media, item }: Output): boolean => media === 'text' || EXTENSIONS_TEXT.has(extensionOf(item));

function collectOutputs(outputs: PyDict): { files: Output[]; text: PyDict | undefined } {
  const files: Output[] = [];
  let text: PyDict | undefined;
  for (const [node, shown] of outputs) {
    for (const [media, items] of isDict(shown) ? shown : []) {
      if (media === 'animated' || !Array.isArray(items)) continue;
      for (const value of items) {
        const item = asFile(value);
        if (item !== undefined) files.push({ node, media, item });
        else if (media === 'text') text ??= textPreview(str(value), node);
      }
    }
  }
  return { files, text };
}

function textPreview(text: string, node: string): PyDict {
  const preview: PyDict = new Map<string, PyValue>([['content', text.slice(0, TEXT_PREVIEW)]]);
  if (text.length > TEXT_PREVIEW) preview.set('truncated', true);
  return preview.set('nodeId', node).set('mediaType', 'text');
}

/** A saved picture before one of a preview, any of them before a text file, and that before mere text. */
function choosePreview(files: readonly Output[], text: PyDict | undefined): PyDict | undefined {
  const shown = files.filter(isPreviewable);
  const pictures = shown.filter((output) => !isText(output));
  const best = pictures.find(({ item }) => item.get('type') === 'output') ?? pictures[0] ?? shown.find(isText);
  if (best === undefined) return text;
  const preview: PyDict = new Map(best.item).set('nodeId', best.node);
  return best.item.has('mediaType') ? preview : preview.set('mediaType', best.media);
}

function finishedJob(id: string, run: FinishedRun, whole: boolean): Job {
  const { item, outputs, messages } = run;
  const error = messages.findLast(({ type }) => type === 'execution_error')?.facts;
  const cancelled = messages.some(({ type }) => type === 'execution_interrupted');
  const { files, text } = collectOutputs(outputs);
  const facts = extraFacts(item.extraData);
  const job: Job = {
    id,
    status: run.success ? 'completed' : cancelled ? 'cancelled' : 'failed',
    priority: item.number,
    create_time: facts.create_time,
    execution_start_time: timeOf(run, 'execution_start'),
    execution_end_time: timeOf(run, 'execution_success', 'execution_error', 'execution_interrupted'),
    execution_error: error,
    outputs_count: BigInt(files.length),
    previewable_outputs_count: BigInt(files.filter(isPreviewable).length),
    preview_output: choosePreview(files, text),
    workflow_id: facts.workflow_id,
  };
  if (!whole) return job;
  return { ...job, outputs, execution_status: statusOf(run), workflow: { prompt: item.graph, extra_data: item.extraData } };
}

function allJobs({ queue }: Services): Job[] {
  return [
    ...(queue.runningItem === undefined ? [] : [queuedJob(queue.runningItem, 'in_progress')]),
    ...queue.pendingItems.map((item) => queuedJob(item, 'pending')),
    ...[...queue.history].map(([id, run]) => finishedJob(id, run, false)),
  ];
}

function duration(job: Job): number {
  return job['execution_start_time'] && job['execution_end_time']
    ? Number(job['execution_end_time']) - Number(job['execution_start_time'])
    : 0;
}

function readNumber(request: Request, name: string): number | undefined {
  const text = request.query.get(name);
  return text === null ? undefined : Number(toInt(text));
}

function listJobs(request: Request, services: Services): Answer {
  const { query } = request;
  const statuses = query.get('status') ?? '';
  const wanted = statuses
    .split(',')
    .map((status) => status.trim().toLowerCase())
    .filter((status) => status !== '');
  const invalid = wanted.filter((status) => !STATUSES.includes(status));
  if (invalid.length > 0) return refuse(`Invalid status value(s): ${invalid.join(', ')}. Valid values: ${STATUSES.join(', ')}`);
  const sortBy = (query.get('sort_by') ?? 'created_at').toLowerCase();
  if (sortBy !== 'created_at' && sortBy !== 'execution_duration') return refuse("sort_by must be 'created_at' or 'execution_duration'");
  const order = (query.get('sort_order') ?? 'desc').toLowerCase();
  if (order !== 'asc' && order !== 'desc') return refuse("sort_order must be 'asc' or 'desc'");
  let limit: number | undefined;
  let offset: number;
  try {
    limit = readNumber(request, 'limit');
  } catch {
    return refuse('limit must be an integer');
  }
  if (limit !== undefined && limit <= 0) return refuse('limit must be a positive integer');
  try {
    offset = Math.max(0, readNumber(request, 'offset') ?? 0);
  } catch {
    return refuse('offset must be an integer');
  }
  const workflow = query.get('workflow_id');
  const jobs = allJobs(services)
    .filter((job) => statuses === '' || wanted.includes(String(job['status'])))
    .filter((job) => workflow === null || workflow === '' || job['workflow_id'] === workflow);
  const key = (job: Job): number => (sortBy === 'created_at' ? Number(job['create_time'] ?? 0) : duration(job));
  jobs.sort((a, b) => (order === 'asc' ? key(a) - key(b) : key(b) - key(a)));
  const page = jobs.slice(offset, limit === undefined ? undefined : offset + limit);
  const pagination = {
    offset: BigInt(offset),
    limit: limit === undefined ? null : BigInt(limit),
    total: BigInt(jobs.length),
    has_more: offset + page.length < jobs.length,
  };
  return jsonAnswer({ jobs: page, pagination });
}

function oneJob(id: string, { queue }: Services): Job | undefined {
  const run = queue.history.get(id);
  if (run !== undefined) return finishedJob(id, run, true);
  if (queue.runningItem?.promptId === id) return queuedJob(queue.runningItem, 'in_progress');
  const item = queue.pendingItems.find((pending) => pending.promptId === id);
  return item === undefined ? undefined : queuedJob(item, 'pending');
}

function cancelJob(id: string, { queue, worker }: Services): boolean {
  if (queue.runningItem?.promptId === id) {
    worker.current?.interrupt();
    return worker.current !== undefined;
  }
  return queue.remove(id);
}

const shown = (id: PyValue): string => (typeof id === 'string' ? id : repr(id));

async function cancelJobs(request: Request, services: Services): Promise<Answer> {
  let body: PyValue;
  try {
    body = await request.json();
  } catch {
    return refuse('Request body must be valid JSON');
  }
  const ids = isDict(body) ? body.get('job_ids') : undefined;
  if (!Array.isArray(ids)) return refuse('job_ids must be a list');
  const invalid = ids.filter((id) => !isUuid(id));
  if (invalid.length > 0) return jsonAnswer({ error: 'job_ids contains invalid id(s)', invalid_ids: invalid.map(shown) }, 400);
  const cancelled = ids.map((id) => cancelJob(String(id), services));
  return jsonAnswer({ cancelled: cancelled.includes(true) });
}

/** Jobs of the newer server; they exist under /api only. */
export function jobRoutes(router: Router, services: Services): void {
  router.on('GET', '/api/jobs', (request) => listJobs(request, services), 'only');
  router.on('POST', '/api/jobs/cancel', (request) => cancelJobs(request, services), 'only');
  router.on(
    'GET',
    '/api/jobs/{job_id}',
    (request) => {
      const job = oneJob(request.param('job_id'), services);
      return job === undefined ? jsonAnswer({ error: 'Job not found' }, 404) : jsonAnswer(job);
    },
    'only',
  );
  router.on(
    'POST',
    '/api/jobs/{job_id}/cancel',
    (request) => jsonAnswer({ cancelled: cancelJob(request.param('job_id'), services) }),
    'only',
  );
}
