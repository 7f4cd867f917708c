import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { link, mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { RuntimeError } from '../errors.js';
import type { RunFile } from '../outputs/file.js';

/** A file of a run that can be written to disk. */
export interface NodeRunFile extends RunFile {
  /**
   * Writes the file into a directory, which is made if need be.
   *
   * The name is the server's, cleaned of everything that could lead out of the directory; ` (1)`, ` (2)` … is added when it is taken,
   * for nothing is overwritten. The file appears whole or not at all.
   *
   * @returns the path
   * @throws RuntimeError `E_SAVE`, and all of `bytes()`
   */
  save(directory: string, options?: { readonly name?: string; readonly signal?: AbortSignal }): Promise<string>;
}

export function withSave(file: RunFile): NodeRunFile {
  return { ...file, save: (directory, options = {}) => save(file, directory, options.name ?? file.filename, options.signal) };
}

async function save(file: RunFile, directory: string, name: string, signal: AbortSignal | undefined): Promise<string> {
  const body = await file.stream(signal);
  const temporary = path.join(directory, `.${randomUUID()}.part`);
  try {
    await mkdir(directory, { recursive: true });
    await pipeline(Readable.fromWeb(body as never), createWriteStream(temporary, { flags: 'wx' }), {
      ...(signal === undefined ? {} : { signal }),
    });
    return await place(temporary, directory, safeName(name));
  } catch (cause) {
    // Its connection is not for others before it has ended.
    await body.cancel().catch(() => {});
    if (signal?.aborted) throw signal.reason;
    if (cause instanceof RuntimeError) throw cause;
    const what = `"${safeName(name)}" could not be saved: ${(cause as Error).message}.`;
    throw new RuntimeError('E_SAVE', { what, where: directory, fix: 'Is the directory writable, and is there room?', cause });
  } finally {
    // Where it could not be written there is nothing to take away.
    await rm(temporary, { force: true }).catch(() => {});
  }
}

/** Gives the finished file its name, or the next free one. */
async function place(temporary: string, directory: string, name: string): Promise<string> {
  const { name: stem, ext } = path.parse(name);
  for (let count = 0; ; count++) {
    const target = path.join(directory, count === 0 ? name : `${stem} (${count})${ext}`);
    try {
      // A hard link never replaces what is there, not even a dangling symbolic link, as rename would.
      await link(temporary, target);
      return target;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EEXIST') continue;
      if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'EOPNOTSUPP' && code !== 'ENOSYS') throw error;
    }
    // File systems without hard links: reserve the name, then replace the reservation.
    try {
      await (await open(target, 'wx')).close();
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') continue;
      throw error;
    }
    await rename(temporary, target);
    return target;
  }
}

/** Names that Windows keeps for devices, with any extension. */
const DEVICES = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i;
const LONGEST = 180;

/** How many dots and blanks a name ends in: some systems drop them, and another name is left. */
function trailing(name: string): number {
  let count = 0;
  while (count < name.length && '. '.includes(name.charAt(name.length - 1 - count))) count += 1;
  return count;
}

/** One path segment that is safe on every system: no directories, no control or bidi characters, no device, no leading dot. */
export function safeName(name: string): string {
  const last =
    name
      .replace(/\p{Surrogate}/gu, '_')
      .normalize('NFC')
      .split(/[\\/]/)
      .at(-1) ?? '';
  const cleaned = last
    .replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff<>:"|?*]/g, '_')
    .replace(/^[. ]+/, '');
  const clean = cleaned.slice(0, cleaned.length - trailing(cleaned));
  const named = clean === '' ? 'file' : DEVICES.test(clean) ? `_${clean}` : clean;
  const { name: stem, ext } = path.posix.parse(named);
  const extension = shorten(ext, 20);
  return `${shorten(stem, LONGEST - Buffer.byteLength(extension))}${extension}`;
}

/** At most so many bytes of UTF-8, cut between characters. */
function shorten(text: string, bytes: number): string {
  let length = 0;
  let result = '';
  for (const character of text) {
    length += Buffer.byteLength(character);
    if (length > bytes) break;
    result += character;
  }
  return result;
}
