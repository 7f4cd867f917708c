import { spawn } from 'node:child_process';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { excerpt, type Report, readReport } from '@comfyloom/conformance';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { comfyloom, picture, type Ran, workspace } from './support/cli.js';

const CHANGESET = fileURLToPath(new URL('../../../node_modules/@changesets/cli/bin.js', import.meta.url));
const COMFYLOOM = fileURLToPath(new URL('../bin/comfyloom.js', import.meta.url));
const files = {
  'package.json': JSON.stringify({ name: 'acme', private: true, version: '0.0.0', workspaces: ['workflows-dist', 'workflows-dist/*'] }),
  'package-lock.json': '{}',
  '.gitignore': 'node_modules\nbin\nproof\nplan.json\n.npmrc\n',
  '.changeset/config.json': JSON.stringify({ changelog: false, commit: false, access: 'public', baseBranch: 'main' }),
  'workflows-dist/package.json': JSON.stringify({
    name: '@acme/workflows',
    version: '0.1.0',
    license: 'MIT',
    type: 'module',
    scripts: { prepublishOnly: 'comfyloom publish-check' },
  }),
  'workflows-src/plain.workflow.ts': picture(),
  'workflows-src/other.workflow.ts': picture({ name: 'other' }),
};

/** Two workflows in a repository of git, each a package under changesets, both released as 0.1.0. */
async function repository() {
  const at = await workspace(files);
  const env = { CI: 'true', GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@b.c', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@b.c' };
  const run = (command: string, args: readonly string[], more: Record<string, string> = {}) =>
    new Promise<Ran>((settle, reject) => {
      const child = spawn(command, args, { cwd: at.root, env: { ...process.env, ...env, ...more }, stdio: ['ignore', 'pipe', 'pipe'] });
      let [stdout, stderr] = ['', ''];
      child.stdout.on('data', (chunk) => (stdout += chunk));
      child.stderr.on('data', (chunk) => (stderr += chunk));
      child.on('error', reject);
      child.on('close', (code) => settle({ code, stdout, stderr }));
    });
  const well = async (ran: Promise<Ran>) => {
    const done = await ran;
    expect(done.code, done.stdout + done.stderr).toBe(0);
  };
  const commit = async () => {
    await well(run('git', ['add', '-A']));
    await well(run('git', ['commit', '-qm', 'a change']));
  };
  const repo = {
    ...at,
    run,
    compile: () => well(comfyloom(['compile'], { cwd: at.root })),
    commit,
    /** Another source of the workflow `plain`, compiled and committed. */
    async change(text: string) {
      await at.write('workflows-src/plain.workflow.ts', text);
      await repo.compile();
      await commit();
    },
    changeset: (...args: string[]) => run(process.execPath, [CHANGESET, ...args]),
    /** What `npm run version` does before it takes the changesets. */
    async plan(changes: Record<string, string>) {
      const lines = Object.entries(changes).map(([name, level]) => `'${name}': ${level}\n`);
      await at.write('.changeset/a-change.md', `---\n${lines.join('')}---\n\nA change.\n`);
      await well(repo.changeset('status', '--output=plan.json'));
      return comfyloom(['publish-check', '--plan', 'plan.json'], { cwd: at.root });
    },
    versions: async () => {
      const read = async (path: string) => JSON.parse(await readFile(join(at.root, 'workflows-dist', path), 'utf8'));
      const names = ['plain', 'other'];
      const packages = await Promise.all(['', 'plain/', 'other/'].map(async (folder) => (await read(`${folder}package.json`)).version));
      const manifests = await Promise.all(names.map(async (name) => (await read(`${name}/manifest.json`)).version));
      const listed = (await read('index.json')).workflows.map(({ name, version }: Record<string, string>) => `${name} ${version}`);
      return { packages, manifests, listed };
    },
  };
  await well(run('git', ['init', '-q', '-b', 'main']));
  await repo.compile();
  await repo.commit();
  await well(repo.changeset('tag'));
  return repo;
}

