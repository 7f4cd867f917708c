import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ConformanceError } from '../errors.js';
import { writeWhole } from '../files.js';
import { thumbnail } from '../picture/decode.js';
import { readPicture } from '../picture/store.js';
import { type Comparison, compareReports } from './compare.js';
import { page, type Shown } from './html/page.js';
import { writeJunit } from './junit.js';
import type { Report } from './model.js';
import { parseReport } from './seal.js';

/** An earlier report to hold a new one against. */
export interface Baseline {
  readonly report: Report;
  /** The folder that its pictures lie in. */
  readonly folder?: string;
}

/** Longer side of a picture on the page, pixels: a whole library must stay a page that a phone can load. */
const SHOWN_SIDE = 640;

/**
 * Writes `report.json`, `junit.xml` and `report.html` into a folder, each whole or not at all.
 *
 * @param folder where `conform` kept its pictures (`out`)
 * @returns the comparison with the baseline, if there is one
 * @throws ConformanceError `E_REPORT_WRITE`
 */
export async function writeReport(report: Report, folder: string, baseline?: Baseline): Promise<Comparison | undefined> {
  const comparison = baseline === undefined ? undefined : compareReports(baseline.report, report);
  await writeWhole(join(folder, 'report.json'), `${JSON.stringify(report, null, 2)}\n`);
  await writeWhole(join(folder, 'junit.xml'), `${writeJunit(report)}\n`);
  await writeWhole(join(folder, 'report.html'), await renderHtml(report, folder, baseline, comparison));
  return comparison;
}

/** The page of a report, with the pictures that lie in its folder. */
export async function renderHtml(
  report: Report,
  folder: string | undefined,
  baseline?: Baseline,
  comparison?: Comparison,
): Promise<string> {
  const cases = report.workflows.flatMap((workflow) => workflow.cases);
  const now = cases.flatMap(({ pictures, previews }) => [...pictures, ...previews]);
  const before = comparison?.changedPictures.map((changed) => changed.before) ?? [];
  const urls = { now: await dataUrls(now, folder), before: await dataUrls(before, baseline?.folder) };
  const shown: Shown = (sha256, side) => urls[side].get(sha256);
  return page(report, shown, comparison);
}

async function dataUrls(
  pictures: readonly { sha256: string; media_type: string }[],
  folder: string | undefined,
): Promise<Map<string, string>> {
  const urls = new Map<string, string>();
  for (const picture of pictures) {
    if (urls.has(picture.sha256) || !picture.media_type.startsWith('image/')) continue;
    const file = await readPicture(folder, picture);
    // One that no decoder takes is told by its check; the page shows that it is not there.
    const small = file === undefined ? undefined : await thumbnail(file, SHOWN_SIDE).catch(() => undefined);
    if (small !== undefined) urls.set(picture.sha256, `data:image/webp;base64,${Buffer.from(small).toString('base64')}`);
  }
  return urls;
}

/**
 * Reads an earlier report, from its file or from its folder.
 *
 * @throws ConformanceError `E_REPORT_INVALID`, `E_REPORT_EDITED`
 */
export async function readReport(path: string): Promise<Report> {
  const file = path.endsWith('.json') ? path : join(path, 'report.json');
  let value: unknown;
  try {
    value = JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    const missing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    throw new ConformanceError('E_REPORT_INVALID', {
      what: missing ? 'There is no report.' : `The report cannot be read: ${(cause as Error).message}`,
      where: file,
      fix: 'Run comfyloom conform.',
      cause,
    });
  }
  return parseReport(value, file);
}
