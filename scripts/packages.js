// Packs every public package as it would be published and looks at the result: publint and attw read the tarball, not the sources.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, run } from './steps.js';

const read = async (...path) => JSON.parse(await readFile(join(root, ...path, 'package.json'), 'utf8'));
const folder = await mkdtemp(join(tmpdir(), 'comfyloom-pack-'));
let ok = true;
try {
  const { packageManager } = await read();
  const [workflow] = (await readdir(join(root, 'workflows-dist'), { withFileTypes: true })).filter((entry) => entry.isDirectory());
  // One workflow stands for all: their packages are written by one function.
  const paths = [
    ...(await readdir(join(root, 'packages'))).map((name) => join('packages', name)),
    'workflows-dist',
    join('workflows-dist', workflow.name),
  ];
  for (const path of paths) {
    const { private: hidden, exports } = await read(path);
    if (hidden) continue;
    const target = join(folder, path.replaceAll('/', '-'));
    const packed = await run('npx', ['--yes', packageManager, '--dir', join(root, path), 'pack', '--pack-destination', target], {
      quiet: true,
    });
    if (!packed) throw new Error(`${path} cannot be packed`);
    const [tarball] = await readdir(target);
    ok = (await run('publint', [join(target, tarball), '--strict'])) && ok;
    // ESM only: no CommonJS entry is wanted, and module resolution older than exports maps is not served.
    const types = Object.values(exports ?? {}).some((entry) => typeof entry === 'object' && 'types' in entry);
    const attw = ['--profile', 'esm-only', '--exclude-entrypoints', 'catalog.json', '--format', 'ascii', '--quiet'];
    if (types) ok = (await run('attw', [join(target, tarball), ...attw])) && ok;
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
process.exitCode = ok ? 0 : 1;
