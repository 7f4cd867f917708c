import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  ConformanceError,
  type ConformOptions,
  conform,
  excerpt,
  packVersions,
  publishCheck,
  type Report,
  readReport,
  type Progress as Step,
  startComfy,
  summarise,
  writeReport,
} from '@comfyloom/conformance';
import { RuntimeError } from '@comfyloom/runtime/node';
import { UsageError } from '../errors.js';
import { writeWhole } from '../files.js';
import { untilInterrupted } from '../terminal/interrupt.js';
import { makeProgress, type Progress } from '../terminal/progress.js';
import type { Terminal } from '../terminal/terminal.js';
import { findRunnable, type Runnable, runnableNames } from '../workspace/artifact.js';
import { findWorkspace, type Workspace } from '../workspace/find.js';
import { findServer, type Server } from './server.js';

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
}

/** `comfyloom conform`: proves workflows on a server, writes the reports, and what vouches for those that passed. */
export async function conformCommand(names: readonly string[], flags: ConformFlags, terminal: Terminal): Promise<void> {
  if (flags.quick && flags.full)
    throw new UsageError('E_USAGE', { what: '--quick and --full exclude each other.', fix: 'Give one of them.' });
  const workspace = findWorkspace();
  const runnables: Runnable[] = [];
  for (const name of names.length > 0 ? names : await runnableNames(workspace)) runnables.push(await findRunnable(name, workspace));
  const folder = resolve(flags.out);
  const baseline = flags.baseline === undefined ? undefined : { report: await readReport(flags.baseline), folder: resolve(flags.baseline) };
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

async function run(runnables: readonly Runnable[], flags: ConformFlags, folder: string, terminal: Terminal): Promise<Report> {
  return untilInterrupted(async (signal) => {
    const dir = flags.comfyDir ?? process.env['COMFYUI_DIR'];
    await using server = await open(runnables, { flags, dir, folder, signal }, terminal);
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
      onProgress: (step) => tell(step, progress),
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
        throw new RuntimeError('E_RUN_CANCELLED', {
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

interface Opened extends Server {
  /** What our own ComfyUI has said last, for when something failed. */
  showLog(): void;
}

interface Opening {
  readonly flags: ConformFlags;
  readonly dir: string | undefined;
  readonly folder: string;
  readonly signal: AbortSignal;
}

/** `--server`, else the server of `--comfy-dir`, which is started and whose log is kept, else as for every command. */
async function open(runnables: readonly Runnable[], { flags, dir, folder, signal }: Opening, terminal: Terminal): Promise<Opened> {
  if (flags.server === undefined && dir !== undefined && dir !== '') return startOwn(dir, flags, folder, signal, terminal);
  const catalog = runnables.find((each) => each.catalog !== undefined)?.catalog;
  const all = { definitions: runnables.flatMap(({ definitions }) => definitions), ...(catalog !== undefined && { catalog }) };
  return Object.assign(await findServer(flags.server, all, terminal), { showLog: () => undefined });
}

const LOG_LINES = 30;

async function startOwn(dir: string, flags: ConformFlags, folder: string, signal: AbortSignal, terminal: Terminal): Promise<Opened> {
  terminal.note(`Starting ComfyUI in ${dir}`);
  const python = flags.python ?? process.env['COMFYUI_PYTHON'];
  const args = (flags.comfyArgs ?? process.env['COMFYUI_ARGS'] ?? '').split(/\s+/).filter((word) => word !== '');
  const comfy = await startComfy({ dir, args, signal, ...(python !== undefined && python !== '' && { python }) });
  const path = join(folder, 'comfyui.log');
  return {
    url: comfy.url,
    embedded: false,
    showLog: () =>
      terminal.note(`The end of the log of ComfyUI (${path}):\n${comfy.log().trimEnd().split('\n').slice(-LOG_LINES).join('\n')}`),
    async [Symbol.asyncDispose]() {
      await comfy.close();
      await writeWhole(path, comfy.log()).catch((error: Error) => terminal.warn(error.message));
    },
  };
}

function tell(step: Step, progress: Progress): void {
  if (step.kind === 'server') return;
  // The first run of a case is about half of its work; what follows cannot be told beforehand.
  const share = step.kind === 'case' || step.check === 'static' ? 0 : step.check === 'run' ? (step.fraction ?? 0) / 2 : 0.5;
  const what = step.kind === 'step' ? `${step.case}: ${step.check}` : `${step.result.name}: ${step.result.status}`;
  progress.update((step.done + share) / Math.max(1, step.cases), `${step.workflow} ${what}`);
}

/** `conformance.json` beside what was compiled, for workflows that this report lets through the gate as they lie there. */
async function record(report: Report, runnables: readonly Runnable[], { dist }: Workspace): Promise<void> {
  for (const { manifest } of runnables) {
    const one = excerpt(report, manifest.name);
    if (one === undefined || !publishCheck(manifest, one).allowed || !existsSync(join(dist, manifest.name, 'manifest.json'))) continue;
    await writeWhole(join(dist, manifest.name, 'conformance.json'), `${JSON.stringify(one, null, 2)}\n`);
  }
}
