import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { comfyloom, workspace } from './support/cli.js';

const modules = fileURLToPath(new URL('../node_modules', import.meta.url));

async function emptyFolder(): Promise<{ path: string } & AsyncDisposable> {
  const path = await mkdtemp(join(tmpdir(), 'comfyloom-init-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

const filesIn = async (folder: string) =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

const setup = [
  '.github/workflows/workflows.yml',
  '.gitignore',
  'package.json',
  'workflows-src/flux-txt2img.workflow.ts',
  'workflows-src/plain-colour.workflow.ts',
  'workflows-src/tsconfig.json',
];

describe('comfyloom init', { timeout: 60_000 }, () => {
  it('makes a folder whose workflows compile and run, and tells the next commands', async () => {
    await using at = await emptyFolder();
    const ran = await comfyloom(['init', 'My Workflows'], { cwd: at.path, env: { npm_config_user_agent: 'npm/11.0.0 node/v24' } });
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toMatch(/Next:\n {2}cd My Workflows\n {2}npm install\n {2}npm run start /);
    const made = join(at.path, 'My Workflows');
    expect(await filesIn(made)).toEqual(setup);
    const { name, scripts, devDependencies } = JSON.parse(await readFile(join(made, 'package.json'), 'utf8'));
    expect(name).toBe('my-workflows');
    expect(Object.keys(scripts)).toEqual(['start', 'dev', 'compile', 'check']);
    expect(devDependencies['@comfyloom/cli']).toMatch(/^\^\d/);
    expect(await readFile(join(made, '.github/workflows/workflows.yml'), 'utf8')).toMatch(/- run: npm ci\n[\s\S]*- run: npm run check\n/);
    await symlink(modules, join(made, 'node_modules'));
    expect((await comfyloom(['compile'], { cwd: made })).code).toBe(0);
    expect((await comfyloom(['compile', '--check'], { cwd: made })).code).toBe(0);
    const picture = await comfyloom(['run', 'plain-colour', '--width', '64', '--height', '32'], { cwd: made });
    expect(picture.code).toBe(0);
    expect((await stat(join(made, picture.stdout.trim()))).size).toBeGreaterThan(60);
  });

  it('adds to a package that is there, and changes nothing that it has', async () => {
    const present = { name: 'shop', scripts: { start: 'node shop.js' }, dependencies: { zod: '4.0.0' }, type: 'commonjs', custom: [1] };
    await using at = await workspace({
      'package.json': JSON.stringify(present, undefined, '\t'),
      '.gitignore': 'node_modules\n/dist',
      'pnpm-lock.yaml': '',
    });
    const ran = await comfyloom(['init', '--json'], { cwd: at.root });
    expect(ran.code).toBe(0);
    expect(JSON.parse(ran.stdout)).toMatchObject({
      folder: at.root,
      next: [
        'pnpm install',
        'pnpm run workflows:start',
        'pnpm run workflows:dev',
        'pnpm run workflows:check',
        expect.stringContaining('codegen'),
      ],
    });
    const text = await readFile(join(at.root, 'package.json'), 'utf8');
    expect(text).toContain('\n\t"name"');
    const { scripts, devDependencies, ...rest } = JSON.parse(text);
    expect(rest).toEqual({ name: 'shop', dependencies: { zod: '4.0.0' }, type: 'commonjs', custom: [1] });
    expect(Object.keys(scripts)).toEqual(['start', 'workflows:start', 'workflows:dev', 'workflows:compile', 'workflows:check']);
    expect(scripts.start).toBe('node shop.js');
    expect(devDependencies).not.toHaveProperty('zod');
    expect(await readFile(join(at.root, '.gitignore'), 'utf8')).toBe('node_modules\n/dist\n/out/\n');
    expect(await readFile(join(at.root, '.github/workflows/workflows.yml'), 'utf8')).toContain('pnpm install --frozen-lockfile');
    expect((await comfyloom(['compile'], { cwd: at.root })).code).toBe(0);
    // By Node itself, in a package of CommonJS.
    const path = join(at.root, 'workflows-dist/plain-colour/index.js');
    const code = `import(${JSON.stringify(path)}).then(({ bind }) => console.log(bind({ width: 64 }).EmptyImage.inputs.width))`;
    expect(spawnSync(process.execPath, ['-e', code], { encoding: 'utf8' })).toMatchObject({ stdout: '64\n', stderr: '' });
  });

  it('overwrites nothing: lists what is there, and writes no file at all', async () => {
    const files = { 'workflows-src/tsconfig.json': '{}', 'package.json': '{"scripts":{"workflows:dev":"mine"}}' };
    await using at = await workspace(files);
    const ran = await comfyloom(['init'], { cwd: at.root });
    expect(ran.code).toBe(1);
    expect(ran.stderr).toMatch(/^E_INIT_EXISTS .*\n {2}package\.json \(its script workflows:dev\)\n {2}workflows-src\/tsconfig\.json\n/);
    for (const [path, content] of Object.entries(files)) expect(await readFile(join(at.root, path), 'utf8')).toBe(content);
    expect((await readdir(at.root)).sort()).toEqual(['node_modules', 'package.json', 'workflows-src']);
    expect(await readdir(join(at.root, 'workflows-src'))).toEqual(['tsconfig.json']);
  });

  it.each([
    ['a package.json that is no JSON', { 'package.json': '{' }, ['init'], 'E_FILE'],
    ['a folder that is a file', { there: '' }, ['init', 'there'], 'E_FILE'],
  ])('refuses %s', async (_, files, args, error) => {
    await using at = await workspace(files);
    const ran = await comfyloom(args, { cwd: at.root });
    expect(ran.code).toBe(1);
    expect(ran.stderr).toMatch(new RegExp(`^${error} `));
  });

  it('--start says which step did not succeed', async () => {
    await using at = await emptyFolder();
    // A package manager is not to be found on this path.
    const ran = await comfyloom(['init', 'new', '--start'], { cwd: at.path, env: { PATH: at.path, npm_config_user_agent: '' } });
    expect(ran.code).toBe(1);
    expect(ran.stderr).toMatch(/^E_INIT_STEP {2}"npm install" cannot be started/m);
    expect(await filesIn(join(at.path, 'new'))).toEqual(setup);
  });
});
