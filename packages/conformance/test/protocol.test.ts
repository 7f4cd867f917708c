import { readFileSync } from 'node:fs';
import { startEmulator } from '@comfyloom/emulator';
import { describe, expect, it } from 'vitest';
import { askServer, EXPECTATIONS, summariseProtocol } from '../src/index.js';
import { silent } from './support/workflows.js';

const options = { logger: silent };
const infoOf = (version: string) =>
  readFileSync(new URL(`../../../../shared/fixtures/${version}/object_info.json`, import.meta.url), 'utf8');
/** Declared: what each generation is not asked for. */
const SKIPPED: Readonly<Record<string, readonly string[]>> = {
  '0.3.64': ['jobs', 'jobs-cancel', 'dynamic', 'dynamic-unchosen'],
  '0.33.0': [],
};
const urls = (process.env['COMFYUI_URL'] ?? '').split(',').filter((url) => url !== '');
if (urls.length === 0) console.log('protocol: COMFYUI_URL is not set, so no real server is asked');

describe('the protocol suite', () => {
  it('says what each expectation is for, once', () => {
    expect(new Set(EXPECTATIONS.map(({ id }) => id)).size).toBe(EXPECTATIONS.length);
    for (const { holds, needed, source } of EXPECTATIONS) expect([holds, needed, source].every((text) => text.length > 10)).toBe(true);
  });

  it('says which version breaks which expectation', () => {
    const result = {
      id: 'deaf',
      holds: 'It hears.',
      source: 'PROTOCOL.md 2.1',
      status: 'broken' as const,
      what: 'It heard nothing.',
      ms: 1,
    };
    const skipped = { ...result, id: 'jobs', status: 'skipped' as const, what: 'It has no jobs.' };
    const results = [{ ...result, id: 'order', status: 'held' as const }, result, skipped];
    expect(summariseProtocol({ url: 'http://gpu/', version: '0.40.0', generation: 'newer', emulated: false, results })).toEqual([
      '✗ ComfyUI 0.40.0 breaks deaf: It hears. (PROTOCOL.md 2.1)\n    It heard nothing.',
      '– jobs: It has no jobs.',
      'ComfyUI 0.40.0: 1 of 3 expectations hold',
    ]);
  });

  it.each(Object.keys(SKIPPED))('holds on the emulator of %s', { timeout: 600_000 }, async (version) => {
    // A node of the emulator takes no time, and what takes none cannot be interrupted: these take what a real one does.
    const faults = { nodes: [{ what: 'slow' as const, node: 'ImageBlur', ms: 3 }] };
    await using server = await startEmulator({ objectInfo: infoOf(version), port: 0, faults });
    const report = await askServer(server.url, options);
    expect(summariseProtocol(report).filter((line) => line.startsWith('✗'))).toEqual([]);
    expect(report).toMatchObject({ version, emulated: true, generation: version === '0.33.0' ? 'newer' : 'older' });
    expect(report.results.filter(({ status }) => status === 'skipped').map(({ id }) => id)).toEqual(SKIPPED[version]);
  });

  it.skipIf(urls.length === 0).each(urls)('holds on the real server %s', { timeout: 600_000 }, async (url) => {
    const report = await askServer(url, options);
    console.log(summariseProtocol(report).join('\n'));
    expect(report.emulated).toBe(false);
    expect(report.results.filter(({ status }) => status === 'broken')).toEqual([]);
  });
});
