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

const COUNT = /\{(?:[0-9]+(?:,[0-9]*)?|,[0-9]*)\}/y;

/** Braces that count nothing stand for themselves, and a count without a least one begins at none. */
function withPlainBraces(pattern: string): string {
  let out = '';
  for (let place = 0; place < pattern.length; place += 1) {
    const char = pattern[place] as string;
    COUNT.lastIndex = place;
    const count = char === '{' ? COUNT.exec(pattern)?.[0] : undefined;
    if (count !== undefined) {
      out += count.replace('{,', '{0,');
      place += count.length - 1;
    } else if (char === '\\') {
      out += pattern.slice(place, place + 2);
      place += 1;
    } else {
      out += char === '{' || char === '}' ? `\\${char}` : char;
    }
  }
  return out;
}

/**
 * A Python pattern as a JS one: named groups and `\Z` are spelt otherwise.
 *
 * @throws SyntaxError for a pattern that is none
 */
export function pythonRegex(pattern: string, flags: string): RegExp {
  const source = withPlainBraces(pattern)
    .replace(/\(\?P<([A-Za-z_]\w*)>/g, '(?<$1>')
    .replace(/\(\?P=([A-Za-z_]\w*)\)/g, '\\k<$1>')
    .replace(/\\A/g, '(?<![\\s\\S])')
    .replace(/\\Z/g, '(?![\\s\\S])');
  return new RegExp(source, `${flags}u`);
}
