// Everything that is checked without running the product: style, types, imports, package shapes, generated files.
import { runSteps } from './steps.js';

/** @returns {Promise<{ passed: number, failed: number }>} */
export function check() {
  return runSteps([
    ['style and lint (biome)', 'biome', ['check', '.']],
    ['types of tests, scripts and workflows (tsc)', 'tsc', ['-p', 'tsconfig.json']],
    ['imports between packages (dependency-cruiser)', 'depcruise', ['--config', '.dependency-cruiser.cjs', 'packages', 'workflows-src']],
    ['unused files and dependencies (knip)', 'knip', []],
    ['shape of the packages (publint, attw)', 'node', ['scripts/packages.js']],
    ['types of the wire are up to date', 'tsx', ['packages/protocol/scripts/wire.ts', '--check']],
    ['regular expressions take linear time (recheck)', 'node', ['scripts/regex.js']],
    ['docs/errors.md is up to date', 'node', ['scripts/errors.js', '--check']],
    ['docs/gallery.md is up to date', 'node', ['scripts/gallery.js', '--check']],
    ['compiled workflows are up to date (compile --check)', 'comfyloom', ['compile', '--check']],
  ]);
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const { failed } = await check();
  process.exitCode = failed === 0 ? 0 : 1;
}
