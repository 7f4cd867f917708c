import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ApiGraph, JsonValue } from '@comfyloom/protocol';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { conform, type Progress } from '../src/index.js';
import type { CaseResult, Report } from '../src/report/model.js';
import { parseReport } from '../src/report/seal.js';
import { type PlannedCase, planCases } from '../src/run/case.js';
import { runCase } from '../src/run/run-case.js';
import { findTarget } from '../src/target.js';
import { emulator, GRAPH, MANIFEST, silent, subject } from './support/workflows.js';

const connectOptions = { logger: silent };
const caseOf = (report: Report, name: string, workflow = 'paint') =>
  report.workflows.find((each) => each.name === workflow)?.cases.find((each) => each.name === name) as CaseResult;
const checkOf = (result: CaseResult, id: string) => result.checks.find((check) => check.id === id);
const failedChecks = (result: CaseResult) => result.checks.filter(({ status }) => status === 'failed').map(({ id }) => id);

let out: string;
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'conform-'));
});
afterEach(() => rm(out, { recursive: true, force: true }));

describe('conform', () => {
  it('runs every case and every check of a good workflow', async () => {
    await using server = await emulator({ speed: 50 });
    const report = await conform({ workflows: [subject()], server: server.url, connectOptions, out });
    const cases = report.workflows[0]?.cases ?? [];
    expect(cases.map(({ name, status, shrunk }) => [name, status, shrunk])).toEqual([
      ['wide', 'passed', false],
      ['pair', 'passed', false],
    ]);
    const ids = ['case', 'static', 'run', 'events', 'outputs', 'disk', 'determinism', 'clients', 'cached', 'cancel'];
    expect(cases[0]?.checks.map(({ id, status }) => [id, status])).toEqual(ids.map((id) => [id, 'passed']));
    expect(checkOf(cases[0] as CaseResult, 'determinism')?.facts).toEqual({ computed_anew: true });
    expect(cases[1]?.pictures.map(({ width, height }) => [width, height])).toEqual([
      [128, 64],
      [128, 64],
    ]);
    expect(cases[0]?.nodes.map(({ id }) => id)).toContain('sampler');
    expect(cases[0]?.previews.length).toBeGreaterThan(0);
    expect(cases[0]?.peak.ram_bytes).toBeGreaterThan(0);
    expect(report).toMatchObject({ status: 'passed', mode: 'full', server: { emulated: true, version: '0.33.0' } });
    expect(parseReport(JSON.parse(JSON.stringify(report)))).toEqual(report);
    const kept = await readdir(join(out, 'pictures'));
    for (const { sha256 } of cases.flatMap(({ pictures }) => pictures)) expect(kept).toContain(`${sha256}.png`);
  });

  it('runs one small case when it is quick', async () => {
    await using server = await emulator();
    const one = { ...MANIFEST, cases: MANIFEST.cases.slice(0, 1) };
    const report = await conform({ workflows: [subject(one)], server: server.url, mode: 'quick', connectOptions });
    const result = caseOf(report, 'wide');
    expect(result).toMatchObject({ shrunk: true, status: 'passed', params: { width: 128, height: 64, seed: 7 } });
    expect(result.pictures).toMatchObject([{ width: 128, height: 64 }]);
    expect(result.checks.map(({ id }) => id)).toEqual(['case', 'static', 'run', 'events', 'outputs', 'disk']);
  });

  it('says what a wrong expectation is, and runs the other cases', async () => {
    await using server = await emulator();
    const cases = [
      { name: 'wrong size', params: { prompt: 'a' }, expect: { images: { width: 333, count: 2 } } },
      { name: 'wrong output', params: { prompt: 'a' }, expect: { pictures: { count: 1 } } },
      { name: 'wrong params', params: { prompt: 'refused' } },
      { name: 'good', params: { prompt: 'a' } },
    ];
    const report = await conform({
      workflows: [subject({ cases })],
      server: server.url,
      connectOptions,
      cases: cases.map(({ name }) => name),
    });
    expect(failedChecks(caseOf(report, 'wrong size'))).toEqual(['outputs']);
    expect(checkOf(caseOf(report, 'wrong size'), 'outputs')?.problems.map(({ what }) => what)).toEqual([
      'The output "images" gave 1; the case expects 2.',
      '"images" 1 is 512x256 pixels; the case expects 333x256.',
    ]);
    expect(checkOf(caseOf(report, 'wrong size'), 'outputs')?.problems[1]).toMatchObject({
      where: ['case "wrong size" of paint', 'workflows-src/paint.workflow.ts:9:9 (node out)'],
      fix: expect.stringContaining('multiple of 8'),
    });
    expect(failedChecks(caseOf(report, 'wrong output'))).toEqual(['case']);
    expect(failedChecks(caseOf(report, 'wrong params'))).toEqual(['case']);
    expect(checkOf(caseOf(report, 'wrong params'), 'case')?.problems[0]?.data).toEqual({ code: 'E_PARAM_VALUE' });
    expect(caseOf(report, 'good').status).toBe('passed');
    expect(report.status).toBe('failed');
  });

  it('tells what an emulator does not take', async () => {
    await using server = await emulator({ models: { checkpoints: ['some-other.safetensors'] } });
    const report = await conform({ workflows: [subject()], server: server.url, connectOptions, mode: 'quick' });
    const [result] = report.workflows[0]?.cases ?? [];
    expect(result?.checks.map(({ id, status }) => [id, status])).toEqual([
      ['case', 'passed'],
      ['static', 'passed'],
      ['run', 'failed'],
    ]);
    const rejected = result?.checks[2]?.problems[0];
    expect(rejected?.data).toMatchObject({ code: 'E_RUN_REJECTED', status: 'rejected' });
    expect(rejected?.where.join()).toMatch(/ckpt_name/);
  });

  it('tells a server without the models, and sends it nothing', async () => {
    await using server = await emulator({ models: { checkpoints: ['some-other.safetensors'], loras: [] } });
    const looked = await findTarget(server.url, connectOptions);
    const target = { ...looked, facts: { ...looked.facts, emulated: false } };
    const models = { checkpoints: ['some.safetensors'], loras: ['style.safetensors'], 'no-such-folder': ['x.bin'] };
    const tested = subject({ requirements: { classes: {}, models } });
    const [planned] = planCases(tested.manifest, 'full');
    const options = { mode: 'full' as const, timeoutMs: 5_000, alone: true, onStep() {}, keepPicture: async () => {} };
    const result = await runCase(tested, planned as PlannedCase, target, options);
    expect(result.checks.map(({ id, status }) => [id, status])).toEqual([
      ['case', 'passed'],
      ['static', 'failed'],
    ]);
    expect(result.checks[1]?.problems.map(({ what }) => what)).toEqual([
      'The server has no "some.safetensors" in models/checkpoints.',
      'The server has no "style.safetensors" in models/loras.',
    ]);
    expect(server.state.history).toEqual([]);
  });

  it('tells a class that the server does not have', async () => {
    await using server = await emulator();
    const graph = { ...GRAPH, decode: { class_type: 'VAEDecodeOfAPack', inputs: { samples: ['sampler', 0], vae: ['model', 2] } } };
    const requirements = { ...MANIFEST.requirements, classes: { core: [], 'some-pack': ['VAEDecodeOfAPack'] } };
    const report = await conform({ workflows: [subject({ requirements }, graph)], server: server.url, connectOptions, mode: 'quick' });
    const [result] = report.workflows[0]?.cases ?? [];
    expect(result?.checks[1]?.problems[0]).toMatchObject({
      what: expect.stringContaining('VAEDecodeOfAPack'),
      fix: expect.stringContaining('some-pack'),
    });
  });

  it('tells inputs, types, ranges and options that the server does not take, and sends it nothing', async () => {
    await using server = await emulator();
    const node = (id: string) => GRAPH[id] as ApiGraph[string];
    const { cfg: _, ...noCfg } = node('sampler').inputs as Record<string, JsonValue>;
    const bad: ApiGraph = {
      ...GRAPH,
      latent: { ...node('latent'), inputs: { ...node('latent').inputs, batch_size: 999_999 } },
      decode: { ...node('decode'), inputs: { ...node('decode').inputs, vae: ['model', 1] } },
      sampler: { ...node('sampler'), inputs: { ...noCfg, sampler_name: 'no-such-sampler' } },
    };
    const slots = { ...MANIFEST.slots, batch: [] };
    const report = await conform({ workflows: [subject({ slots }, bad)], server: server.url, connectOptions, mode: 'quick' });
    const [result] = report.workflows[0]?.cases ?? [];
    const told =
      checkOf(result as CaseResult, 'static')
        ?.problems.map(({ what, where }) => `${what} ${where.join()}`)
        .join('\n') ?? '';
    expect(told).toMatch(/batch_size/);
    expect(told).toMatch(/CLIP[\s\S]*VAE|VAE[\s\S]*CLIP/);
    expect(told).toMatch(/no-such-sampler/);
    expect(told).toMatch(/cfg/);
    expect(server.state.history).toEqual([]);
  });

  it('gives a run up after its time', async () => {
    await using server = await emulator({ faults: { nodes: [{ what: 'slow', node: 'VAEDecode', ms: 5_000, times: 1 }] } });
    const report = await conform({ workflows: [subject()], server: server.url, connectOptions, timeoutMs: 1_000, mode: 'quick' });
    const run = checkOf(report.workflows[0]?.cases[0] as CaseResult, 'run');
    expect(run?.problems[0]?.data).toMatchObject({ code: 'E_RUN_TIMED_OUT', status: 'timedOut' });
  });

  it('fails blank pictures, files that are left behind, and a seed that does nothing', async () => {
    await using server = await emulator();
    const flat = (color: number, more = {}) => ({
      canvas: { class_type: 'EmptyImage', inputs: { width: 64, height: 64, batch_size: 1, color } },
      out: { class_type: 'SaveImageWebsocket', inputs: { images: ['canvas', 0] } },
      ...more,
    });
    const saving = { kept: { class_type: 'PreviewImage', inputs: { images: ['canvas', 0] } } };
    const slots = { prompt: [], seed: [] };
    const requirements = { classes: {}, models: {} };
    const cases = [{ name: 'one', params: { prompt: 'x', seed: 3 } }];
    const like = { slots, requirements, cases };
    const workflows = [
      subject({ ...like, name: 'black' }, flat(0)),
      subject({ ...like, name: 'grey' }, flat(0x808080)),
      subject({ ...like, name: 'leaves' }, flat(0x123456, saving)),
    ];
    const report = await conform({ workflows, server: server.url, connectOptions });
    const problems = (name: string, id: string) => checkOf(caseOf(report, 'one', name), id)?.problems.map(({ what }) => what) ?? [];
    expect(problems('black', 'outputs')).toEqual([expect.stringContaining('all black, as NaN becomes')]);
    expect(problems('grey', 'outputs')).toEqual([expect.stringContaining('blank')]);
    expect(problems('grey', 'determinism')).toEqual(['Another seed gives the very same output.']);
    expect(problems('leaves', 'disk')[0]).toMatch(/left 1 file on the server/);
    expect(problems('black', 'disk')).toEqual([]);
  });

  it('reports a server that dies in the middle, and the cases that could not run', async () => {
    const server = await emulator({ speed: 1 });
    const deaths: Promise<void>[] = [];
    const report = await conform({
      workflows: [subject()],
      server: server.url,
      connectOptions: { ...connectOptions, limits: { serverGoneMs: 500, reconnectMinMs: 50 } },
      onProgress: (news) => {
        if (news.kind === 'step' && news.check === 'run' && (news.fraction ?? 0) > 0 && deaths.length === 0) deaths.push(server.close());
      },
    });
    await Promise.all(deaths);
    const [first, second] = report.workflows[0]?.cases ?? [];
    expect(checkOf(first as CaseResult, 'run')?.problems[0]?.data).toMatchObject({ code: 'E_RUN_LOST', status: 'lost' });
    expect(checkOf(second as CaseResult, 'run')?.problems[0]?.data).toMatchObject({ code: 'E_SERVER_UNREACHABLE' });
    expect(report.status).toBe('failed');
  });

  it('says that the disk of the server is full', async () => {
    await using server = await emulator({ faults: { nodes: [{ what: 'disk-full', node: 'VAEDecode', times: 1 }] } });
    const report = await conform({ workflows: [subject()], server: server.url, connectOptions });
    const [first, second] = report.workflows[0]?.cases ?? [];
    expect(checkOf(first as CaseResult, 'run')?.problems[0]).toMatchObject({
      what: expect.stringContaining('No space left'),
      fix: expect.stringContaining('A disk is full'),
      data: { code: 'E_RUN_FAILED' },
    });
    expect(second?.status).toBe('passed');
  });

  it('says that nobody is there, or somebody else', async () => {
    const other = createServer((_request, response) => response.end('<html>hello</html>'));
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
    try {
      await expect(conform({ workflows: [subject()], server: url, connectOptions })).rejects.toMatchObject({ code: 'E_NOT_COMFYUI' });
    } finally {
      other.closeAllConnections();
      await new Promise((resolve) => other.close(resolve));
    }
    await expect(conform({ workflows: [subject()], server: url, connectOptions })).rejects.toMatchObject({ code: 'E_SERVER_UNREACHABLE' });
    await expect(conform({ workflows: [subject()], server: 'no address', connectOptions })).rejects.toMatchObject({ code: 'E_BAD_URL' });
  });

  it('goes on where it was cut, and runs failed and changed ones again', async () => {
    await using server = await emulator();
    const ran = async (workflows = [subject()], resume = true) => {
      const news: Progress[] = [];
      const options = { workflows, server: server.url, connectOptions, out, resume, mode: 'full' as const };
      const report = await conform({ ...options, onProgress: (each) => news.push(each) });
      return { report, resumed: news.flatMap((each) => (each.kind === 'case' ? [each.resumed] : [])) };
    };
    const stop = new AbortController();
    const cut = conform({
      workflows: [subject()],
      server: server.url,
      connectOptions,
      out,
      signal: stop.signal,
      onProgress: (news) => news.kind === 'case' && stop.abort(new Error('cut')),
    });
    await expect(cut).rejects.toThrow('cut');
    expect(await readdir(join(out, 'journal'))).toHaveLength(1);
    expect((await ran()).resumed).toEqual([true, false]);
    expect((await ran()).resumed).toEqual([true, true]);
    expect((await ran([subject()], false)).resumed).toEqual([false, false]);
    expect((await ran([subject({ digest: 'sha256:2222' })])).resumed).toEqual([false, false]);
    for (const file of await readdir(join(out, 'journal')))
      await writeFile(join(out, 'journal', file), '{"digest":"sha256:0","result":{}}');
    const { report, resumed } = await ran();
    expect(resumed).toEqual([false, false]);
    expect(report.status).toBe('passed');
  });

  it('keeps its results when nothing can be written', async () => {
    await using server = await emulator();
    const taken = join(out, 'taken');
    await writeFile(taken, 'a file where a folder should be');
    const report = await conform({ workflows: [subject()], server: server.url, connectOptions, out: taken, mode: 'quick' });
    expect(report.workflows[0]?.status).toBe('passed');
    expect(report.problems[0]).toMatchObject({ data: { code: 'E_REPORT_WRITE' }, where: [expect.stringContaining('taken')] });
    expect(report.status).toBe('failed');
  });

  it('runs several cases at once when it is asked to', async () => {
    await using server = await emulator();
    const workflows = ['one', 'two', 'three'].map((name) => subject({ name, digest: `sha256:${name}` }));
    const report = await conform({ workflows, server: server.url, connectOptions, jobs: 4, mode: 'quick' });
    expect(report.workflows.map(({ name, status }) => [name, status])).toEqual([
      ['one', 'passed'],
      ['two', 'passed'],
      ['three', 'passed'],
    ]);
  });

  it('refuses names of cases that nobody has, and fails a workflow without cases', async () => {
    await using server = await emulator();
    const options = { server: server.url, connectOptions, mode: 'quick' as const };
    await expect(conform({ ...options, workflows: [subject()], cases: ['tall'] })).rejects.toMatchObject({ code: 'E_CASE_UNKNOWN' });
    const report = await conform({ ...options, workflows: [subject({ cases: [] })] });
    expect(report.workflows[0]).toMatchObject({ status: 'failed', cases: [], checks: [{ id: 'cases', status: 'failed' }] });
  });
});
