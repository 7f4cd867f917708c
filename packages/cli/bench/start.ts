// P9: `comfyloom --version` and `--help` cost at most 1.6 times an empty Node process.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../bin/comfyloom.js', import.meta.url));
const ROUNDS = 25;
const commands = { 'node -e 0': ['-e', '0'], '--version': [cli, '--version'], '--help': [cli, '--help'] };

const times = new Map<string, number[]>(Object.keys(commands).map((name) => [name, []]));
// In turns, so that what else the machine does falls on all alike.
for (let round = 0; round <= ROUNDS; round++) {
  for (const [name, args] of Object.entries(commands)) {
    const start = performance.now();
    spawnSync(process.execPath, args, { stdio: 'ignore' });
    if (round > 0) times.get(name)?.push(performance.now() - start);
  }
}
// The best of each: on a machine that does other things too, all else is those other things.
const best = (name: string) => Math.min(...(times.get(name) ?? []));
const bare = best('node -e 0');
console.log(`node -e 0: ${bare.toFixed(0)} ms (best of ${ROUNDS})`);
for (const name of ['--version', '--help'])
  console.log(`${name}: ${best(name).toFixed(0)} ms, ratio ${(best(name) / bare).toFixed(2)} (limit 1.6)`);
