import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../../../shared/fixtures/', import.meta.url));
export const VERSIONS = ['0.3.64', '0.33.0'] as const;

export function rows<T>(file: string): T[] {
  const lines = readFileSync(`${ROOT}${file}`, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as T);
}

export function transcripts(version: string): string[] {
  return readdirSync(`${ROOT}${version}/transcripts`).map((name) => `${version}/transcripts/${name}`);
}
