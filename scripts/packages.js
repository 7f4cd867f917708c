// Packs every public package as it would be published and looks at the result: publint and attw read the tarball, not the sources.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, run } from './steps.js';

const folder = await mkdtemp(join(tmpdir(), 'comfyloom-pack-'));
let ok = true;
try {
  const { packageManager } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  for (const name of await readdir(join(root, 'packages'))) {
    const path = join(root, 'packages', name);
    const { private: hidden, exports } = JSON.parse(await readFile(join(path, 'package.json'), 'utf8'));
    if (hidden) continue;
    const target = join(folder, name);
    const packed = await run('npx', ['--yes', packageManager, '--dir', path, 'pack', '--pack-destination', target], { quiet: true });
    if (!packed) throw new Error(`${name} cannot be packed`);
    const [tarball] = await readdir(target);
    ok = (await run('publint', [join(target, tarball), '--strict'])) && ok;
    // ESM only: no CommonJS entry is wanted, and module resolution older than exports maps is not served.
    const types = Object.values(exports ?? {}).some((entry) => typeof entry === 'object' && 'types' in entry);
    if (types)
      ok =
        (await run('attw', [
          join(target, tarball),
          '--profile',
          'esm-only',
          '--exclude-entrypoints',
          'catalog.json',
          '--format',
          'ascii',
          '--quiet',
        ])) && ok;
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
process.exitCode = ok ? 0 : 1;
