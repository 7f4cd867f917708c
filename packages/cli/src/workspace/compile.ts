import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { CatalogFile } from '@comfyloom/catalog';
import { type Compiled, compile } from '@comfyloom/workflow';
import { CliError } from '../errors.js';
import { SOURCE_SUFFIX, sourceFiles, type Workspace } from './find.js';
import { loadWorkflow } from './load.js';
import { loadError } from './load-error.js';

/** A workflow's file, compiled. */
export interface CompiledSource {
  readonly name: string;
  readonly file: string;
  readonly compiled: Compiled;
}

/**
 * Compiles workflows of a workspace in memory.
 *
 * @param names which ones; all without
 */
export async function compileSources(workspace: Workspace, names: readonly string[] = []): Promise<CompiledSource[]> {
  const files = await sourceFiles(workspace);
  const wanted = names.length === 0 ? [...files.keys()] : names;
  const { server, digest } = await readPinnedCatalog();
  const done: CompiledSource[] = [];
  for (const name of wanted) {
    const file = files.get(name);
    if (file === undefined) throw notFound(name, [...files.keys()], workspace);
    const workflow = await loadWorkflow(file, name);
    try {
      done.push({ name, file, compiled: compile(workflow, { root: workspace.root, catalog: { server, digest } }) });
    } catch (cause) {
      throw await loadError(file, [file], cause);
    }
  }
  return done;
}

/** The catalog that the published builders come from, as its file is. */
export async function readPinnedCatalog(): Promise<CatalogFile> {
  const path = createRequire(import.meta.url).resolve('@comfyloom/nodes/catalog.json');
  return JSON.parse(await readFile(path, 'utf8')) as CatalogFile;
}

export function notFound(name: string, known: readonly string[], { src }: Workspace): CliError {
  return new CliError('E_WORKFLOW_NOT_FOUND', {
    what: `There is no workflow "${name}".`,
    where: `${src}/${name}${SOURCE_SUFFIX}`,
    fix: known.length === 0 ? 'There are none yet.' : `There are: ${known.join(', ')}.`,
  });
}
