import { posix } from 'node:path';

/** `user` holds settings and workflows; the other three are those that clients can view. */
export type Folder = 'input' | 'output' | 'temp' | 'user';

export interface StoredFile {
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

/** The server's folders, in memory: no path of a client ever reaches a disk. */
export class FileStore {
  private readonly folders: Readonly<Record<Folder, Map<string, StoredFile>>> = {
    input: new Map(),
    output: new Map(),
    temp: new Map(),
    user: new Map(),
  };

  /** @param path a path that insidePath() made */
  read(folder: Folder, path: string): StoredFile | undefined {
    return this.folders[folder].get(path);
  }

  write(folder: Folder, path: string, data: Uint8Array): void {
    const now = Date.now();
    this.folders[folder].set(path, { data, modified: now, created: this.folders[folder].get(path)?.created ?? now });
  }

  remove(folder: Folder, path: string): void {
    this.folders[folder].delete(path);
  }

  /** Paths of all files of a folder, in the order in which they were written first. */
  paths(folder: Folder): string[] {
    return [...this.folders[folder].keys()];
  }

  isDirectory(folder: Folder, path: string): boolean {
    return path === '' || this.paths(folder).some((file) => file.startsWith(`${path}/`));
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
  }
}
