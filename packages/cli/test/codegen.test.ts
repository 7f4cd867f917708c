import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { startEmulator } from '@comfyloom/emulator';
import { describe, expect, it } from 'vitest';
import { glow, nodeInfo, recorded, smallCatalog } from './support/catalog.js';
import { comfyloom, workspace } from './support/cli.js';
import { frontOf } from './support/front.js';

const glowing = `import { emptyImage, saveImage } from '../nodes/core.js';
import { theirGlow } from '../nodes/their-pack.js';
import { defineWorkflow, param } from '@comfyloom/workflow';

export default defineWorkflow({
  name: 'glowing',
  title: 'With a node of a custom pack',
  params: { width: param.size({ default: 64 }) },
  build: ({ width }) => ({ images: saveImage({ images: theirGlow({ image: emptyImage({ width }).IMAGE, mode: 'hard' }).IMAGE }) }),
});
`;

describe('comfyloom codegen', { timeout: 60_000 }, () => {
  it('writes the builders of a server by pack, with its own tooltips, and a workflow compiles with them', async () => {
    await using at = await workspace({ 'workflows-src/glowing.workflow.ts': glowing });
    await using server = await startEmulator({ objectInfo: await smallCatalog() });
    const ran = await comfyloom(['codegen', '--server', server.url], { cwd: at.root });
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toContain('nodes/their-pack.js  1 class of their-pack  written');
    const text = (file: string) => readFile(join(at.root, 'nodes', file), 'utf8');
    expect((await readdir(join(at.root, 'nodes'))).sort()).toEqual([
      'catalog.json',
      'core.d.ts',
      'core.js',
      'their-pack.d.ts',
      'their-pack.js',
    ]);
    const declared = await text('their-pack.d.ts');
    expect(declared).toContain('How much.');
    // Their text must neither end the comment nor deprecate the input.
    expect(declared).toContain('\\@deprecated *\\/ alert(1)');
    expect(await text('their-pack.js')).not.toContain('How much');
    const catalog = JSON.parse(await text('catalog.json'));
    expect(JSON.stringify(catalog)).not.toContain('How much');
    const compiled = await comfyloom(['compile'], { cwd: at.root });
    expect(compiled).toMatchObject({ code: 0, stderr: '' });
    const manifest = JSON.parse(await readFile(join(at.root, 'workflows-dist/glowing/manifest.json'), 'utf8'));
    expect(manifest.requirements.classes).toEqual({ core: ['EmptyImage', 'SaveImage'], 'their-pack': ['TheirGlow'] });
    expect(manifest.catalog.digest).toBe(catalog.digest);
  });

  it('keeps 64-bit limits exact, from a file too', async () => {
    await using at = await workspace({});
    const { code } = await comfyloom(['codegen', '--object-info', recorded('0.33.0')], { cwd: at.root });
    expect(code).toBe(0);
    for (const file of ['core.d.ts', 'core.js', 'catalog.json'])
      expect(await readFile(join(at.root, 'nodes', file), 'utf8')).toContain('18446744073709551615');
  });

  it('writes only what changes, removes what is gone, and leaves files of others alone', async () => {
    await using at = await workspace({ 'nodes/mine.js': 'export {};\n' });
    const save = async (catalog: object) => at.write('object_info.json', JSON.stringify(catalog));
    const run = (...more: string[]) => comfyloom(['codegen', '--object-info', 'object_info.json', '--json', ...more], { cwd: at.root });
    const changes = async () => JSON.parse((await run()).stdout).changes;
    await save(await smallCatalog({ OtherNode: nodeInfo('OtherNode', 'custom_nodes.other', {}) }));
    expect(await changes()).toHaveLength(7);
    const core = join(at.root, 'nodes/core.js');
    const before = (await stat(core)).mtimeMs;
    expect(await changes()).toEqual([]);

    const brighter = { ...glow, input: { required: { ...glow.input.required, strength: ['FLOAT', { default: 2, min: 0, max: 4 }] } } };
    await save(await smallCatalog({ TheirGlow: brighter }));
    const check = await run('--check');
    expect(check.code).toBe(1);
    expect(check.stderr).toMatch(/^E_CODEGEN_STALE /);
    expect(check.stderr).toContain('nodes/other.js (gone)');
    const expected = [
      { path: 'their-pack.js', kind: 'changed' },
      { path: 'their-pack.d.ts', kind: 'changed' },
      { path: 'catalog.json', kind: 'changed' },
      { path: 'other.d.ts', kind: 'gone' },
      { path: 'other.js', kind: 'gone' },
    ];
    expect(JSON.parse(check.stdout).error.data.changes).toEqual(expected);
    expect(await readdir(join(at.root, 'nodes'))).toContain('other.js');
    expect(await changes()).toEqual(expected);
    expect((await stat(core)).mtimeMs).toBe(before);
    expect((await readdir(join(at.root, 'nodes'))).sort()).toEqual([
      'catalog.json',
      'core.d.ts',
      'core.js',
      'mine.js',
      'their-pack.d.ts',
      'their-pack.js',
    ]);
    expect(await run('--check')).toMatchObject({ code: 0, stderr: '' });
  });

  it('replaces no file that it did not write', async () => {
    await using at = await workspace({ 'nodes/core.js': '// mine\n', 'object_info.json': JSON.stringify(await smallCatalog()) });
    const { code, stderr } = await comfyloom(['codegen', '--object-info', 'object_info.json'], { cwd: at.root });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^E_CODEGEN_FOREIGN .*\n {2}nodes\/core\.js\n/);
    expect(await readdir(join(at.root, 'nodes'))).toEqual(['core.js']);
  });

  it.each([
    ['a truncated answer', '{"EmptyImage": {"input": {"requi', 'E_CATALOG_TRUNCATED', 'bad.json'],
    ['a page of HTML', '<!doctype html><title>Login</title>', 'E_CATALOG_NOT_OBJECT_INFO', 'bad.json'],
    ['something else', '{"hello": 1}', 'E_CATALOG_NOT_OBJECT_INFO', 'bad.json'],
    ['nothing', '', 'E_CATALOG_NOT_OBJECT_INFO', 'bad.json'],
    ['a class that calls itself otherwise', JSON.stringify({ A: nodeInfo('B', 'nodes', {}) }), 'E_CATALOG_CONTRADICTORY', '"A"'],
    ['no file', undefined, 'E_FILE', 'bad.json'],
  ])('refuses %s, coded, and writes nothing', async (_, text, code, word) => {
    await using at = await workspace(text === undefined ? {} : { 'bad.json': text });
    const ran = await comfyloom(['codegen', '--object-info', 'bad.json'], { cwd: at.root });
    expect(ran.code).toBe(1);
    expect(ran.stderr).toMatch(new RegExp(`^${code} `));
    expect(ran.stderr).toContain(word);
    expect(await readdir(at.root)).not.toContain('nodes');
  });

  it('says so when a server answers what it should not, or nothing', async () => {
    await using at = await workspace({});
    await using server = await startEmulator({ objectInfo: await smallCatalog() });
    const json = 'application/json';
    const refused = async (type: string, body: string) => {
      await using front = await frontOf(server.url, { '/api/object_info': { type, body }, '/object_info': { type, body } });
      return (await comfyloom(['codegen', '--server', front.url], { cwd: at.root })).stderr.split(' ')[0];
    };
    expect(await refused(json, '{"EmptyImage": {"inp')).toBe('E_ANSWER_INVALID');
    expect(await refused('text/html', '<html>')).toBe('E_NOT_COMFYUI');
    expect(await refused(json, '{}')).toBe('E_CATALOG_NOT_OBJECT_INFO');
    expect(await refused(json, JSON.stringify({ A: nodeInfo('B', 'nodes', {}) }))).toBe('E_CATALOG_CONTRADICTORY');
    const gone = await comfyloom(['codegen', '--server', 'http://127.0.0.1:9'], { cwd: at.root });
    expect(gone.stderr).toMatch(/^E_SERVER_UNREACHABLE /);
    const neither = await comfyloom(['codegen'], { cwd: at.root });
    expect([neither.code, neither.stderr.split(' ')[0]]).toEqual([2, 'E_USAGE']);
    const both = await comfyloom(['codegen', '--server', server.url, '--object-info', 'x'], { cwd: at.root });
    expect([both.code, both.stderr.split(' ')[0]]).toEqual([2, 'E_USAGE']);
    expect(await readdir(at.root)).not.toContain('nodes');
  });

  it('takes the answer of a real server', async ({ skip }) => {
    const url = process.env['COMFYUI_URL'];
    skip(url === undefined, 'COMFYUI_URL names no real server.');
    await using at = await workspace({});
    expect((await comfyloom(['codegen', '--server', url as string], { cwd: at.root })).code).toBe(0);
    expect((await comfyloom(['codegen', '--server', url as string, '--check'], { cwd: at.root })).code).toBe(0);
  });
});
