import { untilInterrupted } from '../terminal/interrupt.js';
import type { Terminal } from '../terminal/terminal.js';
import { notFound } from '../workspace/compile.js';
import { sourceFiles, type Workspace } from '../workspace/find.js';
import { Watched } from './files.js';
import { Rerun } from './rerun.js';
import { Session } from './session.js';

/**
 * `comfyloom compile --watch`: compiles on every save what the save concerns, until Ctrl-C.
 *
 * @param names which workflows; all without
 * @param rerun a workflow and its parameters, to be run on every save that concerns it
 */
export async function watch(
  workspace: Workspace,
  names: readonly string[],
  rerun: readonly string[] | undefined,
  terminal: Terminal,
  verbose: boolean,
): Promise<void> {
  await using runner = rerun === undefined ? undefined : new Rerun(rerun, terminal, verbose);
  const files = await sourceFiles(workspace);
  for (const name of [...names, ...(runner === undefined ? [] : [runner.name])])
    if (!files.has(name)) throw notFound(name, [...files.keys()], workspace);
  using watched = new Watched();
  // What is run is compiled too.
  const wanted = names.length === 0 || runner === undefined ? names : [...new Set([...names, runner.name])];
  const session = new Session(workspace, wanted, terminal, verbose);
  const round = async (concerned: readonly string[]) => {
    if (runner !== undefined && concerned.includes(runner.name)) await runner.cancel();
    const started = Date.now();
    const done = await session.compile(concerned);
    watched.follow(session.folders(), started);
    const source = done.find(({ name }) => name === runner?.name);
    if (source !== undefined) runner?.start(source);
  };
  await untilInterrupted(async (signal) => {
    watched.follow(session.folders(), Number.POSITIVE_INFINITY);
    await round(wanted.length === 0 ? [...files.keys()] : wanted);
    terminal.note('Watching. Ctrl-C stops.');
    for await (const changed of watched.changes(signal)) await round(await session.concernedBy(changed));
  });
}
