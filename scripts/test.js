// `npm test`: the checks, then all tests on this Node, then the unit tests again on the current LTS.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from './check.js';
import { run } from './steps.js';

const LTS = 'node@24';

/**
 * @param {string} label
 * @param {string} command
 * @param {string[]} before what stands before vitest on the command line
 * @param {string[]} after
 */
async function vitest(label, command, before, after) {
  const folder = await mkdtemp(join(tmpdir(), 'comfyloom-test-'));
  const report = join(folder, 'report.json');
  try {
    console.log(`\n${label}`);
    const ok = await run(command, [
      ...before,
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...after,
    ]);
    const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites } = JSON.parse(await readFile(report, 'utf8'));
    // A file that fails while it is loaded has no failed tests, yet nothing of it ran.
    const failed = numFailedTests === 0 && !ok ? Math.max(1, numFailedTestSuites) : numFailedTests;
    return { passed: numPassedTests, failed, skipped: numPendingTests };
  } catch (error) {
    console.error(`${label}: no report (${error.message})`);
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const checks = await check();
const here = await vitest(`All tests on Node ${process.versions.node}`, process.execPath, [], []);
const lts = await vitest(`Unit tests on ${LTS}`, 'npx', ['--yes', LTS], ['--typecheck.enabled=false']);
const sum = (key) => (checks[key] ?? 0) + here[key] + lts[key];
console.log(`\n${checks.passed} of ${checks.passed + checks.failed} checks, ${here.passed} tests here, ${lts.passed} on ${LTS}`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
