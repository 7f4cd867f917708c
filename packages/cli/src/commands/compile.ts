import { relative } from 'node:path';
import { CliError, UsageError } from '../errors.js';
import { apply, withoutContent } from '../folder.js';
import type { Terminal } from '../terminal/terminal.js';
import { compileSources } from '../workspace/compile.js';
import { changes, INDEX } from '../workspace/dist.js';
import { findWorkspace } from '../workspace/find.js';
import { report } from './report.js';

export interface CompileFlags {
  readonly check?: boolean;
  readonly watch?: boolean;
  readonly verbose?: boolean;
}

/**
 * `comfyloom compile`: all sources are compiled before a file is touched, so one bad workflow changes nothing.
 *
 * @param rerun what stands behind `--run`: a workflow and its parameters
 */
export async function compileCommand(
  names: readonly string[],
  flags: CompileFlags,
  rerun: readonly string[] | undefined,
  terminal: Terminal,
): Promise<void> {
  if (flags.watch || rerun !== undefined) {
    if (flags.check) throw new UsageError('E_USAGE', { what: '--check and --watch are both given.', fix: 'Give one of them.' });
    return (await import('../watch/watch.js')).watch(findWorkspace(), names, rerun, terminal, flags.verbose === true);
  }
  const { check } = flags;
  const workspace = findWorkspace();
  const sources = await compileSources(workspace, names);
  for (const { name, compiled } of sources) for (const warning of compiled.warnings) terminal.warn(`${name}: ${warning}`);
  const found = await changes(workspace, sources, names.length === 0);
  const dist = relative(process.cwd(), workspace.dist) || '.';
  if (check && found.length > 0) {
    throw new CliError('E_DIST_STALE', {
      what: 'workflows-dist is not what the sources compile to.',
      where: found.map(({ path, kind }) => `${dist}/${path} (${kind})`),
      fix: 'Run comfyloom compile and commit what it writes.',
      data: { changes: withoutContent(found) },
    });
  }
  if (!check) await apply(workspace.dist, found, INDEX);
  report(sources, found, terminal);
}
