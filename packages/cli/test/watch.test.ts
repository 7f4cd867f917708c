import { existsSync } from 'node:fs';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startEmulator } from '@comfyloom/emulator';
import { describe, expect, it } from 'vitest';
import { comfyloom, plain, slow, started, workspace } from './support/cli.js';

/** How often a pattern is in a text. */
const times = (text: string, pattern: RegExp) => [...text.matchAll(new RegExp(pattern, 'g'))].length;

const importing = plain
  .replace("import { z } from 'zod';", "import { z } from 'zod';\nimport { height } from '../lib/size.js';")
  .replace('height: 32', 'height');

describe('comfyloom compile --watch', { timeout: 60_000 }, () => {
  it('compiles what a save concerns, prints errors without ending, and writes only what changed', async () => {
    await using at = await workspace({
      'workflows-src/plain.workflow.ts': importing,
      'workflows-src/other.workflow.ts': plain.replace("name: 'plain'", "name: 'other'"),
      'lib/size.ts': 'export const height = 32;\n',
    });
    const source = join(at.root, 'workflows-src/plain.workflow.ts');
    const compiled = async (name = 'plain') => JSON.parse(await readFile(join(at.root, `workflows-dist/${name}/workflow.json`), 'utf8'));
    const watching = started(['compile', '--watch'], at.root);
    await watching.until('stderr', /Watching/);
    expect((await compiled()).EmptyImage.inputs.height).toBe(32);

    // A file that is imported by path, from outside of workflows-src.
    await at.write('lib/size.ts', 'export const height = 48;\n');
    await watching.until('stderr', /(compiled in[\s\S]*){2}/);
    expect((await compiled()).EmptyImage.inputs.height).toBe(48);
    expect(times(watching.said.stdout, /^other {2}/m)).toBe(1);

    await at.write('workflows-src/plain.workflow.ts', importing.replace('build({', 'build({{'));
    await watching.until('stderr', /^E_WORKFLOW_SYNTAX /m);
    expect((await compiled()).EmptyImage.inputs.height).toBe(48);

    // As editors save: another file, renamed over the one that was.
    await writeFile(`${source}.tmp`, importing.replace('batch_size: steps', 'batch_size: steps, color: 7'));
    await rename(`${source}.tmp`, source);
    await watching.until('stderr', /(compiled in[\s\S]*){3}/);
    expect((await compiled()).EmptyImage.inputs.color).toBe(7);

    await at.write('workflows-src/third.workflow.ts', plain.replace("name: 'plain'", "name: 'third'"));
    await watching.until('stdout', /^third .*written$/m);
    await rm(join(at.root, 'workflows-src/third.workflow.ts'));
    await watching.until('stdout', /^third {2}removed/m);
    expect(existsSync(join(at.root, 'workflows-dist/third'))).toBe(false);
    expect(JSON.parse(await readFile(join(at.root, 'workflows-dist/index.json'), 'utf8')).workflows).toHaveLength(2);
    expect((await watching.stop()).code).toBe(0);
  });

  it('finds a file that was missing when the workflow was read', async () => {
    await using at = await workspace({ 'workflows-src/plain.workflow.ts': importing.replace('../lib/size.js', './size.js') });
    const watching = started(['compile', '--watch'], at.root);
    await watching.until('stderr', /^E_WORKFLOW_LOAD [\s\S]*Watching/m);
    await at.write('workflows-src/size.ts', 'export const height = 64;\n');
    await watching.until('stdout', /^plain .*written$/m);
    expect((await watching.stop()).code).toBe(0);
  });

  it('loses no save: two at once, a folder that goes and comes again, a folder that is new', async () => {
    await using at = await workspace({ 'workflows-src/plain.workflow.ts': importing, 'lib/size.ts': 'export const height = 32;\n' });
    const height = async () => {
      const { EmptyImage } = JSON.parse(await readFile(join(at.root, 'workflows-dist/plain/workflow.json'), 'utf8'));
      return EmptyImage.inputs.height as number;
    };
    const watching = started(['compile', '--watch'], at.root);
    await watching.until('stderr', /Watching/);
    await at.write('lib/size.ts', 'export const height = 40;\n');
    await pause(25);
    await writeFile(join(at.root, 'lib/.size.part'), 'export const height = 48;\n');
    await rename(join(at.root, 'lib/.size.part'), join(at.root, 'lib/size.ts'));
    await expect.poll(height, { timeout: 5000 }).toBe(48);

    await rm(join(at.root, 'lib'), { recursive: true });
    await watching.until('stderr', /^E_WORKFLOW_LOAD /m);
    await at.write('lib/size.ts', 'export const height = 56;\n');
    await expect.poll(height, { timeout: 5000 }).toBe(56);
    await at.write('lib/size.ts', 'export const height = 64;\n');
    await expect.poll(height, { timeout: 5000 }).toBe(64);

    await at.write('workflows-src/plain.workflow.ts', importing.replace('../lib/size.js', './parts/size.js'));
    await watching.until('stderr', /E_WORKFLOW_LOAD[\s\S]*E_WORKFLOW_LOAD /);
    await at.write('workflows-src/parts/size.ts', 'export const height = 72;\n');
    await expect.poll(height, { timeout: 5000 }).toBe(72);
    expect((await watching.stop()).code).toBe(0);
  });

  it('--json prints a line for each round, and for each error', async () => {
    await using at = await workspace({ 'workflows-src/plain.workflow.ts': plain });
    const watching = started(['compile', '--watch', '--json'], at.root);
    await watching.until('stdout', /\n/);
    await at.write('workflows-src/plain.workflow.ts', plain.replace('height: 32', 'height: 0'));
    await watching.until('stdout', /\n.*\n/);
    await watching.stop();
    const [first, second] = watching.said.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first).toMatchObject({ workflows: [{ name: 'plain' }], changes: { length: 5 } });
    expect(second).toMatchObject({ error: { code: 'E_GRAPH_INVALID' } });
  });

  it('--run runs a workflow on every save that concerns it', async () => {
    await using at = await workspace({ 'workflows-src/plain.workflow.ts': plain });
    const watching = started(['compile', '--watch', '--run', 'plain', '--prefix', 'cat', '--out', 'pictures'], at.root);
    await watching.until('stdout', /pictures\/plain-\S+\.png/);
    await at.write('workflows-src/plain.workflow.ts', plain.replace('height: 32', 'height: 40'));
    await watching.until('stdout', /(pictures\/plain-\S+\.png[\s\S]*){2}/);
    // A save may take a parameter away: that is told, and mended with the next one.
    await at.write(
      'workflows-src/plain.workflow.ts',
      plain.replaceAll('prefix', 'stem').replace('filename_stem: stem', 'filename_prefix: stem'),
    );
    await watching.until('stderr', /^E_USAGE .*--prefix/m);
    await at.write('workflows-src/plain.workflow.ts', plain);
    await watching.until('stdout', /(pictures\/plain-\S+\.png[\s\S]*){3}/);
    expect((await watching.stop()).code).toBe(0);
    const heights = await Promise.all(
      (await readdir(join(at.root, 'pictures'))).map(async (file) => (await readFile(join(at.root, 'pictures', file))).readUInt32BE(20)),
    );
    expect(heights.sort()).toEqual([32, 32, 40]);
  });

  it('--run cancels the run before, on the server too, and Ctrl-C the last one', async () => {
    await using at = await workspace({ 'workflows-src/slow.workflow.ts': slow });
    await using server = await startEmulator({ speed: 'realtime', catalog: await pinned() });
    const watching = started(['compile', '--watch', '--run', 'slow', '--server', server.url], at.root);
    await watching.until('stderr', /KSampler 2\//);
    const first = server.state.running;
    await at.write('workflows-src/slow.workflow.ts', slow.replace("text: 'slow'", "text: 'still slow'"));
    await watching.until('stderr', /cancelled[\s\S]*KSampler 2\//);
    expect(server.state.running).not.toBe(first);
    expect(server.state.running).not.toBe(null);
    expect(server.state.pending).toBe(0);
    const { code, stderr } = await watching.stop();
    expect(code).toBe(0);
    expect(times(stderr, /cancelled/)).toBe(2);
    await expect.poll(() => server.state.running).toBe(null);
  });

  it.each([
    ['--run without a workflow', ['--watch', '--run'], 2, 'E_USAGE'],
    ['--run with one that is not there', ['--watch', '--run', 'nope'], 1, 'E_WORKFLOW_NOT_FOUND'],
    ['a workflow that is not there', ['nope', '--watch'], 1, 'E_WORKFLOW_NOT_FOUND'],
    ['--check and --watch', ['--check', '--watch'], 2, 'E_USAGE'],
  ])('%s ends at once', async (_, args, code, error) => {
    await using at = await workspace({ 'workflows-src/plain.workflow.ts': plain });
    const ran = await comfyloom(['compile', ...args], { cwd: at.root });
    expect(ran.stderr).toMatch(new RegExp(`^${error} `));
    expect(ran.code).toBe(code);
  });
});

async function pinned() {
  return JSON.parse(await readFile(new URL(import.meta.resolve('@comfyloom/nodes/catalog.json')), 'utf8'));
}
