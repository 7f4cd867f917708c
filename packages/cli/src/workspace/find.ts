import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { CliError } from '../errors.js';

export const SOURCE_SUFFIX = '.workflow.ts';
/** Where `comfyloom codegen` puts builders by default, in a project's root. */
export const NODES_FOLDER = 'nodes';
const SOURCE_FOLDER = 'workflows-src';

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
  const root = findUp(start, [SOURCE_FOLDER]);
  if (root !== undefined) return { root, src: join(root, SOURCE_FOLDER), dist: join(root, 'workflows-dist') };
  throw new CliError('E_NO_WORKSPACE', {
    what: `There is no folder ${SOURCE_FOLDER} here or above.`,
    where: resolve(start),
    fix: 'Run this in a project with workflows-src/<name>.workflow.ts, or make one: comfyloom init.',
  });
}

/** The folder of the user's package: with a `workflows-src` or a `package.json`, from here upwards; else this one. */
export function findRoot(start = process.cwd()): string {
  return findUp(start, [SOURCE_FOLDER, 'package.json']) ?? resolve(start);
}

function findUp(start: string, names: readonly string[]): string | undefined {
  for (let folder = resolve(start); ; folder = dirname(folder)) {
    if (names.some((name) => existsSync(join(folder, name)))) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

/** The workflow files by name, sorted. */
export async function sourceFiles({ src }: Workspace): Promise<Map<string, string>> {
  const files = (await readdir(src)).filter((file) => file.endsWith(SOURCE_SUFFIX)).sort();
  return new Map(files.map((file) => [file.slice(0, -SOURCE_SUFFIX.length), join(src, file)]));
}
