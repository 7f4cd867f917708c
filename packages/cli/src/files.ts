import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CliError } from './errors.js';

/** Writes a file whole or not at all: beside it first, then renamed over it. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const beside = join(dirname(path), `.${randomUUID()}.part`);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(beside, content);
    await rename(beside, path);
  } catch (cause) {
    await rm(beside, { force: true });
    throw fileError('written', path, cause);
  }
}

/** The file's text. */
export function readText(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((cause: unknown) => {
    throw fileError('read', path, cause);
  });
}

/** The file's text; undefined when there is none. */
export async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw fileError('read', path, cause);
  }
}

function fileError(done: 'read' | 'written', path: string, cause: unknown): CliError {
  const { code = '', message } = cause as NodeJS.ErrnoException;
  const fixes: Record<string, string> = {
    EACCES: 'Check the permissions of the file and its folder.',
    ENOSPC: 'The disk is full.',
    EISDIR: 'It is a folder.',
    ENOENT: 'Check the path.',
    ENOTDIR: 'A part of the path is a file.',
  };
  return new CliError('E_FILE', { what: `A file cannot be ${done}.`, where: path, fix: fixes[code] ?? message, cause });
}
