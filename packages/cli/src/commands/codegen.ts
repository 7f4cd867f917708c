import { join, relative, resolve } from 'node:path';
import { CATALOG_FILE } from '../catalog/files.js';
import { describe, readSource, type SourceFlags } from '../catalog/source.js';
import { plan } from '../codegen/plan.js';
import { CliError } from '../errors.js';
import { apply, withoutContent } from '../folder.js';
import type { Terminal } from '../terminal/terminal.js';
import { findRoot, NODES_FOLDER } from '../workspace/find.js';

export interface CodegenFlags extends SourceFlags {
  readonly objectInfo?: string;
  readonly out?: string;
  readonly check?: boolean;
}

const MAX_PROBLEMS = 10;

/** `comfyloom codegen`: builders of a server's own nodes, in the user's own package. */
export async function codegenCommand(flags: CodegenFlags, terminal: Terminal): Promise<void> {
  const source = await readSource(flags.objectInfo, '--object-info', flags);
  const folder = resolve(flags.out ?? join(findRoot(), NODES_FOLDER));
  const { packs, changes } = await plan(folder, source);
  const out = relative(process.cwd(), folder) || '.';
  if (flags.check && changes.length > 0) {
    throw new CliError('E_CODEGEN_STALE', {
      what: `${changes.length === 1 ? 'A file is' : `${changes.length} files are`} not what ${describe(source)} gives.`,
      where: changes.map(({ path, kind }) => `${out}/${path} (${kind})`),
      fix: 'Run comfyloom codegen without --check, look at the changes, and commit them.',
      data: { changes: withoutContent(changes) },
    });
  }
  if (!flags.check) await apply(folder, changes, CATALOG_FILE);
  const { problems } = source.catalog;
  for (const { class_type, input, what } of problems.slice(0, MAX_PROBLEMS))
    terminal.warn(`${class_type}${input === undefined ? '' : `.${input}`}: ${what}`);
  if (problems.length > MAX_PROBLEMS) terminal.warn(`and ${problems.length - MAX_PROBLEMS} more; --json tells all`);
  terminal.line(describe(source));
  const changed = new Set(changes.map(({ path }) => path));
  for (const { pack, file, classes } of packs) {
    const written = changed.has(`${file}.js`) || changed.has(`${file}.d.ts`);
    terminal.line(`${out}/${file}.js  ${classes} ${classes === 1 ? 'class' : 'classes'} of ${pack}  ${written ? 'written' : 'unchanged'}`);
  }
  for (const { path, kind } of changes) if (kind === 'gone') terminal.line(`${out}/${path}  removed: the server has no such pack any more`);
  terminal.result({ from: source.from, server: source.catalog.server, out: folder, packs, changes: withoutContent(changes), problems });
}
