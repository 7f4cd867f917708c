import { relative } from 'node:path';
import { CliError } from '../errors.js';
import type { Terminal } from '../terminal/terminal.js';
import { compileSources } from '../workspace/compile.js';
import { apply, changes } from '../workspace/dist.js';
import { findWorkspace } from '../workspace/find.js';

export interface CompileFlags {
  readonly check?: boolean;
}

/** `comfyloom compile`: all sources are compiled before a file is touched, so one bad workflow changes nothing. */
export async function compileCommand(names: readonly string[], { check }: CompileFlags, terminal: Terminal): Promise<void> {
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
      data: { changes: found.map(({ path, kind }) => ({ path, kind })) },
    });
  }
  if (!check) await apply(workspace, found);
  for (const { name, compiled } of sources) {
    const { manifest, workflow } = compiled;
    terminal.line(
      `${name}  ${Object.keys(workflow).length} nodes  ${manifest.digest.slice(0, 19)}…  ${check || !found.some(({ path }) => path.startsWith(`${name}/`)) ? 'unchanged' : 'written'}`,
    );
  }
  for (const { path, kind } of found) if (kind === 'gone') terminal.line(`${path}  removed: it has no source any more`);
  terminal.result({
    workflows: sources.map(({ name, compiled }) => ({ name, digest: compiled.manifest.digest, warnings: compiled.warnings })),
    changes: found.map(({ path, kind }) => ({ path, kind })),
  });
}
