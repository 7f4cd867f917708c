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

/** Number in `<name>_<digits>_…`, or 0; undefined for a file of another prefix. */
function counterOf(file: string, name: string): number | undefined {
  if (!file.startsWith(`${name}_`)) return undefined;
  const digits = file.slice(name.length + 1).split('_')[0] as string;
  return /^[0-9]+$/.test(digits) ? Number(digits) : 0;
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
  let counter = 0;
  for (const path of files.paths(folder)) {
    const parent = posix.dirname(path) === '.' ? '' : posix.dirname(path);
    if (parent === inside) counter = Math.max(counter, counterOf(posix.basename(path), name) ?? 0);
  }
  return { name, subfolder, counter: counter + 1 };
}
