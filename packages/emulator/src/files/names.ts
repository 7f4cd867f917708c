import { posix } from 'node:path';
import { PyError } from '../python/errors.js';
import { type FileStore, type Folder, insidePath } from './store.js';

export interface SavePath {
  readonly name: string;
  readonly subfolder: string;
  readonly counter: number;
}

const two = (value: number): string => String(value).padStart(2, '0');

function fillPlaceholders(prefix: string, size: { width: number; height: number }, now: Date): string {
  const values: Readonly<Record<string, string>> = {
    width: String(size.width),
    height: String(size.height),
    year: String(now.getFullYear()),
    month: two(now.getMonth() + 1),
    day: two(now.getDate()),
    hour: two(now.getHours()),
    minute: two(now.getMinutes()),
    second: two(now.getSeconds()),
  };
  return prefix.replace(/%(\w+)%/g, (whole, name: string) => (Object.hasOwn(values, name) ? (values[name] as string) : whole));
}

/**
 * Where the next file of a prefix goes: the prefix may hold a folder and the server's own placeholders; the counter is one more
 * than the highest there is.
 *
 * @throws PyError `Exception` when the prefix leaves the folder
 */
export function savePath(
  files: FileStore,
  folder: Folder,
  prefix: string,
  size: { width: number; height: number },
  now = new Date(),
): SavePath {
  const normal = posix.normalize(prefix.includes('%') ? fillPlaceholders(prefix, size, now) : prefix === '' ? '.' : prefix);
  const subfolder = posix.dirname(normal) === '.' ? '' : posix.dirname(normal);
  const name = posix.basename(normal);
  const inside = insidePath(subfolder);
  if (inside === undefined || normal.startsWith('/')) {
    throw new PyError('Exception', `**** ERROR: Saving image outside the output folder is not allowed.\n full_output_folder: ${subfolder}`);
  }
  return { name, subfolder, counter: files.nextCounter(folder, inside, name) };
}
