import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { comfyloom, plain, workspace } from './support/cli.js';

const files = async (folder: string) => (existsSync(folder) ? (await readdir(folder, { recursive: true })).sort() : []);

describe('comfyloom compile', { timeout: 60_000 }, () => {
  it('writes workflows-dist, says what, and leaves what has not changed alone', async () => {
    await using project = await workspace({ 'workflows-src/plain.workflow.ts': plain });
    const first = await comfyloom(['compile'], { cwd: project.root });
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout).toMatch(/^plain {2}2 nodes {2}sha256:[0-9a-f]+… {2}written$/m);
    const dist = join(project.root, 'workflows-dist');
    expect(await files(dist)).toEqual([
      'index.json',
      'plain',
      'plain/index.d.ts',
      'plain/index.js',
      'plain/manifest.json',
      'plain/workflow.json',
    ]);
    const before = (await stat(join(dist, 'plain/index.js'))).mtimeMs;
    expect((await comfyloom(['compile'], { cwd: project.root })).stdout).toContain('unchanged');
    expect((await stat(join(dist, 'plain/index.js'))).mtimeMs).toBe(before);
    const manifest = JSON.parse(await readFile(join(dist, 'plain/manifest.json'), 'utf8'));
    // The line of the TypeScript source, not of what a loader made of it.
    expect(manifest.sources.EmptyImage).toMatch(/^workflows-src\/plain\.workflow\.ts:10:\d+$/);
  });

  it('--check passes on fresh output, fails on stale output, and writes nothing', async () => {
    await using project = await workspace({ 'workflows-src/plain.workflow.ts': plain });
    expect((await comfyloom(['compile', '--check'], { cwd: project.root })).code).toBe(1);
    expect(await files(join(project.root, 'workflows-dist'))).toEqual([]);
    await comfyloom(['compile'], { cwd: project.root });
    expect((await comfyloom(['compile', '--check'], { cwd: project.root })).code).toBe(0);
    await project.write('workflows-src/plain.workflow.ts', plain.replace('height: 32', 'height: 48'));
    const stale = await comfyloom(['compile', '--check', '--json'], { cwd: project.root });
    expect(stale.code).toBe(1);
    expect(stale.stderr).toMatch(/^E_DIST_STALE /);
    expect(JSON.parse(stale.stdout).error.data.changes).toContainEqual({ path: 'plain/workflow.json', kind: 'changed' });
  });

  it('removes what has no source any more', async () => {
    await using project = await workspace({ 'workflows-src/plain.workflow.ts': plain, 'workflows-dist/gone/manifest.json': '{}' });
    const { code, stdout } = await comfyloom(['compile'], { cwd: project.root });
    expect(code).toBe(0);
    expect(stdout).toContain('gone  removed');
    expect(existsSync(join(project.root, 'workflows-dist/gone'))).toBe(false);
  });

  const duplicate = plain
    .replace('const image =', 'const other = emptyImage({ width });\n    const image =')
    .replace('image.IMAGE', 'image.IMAGE')
    .replace('return {', 'return { others: saveImage({ images: other.IMAGE }, { id: "others" }),');

  it.each([
    ['a syntax error', plain.replace('build({', 'build({{'), 'E_WORKFLOW_SYNTAX', /bad\.workflow\.ts:9:\d+/],
    ['two nodes with one id', duplicate, 'E_DUPLICATE_NODE_ID', /bad\.workflow\.ts:10:\d+\n.*bad\.workflow\.ts:11:\d+/],
    [
      'a class that the catalog does not have',
      plain.replaceAll('emptyImage', 'emptyImages'),
      'E_CLASS_UNKNOWN',
      /bad\.workflow\.ts:1:\d+\n.*emptyImage\?/,
    ],
    ['a package that is not installed', `import 'no-such-package';\n${plain}`, 'E_WORKFLOW_LOAD', /no-such-package/],
    ['a file without a workflow', 'export default { name: "bad" };', 'E_WORKFLOW_LOAD', /export default defineWorkflow/],
    ['a workflow of another name', plain, 'E_WORKFLOW_NAME', /"plain"/],
    [
      'an exception inside build',
      plain.replace('const image =', 'throw new Error("boom");\n    const image ='),
      'E_WORKFLOW_LOAD',
      /boom[\s\S]*bad\.workflow\.ts:10/,
    ],
    ['a value out of range', plain.replace('height: 32', 'height: 0'), 'E_GRAPH_INVALID', /bad\.workflow\.ts:10:\d+.*height/],
  ])('%s: a coded error with the place, exit code 1, and nothing written', async (_, source, code, detail) => {
    const named = code === 'E_WORKFLOW_NAME' ? source : source.replace("name: 'plain'", "name: 'bad'");
    await using project = await workspace({ 'workflows-src/plain.workflow.ts': plain, 'workflows-src/bad.workflow.ts': named });
    const ran = await comfyloom(['compile'], { cwd: project.root });
    expect(ran.code).toBe(1);
    expect(ran.stderr).toMatch(new RegExp(`^${code} `));
    expect(ran.stderr).toMatch(detail);
    expect(ran.stderr, 'no stack trace').not.toMatch(/^\s+at .*\(/m);
    expect(await files(join(project.root, 'workflows-dist'))).toEqual([]);
  });

  it('shows the stack with --verbose', async () => {
    await using project = await workspace({ 'workflows-src/bad.workflow.ts': 'throw new Error("boom")' });
    expect((await comfyloom(['compile', '--verbose'], { cwd: project.root })).stderr).toMatch(/^\s+at /m);
  });

  it.each([
    ['no such command', ['compil'], 2, 'E_USAGE'],
    ['no such option', ['compile', '--chek'], 2, '--check'],
    ['no such workflow', ['compile', 'nope'], 1, 'E_WORKFLOW_NOT_FOUND'],
    ['no command', [], 2, ''],
  ])('%s', async (_, args, code, word) => {
    await using project = await workspace({ 'workflows-src/plain.workflow.ts': plain });
    const ran = await comfyloom(args, { cwd: project.root });
    expect(ran.code).toBe(code);
    expect(ran.stderr).toContain(word);
  });
});
