import type { V2Job, V2Submission } from '@comfyloom/protocol';
import { RuntimeError } from '../errors.js';
import { type Fields, fields, isFields, list, text } from '../json.js';
import type { Submitted } from '../run/lane.js';
import { sleep } from '../timing.js';
import type { V2Api } from './api.js';

export type V2Submitted = (Submitted & { readonly kind: 'refused' | 'unknown' | 'failed' }) | { readonly kind: 'job'; readonly job: V2Job };

/** Statuses that say that the job was not made, in words for the author of the graph. */
const REFUSED = [400, 413, 422];

/**
 * Submits a job so that it runs exactly once. Sending again with the same key is safe: it is taken once. The answer that the key was used
 * does not tell which job it made, though; where the server lists its jobs, that one is found by its label.
 *
 * @param lists whether the server has `GET /api/v2/jobs`, and so labels as well
 * @param signal when it aborts, nobody waits any more: one more answer is waited for, so that what was made can be taken back
 */
export async function submitJob(
  api: V2Api,
  submission: V2Submission,
  key: string,
  lists: boolean,
  signal: AbortSignal,
): Promise<V2Submitted> {
  const { postLooksMs, serverGoneMs } = api.http.limits;
  const body = lists ? { ...submission, metadata: key } : submission;
  const startedAt = performance.now();
  let neverSent = true;
  for (let attempt = 0; ; attempt++) {
    let error: RuntimeError;
    try {
      const job = await api.submit(body, key);
      if (isFields(job) && typeof job.id === 'string') return { kind: 'job', job };
      return { kind: 'failed', error: new RuntimeError('E_ANSWER_INVALID', { what: 'The answer to a submission has no id.' }) };
    } catch (cause) {
      if (!(cause instanceof RuntimeError)) throw cause;
      error = cause;
    }
    const { status, code, retryAfterMs } = error.data as { status?: number; code?: string; retryAfterMs?: number };
    if (code === 'idempotency_key_reuse') return lists ? await findByLabel(api, key) : { kind: 'unknown' };
    if (status !== undefined && REFUSED.includes(status)) return { kind: 'refused', body: refusal(error) };
    const isBusy = status === 429;
    const mayHaveArrived =
      isBusy ||
      error.code === 'E_SERVER_UNREACHABLE' ||
      error.code === 'E_TIMEOUT' ||
      (status !== undefined && status >= 500 && status !== 501);
    if (!mayHaveArrived) return { kind: 'failed', error };
    if (!isBusy && !error.data['neverSent']) neverSent = false;
    const isOver = !isBusy && performance.now() - startedAt > serverGoneMs;
    if (isOver || (signal.aborted && (isBusy || neverSent || attempt > postLooksMs.length)))
      return isBusy || neverSent ? { kind: 'failed', error } : { kind: 'unknown' };
    const wait = isBusy ? (retryAfterMs ?? 2_000) : (postLooksMs[attempt] ?? (postLooksMs.at(-1) as number));
    await sleep(wait, signal.aborted ? undefined : signal).catch(() => {});
  }
}

/** The first submission may still be on its way through the server: its job is looked for more than once. */
async function findByLabel(api: V2Api, key: string): Promise<V2Submitted> {
  for (const wait of [0, ...api.http.limits.postLooksMs]) {
    await sleep(wait);
    try {
      const { jobs } = await api.jobs({ limit: 100 });
      const job = list(jobs).find((each) => isFields(each) && each['metadata'] === key);
      if (job !== undefined) return { kind: 'job', job: job as V2Job };
    } catch (error) {
      if (!(error instanceof RuntimeError) || error.code === 'E_CLIENT_CLOSED') throw error;
    }
  }
  return { kind: 'unknown' };
}

/** The refusal in the words of `POST /prompt`. */
function refusal({ data }: RuntimeError): Fields {
  const { code, message, details } = data as { code: string; message: string; details: Fields };
  const nodes = Object.entries(fields(details['node_errors'])).map(([id, node]): [string, unknown] => [
    id,
    // The proxy passes on what ComfyUI says; the API's own example is a list of `{field, reason}`.
    Array.isArray(node) ? { errors: node.map((each) => problemOf(fields(each))) } : node,
  ]);
  const missing = list(details['missing_ids']).filter((id) => typeof id === 'string');
  return { error: { type: code, message, details: missing.join(', ') }, node_errors: Object.fromEntries(nodes) };
}

function problemOf(each: Fields): Fields {
  const [field, reason] = [text(each['field']), text(each['reason'])];
  return { type: reason ?? 'unknown', message: text(each['message']) ?? reason ?? '', details: '', extra_info: { input_name: field } };
}
