import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { create } from 'xmlbuilder2';
import { writeWhole } from '../src/files.js';
import { compareReports, conform, readReport, summarise, writeJunit, writeReport } from '../src/index.js';
import { decode, hashDistance, sha256 } from '../src/picture/decode.js';
import { pictureFile } from '../src/picture/store.js';
import { reportJsonSchema } from '../src/report/model.js';
import { parseReport } from '../src/report/seal.js';
import { caseResult, failed, passed, report, SERVER, workflowResult } from './support/reports.js';
import { emulator, silent, subject } from './support/workflows.js';

const HOSTILE = `<script>document.title='broken'</script>"'&]]>\u0000\u001b[31m\ud800 <img src=x onerror="document.title='broken'">`;
const hostile = () =>
  report({
    status: 'failed',
    problems: [{ what: HOSTILE, where: [HOSTILE], fix: HOSTILE }],
    server: { ...SERVER, url: HOSTILE, version: HOSTILE, packs: [{ name: HOSTILE, version: HOSTILE, digest: 'sha256:0' }] },
    workflows: [
      workflowResult({
        name: HOSTILE,
        title: HOSTILE,
        status: 'failed',
        cases: [
          caseResult({
            name: HOSTILE,
            params: { prompt: HOSTILE },
            status: 'failed',
            checks: [failed('run', HOSTILE)],
            nodes: [{ id: HOSTILE, class_type: HOSTILE, title: HOSTILE, ms: 1 }],
          }),
        ],
      }),
    ],
  });

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'report-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('a report', () => {
  it('is what its published schema says', () => {
    const published = readFileSync(new URL('../report.schema.json', import.meta.url), 'utf8');
    expect(JSON.parse(published), 'run the script "schema"').toEqual(reportJsonSchema());
  });

  it('is read back, and refused once it was edited', async () => {
    const whole = report();
    await writeReport(whole, folder);
    expect((await readdir(folder)).sort()).toEqual(['junit.xml', 'report.html', 'report.json']);
    expect(await readReport(folder)).toEqual(whole);
    const file = join(folder, 'report.json');
    await writeFile(file, (await readFile(file, 'utf8')).replace('"cuda"', '"cudb"'));
    await expect(readReport(file)).rejects.toMatchObject({ code: 'E_REPORT_EDITED' });
    await writeFile(file, '{');
    await expect(readReport(file)).rejects.toMatchObject({ code: 'E_REPORT_INVALID' });
    await expect(readReport(join(folder, 'none'))).rejects.toMatchObject({ code: 'E_REPORT_INVALID', what: 'There is no report.' });
  });

  it('is written whole or not at all', async () => {
    await writeFile(join(folder, 'taken'), '');
    await expect(writeReport(report(), join(folder, 'taken'))).rejects.toMatchObject({ code: 'E_REPORT_WRITE' });
    expect(await readdir(folder)).toEqual(['taken']);
  });

  it('has a few lines for a terminal', () => {
    const broken = report({
      status: 'failed',
      workflows: [workflowResult({ cases: [caseResult({ status: 'failed', checks: [failed('outputs')] })] })],
    });
    expect(summarise(broken)).toEqual([
      'ComfyUI 0.33.0 on cuda:0 A Card at http://gpu:8188/',
      '✗ paint wide  2.0 s',
      '    outputs: It is wrong.',
      '      node out',
      '      Mend it.',
      '0 of 1 cases passed, 1 workflow, full, 1 min 0 s',
    ]);
    expect(summarise(report({ server: { ...SERVER, emulated: true } }))[0]).toMatch(/an emulator: this report does not count/);
    expect(summarise(report({ note: 'Models with random weights.' }))[1]).toBe('Models with random weights.');
  });
});

