// `npm run bench`: every bench of every package, one after the other, and their figures in bench/results.json.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const wanted = process.argv.slice(2);
const results: Record<string, readonly string[]> = {};
let failed = false;

for (const name of readdirSync(join(root, 'packages')).sort()) {
  const folder = join(root, 'packages', name, 'bench');
  for (const file of existsSync(folder) ? readdirSync(folder).sort() : []) {
    const title = `${name}/${file.replace(/\.ts$/, '')}`;
    if (!file.endsWith('.ts') || (wanted.length > 0 && !wanted.some((word) => title.includes(word)))) continue;
    console.log(`\n${title}`);
    const { stdout, status } = spawnSync('tsx', ['--expose-gc', join(folder, file)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    process.stdout.write(stdout);
    if (status !== 0) failed = true;
    results[title] = stdout.trim().split('\n');
  }
}

mkdirSync(join(root, 'bench'), { recursive: true });
const machine = { node: process.versions.node, cores: availableParallelism() };
writeFileSync(join(root, 'bench/results.json'), `${JSON.stringify({ machine, results }, null, 2)}\n`);
process.exitCode = failed ? 1 : 0;
