import { posix } from 'node:path';
import type { Behaviour } from '../options.js';

/** `user` holds settings and workflows; the other three are those that clients can view. */
export type Folder = 'input' | 'output' | 'temp' | 'user';

export interface StoredFile {
  /** May be made at the first look, as that of a drawn example. */
  readonly data: Uint8Array;
  /** Milliseconds since the epoch. */
  readonly modified: number;
  readonly created: number;
}

const ANNOTATIONS: readonly [suffix: string, folder: Folder][] = [
  ['[output]', 'output'],
  ['[input]', 'input'],
  ['[temp]', 'temp'],
];

/** `name [output]` is a file of that folder: its name without the suffix (and the blank before it), and the folder. */
export function readAnnotation(name: string): { name: string; folder: Folder | undefined } {
  for (const [suffix, folder] of ANNOTATIONS) {
    if (name.endsWith(suffix)) return { name: name.slice(0, Math.max(0, name.length - suffix.length - 1)), folder };
  }
  return { name, folder: undefined };
}

/** `a/./b//c` as the file system would resolve it; undefined when it leaves the folder. The folder itself is the empty path. */
export function insidePath(path: string): string | undefined {
  if (path.includes('\0')) return undefined;
  const normal = posix.normalize(path === '' ? '.' : path);
  if (normal.startsWith('/') || normal === '..' || normal.startsWith('../')) return undefined;
  const trimmed = normal.replace(/\/$/, '');
  return trimmed === '.' ? '' : trimmed;
}

/** A counter in a file's name; the newer server reads one also where an extension comes right after it. */
const COUNTER: Readonly<Record<Behaviour, RegExp>> = { '0.3.64': /([0-9]+)(?:_|$)/y, '0.33.0': /([0-9]+)(?:[_.]|$)/y };

/** The server's folders, in memory: no path of a client ever reaches a disk. */
export class FileStore {
  private readonly folders: Readonly<Record<Folder, Map<string, StoredFile>>> = {
    input: new Map(),
    output: new Map(),
    temp: new Map(),
    user: new Map(),
  };

  /** Folders below each folder: they stay when their last file goes. */
  private readonly directories: Readonly<Record<Folder, Set<string>>> = {
    input: new Set(),
    output: new Set(),
    temp: new Set(),
    user: new Set(),
  };

  /** Highest number in `<prefix>_<digits>_…` by folder and prefix: a look through all files at every save would take ever longer. */
  private readonly counters = new Map<string, number>();

  /** @param behave whose counters are read */
  constructor(private readonly behave: Behaviour = '0.33.0') {}

  /** @param path a path that insidePath() made */
  read(folder: Folder, path: string): StoredFile | undefined {
    return this.folders[folder].get(path);
  }

  write(folder: Folder, path: string, data: Uint8Array): void {
    const now = Date.now();
    this.put(folder, path, { data, modified: now, created: this.folders[folder].get(path)?.created ?? now });
  }

  put(folder: Folder, path: string, file: StoredFile): void {
    this.folders[folder].set(path, file);
    this.makeParents(folder, path);
    this.count(folder, path);
  }

  /** Makes the folders that a path lies in. */
  makeParents(folder: Folder, path: string): void {
    this.directories[folder].add('');
    for (let cut = path.indexOf('/'); cut > 0; cut = path.indexOf('/', cut + 1)) this.directories[folder].add(path.slice(0, cut));
  }

  remove(folder: Folder, path: string): void {
    this.folders[folder].delete(path);
    this.recount(folder);
  }

  private count(folder: Folder, path: string): void {
    const slash = path.lastIndexOf('/');
    const name = path.slice(slash + 1);
    const parent = path.slice(0, Math.max(0, slash));
    const digits = COUNTER[this.behave];
    for (let cut = name.indexOf('_'); cut >= 0; cut = name.indexOf('_', cut + 1)) {
      digits.lastIndex = cut + 1;
      const found = digits.exec(name)?.[1];
      if (found === undefined) continue;
      const key = counterKey(folder, parent, name.slice(0, cut));
      this.counters.set(key, Math.max(this.counters.get(key) ?? 0, Number(found)));
    }
  }

  private recount(folder: Folder): void {
    for (const key of this.counters.keys()) if (key.startsWith(`${folder}\0`)) this.counters.delete(key);
    for (const path of this.folders[folder].keys()) this.count(folder, path);
  }

  /** One more than the highest number that files of this prefix carry. */
  nextCounter(folder: Folder, subfolder: string, name: string): number {
    return (this.counters.get(counterKey(folder, subfolder, name)) ?? 0) + 1;
  }

  /** Paths of all files of a folder, in the order in which they were written first. */
  paths(folder: Folder): string[] {
    return [...this.folders[folder].keys()];
  }

  isDirectory(folder: Folder, path: string): boolean {
    return path === '' || this.directories[folder].has(path);
  }

  /** Whether anything was ever looked for or put there. */
  isMade(folder: Folder): boolean {
    return this.directories[folder].has('');
  }

  /** Paths of all folders below a folder. */
  directoryPaths(folder: Folder): string[] {
    return [...this.directories[folder]].filter((path) => path !== '');
  }

  /** Moves a file, or a folder with all that is in it. */
  move(folder: Folder, from: string, to: string): void {
    const files = this.folders[folder];
    const moved = (path: string): string => (path === from ? to : `${to}${path.slice(from.length)}`);
    const isMeant = (path: string): boolean => path === from || path.startsWith(`${from}/`);
    for (const [path, file] of [...files].filter(([path]) => isMeant(path))) {
      files.delete(path);
      files.set(moved(path), file);
    }
    for (const path of [...this.directories[folder]].filter(isMeant)) {
      this.directories[folder].delete(path);
      this.directories[folder].add(moved(path));
    }
    this.makeParents(folder, to);
    this.recount(folder);
  }

  /** `exists_annotated_filepath`: a directory counts, as does the folder itself (the empty name). */
  existsAnnotated(annotated: string): boolean {
    const { name, folder = 'input' } = readAnnotation(annotated);
    const path = insidePath(name);
    return path !== undefined && (this.folders[folder].has(path) || this.isDirectory(folder, path));
  }

  /** The bytes behind an annotated name, undefined for a directory or nothing. */
  readAnnotated(annotated: string): StoredFile | undefined {
    const { name, folder = 'input' } = readAnnotation(annotated);
    const path = insidePath(name);
    return path === undefined ? undefined : this.folders[folder].get(path);
  }

  clear(folder: Folder): void {
    this.folders[folder].clear();
    this.directories[folder].clear();
    this.recount(folder);
  }
}

function counterKey(folder: Folder, subfolder: string, name: string): string {
  return `${folder}\0${subfolder}\0${name}`;
}
