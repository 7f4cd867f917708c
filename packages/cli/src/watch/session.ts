import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { report } from '../commands/report.js';
import { apply } from '../folder.js';
import type { Terminal } from '../terminal/terminal.js';
import { type CompiledSource, compileSource } from '../workspace/compile.js';
import { changes, INDEX } from '../workspace/dist.js';
import { sourceFiles, type Workspace } from '../workspace/find.js';

/** Compiles again and again, and remembers which files each workflow is made of. */
export class Session {
  /** Workflow → its source files when it was last read. */
  readonly #inputs = new Map<string, readonly string[]>();
  readonly #failed = new Set<string>();

  constructor(
    readonly workspace: Workspace,
    readonly names: readonly string[],
    readonly terminal: Terminal,
    readonly verbose: boolean,
  ) {}

  /** The folders where a change may concern a workflow: workflows-src with all in it, and those of the files that are imported by path. */
  folders(): ReadonlySet<string> {
    const { root, src } = this.workspace;
    const found = new Set([src, ...subfolders(src)]);
    for (const input of new Set([...this.#inputs.values()].flat())) {
      // And those above, up to the root: a folder that is removed and made again is seen from there.
      for (let folder = dirname(input); !found.has(folder); folder = dirname(folder)) {
        found.add(folder);
        if (folder === root || dirname(folder) === folder || !folder.startsWith(root)) break;
      }
    }
    return found;
  }

  /** The workflows that a change of these files concerns. One that failed may be mended by a file that was not there before. */
  async concernedBy(changed: ReadonlySet<string>): Promise<string[]> {
    const files = await sourceFiles(this.workspace);
    const wanted = this.names.length === 0 ? [...files.keys()] : [...this.names];
    // What is left of a workflow without a file can only be told from what all the others give.
    if (this.names.length === 0 && [...this.#inputs.keys()].some((name) => !files.has(name))) return wanted;
    const isConcerned = (name: string) => this.#inputs.get(name)?.some((input) => changed.has(input)) ?? true;
    return wanted.filter((name) => this.#failed.has(name) || changed.has(files.get(name) ?? '') || isConcerned(name));
  }

  /** Compiles these workflows, says what is wrong with those that fail, and writes what changed of the others. */
  async compile(names: readonly string[]): Promise<readonly CompiledSource[]> {
    const started = performance.now();
    const files = await sourceFiles(this.workspace);
    const done: CompiledSource[] = [];
    for (const name of names) {
      const before = this.#inputs.get(name) ?? [];
      try {
        done.push(await compileSource(this.workspace, name, files, (inputs) => this.#inputs.set(name, inputs)));
        this.#failed.delete(name);
      } catch (error) {
        this.#failed.add(name);
        // A file that is away now may be what mends it when it comes back.
        this.#inputs.set(name, [...new Set([...before, ...(this.#inputs.get(name) ?? [])])]);
        this.terminal.error(error, this.verbose);
      }
    }
    const whole = this.names.length === 0 && done.length === files.size;
    if (done.length === 0 && !whole) return done;
    for (const { name, compiled } of done) for (const warning of compiled.warnings) this.terminal.warn(`${name}: ${warning}`);
    const found = await changes(this.workspace, done, whole);
    await apply(this.workspace.dist, found, INDEX);
    if (whole) for (const name of this.#inputs.keys()) if (!files.has(name)) this.#inputs.delete(name);
    report(done, found, this.terminal);
    this.terminal.note(`${new Date().toTimeString().slice(0, 8)}  compiled in ${Math.round(performance.now() - started)} ms`);
    return done;
  }
}

function subfolders(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  const here = entries.filter((entry) => entry.isDirectory() && entry.name !== 'node_modules').map(({ name }) => join(folder, name));
  return here.flatMap((path) => [path, ...subfolders(path)]);
}
