import type { Comparison } from './compare.js';
import type { Report } from './model.js';

/** The report in a few lines for a terminal: what failed, where and why; then the whole. */
export function summarise(report: Report, comparison?: Comparison): string[] {
  const { server } = report;
  const device = server.devices.map(({ name }) => name).join(', ') || 'no device';
  const lines = [
    `ComfyUI ${server.version} on ${device} at ${server.url}${server.emulated ? ' — an emulator: this report does not count for publishing' : ''}`,
    ...(report.note === undefined ? [] : [report.note]),
  ];
  for (const { name, checks, cases } of report.workflows) {
    for (const { name: caseName, status, wall_ms, checks: found, shrunk } of [
      { name: '', status: 'passed', wall_ms: 0, checks, shrunk: false },
      ...cases,
    ]) {
      if (caseName !== '')
        lines.push(`${status === 'passed' ? '✓' : '✗'} ${name} ${caseName}${shrunk ? ' (small)' : ''}  ${time(wall_ms)}`);
      for (const { id, problems } of found) {
        for (const { what, where, fix } of problems) {
          lines.push(`    ${id}: ${what}`, ...where.map((place) => `      ${place}`), ...(fix === undefined ? [] : [`      ${fix}`]));
        }
      }
    }
  }
  for (const { what, where, fix } of report.problems) lines.push(`! ${what} ${[...where, fix ?? ''].join(' ')}`.trimEnd());
  if (comparison !== undefined) lines.push(...differences(comparison));
  const cases = report.workflows.flatMap((workflow) => workflow.cases);
  const passed = cases.filter(({ status }) => status === 'passed').length;
  const count = report.workflows.length;
  lines.push(
    `${passed} of ${cases.length} cases passed, ${count} ${count === 1 ? 'workflow' : 'workflows'}, ${report.mode}, ${time(report.wall_ms)}`,
  );
  return lines;
}

function differences({ newFailures, mended, slowerNodes, changedPictures }: Comparison): string[] {
  return [
    ...newFailures.map((ref) => `new failure: ${ref.workflow} ${ref.case}`),
    ...mended.map((ref) => `mended: ${ref.workflow} ${ref.case}`),
    ...slowerNodes.map(
      ({ workflow, case: name, node, before_ms, now_ms }) =>
        `slower: ${workflow} ${name} node ${node}, ${time(before_ms)} → ${time(now_ms)}`,
    ),
    ...changedPictures.map(
      ({ workflow, case: name, now, distance }) =>
        `changed picture: ${workflow} ${name} ${now.output} ${now.index + 1}${distance === undefined ? '' : `, ${distance} of 64 bits`}`,
    ),
  ];
}

/** 340 ms, 12.3 s, 4 min 10 s. */
export function time(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  if (ms < 60_000) return `${(ms / 1000).toFixed(1)} s`;
  return `${Math.floor(ms / 60_000)} min ${Math.round((ms % 60_000) / 1000)} s`;
}
