import { compareCatalogs, type DriftFinding } from '@comfyloom/catalog';
import { type CatalogSource, describe, readSource, readSourceFile, type SourceFlags } from '../catalog/source.js';
import { breaks, comparisonLines } from '../doctor/comparison.js';
import { type Checkup, examine } from '../doctor/workflows.js';
import { CliError, UsageError } from '../errors.js';
import { table } from '../terminal/table.js';
import type { Terminal } from '../terminal/terminal.js';
import { findRunnable, runnableNames } from '../workspace/artifact.js';
import { findWorkspace } from '../workspace/find.js';

export interface DoctorFlags extends SourceFlags {
  readonly against?: string;
  readonly from?: string;
}

/** `comfyloom doctor`: what would fail on a server, before anything is sent to it. */
export async function doctorCommand(names: readonly string[], flags: DoctorFlags, terminal: Terminal): Promise<void> {
  if (flags.from !== undefined && names.length > 0)
    throw new UsageError('E_USAGE', { what: '--from compares catalogs, not workflows.', fix: 'Leave out the names, or --from.' });
  const before = flags.from === undefined ? undefined : await readSourceFile(flags.from);
  const server = await readSource(flags.against, '--against', flags);
  if (before !== undefined) return compare(before, server, terminal);
  const workspace = findWorkspace();
  const wanted = names.length === 0 ? await runnableNames(workspace) : names;
  const checkups: Checkup[] = [];
  for (const name of wanted) checkups.push(await examine(await findRunnable(name, workspace), server.catalog));
  for (const checkup of checkups) for (const line of checkupLines(checkup)) terminal.line(line);
  const result = { server: shown(server), workflows: checkups };
  const failing = checkups.filter(({ findings }) => findings.some(({ severity }) => severity === 'error'));
  if (failing.length > 0) throw failed(failing, checkups.length, server, result);
  terminal.result(result);
}

function failed(failing: readonly Checkup[], of: number, server: CatalogSource, result: Record<string, unknown>): CliError {
  return new CliError('E_DRIFT', {
    what: `${failing.length} of ${of} ${of === 1 ? 'workflow' : 'workflows'} would fail on ${describe(server)}.`,
    where: failing.map(({ name }) => name),
    fix: 'Mend the server, or the workflows, as told above.',
    data: result,
  });
}

function checkupLines({ name, findings }: Checkup): string[] {
  if (findings.length === 0) return [`${name}  ok`];
  const rows = findings.map((finding) => {
    const { severity, kind, message, fix = '' } = finding;
    return [severity, kind, place(finding), `${message} ${fix}`.trimEnd()];
  });
  return [name, ...table(rows, '  ')];
}

/** The input, else the node, else the folder that a file is missing from. */
function place({ nodes: [node], input, data }: DriftFinding): string {
  if (node === undefined) return data['folder'] === undefined ? '' : `models/${data['folder']}`;
  return input === undefined ? node : `${node}.${input}`;
}

function compare(before: CatalogSource, after: CatalogSource, terminal: Terminal): void {
  const drift = compareCatalogs(before.catalog, after.catalog);
  terminal.line(`${describe(before)} → ${describe(after)}`);
  for (const line of comparisonLines(drift)) terminal.line(line);
  const result = { before: shown(before), after: shown(after), ...drift };
  const broken = drift.changes.filter(breaks).length;
  if (broken + drift.removed.length > 0) {
    throw new CliError('E_DRIFT', {
      what: `Not all that was right before is right now. Classes gone: ${drift.removed.length}; changes that break: ${broken}.`,
      where: `${describe(before)} → ${describe(after)}`,
      fix: 'comfyloom doctor without --from tells whether your workflows are concerned.',
      data: result,
    });
  }
  terminal.result(result);
}

function shown({ from, catalog }: CatalogSource) {
  return { from, version: catalog.server, classes: catalog.nodes.size };
}
