import type { Case, Manifest } from '@comfyloom/artifact';
import { isComfyloomError } from '@comfyloom/protocol/errors';
import semver from 'semver';
import { PROVES } from '../checks/all.js';
import { ConformanceError } from '../errors.js';
import type { CaseResult, Problem, Report } from '../report/model.js';
import { parseReport } from '../report/seal.js';
import { semverNeeded } from './semver.js';

export interface PublishOptions {
  /** The manifest that was published last; left out: the workflow is published for the first time. */
  readonly published?: Manifest;
}

/** What vouches for a workflow. */
export interface SignOff {
  readonly workflow: string;
  readonly digest: string;
  readonly report: string;
  readonly when: string;
  readonly server: string;
  readonly packs: Readonly<Record<string, string>>;
  readonly devices: readonly string[];
  /** What the report says about its server besides. */
  readonly note?: string;
}

/** A workflow that may be published, or why not. */
export type Verdict =
  | { readonly allowed: true; readonly signOff: SignOff }
  | { readonly allowed: false; readonly reasons: readonly Problem[] };

/** Checks that every case must have passed; the others must have been made, and may be skipped for a reason that the report tells. */
const REQUIRED = ['case', 'static', 'run', 'events', 'outputs'];

/**
 * Decides whether a workflow may be published: only what has run on a real server, as it is, every case of it.
 *
 * @param report `report.json` or `conformance.json`, JSON-parsed; undefined when there is none
 */
export function publishCheck(manifest: Manifest, report: unknown, { published }: PublishOptions = {}): Verdict {
  const where = [manifest.name];
  const versions = published === undefined ? [] : checkVersion(published, manifest);
  if (report === undefined) {
    const fix = `comfyloom conform ${manifest.name} --server <url>`;
    return { allowed: false, reasons: [{ what: 'There is no conformance report.', where, fix }, ...versions] };
  }
  let parsed: Report;
  try {
    parsed = parseReport(report);
  } catch (error) {
    if (!isComfyloomError(error)) throw error;
    const { what, where: places, fix, code } = error;
    const told: Problem = { what, where: [...where, ...places], ...(fix !== undefined && { fix }), data: { code } };
    return { allowed: false, reasons: [told, ...versions] };
  }
  const reasons = [...serverReasons(parsed, manifest), ...resultReasons(parsed, manifest)].map(
    ({ what, fix }): Problem => ({ what, where, fix }),
  );
  if (reasons.length + versions.length > 0) return { allowed: false, reasons: [...reasons, ...versions] };
  return { allowed: true, signOff: signOff(parsed, manifest) };
}

/** As `publishCheck`, but throws `E_GATE_REFUSED`. */
export function assertPublishable(manifest: Manifest, report: unknown, options: PublishOptions = {}): SignOff {
  const verdict = publishCheck(manifest, report, options);
  if (verdict.allowed) return verdict.signOff;
  throw new ConformanceError('E_GATE_REFUSED', {
    what: `${manifest.name} may not be published.`,
    where: verdict.reasons.map(({ what, fix }) => `${what}${fix === undefined ? '' : ` ${fix}`}`),
    data: { reasons: verdict.reasons },
  });
}

/** A pack's folder is called as whoever installed it wrote it: the registry's names are in lower case, the repositories' often not. */
function folded(pack: string): string {
  return pack.toLowerCase();
}

interface Reason {
  readonly what: string;
  readonly fix: string;
}

/** Packs whose classes the workflow uses. */
function neededPacks({ requirements }: Manifest): string[] {
  return Object.keys(requirements.classes).filter((pack) => pack !== 'core' && pack !== 'api');
}

function serverReasons({ server }: Report, manifest: Manifest): Reason[] {
  const again = `comfyloom conform ${manifest.name} --server <url>`;
  const reasons: Reason[] = [];
  if (server.emulated)
    reasons.push({ what: 'The report is of an emulator, which has no models.', fix: `Run it on a real server: ${again}` });
  if (!/\d/.test(server.version)) reasons.push({ what: 'The report does not say which version of ComfyUI it is of.', fix: again });
  if (server.devices.length === 0) reasons.push({ what: 'The report does not say which device it is of.', fix: again });
  const installed = new Set(server.packs.map(({ name }) => folded(name)));
  for (const pack of neededPacks(manifest)) {
    if (!installed.has(folded(pack))) reasons.push({ what: `The report is of a server without the pack ${pack}.`, fix: again });
  }
  return reasons;
}