describe('versions of workflows', { timeout: 300_000 }, () => {
  let repo: Awaited<ReturnType<typeof repository>>;
  beforeAll(async () => {
    repo = await repository();
  }, 120_000);
  afterEach(() => repo.run('git', ['reset', '-q', '--hard', '@acme/workflows@0.1.0']));
  afterAll(() => repo[Symbol.asyncDispose]());

  it('rise one by one: only what changed gets a new one', async () => {
    await repo.change(picture({ height: '48' }));
    expect(await repo.plan({ '@acme/workflows-other': 'patch', '@acme/workflows': 'patch' })).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('npx changeset: patch for @acme/workflows-plain.'),
    });
    expect(await repo.plan({ '@acme/workflows-plain': 'patch' })).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('npx changeset: patch for @acme/workflows.'),
    });
    const enough = await repo.plan({ '@acme/workflows-plain': 'patch', '@acme/workflows': 'patch' });
    expect(enough).toMatchObject({ code: 0, stdout: expect.stringContaining('✓ @acme/workflows-plain 0.1.1') });
    expect((await repo.changeset('version')).code).toBe(0);
    await repo.compile();
    expect(await repo.versions()).toEqual({
      packages: ['0.1.1', '0.1.1', '0.1.0'],
      manifests: ['0.1.1', '0.1.0'],
      listed: ['other 0.1.0', 'plain 0.1.1'],
    });
    expect((await comfyloom(['compile', '--check'], { cwd: repo.root })).code).toBe(0);
  });

  const changes: [change: string, now: string, level: string, tooLow: string, told: RegExp][] = [
    ['removed', picture({ steps: '', amount: '1' }), 'major', 'minor', /The parameter "steps" was removed/],
    ['made required', picture({ steps: 'z.int().min(1).max(9)', given: ', steps: 2' }), 'major', 'minor', /"steps" is required now/],
    ['narrowed', picture({ steps: 'z.int().min(1).max(8).default(1)' }), 'major', 'patch', /"steps" goes to 8 only, where it went to 9/],
    ['new', picture({ more: 'high: param.size({ default: 32 })', height: 'high' }), 'minor', 'patch', /The parameter "high" is new/],
  ];
  it.each(changes)('a parameter that is %s asks for enough', async (_change, now, level, tooLow, told) => {
    await repo.change(now);
    const refused = await repo.plan({ '@acme/workflows-plain': tooLow, '@acme/workflows': 'patch' });
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('E_GATE_REFUSED') });
    expect(refused.stdout).toContain(`this is a ${level} change`);
    expect(refused.stdout).toMatch(told);
    expect(await repo.plan({ '@acme/workflows-plain': level, '@acme/workflows': 'patch' })).toMatchObject({ code: 0 });
  });

  it('are looked at again when it is published, for whoever went past the plan', async () => {
    await repo.change(picture({ steps: '', amount: '1' }));
    await repo.write('.changeset/a-change.md', "---\n'@acme/workflows-plain': minor\n---\n\nA change.\n");
    expect((await repo.changeset('version')).code).toBe(0);
    await repo.compile();
    const published = await comfyloom(['publish-check', 'plain'], { cwd: repo.root });
    expect(published).toMatchObject({ code: 1, stderr: expect.stringContaining('Version 0.2.0 is too low after 0.1.0') });
  });

  it('stand in one place, and are not guessed where the history is cut', async () => {
    await repo.write('workflows-src/plain.workflow.ts', picture().replace("name: 'plain',", "name: 'plain', version: '2.0.0',"));
    expect(await comfyloom(['compile'], { cwd: repo.root })).toMatchObject({ code: 1, stderr: expect.stringContaining('E_VERSION_TWICE') });
    const clone = join(repo.root, 'bin');
    expect((await repo.run('git', ['clone', '-q', '--depth=1', '--no-tags', `file://${repo.root}`, clone])).code).toBe(0);
    const cut = await comfyloom(['publish-check', 'plain'], { cwd: clone });
    expect(cut).toMatchObject({ code: 1, stderr: expect.stringContaining('E_HISTORY_CUT') });
  });
});

/** A package registry that takes what is published and keeps the names. */
async function registry() {
  const taken: string[] = [];
  const server = createServer((request, response) => {
    const name = decodeURIComponent(request.url ?? '').slice(1);
    request.resume().on('end', () => {
      response.setHeader('content-type', 'application/json');
      if (request.method !== 'PUT') return response.writeHead(404).end('{"error":"not found"}');
      taken.push(name);
      return response.writeHead(201).end('{"ok":true}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { taken, host, [Symbol.asyncDispose]: close };
}

describe('changeset publish', { timeout: 240_000 }, () => {
  it('publishes what has a report of a real server, and nothing else', async () => {
    await using repo = await repository();
    await using store = await registry();
    await repo.write('.npmrc', `//${store.host}/:_authToken=none\n`);
    await repo.write('bin/comfyloom', `#!/bin/sh\nexec "${process.execPath}" "${COMFYLOOM}" "$@"\n`);
    await chmod(join(repo.root, 'bin/comfyloom'), 0o755);
    // Released in this test for the first time.
    await repo.run('git', ['tag', '-d', ...['', '-plain', '-other'].map((name) => `@acme/workflows${name}@0.1.0`)]);
    const npm = { npm_config_registry: `http://${store.host}/`, npm_config_userconfig: join(repo.root, '.npmrc') };
    const path = `${join(repo.root, 'bin')}:${process.env['PATH']}`;
    const publish = () => repo.run(process.execPath, [CHANGESET, 'publish'], { ...npm, PATH: path });
    const proof = (name: string, content: unknown) =>
      writeFile(join(repo.root, `workflows-dist/${name}/conformance.json`), JSON.stringify(content));
    const refusal = async () => (await comfyloom(['publish-check', 'plain'], { cwd: repo.root })).stderr;

    expect((await comfyloom(['conform', '--out', 'proof'], { cwd: repo.root })).code).toBe(0);
    const emulated = await readReport(join(repo.root, 'proof'));
    const real = (name: string) => excerpt({ ...emulated, server: { ...emulated.server, emulated: false } }, name) as Report;
    const forgeries: [report: object, why: RegExp][] = [
      [{ ...(excerpt(emulated, 'plain') as Report), server: real('plain').server }, /changed after it was made/],
      [{ ...real('plain'), workflows: real('other').workflows }, /changed after it was made/],
      [real('other'), /of other workflows/],
    ];
    for (const [report, why] of forgeries) {
      await proof('plain', report);
      expect(await refusal()).toMatch(why);
    }
    await proof('plain', excerpt(emulated, 'plain'));
    const none = await publish();
    expect(none.code).toBe(1);
    expect(none.stdout + none.stderr).toMatch(/plain: The report is of an emulator/);
    expect(none.stdout + none.stderr).toMatch(/other: There is no conformance report/);
    expect(store.taken).toEqual([]);

    await proof('plain', real('plain'));
    const partly = await publish();
    // The others are refused still, and so is the list, which names them.
    expect(partly.code).toBe(1);
    expect(store.taken, partly.stdout + partly.stderr).toEqual(['@acme/workflows-plain']);
    const { stdout: tags } = await repo.run('git', ['tag', '--list', '@acme/*']);
    expect(tags.trim()).toBe('@acme/workflows-plain@0.1.0');
  });
});
