import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { startRegistry } from './support/registry.js';

const run = promisify(execFile);

const TEST = `import { expectWorkflow } from '@comfyloom/conformance/vitest';
import { it } from 'vitest';
import flux from './workflows-dist/flux-txt2img/index.js';

it('draws', () => expectWorkflow(flux).toRun({ prompt: 'a cat', width: 320, height: 200 }, { images: { count: 1, width: 320, height: 200 } }), 60_000);
`;
const long = process.env['COMFYLOOM_LONG'] !== undefined;

it('from an empty folder to a picture with the packages as published: npx @comfyloom/cli init --start', { timeout: 900_000 }, async ({
  skip,
}) => {
  // npm gets an empty cache, or it would take the packages of an earlier run.
  skip(!long, 'Packs all packages and downloads 60 MB, which takes half a minute: set COMFYLOOM_LONG=1.');
  await using registry = await startRegistry();
  const folder = await mkdtemp(join(tmpdir(), 'comfyloom-empty-'));
  try {
    const inherited = Object.entries(process.env).filter(([name]) => !/^npm_|^COMFYLOOM_/i.test(name));
    const env = { ...Object.fromEntries(inherited), ...registry.env, npm_config_cache: join(folder, 'cache'), npm_config_audit: 'false' };
    const started = Date.now();
    await run('npx', ['--yes', '@comfyloom/cli', 'init', 'my-workflows', '--start'], { cwd: folder, env });
    console.log(`from nothing to a picture: ${((Date.now() - started) / 1000).toFixed(1)} s`);
    const made = join(folder, 'my-workflows');
    const [picture] = await readdir(join(made, 'out'));
    const png = await readFile(join(made, 'out', picture as string));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1024, 1024]);
    // What the CI of the new folder runs: types, and compile --check.
    await run('npm', ['run', 'check'], { cwd: made, env });
    // A test of its author's own, on the emulator.
    await run('npm', ['install', '--save-dev', 'vitest@4', '@comfyloom/conformance', '@comfyloom/emulator'], { cwd: made, env });
    await writeFile(join(made, 'flux.test.ts'), TEST);
    const { stdout } = await run('npx', ['vitest', 'run', '--reporter=json'], { cwd: made, env });
    expect(JSON.parse(stdout)).toMatchObject({ success: true, numPassedTests: 1 });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
