import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ConformanceError } from './errors.js';

/**
 * Writes a file whole or not at all: beside it first, then renamed over it.
 *
 * @throws ConformanceError `E_REPORT_WRITE`, which says so when the disk is full
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const beside = join(dirname(path), `.${randomUUID()}.part`);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(beside, content);
    await rename(beside, path);
  } catch (cause) {
    await rm(beside, { force: true }).catch(() => undefined);
    const { code, message } = cause as NodeJS.ErrnoException;
    const fixes: Readonly<Record<string, string>> = {
      ENOSPC: 'The disk is full: make room on it.',
      EDQUOT: 'The quota of the disk is used up: make room on it.',
      EACCES: 'Check the permissions of the folder.',
      EROFS: 'The disk takes no writes.',
      ENOTDIR: 'A part of the path is a file.',
      EISDIR: 'It is a folder.',
    };
    throw new ConformanceError('E_REPORT_WRITE', {
      what: `A file could not be written (${code ?? message}).`,
      where: path,
      fix: fixes[code ?? ''] ?? message,
      cause,
    });
  }
}

/** The JSON of a file; undefined when there is none, or when it is no JSON. */
export async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return undefined;
  }
}
