// Builds every package, those that changed and what depends on them.
import { run } from './steps.js';

const ok = await run('turbo', ['run', 'build', '--concurrency=2', '--output-logs=errors-only', '--log-prefix=none'], {
  quiet: true,
  env: { TURBO_TELEMETRY_DISABLED: '1' },
});
process.exitCode = ok ? 0 : 1;
