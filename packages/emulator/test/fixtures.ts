import { readFileSync } from 'node:fs';

export type Version = '0.3.64' | '0.33.0';

/** Text of a recording of a real server. */
export function fixtureText(path: string): string {
  return readFileSync(new URL(`../../../../shared/fixtures/${path}`, import.meta.url), 'utf8');
}

/** Lines of a recording, parsed. */
export function fixtureLines<T>(path: string): T[] {
  return fixtureText(path)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

/** Lines of a recording as they are: graphs keep the order of their keys only in the text. */
export function fixtureRawLines(path: string): string[] {
  return fixtureText(path)
    .split('\n')
    .filter((line) => line.trim() !== '');
}
