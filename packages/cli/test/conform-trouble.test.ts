import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Report } from '@comfyloom/conformance';
import { type EmulatorOptions, startEmulator } from '@comfyloom/emulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comfyloom, picture, slow, workspace } from './support/cli.js';

const catalog = JSON.parse(readFileSync(fileURLToPath(new URL('../../nodes/catalog.json', import.meta.url)), 'utf8'));
const emulator = (options: EmulatorOptions = {}) => startEmulator({ catalog, port: 0, ...options });
const more = `, { name: 'two', params: { image: 'example.png', steps: 2 }, expect: { images: { count: 2 } } }`;

describe('conform, when something is wrong', { timeout: 300_000 }, () => {
  let project: Awaited<ReturnType<typeof workspace>>;
  beforeAll(async () => {
    project = await workspace({
      'workflows-src/model.workflow.ts': slow
        .replace("name: 'slow'", "name: 'model'")
        .replace('title:', "cases: [{ name: 'one', params: {} }],\n  title:"),
      'workflows-src/plain.workflow.ts': picture({ cases: more }),
      'workflows-src/wrong.workflow.ts': picture({ name: 'wrong', cases: more.replace('count: 2', 'count: 9') }),
    });
  });
  afterAll(() => project[Symbol.asyncDispose]());

  const conform = async (names: string[], url: string, ...args: string[]) => {
    const ran = await comfyloom(['conform', ...names, '--server', url, '--out', 'proof', '--json', ...args], { cwd: project.root });
    const error = JSON.parse(ran.stdout).error;
    const report = error?.data?.report as Report | undefined;
    const results = report?.workflows.flatMap(({ name, cases }) =>
      cases.map((each): [string, string, string] => {
        const problem = each.checks.flatMap(({ problems }) => problems)[0];
        return [`${name} ${each.name}`, each.status, [problem?.data?.['code'], problem?.what, problem?.where].flat().join(' ').trim()];
      }),
    );
    return { code: ran.code, error, report, results };
  };

  it('a server that goes away in the middle: told as such, and the cases behind it too', async () => {
    const server = await emulator({ speed: 'realtime' });
    const watching = setInterval(() => server.state.running !== null && void server.close(), 50);
    const { code, results } = await conform(['model', 'plain'], server.url, '--full').finally(() => clearInterval(watching));
    expect(code).toBe(1);
    expect(results?.map(([name, status]) => [name, status])).toEqual([
      ['model one', 'failed'],
      ['plain one', 'failed'],
      ['plain two', 'failed'],
    ]);
    expect(results?.map(([, , why]) => why.split(' ')[0])).toEqual(['E_RUN_LOST', 'E_SERVER_UNREACHABLE', 'E_SERVER_UNREACHABLE']);
    expect(existsSync(join(project.root, 'proof/report.html'))).toBe(true);
  });

  it('a server without the models: named, and the others run', async () => {
    await using server = await emulator({ models: { checkpoints: ['another.safetensors'] } });
    const { code, results } = await conform(['model', 'plain'], server.url, '--quick');
    expect(code).toBe(1);
    expect(results?.map(([name, status]) => [name, status])).toEqual([
      ['model one', 'failed'],
      ['plain one', 'passed'],
    ]);
    expect(results?.[0]?.[2]).toMatch(/^E_RUN_REJECTED .*any\.safetensors/);
  });

  it('a wrong address, and a server that is no ComfyUI', async () => {
    const other = createServer((_request, response) => response.end('<html>hello</html>'));
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
    const foreign = await conform(['plain'], url);
    expect([foreign.code, foreign.error.code]).toEqual([1, 'E_NOT_COMFYUI']);
    other.closeAllConnections();
    await new Promise((resolve) => other.close(resolve));
    const nobody = await conform(['plain'], url);
    expect([nobody.code, nobody.error.code]).toEqual([1, 'E_SERVER_UNREACHABLE']);
    const none = await conform(['plain'], 'no address');
    expect([none.code, none.error.code]).toEqual([1, 'E_BAD_URL']);
  });

  it('an expectation that is wrong: the case is told, the other passes', async () => {
    await using server = await emulator();
    const { code, results } = await conform(['wrong'], server.url);
    expect(code).toBe(1);
    expect(results?.[0]).toEqual(['wrong one', 'passed', '']);
    expect(results?.[1]?.slice(1)).toEqual([
      'failed',
      expect.stringMatching(/^The output "images" gave 2; the case expects 9\. case "two" of wrong/),
    ]);
  });

  it('a report of another digest', async () => {
    await using server = await emulator();
    expect(await comfyloom(['conform', 'plain', '--quick', '--server', server.url, '--out', 'older'], { cwd: project.root })).toMatchObject(
      { code: 0 },
    );
    await project.write('workflows-src/plain.workflow.ts', picture({ cases: more, height: '48' }));
    expect((await comfyloom(['compile', 'plain'], { cwd: project.root })).code).toBe(0);
    const another = await comfyloom(['publish-check', 'plain', '--report', 'older/report.json'], { cwd: project.root });
    expect(another).toMatchObject({ code: 1, stderr: expect.stringMatching(/of another state of the workflow: sha256:\w+, not sha256:/) });
  });

  it('a full disk of the server: told, and the next case runs', async () => {
    await using server = await emulator({ faults: { nodes: [{ what: 'disk-full', node: 'ImageScale', times: 1 }] } });
    const { code, results } = await conform(['plain'], server.url);
    expect(code).toBe(1);
    expect(results?.[0]?.[2]).toMatch(/^E_RUN_FAILED.*No space left/);
    expect(results?.[1]).toEqual(['plain two', 'passed', '']);
  });

  it('a full disk here: told, and every case runs', async ({ skip, onTestFinished }) => {
    const folder = join(project.root, 'small');
    await mkdir(folder);
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8k', 'none', folder], { stdio: 'ignore' });
    } catch {
      skip('Only root may mount a small disk.');
    }
    onTestFinished(() => void execFileSync('umount', [folder]));
    await using server = await emulator();
    const { code, error } = await conform(['plain'], server.url, '--out', 'small/proof');
    expect(code).toBe(1);
    expect(error).toMatchObject({ code: 'E_REPORT_WRITE', what: expect.stringContaining('ENOSPC'), fix: expect.stringContaining('full') });
  });

  it('killed in the middle: goes on with --resume where it was', async () => {
    await using server = await emulator();
    const args = ['conform', 'plain', '--server', server.url, '--out', 'killed'];
    const cut = await comfyloom(args, {
      cwd: project.root,
      onStderr: (text, kill) => text.includes('1 of 2') && kill('SIGKILL'),
    });
    expect(cut.code).toBe(null);
    expect(existsSync(join(project.root, 'killed/report.json'))).toBe(false);
    const again = await comfyloom([...args, '--resume'], { cwd: project.root });
    expect(again.code, again.stderr).toBe(0);
    expect(again.stderr).toMatch(/1 of 2 {2}plain one: had passed before\n.*2 of 2 {2}plain two: passed/);
    const report = JSON.parse(await readFile(join(project.root, 'killed/report.json'), 'utf8')) as Report;
    expect(report.workflows[0]?.cases.map(({ name, status }) => `${name} ${status}`)).toEqual(['one passed', 'two passed']);
    expect(report.workflows[0]?.cases[0]?.pictures).toHaveLength(1);
  });
});

describe('conform --protocol', { timeout: 300_000 }, () => {
  it('asks the server, and says how many expectations hold', async () => {
    await using project = await workspace({});
    const faults = { nodes: [{ what: 'slow' as const, node: 'ImageBlur', ms: 3 }] };
    await using server = await emulator({ faults });
    const ran = await comfyloom(['conform', '--protocol', '--server', server.url], { cwd: project.root });
    expect(ran.code, ran.stdout + ran.stderr).toBe(0);
    expect(ran.stdout).toMatch(/^ComfyUI 0\.33\.0 \(emulated\): (\d+) of \1 expectations hold\n$/);
    expect(ran.stderr).toMatch(/deaf: held/);
  });
});
