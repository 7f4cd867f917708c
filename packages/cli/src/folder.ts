import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readIfThere, writeWhole } from './files.js';

/** One file that a folder should hold, or should not (`content` undefined). */
export interface Change {
  /** Relative to the folder, with `/`. */
  readonly path: string;
  readonly kind: 'new' | 'changed' | 'gone';
  readonly content?: string;
}

/** The files among `wanted` (path to content) that the folder does not hold as they should be. */
export async function differences(folder: string, wanted: ReadonlyMap<string, string>): Promise<Change[]> {
  const found: Change[] = [];
  for (const [path, content] of wanted) {
    const present = await readIfThere(join(folder, path));
    if (present !== content) found.push({ path, kind: present === undefined ? 'new' : 'changed', content });
  }
  return found;
}

/**
 * Makes the changes, each file whole.
 *
 * @param list the file that lists the others: written last, so that it never names what is not there
 */
export async function apply(folder: string, changes: readonly Change[], list: string): Promise<void> {
  const ordered = [...changes].sort((a, b) => Number(a.path === list) - Number(b.path === list));
  for (const { path, content } of ordered) {
    if (content === undefined) await rm(join(folder, path), { recursive: true, force: true });
    else await writeWhole(join(folder, path), content);
  }
}

/** Changes as `--json` and errors show them. */
export function withoutContent(changes: readonly Change[]): Pick<Change, 'path' | 'kind'>[] {
  return changes.map(({ path, kind }) => ({ path, kind }));
}
