import { PROVES } from '../../src/checks/all.js';
import type { CaseResult, CheckResult, Report, WorkflowResult } from '../../src/report/model.js';
import { seal } from '../../src/report/seal.js';
import { MANIFEST } from './workflows.js';

export const passed = (id: string): CheckResult => ({ id, status: 'passed', problems: [] });
export const failed = (id: string, what = 'It is wrong.'): CheckResult => ({
  id,
  status: 'failed',
  problems: [{ what, where: ['node out'], fix: 'Mend it.' }],
});

export function caseResult(change: Partial<CaseResult> = {}): CaseResult {
  return {
    name: 'wide',
    params: { prompt: 'a cat', seed: 7 },
    shrunk: false,
    status: 'passed',
    checks: Object.keys(PROVES).map(passed),
    wall_ms: 2000,
    ran_ms: 1500,
    nodes: [{ id: 'sampler', class_type: 'KSampler', title: 'Paint', ms: 1000 }],
    peak: { ram_bytes: 2 ** 30, vram_bytes: 2 ** 31 },
    pictures: [
      {
        output: 'images',
        index: 0,
        media_type: 'image/png',
        bytes: 1000,
        sha256: 'a'.repeat(64),
        width: 512,
        height: 256,
        dhash: '00ff00ff00ff00ff',
      },
    ],
    previews: [],
    ...change,
  };
}

export function workflowResult(change: Partial<WorkflowResult> = {}): WorkflowResult {
  const { name, title, version, digest } = MANIFEST;
  const pair = caseResult({ name: 'pair', params: { prompt: 'a dog', width: 128, height: 64, batch: 2, seed: 1 } });
  return { name, title, version, digest, status: 'passed', checks: [passed('cases')], cases: [caseResult(), pair], ...change };
}

/** A report as a real server with a GPU gives it. */
export function report(change: Partial<Omit<Report, 'digest'>> = {}): Report {
  return seal({
    format: 1,
    mode: 'full',
    started: '2026-11-21T10:00:00.000Z',
    ended: '2026-11-21T10:01:00.000Z',
    wall_ms: 60_000,
    status: 'passed',
    server: SERVER,
    workflows: [workflowResult()],
    problems: [],
    ...change,
  });
}

export const SERVER: Report['server'] = {
  url: 'http://gpu:8188/',
  emulated: false,
  version: '0.33.0',
  python: '3.12',
  pytorch: '2.8',
  os: 'linux',
  ram_bytes: 64 * 2 ** 30,
  devices: [{ name: 'cuda:0 A Card', type: 'cuda', vram_bytes: 24 * 2 ** 30 }],
  catalog: { digest: 'sha256:cc', classes: 855 },
  packs: [{ name: 'ComfyUI-GGUF', version: '1.1.0', digest: 'sha256:dd' }],
};
