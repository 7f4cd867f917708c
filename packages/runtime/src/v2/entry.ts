import type { ApiGraph, V2Job } from '@comfyloom/protocol';
import { type Fields, fields, isFields, list, own, text } from '../json.js';

/** The node of the graph that a node shows up as: expansion makes `1.0.0.2` of node `1`. */
export function shownAs(graph: ApiGraph, id: string): string {
  if (own(graph, id) !== undefined) return id;
  const first = id.split('.')[0] as string;
  return own(graph, first) === undefined ? id : first;
}

/** What a job says of its end, in the form of a history entry, which is what runs are concluded from. */
export function entryOf(job: V2Job, graph: ApiGraph): Fields {
  const outputs: Record<string, Record<string, Fields[]>> = Object.create(null);
  const meta: Record<string, Fields> = Object.create(null);
  for (const output of list(job.outputs).filter(isFields)) {
    const node = text(output['node_id']);
    if (node === undefined) continue;
    meta[node] = { display_node: shownAs(graph, node) };
    outputs[node] ??= Object.create(null) as Record<string, Fields[]>;
    const key = text(output['type']) ?? 'file';
    const files = (outputs[node] as Record<string, Fields[]>)[key] ?? [];
    (outputs[node] as Record<string, Fields[]>)[key] = files;
    files.push({ filename: output['name'], asset: output['id'], content_type: output['content_type'] });
  }
  const messages = [['execution_start', { timestamp: time(job.started_at) }], endOf(job)];
  return { outputs, meta, status: { status_str: job.status === 'succeeded' ? 'success' : 'error', messages } };
}

function endOf(job: V2Job): readonly [string, Fields] {
  const timestamp = time(job.completed_at);
  if (job.status === 'succeeded') return ['execution_success', { timestamp }];
  if (job.status === 'canceled') return ['execution_interrupted', { timestamp }];
  const error = fields(job.error);
  const traceback = text(error['traceback'])?.split('\n') ?? [];
  return ['execution_error', { timestamp, node_id: error['node_id'], exception_message: error['message'], traceback }];
}

function time(iso: unknown): number | undefined {
  const ms = typeof iso === 'string' ? Date.parse(iso) : Number.NaN;
  return Number.isNaN(ms) ? undefined : ms;
}
