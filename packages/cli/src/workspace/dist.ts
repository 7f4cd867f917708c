import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from '@comfyloom/artifact';
import { emitFiles, emitIndex } from '@comfyloom/workflow/emit';
import { readIfThere, writeWhole } from '../files.js';
import type { CompiledSource } from './compile.js';
import type { Workspace } from './find.js';

/** One file that `workflows-dist` should hold, or should not (`content` undefined). Path relative to workflows-dist. */
export interface Change {
  readonly path: string;
  readonly kind: 'new' | 'changed' | 'gone';
  readonly content?: string;
}

/**
 * What must change in workflows-dist so that it holds the sources as they are.
 *
 * @param whole whether `sources` are all there are: then folders of others are gone, and the index lists just these
 */
export async function changes(workspace: Workspace, sources: readonly CompiledSource[], whole: boolean): Promise<Change[]> {
  const wanted = new Map<string, string>();
  for (const { name, compiled } of sources) {
    for (const [file, content] of Object.entries(await emitFiles(compiled))) wanted.set(`${name}/${file}`, content);
  }
  const names = new Set(sources.map(({ name }) => name));
  const others = (await compiledNames(workspace)).filter((name) => !names.has(name));
  const kept = whole ? [] : await Promise.all(others.map((name) => readManifest(workspace, name)));
  wanted.set('index.json', emitIndex([...sources.map(({ compiled }) => compiled.manifest), ...kept]));
  const found: Change[] = [];
  for (const [path, content] of wanted) {
    const present = await readIfThere(join(workspace.dist, path));
    if (present !== content) found.push({ path, kind: present === undefined ? 'new' : 'changed', content });
  }
  if (whole) found.push(...others.map((path): Change => ({ path, kind: 'gone' })));
  return found;
}

/** Makes the changes, each file whole. The index comes last, so that it never lists what is not there. */
export async function apply(workspace: Workspace, found: readonly Change[]): Promise<void> {
  const ordered = [...found].sort((a, b) => Number(a.path === 'index.json') - Number(b.path === 'index.json'));
  for (const { path, content } of ordered) {
    if (content === undefined) await rm(join(workspace.dist, path), { recursive: true });
    else await writeWhole(join(workspace.dist, path), content);
  }
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
