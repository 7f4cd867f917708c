import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Artifact, type Manifest, parseManifest } from '@comfyloom/artifact';
import { toArtifact } from '@comfyloom/workflow/emit';
import { readIfThere } from '../files.js';
import { compileSources, notFound } from './compile.js';
import { compiledNames } from './dist.js';
import { findWorkspace, sourceFiles } from './find.js';

/** A workflow that can be run, and what is known of it. */
export interface Runnable {
  readonly manifest: Pick<Manifest, 'name' | 'title' | 'description' | 'parameters' | 'cases'>;
  readonly artifact: Artifact;
  readonly warnings: readonly string[];
}

/** The names that `run` takes. */
export async function runnableNames(): Promise<string[]> {
  const workspace = findWorkspace();
  return [...new Set([...(await sourceFiles(workspace)).keys(), ...(await compiledNames(workspace))])].sort();
}

/** The workflow as its source stands now; where there is no source, as it was compiled. */
export async function findRunnable(name: string): Promise<Runnable> {
  const workspace = findWorkspace();
  if ((await sourceFiles(workspace)).has(name)) {
    const [source] = await compileSources(workspace, [name]);
    const { compiled } = source as NonNullable<typeof source>;
    return { manifest: compiled.manifest, artifact: toArtifact(compiled), warnings: compiled.warnings };
  }
  const folder = join(workspace.dist, name);
  const text = await readIfThere(join(folder, 'manifest.json'));
  if (text === undefined || name.includes('/')) throw notFound(name, await runnableNames(), workspace);
  const manifest = parseManifest(JSON.parse(text), join(folder, 'manifest.json'));
  const { default: artifact } = (await import(pathToFileURL(join(folder, 'index.js')).href)) as { default: Artifact };
  return { manifest, artifact, warnings: [] };
}
