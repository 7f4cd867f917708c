import { join } from 'node:path';
import type { NodeConnectOptions } from '@comfyloom/runtime/node';
import { asProblem } from './checks/check.js';
import { ConformanceError } from './errors.js';
import { writeWhole } from './files.js';
import { Journal } from './journal.js';
import { pictureFile } from './picture/store.js';
import { type CaseResult, type Problem, REPORT_FORMAT, type Report, type ServerFacts, type WorkflowResult } from './report/model.js';
import { seal } from './report/seal.js';
import { type PlannedCase, planCases } from './run/case.js';
import type { Given, Subject } from './run/observe.js';
import { runCase } from './run/run-case.js';
import { findTarget } from './target.js';

export interface ConformOptions {
  readonly workflows: readonly Subject[];
  /** The server's address, with its path prefix. */
  readonly server: string;
  readonly connectOptions?: NodeConnectOptions;
  /** `quick`: static, and the smallest case with small pictures. `full` (default): all cases as they are, and every check. */
  readonly mode?: 'quick' | 'full';
  /** Names of the cases to run; all by default. */
  readonly cases?: readonly string[];
  /** How many cases are on the server at once; 1 by default, which alone gives times and memory that can be compared. */
  readonly jobs?: number;
  /** For one run of a case; 10 minutes by default. */
  readonly timeoutMs?: number;
  /** Where pictures and the journal go. Without it no pictures are kept, and a suite that is cut begins anew. */
  readonly out?: string;
  /** Take over what an earlier suite with the same `out` has passed. */
  readonly resume?: boolean;
  /** What a reader of the report has to know about the server and cannot see: that its models are small stand-ins, for one. */
  readonly note?: string;
  /** Versions of custom packs, where they are known better than by asking the server. */
  readonly packVersions?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** News of a suite under way. */
export type Progress =
  | { readonly kind: 'server'; readonly server: ServerFacts; readonly cases: number }
  | {
      readonly kind: 'step';
      readonly workflow: string;
      readonly case: string;
      readonly check: string;
      readonly fraction: number | undefined;
      readonly done: number;
      readonly cases: number;
    }
  | {
      readonly kind: 'case';
      readonly workflow: string;
      readonly result: CaseResult;
      readonly resumed: boolean;
      readonly done: number;
      readonly cases: number;
    };

interface Task {
  readonly subject: Subject;
  readonly planned: PlannedCase;
}

const DEFAULT_TIMEOUT_MS = 600_000;
/** A server that is away for so long in the middle of a run has died; the cases that remain are told so at once. */
const SERVER_GONE_MS = 20_000;

/**
 * Runs workflows on a server and reports what has held. Whatever goes wrong with one case is in the report; the others still run.
 *
 * @throws RuntimeError when there is no such server at all (`E_SERVER_UNREACHABLE`, `E_NOT_COMFYUI`, `E_BAD_URL`, `E_TLS`, …),
 *   ConformanceError `E_CASE_UNKNOWN`, the reason of `signal` after an abort
 */
export async function conform(options: ConformOptions): Promise<Report> {
  const { workflows, server, connectOptions, mode = 'full', jobs = 1, note: remark, packVersions, signal, onProgress } = options;
  const tasks = planAll(options, mode);
  const started = new Date();
  const startedAt = performance.now();
  const limits = { serverGoneMs: SERVER_GONE_MS, ...connectOptions?.limits };
  const target = await findTarget(server, { ...connectOptions, limits, ...(signal && { signal }) }, packVersions);
  onProgress?.({ kind: 'server', server: target.facts, cases: tasks.length });

  const problems: Problem[] = [];
  const journal = options.out === undefined ? undefined : new Journal(join(options.out, 'journal'), target.facts, mode);
  const results = new Map<Task, CaseResult>();
  let done = 0;
  const work = async (task: Task): Promise<void> => {
    const { subject, planned } = task;
    const workflow = subject.manifest.name;
    const earlier = options.resume === true ? await journal?.find(subject, planned) : undefined;
    const result =
      earlier ??
      (await runCase(subject, planned, target, {
        mode,
        timeoutMs: options.timeoutMs ?? DEFAULT_TIMEOUT_MS,
        alone: jobs <= 1,
        signal,
        onStep: (check, fraction) =>
          onProgress?.({ kind: 'step', workflow, case: planned.name, check, fraction, done, cases: tasks.length }),
        keepPicture: (name, file) => keepPicture(name, file, options.out, problems),
      }));
    signal?.throwIfAborted();
    results.set(task, result);
    done += 1;
    if (earlier === undefined) await journal?.keep(subject, planned, result).catch((error: unknown) => note(problems, error));
    onProgress?.({ kind: 'case', workflow, result, resumed: earlier !== undefined, done, cases: tasks.length });
  };
  await inTurn(tasks, jobs, work);

  // Those that have none of the cases asked for were not asked for either.
  const tested = workflows.filter((subject) => options.cases === undefined || tasks.some((task) => task.subject === subject));
  const all = tested.map((subject): WorkflowResult => {
    const cases = tasks.filter((task) => task.subject === subject).map((task) => results.get(task) as CaseResult);
    return workflowResult(subject, cases);
  });
  const ended = new Date();
  return seal({
    format: REPORT_FORMAT,
    mode,
    started: started.toISOString(),
    ended: ended.toISOString(),
    wall_ms: Math.round(performance.now() - startedAt),
    status: all.every(({ status }) => status === 'passed') && problems.length === 0 ? 'passed' : 'failed',
    ...(remark !== undefined && { note: remark }),
    server: target.facts,
    workflows: all,
    problems,
  });
}

function planAll({ workflows, cases }: ConformOptions, mode: 'quick' | 'full'): Task[] {
  const known = new Set(workflows.flatMap(({ manifest }) => manifest.cases.map(({ name }) => name)));
  const unknown = (cases ?? []).filter((name) => !known.has(name));
  if (unknown.length > 0) {
    throw new ConformanceError('E_CASE_UNKNOWN', {
      what: `No workflow here has a case "${unknown.join('", "')}".`,
      fix: `There are: ${[...known].sort().join(', ')}.`,
    });
  }
  return workflows.flatMap((subject) => planCases(subject.manifest, mode, cases).map((planned) => ({ subject, planned })));
}

function workflowResult({ manifest }: Subject, cases: CaseResult[]): WorkflowResult {
  const { name, title, version, digest } = manifest;
  const untested: Problem = {
    what: 'Nothing of the workflow was run: it has no case.',
    where: [name],
    fix: 'Add a case to its definition.',
  };
  const problems = cases.length === 0 ? [untested] : [];
  const failed = problems.length > 0 || cases.some(({ status }) => status !== 'passed');
  return {
    name,
    title,
    version,
    digest,
    status: failed ? 'failed' : 'passed',
    checks: [{ id: 'cases', status: problems.length > 0 ? 'failed' : 'passed', problems }],
    cases,
  };
}

/** Works through a list, so many at a time. The first error stops what has not begun. */
async function inTurn<T>(items: readonly T[], jobs: number, work: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items];
  const worker = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) {
      try {
        await work(item);
      } catch (error) {
        queue.length = 0;
        throw error;
      }
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: Math.max(1, Math.min(jobs, items.length)) }, worker));
  for (const each of ended) if (each.status === 'rejected') throw each.reason;
}

/** A disk that is full must not cost the result of the case. */
async function keepPicture(
  name: string,
  file: Pick<Given, 'bytes' | 'mediaType'>,
  out: string | undefined,
  problems: Problem[],
): Promise<void> {
  if (out === undefined) return;
  await writeWhole(pictureFile(out, { sha256: name, media_type: file.mediaType }), file.bytes).catch((error: unknown) =>
    note(problems, error),
  );
}

function note(problems: Problem[], error: unknown): void {
  const told = asProblem(error);
  // Every file says the same of a full disk: one place is enough.
  if (!problems.some(({ what }) => what === told.what)) problems.push(told);
}
