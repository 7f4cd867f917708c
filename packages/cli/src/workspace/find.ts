import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { CliError } from '../errors.js';

export const SOURCE_SUFFIX = '.workflow.ts';

/** Where the workflows of a project lie. */
export interface Workspace {
  readonly root: string;
  /** `workflows-src` */
  readonly src: string;
  /** `workflows-dist` */
  readonly dist: string;
}

/**
 * The nearest folder with a `workflows-src`, from `start` upwards.
 *
 * @throws CliError `E_NO_WORKSPACE`
 */
export function findWorkspace(start = process.cwd()): Workspace {
  for (let folder = resolve(start); ; folder = dirname(folder)) {
    const src = join(folder, 'workflows-src');
    if (existsSync(src)) return { root: folder, src, dist: join(folder, 'workflows-dist') };
    if (dirname(folder) === folder) break;
  }
  throw new CliError('E_NO_WORKSPACE', {
    what: 'There is no folder workflows-src here or above.',
    where: resolve(start),
    fix: 'Run this in a project with workflows-src/<name>.workflow.ts.',
  });
}

/** The workflow files by name, sorted. */
export async function sourceFiles({ src }: Workspace): Promise<Map<string, string>> {
  const files = (await readdir(src)).filter((file) => file.endsWith(SOURCE_SUFFIX)).sort();
  return new Map(files.map((file) => [file.slice(0, -SOURCE_SUFFIX.length), join(src, file)]));
}
