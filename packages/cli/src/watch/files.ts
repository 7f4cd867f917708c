import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Editors save in several steps: what changes within this time counts as one save. */
const SETTLE_MS = 20;
/** Times of files are kept to a tick of the kernel's clock, and so may lie before our own. */
const TICK_MS = 20;

interface Folder {
  readonly watcher: FSWatcher;
  /** A folder that was removed and made again is another one, which the old watcher does not see. */
  readonly ino: number;
}

/**
 * Folders under watch, and what changes in them. Folders rather than files, as most editors save by renaming another file over the
 * one that was; not recursive, which Node only imitates on Linux. Not by chokidar, which drops a save that follows another within
 * 50 ms, as that of a formatter does.
 */
export class Watched implements Disposable {
  readonly #folders = new Map<string, Folder>();
  #changed = new Set<string>();
  #wake: () => void = () => undefined;

  /**
   * Watches these folders from now on, and no others.
   *
   * @param since what was saved after this time (ms since 1970) in a folder that is new here counts as changed
   */
  follow(folders: ReadonlySet<string>, since: number): void {
    for (const [path, { watcher, ino }] of this.#folders) {
      if (folders.has(path) && inodeOf(path) === ino) continue;
      watcher.close();
      this.#folders.delete(path);
    }
    for (const path of folders) if (!this.#folders.has(path)) this.#open(path, since);
  }

  #open(path: string, since: number): void {
    const ino = inodeOf(path);
    if (ino === undefined) return;
    const watcher = watch(path, (_event, name) => this.#note(name === null ? path : join(path, name)));
    // The folder went away: its parent is watched too, and tells when it comes back.
    watcher.on('error', () => this.#note(path));
    this.#folders.set(path, { watcher, ino });
    for (const name of readdirSync(path)) {
      const file = join(path, name);
      if ((statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) > since - TICK_MS) this.#note(file);
    }
  }

  #note(path: string): void {
    this.#changed.add(path);
    this.#wake();
  }

  /** The paths that changed, one batch a save, until the signal aborts. */
  async *changes(signal: AbortSignal): AsyncGenerator<ReadonlySet<string>> {
    signal.addEventListener('abort', () => this.#wake(), { once: true });
    for (;;) {
      if (this.#changed.size === 0 && !signal.aborted) {
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
      }
      if (signal.aborted) return;
      await pause(SETTLE_MS);
      const batch = this.#changed;
      this.#changed = new Set();
      yield batch;
    }
  }

  [Symbol.dispose](): void {
    for (const { watcher } of this.#folders.values()) watcher.close();
  }
}

function inodeOf(folder: string): number | undefined {
  return statSync(folder, { throwIfNoEntry: false })?.ino;
}
