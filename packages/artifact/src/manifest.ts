import { ManifestError } from './errors.js';
import { FORMAT, type Manifest } from './format.js';

const SHAPE = {
  name: 'string',
  title: 'string',
  version: 'string',
  digest: 'string',
  parameters: 'object',
  slots: 'object',
  outputs: 'object',
  requirements: 'object',
  catalog: 'object',
  cases: 'array',
} as const satisfies Partial<Record<keyof Manifest, string>>;

/**
 * Reads `manifest.json` (already JSON-parsed).
 *
 * @throws ManifestError `E_MANIFEST_INVALID` when it is no manifest or its format is not the one this version knows
 */
export function parseManifest(value: unknown, where = 'manifest.json'): Manifest {
  const manifest = value as Record<string, unknown>;
  if (kind(manifest) !== 'object') throw invalid('It is no JSON object.', where);
  if (manifest['format'] !== FORMAT)
    throw invalid(`Its format is ${JSON.stringify(manifest['format'])}; this version reads ${FORMAT}.`, where);
  for (const [key, expected] of Object.entries(SHAPE)) {
    if (kind(manifest[key]) !== expected) throw invalid(`"${key}" must be ${expected === 'string' ? 'a' : 'an'} ${expected}.`, where);
  }
  return value as Manifest;
}

function kind(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return value === null ? 'null' : typeof value;
}

function invalid(what: string, where: string): ManifestError {
  return new ManifestError('E_MANIFEST_INVALID', {
    what: `This is not a manifest that can be read. ${what}`,
    where,
    fix: 'Compile the workflow again.',
  });
}
