import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { ConformanceError } from '../errors.js';
import { REPORT_FORMAT, type Report, reportSchema } from './model.js';

/** `sha256:<hex>` of the canonical JSON (RFC 8785) of a value. */
export function contentDigest(value: unknown): string {
  return `sha256:${createHash('sha256')
    .update(canonicalize(value) as string)
    .digest('hex')}`;
}

/** The value as it comes back from a file: keys that are undefined are not there, and text is whole Unicode. */
export function asWritten<T>(value: T): T {
  return wellFormed(JSON.parse(JSON.stringify(value))) as T;
}

/** Half a character, which a node's message may end in, has no canonical form. */
function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\p{Surrogate}/gu, '\ufffd');
  if (Array.isArray(value)) return value.map(wellFormed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [wellFormed(key), wellFormed(each)]));
}

/** Puts the digest of all the rest into a report. */
export function seal(content: Omit<Report, 'digest'>): Report {
  const plain = asWritten({ ...content, digest: undefined } as Omit<Report, 'digest'>);
  return { ...plain, digest: contentDigest(plain) };
}

/**
 * Reads a report (already JSON-parsed) and holds it against its digest.
 *
 * @throws ConformanceError `E_REPORT_INVALID` when it is no report, `E_REPORT_EDITED` when its content is not what was digested
 */
export function parseReport(value: unknown, where = 'report.json'): Report {
  const parsed = reportSchema.safeParse(value);
  if (!parsed.success) {
    const format = (value as { format?: unknown } | null | undefined)?.format;
    throw new ConformanceError('E_REPORT_INVALID', {
      what:
        typeof format === 'number' && format !== REPORT_FORMAT
          ? `The report has format ${format}; this version reads ${REPORT_FORMAT}.`
          : 'This is no report of conformance.',
      where: [where, ...parsed.error.issues.slice(0, 5).map(({ path, message }) => `${path.join('.') || 'the whole'}: ${message}`)],
      fix: 'Run comfyloom conform again.',
      cause: parsed.error,
    });
  }
  const { digest, ...content } = value as Report;
  const actual = contentDigest(asWritten(content));
  if (digest !== actual) {
    throw new ConformanceError('E_REPORT_EDITED', {
      what: 'The report was changed after it was made: its content is not what its digest says.',
      where: [where, `says ${digest}`, `is ${actual}`],
      fix: 'Run comfyloom conform again.',
      data: { digest, actual },
    });
  }
  return value as Report;
}

/** What `conformance.json` holds: the report of one workflow alone, as whole and as checkable as the big one. */
export function excerpt(report: Report, workflow: string): Report | undefined {
  const result = report.workflows.find(({ name }) => name === workflow);
  if (result === undefined) return undefined;
  return seal({ ...report, status: result.status, workflows: [result], problems: [] });
}
