import { isComfyloomError } from '@comfyloom/protocol/errors';
import type { NodeClient } from '@comfyloom/runtime/node';
import type { CheckResult, Problem } from '../report/model.js';
import type { PlannedCase } from '../run/case.js';
import type { Observation, Params, Subject } from '../run/observe.js';
import type { Target } from '../target.js';
import type { DiskLook } from './disk.js';

/** What a check has found: problems, or that it does not apply; facts either way. */
export interface Finding {
  readonly problems?: readonly Problem[];
  readonly skipped?: string;
  readonly facts?: CheckResult['facts'];
}

/** One thing that is proved of a case. */
export interface Check {
  readonly id: string;
  /** One sentence, for the report: what holds when it has passed. */
  readonly proves: string;
  /** Left out of quick runs. */
  readonly fullOnly?: true;
  run(context: CaseContext): Promise<Finding>;
}

/** What a check has at hand: a run of the case that has ended well, and the means for more. */
export interface CaseContext {
  readonly subject: Subject;
  readonly planned: PlannedCase;
  readonly target: Target;
  readonly client: NodeClient;
  readonly first: Observation;
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
  /** Whether nothing else of this suite is on the server meanwhile. */
  readonly alone: boolean;
  /** Files on the server before the first run; undefined where it does not tell. */
  readonly diskBefore: DiskLook | undefined;
  observe(params: Params, client?: NodeClient): Promise<Observation>;
  /** Two clients at once, made when the first check asks: one with another seed, then one with the seed of the case. */
  pair(): Promise<Pair | undefined>;
}

export interface Pair {
  readonly other: Observation;
  readonly same: Observation;
}

export function toResult(id: string, { problems = [], skipped, facts }: Finding): CheckResult {
  const status = problems.length > 0 ? 'failed' : skipped === undefined ? 'passed' : 'skipped';
  return {
    id,
    status,
    problems: [...problems],
    ...(status === 'skipped' && { reason: skipped as string }),
    ...(facts !== undefined && { facts }),
  };
}

/** Runs a check. What it throws is what it has found: a server that went away, a file that cannot be read. */
export async function runCheck(check: Check, context: CaseContext): Promise<CheckResult> {
  try {
    return toResult(check.id, await check.run(context));
  } catch (error) {
    return toResult(check.id, { problems: [asProblem(error)] });
  }
}

export function problem(what: string, where: readonly string[] = [], fix?: string, data?: Problem['data']): Problem {
  return { what, where: [...where], ...(fix !== undefined && { fix }), ...(data !== undefined && { data }) };
}

/** An error as a problem of the report. */
export function asProblem(error: unknown): Problem {
  if (!isComfyloomError(error)) return problem(`${(error as Error)?.message ?? String(error)}`);
  const { code, what, where, fix } = error;
  const full = /no space left|ENOSPC/i.test(error.message);
  return problem(what, where, full ? 'A disk is full: make room on the machine that says so.' : fix, { code });
}

/** How a run that should have succeeded has ended, as a problem; undefined when it has succeeded. */
export function unsuccessful(seen: Observation): Problem | undefined {
  if (seen.outcome.status === 'succeeded') return undefined;
  const told = asProblem(seen.error);
  return { ...told, data: { ...told.data, status: seen.outcome.status } };
}
