import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../../..', import.meta.url));

interface Packed {
  readonly manifest: { readonly name: string; readonly version: string };
  readonly tarball: Buffer;
}

/**
 * A package registry with our packages alone, packed as they would be published. npm asks it for the scope @comfyloom, and its
 * usual registry for all others.
 */
export async function startRegistry(): Promise<{ env: Record<string, string> } & AsyncDisposable> {
  const folder = await mkdtemp(join(tmpdir(), 'comfyloom-packed-'));
  const { packageManager } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { packageManager: string };
  const pack = ['-r', '--filter', './packages/*', 'pack', '--pack-destination', folder];
  await run('npx', ['--yes', packageManager, ...pack], { cwd: root, maxBuffer: 64 * 1024 * 1024 });
  const packages = new Map<string, Packed>();
  for (const file of await readdir(folder)) {
    const { stdout } = await run('tar', ['-xzOf', join(folder, file), 'package/package.json']);
    const manifest = JSON.parse(stdout) as Packed['manifest'];
    packages.set(manifest.name, { manifest, tarball: await readFile(join(folder, file)) });
  }
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '').slice(1);
    const found = packages.get(path.replace(/\/-$/, ''));
    if (found === undefined) return response.writeHead(404).end();
    if (path.endsWith('/-')) return response.end(found.tarball);
    const { name, version } = found.manifest;
    const integrity = `sha512-${createHash('sha512').update(found.tarball).digest('base64')}`;
    const dist = { tarball: `http://${request.headers.host}/${name}/-`, integrity };
    const answer = { name, 'dist-tags': { latest: version }, versions: { [version]: { ...found.manifest, dist } } };
    return response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  // npm's global settings, which hardly anybody has. A variable of the environment would not do: a shell drops one with an @ in its name.
  const settings = join(folder, 'npmrc');
  await writeFile(settings, `@comfyloom:registry=http://127.0.0.1:${port}/\n`);
  return {
    env: { npm_config_globalconfig: settings },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true });
    },
  };
}
