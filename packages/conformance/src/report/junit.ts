import { create } from 'xmlbuilder2';
import type { CheckResult, Report } from './model.js';

/** Characters that XML 1.0 has no place for, not even escaped: a node's message may hold a terminal's colours. */
const NO_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const clean = (text: string) => text.replace(NO_XML, '\uFFFD');
const seconds = (ms: number) => (ms / 1000).toFixed(3);

/** The report as JUnit XML: a suite for each case of a workflow, a test for each check. */
export function writeJunit(report: Report): string {
  const suites = report.workflows.flatMap((workflow) => [
    { name: workflow.name, checks: workflow.checks, ms: 0 },
    ...workflow.cases.map(({ name, checks, wall_ms }) => ({ name: `${workflow.name} ${name}`, checks, ms: wall_ms })),
  ]);
  if (report.problems.length > 0)
    suites.unshift({ name: 'conformance', checks: [{ id: 'suite', status: 'failed', problems: report.problems }], ms: 0 });
  const all = suites.flatMap(({ checks }) => checks);
  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele('testsuites', {
    name: clean(`conformance on ComfyUI ${report.server.version}${report.server.emulated ? ' (emulated)' : ''}`),
    ...counts(all),
    time: seconds(report.wall_ms),
  });
  for (const { name, checks, ms } of suites) {
    const suite = root.ele('testsuite', { name: clean(name), ...counts(checks), time: seconds(ms), timestamp: report.started });
    for (const [index, check] of checks.entries()) {
      const test = suite.ele('testcase', { name: check.id, classname: clean(name), time: seconds(index === 0 ? ms : 0) });
      if (check.status === 'skipped') test.ele('skipped', { message: clean(check.reason ?? '') });
      for (const { what, where, fix } of check.problems) {
        test.ele('failure', { message: clean(what), type: check.id }).txt(clean([what, ...where, fix ?? []].flat().join('\n')));
      }
    }
  }
  return root.end({ prettyPrint: true });
}

function counts(checks: readonly CheckResult[]): { tests: number; failures: number; skipped: number; errors: number } {
  const count = (status: CheckResult['status']) => checks.filter((check) => check.status === status).length;
  return { tests: checks.length, failures: count('failed'), skipped: count('skipped'), errors: 0 };
}
