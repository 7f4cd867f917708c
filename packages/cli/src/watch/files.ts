import { setTimeout as pause } from 'node:timers/promises';
import { type FSWatcher, watch } from 'chokidar';

/** Editors save in several steps: what changes within this time counts as one save. */
const SETTLE_MS = 20;

/** The files under watch, and what happens to them. */
export class Watched implements AsyncDisposable {
  readonly #watcher: FSWatcher;
  #changed = new Set<string>();
  #wake: () => void = () => undefined;

  /** @param folder is watched whole, with files that are yet to come */
  constructor(folder: string) {
    this.#watcher = watch(folder, { ignoreInitial: true, ignored: /[\\/](?:node_modules|\.git)[\\/]/ });
    this.#watcher.on('all', (_event, path) => {
      this.#changed.add(path);
      this.#wake();
    });
  }

  /** Resolves once every change from now on is seen. */
  ready(): Promise<void> {
    return new Promise((resolve) => this.#watcher.once('ready', resolve));
  }

  add(paths: Iterable<string>): void {
    this.#watcher.add([...paths]);
  }

  /** The paths that changed, one batch a save, until the signal aborts. */
  async *changes(signal: AbortSignal): AsyncGenerator<ReadonlySet<string>> {
    signal.addEventListener('abort', () => this.#wake(), { once: true });
    for (;;) {
      if (this.#changed.size === 0 && !signal.aborted) await new Promise<void>((resolve) => (this.#wake = resolve));
      if (signal.aborted) return;
      await pause(SETTLE_MS);
      const batch = this.#changed;
      this.#changed = new Set();
      yield batch;
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#watcher.close();
  }
}
