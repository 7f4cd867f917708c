import { join } from 'node:path';
import { type Compiled, compile } from '@comfyloom/workflow';
import { catalogOf, readCatalogFile } from '../catalog/files.js';
import { CliError } from '../errors.js';
import { SOURCE_SUFFIX, sourceFiles, type Workspace } from './find.js';
import { loadWorkflow } from './load.js';
import { loadError } from './load-error.js';
import { listPackage, PACKAGE, workflowPackage } from './packages.js';

/** A workflow's file, compiled. */
export interface CompiledSource {
  readonly name: string;
  readonly file: string;
  readonly compiled: Compiled;
  /** Path of the catalog that its builders come from. */
  readonly catalog: string;
}

/**
 * Compiles workflows of a workspace in memory.
 *
 * @param names which ones; all without
 */
export async function compileSources(workspace: Workspace, names: readonly string[] = []): Promise<CompiledSource[]> {
  const files = await sourceFiles(workspace);
  const done: CompiledSource[] = [];
  for (const name of names.length === 0 ? files.keys() : names) done.push(await compileSource(workspace, name, files));
  return done;
}

/**
 * Compiles one workflow in memory.
 *
 * @param files the workflow files by name
 * @param seen is told the files that it is made of, also when it then fails
 */
export async function compileSource(
  workspace: Workspace,
  name: string,
  files: ReadonlyMap<string, string>,
  seen: (inputs: readonly string[]) => void = () => undefined,
): Promise<CompiledSource> {
  const file = files.get(name);
  if (file === undefined) throw notFound(name, [...files.keys()], workspace);
  const { workflow, inputs } = await loadWorkflow(file, name, seen);
  const catalog = await catalogOf(inputs);
  const { server, digest } = await readCatalogFile(catalog);
  try {
    const version = await packageVersion(workspace, name, workflow.version, file);
    const options = { root: workspace.root, catalog: { server, digest }, ...(version !== undefined && { version }) };
    return { name, file, catalog, compiled: compile(workflow, options) };
  } catch (cause) {
    throw await loadError(file, inputs, cause);
  }
}

/** The version of a workflow that is a package: changesets raises it there. */
async function packageVersion(workspace: Workspace, name: string, defined: string | undefined, file: string): Promise<string | undefined> {
  if ((await listPackage(workspace)) === undefined) return undefined;
  if (defined !== undefined) {
    throw new CliError('E_VERSION_TWICE', {
      what: `${name} is a package, and its definition says a version too.`,
      where: [file, join(workspace.dist, name, PACKAGE)],
      fix: 'Take `version` out of the definition: changesets raises the one of the package.',
    });
  }
  return (await workflowPackage(workspace, name))?.version;
}

export function notFound(name: string, known: readonly string[], { src }: Workspace): CliError {
  return new CliError('E_WORKFLOW_NOT_FOUND', {
    what: `There is no workflow "${name}".`,
    where: `${src}/${name}${SOURCE_SUFFIX}`,
    fix: known.length === 0 ? 'There are none yet.' : `There are: ${known.join(', ')}.`,
  });
}
