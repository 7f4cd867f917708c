import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Artifact, type Manifest, parseManifest } from '@comfyloom/artifact';
import type { CatalogNode } from '@comfyloom/catalog';
import { toArtifact } from '@comfyloom/workflow/emit';
import { CATALOG_FILE, pinnedCatalog, readCatalogFile } from '../catalog/files.js';
import { readIfThere } from '../files.js';
import { type CompiledSource, compileSources, notFound } from './compile.js';
import { compiledNames } from './dist.js';
import { findWorkspace, NODES_FOLDER, sourceFiles, type Workspace } from './find.js';

/** A workflow that can be run, and what is known of it. */
export interface Runnable {
  readonly manifest: Manifest;
  readonly artifact: Artifact;
  readonly warnings: readonly string[];
  /** Path of the catalog that it was compiled with; undefined when that is not at hand. */
  readonly catalog?: string;
  /** The classes that it uses, as its source declares them; none when there is only what was compiled. */
  readonly definitions: readonly CatalogNode[];
}

/** The names that `run` and `doctor` take. */
export async function runnableNames(workspace: Workspace): Promise<string[]> {
  return [...new Set([...(await sourceFiles(workspace)).keys(), ...(await compiledNames(workspace))])].sort();
}

/** The workflow as its source stands now; where there is no source, as it was compiled. */
export async function findRunnable(name: string, workspace: Workspace = findWorkspace()): Promise<Runnable> {
  if ((await sourceFiles(workspace)).has(name)) {
    const [source] = await compileSources(workspace, [name]);
    return toRunnable(source as CompiledSource);
  }
  const folder = join(workspace.dist, name);
  const text = await readIfThere(join(folder, 'manifest.json'));
  if (text === undefined || name.includes('/')) throw notFound(name, await runnableNames(workspace), workspace);
  const manifest = parseManifest(JSON.parse(text), join(folder, 'manifest.json'));
  const { default: artifact } = (await import(pathToFileURL(join(folder, 'index.js')).href)) as { default: Artifact };
  const catalog = await catalogWith(manifest.catalog.digest, workspace);
  return { manifest, artifact, warnings: [], definitions: [], ...(catalog !== undefined && { catalog }) };
}

export function toRunnable({ compiled, catalog }: CompiledSource): Runnable {
  return {
    manifest: compiled.manifest,
    artifact: toArtifact(compiled),
    warnings: compiled.warnings,
    catalog,
    definitions: compiled.definitions,
  };
}

/** The catalog of this digest, of those that lie here. */
async function catalogWith(digest: string, { root }: Workspace): Promise<string | undefined> {
  for (const path of [pinnedCatalog(), join(root, NODES_FOLDER, CATALOG_FILE)]) {
    if (existsSync(path) && (await readCatalogFile(path)).digest === digest) return path;
  }
  return undefined;
}