describe('JUnit', () => {
  it('holds every check, and nothing that XML cannot hold', () => {
    const skipped = { ...passed('clients'), status: 'skipped' as const, reason: 'No seed.' };
    const xml = writeJunit(
      report({ workflows: [workflowResult({ cases: [caseResult({ checks: [passed('run'), failed('outputs'), skipped] })] })] }),
    );
    expect(xml).toContain('<testsuite name="paint wide" tests="3" failures="1" skipped="1" errors="0" time="2.000"');
    expect(xml).toMatch(/<failure message="It is wrong\." type="outputs">It is wrong\.\s+node out\s+Mend it\.<\/failure>/);
    expect(xml).toContain('<skipped message="No seed."/>');
    // What reads JUnit reads these counts, and nothing else of them.
    const suites = (create(xml).end({ format: 'object' }) as { testsuites: Record<string, unknown> }).testsuites;
    expect(suites).toMatchObject({ '@tests': '4', '@failures': '1', '@errors': '0' });
    const evil = writeJunit(hostile());
    expect(() => create(evil)).not.toThrow();
    expect(evil).not.toMatch(/<script|<img/);
    expect(evil).not.toMatch(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD]/);
  });
});

describe('a comparison', () => {
  const changes = (before: Parameters<typeof caseResult>[0], now: Parameters<typeof caseResult>[0], server = SERVER) =>
    compareReports(
      report({ workflows: [workflowResult({ cases: [caseResult(before)] })] }),
      report({ server, workflows: [workflowResult({ cases: [caseResult(now)] })] }),
    );
  const node = (ms: number) => ({ nodes: [{ id: 'sampler', class_type: 'KSampler', title: 'Paint', ms }] });
  const [picture] = caseResult().pictures;
  const drawn = (dhash: string) => ({ pictures: [{ ...(picture as NonNullable<typeof picture>), sha256: 'b'.repeat(64), dhash }] });

  it('tells new failures, slower nodes and changed pictures', () => {
    expect(changes({}, {})).toEqual({
      newFailures: [],
      mended: [],
      added: [],
      removed: [],
      slowerNodes: [],
      changedPictures: [],
      sameServer: true,
    });
    expect(changes({}, { status: 'failed' }).newFailures).toEqual([{ workflow: 'paint', case: 'wide' }]);
    expect(changes({ status: 'failed' }, {}).mended).toHaveLength(1);
    expect(changes(node(1000), node(1900)).slowerNodes).toMatchObject([{ node: 'sampler', before_ms: 1000, now_ms: 1900 }]);
    expect(changes(node(1000), node(1300)).slowerNodes).toEqual([]);
    expect(changes(node(10), node(30)).slowerNodes).toEqual([]);
    expect(changes({}, drawn('00ff00ff00ff00fe')).changedPictures).toMatchObject([{ distance: 1 }]);
    expect(changes({}, { params: { prompt: 'another' } })).toMatchObject({ added: [{ case: 'wide' }], removed: [{ case: 'wide' }] });
  });

  it('goes by looks, and not by times, for another server', () => {
    const other = { ...SERVER, version: '0.3.64' };
    expect(changes(node(1000), node(9000), other)).toMatchObject({ sameServer: false, slowerNodes: [] });
    expect(changes({}, drawn('00ff00ff00ff00fc'), other).changedPictures).toEqual([]);
    expect(changes({}, drawn('ff00ff00ff00ff00'), other).changedPictures).toMatchObject([{ distance: 64 }]);
  });
});

describe('pictures', () => {
  const drawing = (seed: number) => {
    const wave = (x: number, y: number) => Math.sin((x * (seed + 1)) / 17) + Math.cos((y * (seed + 2)) / 13) + Math.sin((x + y * seed) / 9);
    const data = Uint8Array.from(
      { length: 96 * 64 * 3 },
      (_, index) => 128 + 40 * wave(Math.floor(index / 3) % 96, Math.floor(index / 288)),
    );
    return sharp(data, { raw: { width: 96, height: 64, channels: 3 } });
  };

  it('have a hash that outlives another encoding, and differs for another picture', async () => {
    const one = await decode(await drawing(1).png().toBuffer());
    const again = await decode(await drawing(1).jpeg({ quality: 80 }).toBuffer());
    const other = await decode(await drawing(2).png().toBuffer());
    expect(one).toMatchObject({ width: 96, height: 64, frames: 1 });
    expect(hashDistance(one.dhash, again.dhash)).toBeLessThanOrEqual(6);
    expect(hashDistance(one.dhash, other.dhash)).toBeGreaterThan(6);
  });

  it('are refused when they are cut or damaged', async () => {
    const png = await drawing(1).png().toBuffer();
    for (const bad of [png.subarray(0, png.length >> 1), png.subarray(0, 20), new Uint8Array(), Buffer.from('no picture')])
      await expect(decode(bad)).rejects.toThrow();
  });
});

const browserPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path));
if (browserPath === undefined) console.log('report: there is no Chromium here, so nobody looks at the page');
const ARGS =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

describe.skipIf(browserPath === undefined)('the page in Chromium', { timeout: 60_000 }, () => {
  async function look(html: string, width: number, see: (page: import('playwright-core').Page) => Promise<void>): Promise<void> {
    const browser = await chromium.launch({ executablePath: browserPath as string, args: ARGS.split(' '), headless: true });
    try {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      const asked: string[] = [];
      const complaints: string[] = [];
      page.on('request', (request) => !/^(data|about|file):/.test(request.url()) && asked.push(request.url()));
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      const file = join(folder, 'look.html');
      await writeFile(file, html);
      await page.goto(`file://${file}`);
      await see(page);
      // A page that is wider than the screen cannot be read on a phone.
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      expect(asked).toEqual([]);
      expect(complaints).toEqual([]);
    } finally {
      await browser.close();
    }
  }

  it('shows pictures, times and differences, on a phone too', async () => {
    await using server = await emulator();
    const made = await conform({ workflows: [subject()], server: server.url, connectOptions: { logger: silent }, out: folder });
    const before = structuredClone(made);
    const [changed] = before.workflows[0]?.cases[0]?.pictures ?? [];
    const older = await sharp({ create: { width: 512, height: 256, channels: 3, background: '#336699' } })
      .png()
      .toBuffer();
    Object.assign(changed as object, { sha256: sha256(older), dhash: '0123456789abcdef' });
    await writeWhole(pictureFile(folder, { sha256: sha256(older), media_type: 'image/png' }), older);
    const comparison = await writeReport(made, folder, { report: before, folder });
    expect(comparison?.changedPictures).toHaveLength(1);
    const html = await readFile(join(folder, 'report.html'), 'utf8');
    for (const [width, scheme] of [
      [360, 'dark'],
      [1280, 'light'],
    ] as const) {
      await look(html, width, async (page) => {
        await page.emulateMedia({ colorScheme: scheme });
        const background = await page.evaluate('getComputedStyle(document.body).backgroundColor');
        expect(background).toBe(scheme === 'dark' ? 'rgb(18, 20, 23)' : 'rgb(244, 245, 247)');
        expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Conformance ✓ passed');
        expect(await page.getByRole('note').textContent()).toMatch(/emulator/);
        expect(await page.locator('#changes .pair img').count()).toBe(2);
        expect(await page.locator('main .pictures:not(.previews) img').count()).toBe(3);
        const natural = await page.evaluate(
          `(async (image) => (await image.decode(), image.naturalWidth))(document.querySelector('main img'))`,
        );
        expect(natural).toBe(512);
      });
    }
    expect(parseReport(JSON.parse(await readFile(join(folder, 'report.json'), 'utf8')))).toEqual(made);
  });

  it('shows whatever a server says as text', async () => {
    await writeReport(hostile(), folder);
    const html = await readFile(join(folder, 'report.html'), 'utf8');
    await look(html, 360, async (page) => {
      expect(await page.title()).toMatch(/^Conformance/);
      expect(await page.locator('script').count()).toBe(0);
      expect(await page.locator('.problem').first().textContent()).toContain('<script>');
      expect(await page.locator('.none').first().textContent()).toBe('not kept');
    });
  });
});
