import { runInNewContext } from 'node:vm';
import { PyError } from '../python/errors.js';

const MATCH_MS = 1000;

/**
 * Runs work with a pattern of a stranger, which may backtrack without end.
 *
 * @throws PyError `RuntimeError` when it takes longer than a second
 */
export function boundedMatch<T>(work: () => T): T {
  try {
    return runInNewContext('work()', { work }, { timeout: MATCH_MS }) as T;
  } catch (error) {
    if ((error as { code?: string }).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    throw new PyError('RuntimeError', 'the regular expression takes too long');
  }
}

/**
 * A Python pattern as a JS one: named groups and `\Z` are spelt otherwise.
 *
 * @throws SyntaxError for a pattern that is none
 */
export function pythonRegex(pattern: string, flags: string): RegExp {
  const source = pattern
    .replace(/\(\?P<([A-Za-z_]\w*)>/g, '(?<$1>')
    .replace(/\(\?P=([A-Za-z_]\w*)\)/g, '\\k<$1>')
    .replace(/\\A/g, '(?<![\\s\\S])')
    .replace(/\\Z/g, '(?![\\s\\S])');
  return new RegExp(source, `${flags}u`);
}
