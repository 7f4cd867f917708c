import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from '@comfyloom/artifact';
import { emitFiles, emitIndex } from '@comfyloom/workflow/emit';
import { readIfThere } from '../files.js';
import { type Change, differences } from '../folder.js';
import type { CompiledSource } from './compile.js';
import type { Workspace } from './find.js';
import { listPackage, PACKAGE, packageFile, workflowPackage } from './packages.js';

/** The file of workflows-dist that lists all workflows. */
export const INDEX = 'index.json';

/**
 * What must change in workflows-dist so that it holds the sources as they are.
 *
 * @param whole whether `sources` are all there are: then folders of others are gone, and the index lists just these
 */
export async function changes(workspace: Workspace, sources: readonly CompiledSource[], whole: boolean): Promise<Change[]> {
  const wanted = new Map<string, string>();
  const list = await listPackage(workspace);
  for (const { name, compiled } of sources) {
    for (const [file, content] of Object.entries(await emitFiles(compiled))) wanted.set(`${name}/${file}`, content);
    if (list === undefined) continue;
    wanted.set(`${name}/${PACKAGE}`, packageFile(list, compiled.manifest, await workflowPackage(workspace, name)));
  }
  const names = new Set(sources.map(({ name }) => name));
  const others = (await compiledNames(workspace)).filter((name) => !names.has(name));
  const kept = whole ? [] : await Promise.all(others.map((name) => readManifest(workspace, name)));
  wanted.set(INDEX, emitIndex([...sources.map(({ compiled }) => compiled.manifest), ...kept]));
  const found = await differences(workspace.dist, wanted);
  return whole ? [...found, ...others.map((path): Change => ({ path, kind: 'gone' }))] : found;
}

/** The folders of workflows-dist that hold a compiled workflow. */
export async function compiledNames({ dist }: Workspace): Promise<string[]> {
  if (!existsSync(dist)) return [];
  const entries = await readdir(dist, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory() && existsSync(join(dist, entry.name, 'manifest.json'))).map((entry) => entry.name);
}

async function readManifest({ dist }: Workspace, name: string): Promise<Manifest> {
  return JSON.parse((await readIfThere(join(dist, name, 'manifest.json'))) ?? '{}') as Manifest;
}
