import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packVersions, startComfy } from '../src/index.js';

// A folder whose main.py is JavaScript, run by Node in the place of Python.
let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'comfy-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));
const python = process.execPath;

describe('the server of a folder', () => {
  it('is started on the loopback, and stopped', async () => {
    await writeFile(
      join(dir, 'main.py'),
      `const args = process.argv.slice(2); const at = (name) => args[args.indexOf(name) + 1];
      console.log('arguments', args.join(' '));
      require('http').createServer((q, r) => r.end('{}')).listen(+at('--port'), at('--listen'));`,
    );
    const server = await startComfy({ dir, python, args: ['--cpu'] });
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect(await (await fetch(server.url)).text()).toBe('{}');
    expect(server.log()).toMatch(/--listen 127\.0\.0\.1 --port \d+ --disable-auto-launch --cpu/);
    await server.close();
    await server.close();
    await expect(fetch(server.url)).rejects.toThrow();
  });

  it('shows its log when it does not start', async () => {
    await expect(startComfy({ dir })).rejects.toMatchObject({ code: 'E_COMFY_START', what: 'There is no main.py.' });
    await writeFile(join(dir, 'main.py'), 'console.error("a package is missing"); process.exitCode = 3;');
    const error = await startComfy({ dir, python }).catch((thrown) => thrown);
    expect(error).toMatchObject({ code: 'E_COMFY_START', what: expect.stringContaining('exit code 3') });
    expect(error.message).toContain('a package is missing');
    await writeFile(join(dir, 'main.py'), 'setInterval(() => {}, 1000);');
    await expect(startComfy({ dir, python, readyMs: 300 })).rejects.toMatchObject({ what: expect.stringContaining('did not answer') });
    await expect(startComfy({ dir, python: join(dir, 'no-python') })).rejects.toMatchObject({ what: expect.stringContaining('ENOENT') });
  });

  it('knows the versions of its packs', async () => {
    const file = async (path: string, text: string) => {
      await mkdir(join(dir, 'custom_nodes', path, '..'), { recursive: true });
      await writeFile(join(dir, 'custom_nodes', path), text);
    };
    const commit = 'c'.repeat(40);
    await file('one/pyproject.toml', '[project]\nname = "one"\nversion = "1.2.3"\n');
    await file('two/.git/HEAD', 'ref: refs/heads/main\n');
    await file('two/.git/refs/heads/main', `${commit}\n`);
    await file('three/.git/HEAD', `ref: ../../../two/.git/refs/heads/main\n`);
    await file('four/__init__.py', '');
    expect(await packVersions(dir)).toEqual({ one: '1.2.3', two: commit });
    expect(await packVersions(join(dir, 'nowhere'))).toEqual({});
  });
});
