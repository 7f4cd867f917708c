import type { NodeClient } from '@comfyloom/runtime/node';
import { CHECKS } from '../checks/all.js';
import { asProblem, type CaseContext, type Pair, runCheck, toResult, unsuccessful } from '../checks/check.js';
import { lookAtDisk } from '../checks/disk.js';
import { otherSeed } from '../checks/seeds.js';
import { checkCase, checkStatic } from '../checks/static.js';
import { decode, sha256 } from '../picture/decode.js';
import type { CaseResult, CheckResult, Picture, PreviewShot } from '../report/model.js';
import type { Target } from '../target.js';
import type { PlannedCase } from './case.js';
import { type Given, nodeTimes, type ObserveOptions, observe, type Params, type Subject } from './observe.js';

export interface RunCaseOptions {
  readonly mode: 'quick' | 'full';
  readonly timeoutMs: number;
  readonly alone: boolean;
  readonly signal?: AbortSignal | undefined;
  /** Which check runs now, and how far a run is, 0 to 1. */
  readonly onStep: (check: string, fraction?: number) => void;
  /** Keeps the file of a picture, by its SHA-256. */
  readonly keepPicture: (name: string, file: Pick<Given, 'bytes' | 'mediaType'>) => Promise<void>;
}

/** Puts one case of a workflow to the test. Never throws: whatever happens is a result. */
export async function runCase(subject: Subject, planned: PlannedCase, target: Target, options: RunCaseOptions): Promise<CaseResult> {
  const startedAt = performance.now();
  const checks: CheckResult[] = [];
  const result: Omit<CaseResult, 'status' | 'wall_ms' | 'checks'> = {
    name: planned.name,
    params: planned.params as CaseResult['params'],
    shrunk: planned.shrunk,
    nodes: [],
    peak: {},
    pictures: [],
    previews: [],
  };
  try {
    Object.assign(result, await runChecks(subject, planned, target, options, checks));
  } catch (error) {
    // No connection any more, or a file that is gone: what the case has come to is known all the same.
    checks.push(toResult('run', { problems: [asProblem(error)] }));
  }
  const failed = checks.some(({ status }) => status === 'failed');
  return { ...result, checks, status: failed ? 'failed' : 'passed', wall_ms: Math.round(performance.now() - startedAt) };
}

async function runChecks(
  subject: Subject,
  planned: PlannedCase,
  target: Target,
  options: RunCaseOptions,
  checks: CheckResult[],
): Promise<Partial<CaseResult>> {
  const { mode, timeoutMs, signal, alone, onStep, keepPicture } = options;
  onStep('static');
  const fits = checkCase(subject, planned);
  checks.push(fits);
  if (fits.problems.some(({ data }) => data?.['code'] !== undefined)) return {};
  await using client = await target.connect();
  const able = await checkStatic(subject, subject.artifact.bind(planned.params), target, client);
  checks.push(able);
  // Some graphs that a server cannot run stop its worker for good: they are not sent to find out.
  if (able.status === 'failed') return {};

  const observing = (check: string): ObserveOptions => ({
    timeoutMs,
    signal,
    onEvent: (event) => event.type === 'progress' && onStep(check, event.fraction),
  });
  const diskBefore = await lookAtDisk(client);
  onStep('run');
  const first = await observe(client, subject, planned.params, observing('run'));
  const failure = unsuccessful(first);
  checks.push(toResult('run', { problems: failure === undefined ? [] : [failure], facts: { status: first.outcome.status } }));
  const measured = { nodes: nodeTimes(first), peak: first.peak, ...ranOf(first.outcome.report.ranMs) };
  if (failure !== undefined) return measured;

  const pictures: Picture[] = [];
  for (const file of first.files) {
    const picture = await describe(file);
    pictures.push(picture);
    await keepPicture(picture.sha256, file);
  }
  const previews: PreviewShot[] = [];
  for (const shot of first.previews) {
    const name = sha256(shot.bytes);
    previews.push({ at_ms: Math.round(shot.at), node: shot.node, media_type: shot.mediaType, sha256: name });
    await keepPicture(name, shot);
  }
  let check = 'run';
  let pair: Promise<Pair | undefined> | undefined;
  const context: CaseContext = {
    subject,
    planned,
    target,
    client,
    first,
    timeoutMs,
    signal,
    alone,
    diskBefore,
    observe: (params, by = client) => observe(by, subject, params, observing(check)),
    pair: () => {
      pair ??= makePair(subject, planned.params, client, target, observing(check));
      return pair;
    },
  };
  for (const each of CHECKS) {
    if (mode === 'quick' && each.fullOnly) continue;
    signal?.throwIfAborted();
    check = each.id;
    onStep(check);
    checks.push(await runCheck(each, context));
  }
  return { ...measured, pictures, previews };
}

/** The other seed first: it takes the place of the case's own result in the cache, so that the second run computes anew. */
async function makePair(
  subject: Subject,
  params: Params,
  client: NodeClient,
  target: Target,
  options: ObserveOptions,
): Promise<Pair | undefined> {
  const others = otherSeed(subject, params);
  if (others === undefined) return undefined;
  await using second = await target.connect();
  const [other, same] = await Promise.all([observe(client, subject, others, options), observe(second, subject, params, options)]);
  return { other, same };
}

function ranOf(ranMs: number | undefined): Pick<CaseResult, 'ran_ms'> | object {
  return ranMs === undefined ? {} : { ran_ms: Math.max(0, Math.round(ranMs)) };
}

async function describe({ output, index, mediaType, bytes }: Given): Promise<Picture> {
  const base = { output, index, media_type: mediaType, bytes: bytes.length, sha256: sha256(bytes) };
  if (!mediaType.startsWith('image/')) return base;
  // One that cannot be decoded is told by the check of the outputs.
  const picture = await decode(bytes).catch(() => undefined);
  return picture === undefined ? base : { ...base, width: picture.width, height: picture.height, dhash: picture.dhash };
}
