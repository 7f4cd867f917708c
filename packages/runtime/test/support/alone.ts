import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

/** Runs a file of `test/processes` in a process of its own, whose memory is the client's alone, and gives what it tells. */
export async function alone<Told>(name: string, ...args: readonly (string | number)[]): Promise<Told> {
  const file = fileURLToPath(new URL(`../processes/${name}.ts`, import.meta.url));
  const child = fork(file, args.map(String), { cwd: ROOT, execArgv: ['--expose-gc', '--import', 'tsx'] });
  try {
    const ended = once(child, 'exit').then(([code]) => Promise.reject(new Error(`${name} ended with ${code} and has told nothing`)));
    const [told] = await Promise.race([once(child, 'message'), ended]);
    return told as Told;
  } finally {
    child.kill();
  }
}
