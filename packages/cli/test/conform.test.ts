import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { comfyloom, plain, workspace } from './support/cli.js';

const noise = plain
  .replace("name: 'plain'", "name: 'other'")
  .replace(
    "cases: [{ name: 'one', params: { prefix: 'plain' } }]",
    "cases: [{ name: 'two', params: { prefix: 'x' }, expect: { images: { count: 9 } } }]",
  );

describe('conform and publish-check', { timeout: 180_000 }, () => {
  it('write the reports, fail what fails, and let nothing of an emulator through', async () => {
    await using project = await workspace({ 'workflows-src/plain.workflow.ts': plain, 'workflows-src/other.workflow.ts': noise });
    const { root: cwd } = project;
    expect((await comfyloom(['compile'], { cwd })).code).toBe(0);
    const ran = await comfyloom(['conform', '--quick', '--out', 'proof', '--json'], { cwd });
    expect(ran.code).toBe(1);
    const { error } = JSON.parse(ran.stdout);
    expect(error).toMatchObject({ code: 'E_CONFORM_FAILED', data: { report: { mode: 'quick', server: { emulated: true } } } });
    const problems = error.data.report.workflows.flatMap((each: { cases: { checks: { problems: { what: string }[] }[] }[] }) =>
      each.cases.flatMap(({ checks }) => checks.flatMap((check) => check.problems.map(({ what }) => what))),
    );
    expect(problems).toContain('The output "images" gave 1; the case expects 9.');
    expect((await readdir(join(cwd, 'proof'))).sort()).toEqual(['journal', 'junit.xml', 'pictures', 'report.html', 'report.json']);
    expect(existsSync(join(cwd, 'workflows-dist/plain/conformance.json'))).toBe(false);

    const none = await comfyloom(['publish-check', 'plain'], { cwd });
    expect(none.code).toBe(1);
    expect(none.stdout).toBe('✗ plain\n');
    expect(none.stderr).toContain('plain: There is no conformance report. comfyloom conform plain --server <url>');
    const emulated = await comfyloom(['publish-check', 'plain', '--report', 'proof/report.json', '--json'], { cwd });
    expect(emulated.code).toBe(1);
    expect(JSON.parse(emulated.stdout).error.data.verdicts.plain.reasons[0].what).toMatch(/emulator/);
    const edited = (await readFile(join(cwd, 'proof/report.json'), 'utf8')).replace('"emulated": true', '"emulated": false');
    await project.write('proof/edited.json', edited);
    const forged = await comfyloom(['publish-check', 'plain', '--report', 'proof/edited.json'], { cwd });
    expect(forged.code).toBe(1);
    expect(forged.stderr).toMatch(/changed after it was made/);
  });

  it('say what is wrong with a command line', async () => {
    await using project = await workspace({ 'workflows-src/plain.workflow.ts': plain });
    const { root: cwd } = project;
    expect(await comfyloom(['conform', '--quick', '--full'], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('exclude each other'),
    });
    expect((await comfyloom(['conform', '--jobs', '0'], { cwd })).code).toBe(2);
    expect(await comfyloom(['conform', '--server', 'http://127.0.0.1:9/'], { cwd })).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('E_SERVER_UNREACHABLE'),
    });
    expect(await comfyloom(['conform', '--case', 'none'], { cwd })).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('E_CASE_UNKNOWN'),
    });
    expect(await comfyloom(['publish-check', 'nobody'], { cwd })).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('E_WORKFLOW_NOT_FOUND'),
    });
  });
});