function resultReasons(report: Report, manifest: Manifest): Reason[] {
  const again = `comfyloom conform ${manifest.name} --server <url>`;
  const result = report.workflows.find(({ name }) => name === manifest.name);
  if (result === undefined) return [{ what: 'The report is of other workflows.', fix: again }];
  if (result.digest !== manifest.digest) {
    return [{ what: `The report is of another state of the workflow: ${result.digest}, not ${manifest.digest}.`, fix: again }];
  }
  if (report.mode !== 'full')
    return [{ what: 'The report is of a quick run: only its smallest case was run, with small pictures.', fix: `${again} --full` }];
  const failures = result.checks.filter(({ status }) => status === 'failed').map(({ id }) => `the check ${id} failed`);
  const cases = manifest.cases.flatMap((each) => caseReasons(each, result.cases));
  const none = manifest.cases.length === 0 ? ['it has no cases'] : [];
  // Told by the checks, not by the words "passed" above them.
  return [...failures, ...cases, ...none].map((what) => ({ what: `Not proved: ${what}.`, fix: again }));
}

function caseReasons({ name, params }: Case, results: readonly CaseResult[]): string[] {
  const found = results.filter((each) => each.name === name);
  const [result] = found;
  if (result === undefined) return [`the case "${name}" was not run`];
  if (found.length > 1) return [`the case "${name}" is in the report ${found.length} times`];
  // The digest of a workflow does not cover its cases. Seeds that a case leaves open are filled in for the run.
  const same = Object.entries(params).every(([key, value]) => JSON.stringify(result.params[key]) === JSON.stringify(value));
  if (result.shrunk || !same) return [`the case "${name}" was run with other parameters`];
  const failed = result.checks.filter(({ status, problems }) => status === 'failed' || problems.length > 0).map(({ id }) => id);
  if (failed.length > 0 || result.status !== 'passed')
    return [`the case "${name}" failed${failed.length === 0 ? '' : ` (${failed.join(', ')})`}`];
  const missing = REQUIRED.filter((id) => !result.checks.some((check) => check.id === id && check.status === 'passed'));
  const unmade = Object.keys(PROVES).filter((id) => !REQUIRED.includes(id) && !result.checks.some((check) => check.id === id));
  return [
    ...missing.map((id) => `the check ${id} of the case "${name}" was not passed`),
    ...unmade.map((id) => `the check ${id} of the case "${name}" was not made`),
  ];
}

/**
 * Whether the version of a manifest is high enough after the one that was published last.
 *
 * @returns why not: `data.level` and `data.least` say what it must be; empty when it is
 */
export function checkVersion(published: Manifest, manifest: Manifest): Problem[] {
  const { level, changes } = semverNeeded(published, manifest);
  if (level === 'none') return [];
  const [from, to] = [semver.parse(published.version), semver.parse(manifest.version)];
  if (from === null || to === null) {
    const bad = from === null ? published.version : manifest.version;
    return [{ what: `"${bad}" is no version.`, where: [manifest.name], fix: 'Give one such as 1.2.0.' }];
  }
  const least = from.inc(level).version;
  if (semver.gte(to, least)) return [];
  const why = changes.filter((change) => change.level === level).map(({ what }) => what);
  return [
    {
      what: `Version ${manifest.version} is too low after ${published.version}: this is a ${level} change.`,
      where: [manifest.name, ...why],
      fix: `Give it version ${least} or higher.`,
      data: { level, least },
    },
  ];
}

function signOff(report: Report, { name, digest, ...manifest }: Manifest): SignOff {
  const { server } = report;
  const needed = new Set(neededPacks({ name, digest, ...manifest }).map(folded));
  const packs = server.packs.filter((pack) => needed.has(folded(pack.name))).map((pack) => [pack.name, pack.version ?? pack.digest]);
  return {
    workflow: name,
    digest,
    report: report.digest,
    when: report.ended,
    server: server.version,
    packs: Object.fromEntries(packs),
    devices: server.devices.map((device) => device.name),
    ...(report.note !== undefined && { note: report.note }),
  };
}
