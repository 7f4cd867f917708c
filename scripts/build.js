// Builds every package, those that changed and what depends on them.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root, run } from './steps.js';

const { packageManager } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
// Through npx, because turbo looks for pnpm on the path and a fresh machine has none.
const turbo = [
  '--yes',
  packageManager,
  'exec',
  'turbo',
  'run',
  'build',
  '--concurrency=2',
  '--output-logs=errors-only',
  '--log-prefix=none',
];
const ok = await run('npx', turbo, { quiet: true, env: { TURBO_TELEMETRY_DISABLED: '1' } });
process.exitCode = ok ? 0 : 1;
