import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  type Baseline,
  ConformanceError,
  type ConformOptions,
  conform,
  excerpt,
  packVersions,
  publishCheck,
  type Report,
  readReport,
  type Progress as Step,
  summarise,
  writeReport,
} from '@comfyloom/conformance';
import { CliError, UsageError } from '../errors.js';
import { writeWhole } from '../files.js';
import { untilInterrupted } from '../terminal/interrupt.js';
import { makeProgress, type Progress } from '../terminal/progress.js';
import type { Terminal } from '../terminal/terminal.js';
import { findRunnable, type Runnable, runnableNames } from '../workspace/artifact.js';
import { findWorkspace, type Workspace } from '../workspace/find.js';
import { protocolCommand } from './protocol.js';
import { comfyDir, openServer } from './tested-server.js';

export interface ConformFlags {
  readonly server?: string;
  readonly insecure?: boolean;
  readonly comfyDir?: string;
  readonly python?: string;
  readonly comfyArgs?: string;
  readonly quick?: boolean;
  readonly full?: boolean;
  readonly case?: readonly string[];
  readonly jobs: number;
  /** Seconds. */
  readonly timeout: number;
  readonly out: string;
  readonly resume?: boolean;
  readonly baseline?: string;
  readonly note?: string;
  readonly protocol?: boolean;
}

/** `comfyloom conform`: proves workflows on a server, writes the reports, and what vouches for those that passed. */
export async function conformCommand(names: readonly string[], flags: ConformFlags, terminal: Terminal): Promise<void> {
  if (flags.quick && flags.full)
    throw new UsageError('E_USAGE', { what: '--quick and --full exclude each other.', fix: 'Give one of them.' });
  if (flags.protocol) return protocolCommand(names, flags, terminal);
  const workspace = findWorkspace();
  const runnables: Runnable[] = [];
  for (const name of names.length > 0 ? names : await runnableNames(workspace)) runnables.push(await findRunnable(name, workspace));
  const folder = resolve(flags.out);
  const baseline = await findBaseline(names, flags, folder);
  const report = await run(runnables, flags, folder, terminal);
  const comparison = await writeReport(report, folder, baseline);
  await record(report, runnables, workspace);
  for (const line of summarise(report, comparison)) terminal.line(line);
  terminal.line(join(folder, 'report.html'));
  if (report.status === 'passed') return terminal.result(report);
  throw new ConformanceError('E_CONFORM_FAILED', {
    what: 'Not every case has passed.',
    where: join(folder, 'report.html'),
    fix: 'Mend the workflows, their cases, or the server, as told above. With --resume only what has not passed runs again.',
    data: { report },
  });
}

/** The report that is named, else the last one in the same folder when it was of the same kind: a whole run, quick or full. */
async function findBaseline(names: readonly string[], flags: ConformFlags, folder: string): Promise<Baseline | undefined> {
  if (flags.baseline !== undefined) return { report: await readReport(flags.baseline), folder: resolve(flags.baseline) };
  if (names.length > 0 || flags.case !== undefined || !existsSync(join(folder, 'report.json'))) return undefined;
  // A last report that cannot be read is no reason not to make the next one.
  const report = await readReport(folder).catch(() => undefined);
  return report?.mode === (flags.quick ? 'quick' : 'full') ? { report, folder } : undefined;
}

async function run(runnables: readonly Runnable[], flags: ConformFlags, folder: string, terminal: Terminal): Promise<Report> {
  return untilInterrupted(async (signal) => {
    const dir = comfyDir(flags);
    await using server = await openServer(runnables, { flags, folder, signal }, terminal);
    const progress = makeProgress(terminal);
    const { resume = false, quick } = flags;
    const options: ConformOptions = {
      workflows: runnables,
      server: server.url,
      mode: quick ? 'quick' : 'full',
      jobs: flags.jobs,
      timeoutMs: flags.timeout * 1000,
      out: folder,
      resume,
      signal,
      onProgress: (step) => tell(step, progress, terminal),
      ...(flags.insecure && { connectOptions: { tls: { rejectUnauthorized: false } } }),
      ...(flags.case !== undefined && { cases: flags.case }),
      ...(flags.note !== undefined && { note: flags.note }),
      ...(dir !== undefined && { packVersions: await packVersions(dir) }),
    };
    try {
      const report = await conform(options);
      if (report.status === 'failed') server.showLog();
      return report;
    } catch (error) {
      server.showLog();
      if (signal.aborted) {
        throw new CliError('E_INTERRUPTED', {
          what: 'Interrupted.',
          fix: 'What has passed is kept: go on with --resume.',
          cause: error,
        });
      }
      throw error;
    } finally {
      progress.stop();
    }
  });
}

function tell(step: Step, progress: Progress, terminal: Terminal): void {
  if (step.kind === 'server') return;
  const place = `${step.done} of ${step.cases}  ${step.workflow}`;
  if (step.kind === 'case') {
    const { name, status, wall_ms } = step.result;
    const how = step.resumed ? 'had passed before' : `${status}, ${(wall_ms / 1000).toFixed(1)} s`;
    progress.update(step.done / step.cases, `${place} ${name}: ${how}`);
    return;
  }
  // Where nobody watches, a line for each case is enough.
  if (!terminal.interactive) return;
  // The first run of a case is about half of its work; what follows cannot be told beforehand.
  const share = step.check === 'static' ? 0 : step.check === 'run' ? (step.fraction ?? 0) / 2 : 0.5;
  progress.update((step.done + share) / step.cases, `${place} ${step.case}: ${step.check}`);
}

/** `conformance.json` beside what was compiled, for workflows that this report lets through the gate as they lie there. */
async function record(report: Report, runnables: readonly Runnable[], { dist }: Workspace): Promise<void> {
  for (const { manifest } of runnables) {
    const one = excerpt(report, manifest.name);
    if (one === undefined || !publishCheck(manifest, one).allowed || !existsSync(join(dist, manifest.name, 'manifest.json'))) continue;
    await writeWhole(join(dist, manifest.name, 'conformance.json'), `${JSON.stringify(one, null, 2)}\n`);
  }
}
