import { describe, expect, it } from 'vitest';
import { pythonRegex } from '../src/nodes/regex.js';

describe('pythonRegex', () => {
  // As Python's re takes them.
  it.each([
    ['{"a": 1}', '{"a": 1}', true],
    ['a{2}', 'aa', true],
    ['^a{,2}$', 'aaa', false],
    ['^a{,2}$', '', true],
    ['{}', 'x{}', true],
    ['[{}]', '}', true],
    ['\\{2}', '{2}', true],
    ['(?P<word>b+)(?P=word)', 'bb', true],
    ['\\Ab\\Z', 'a\nb', false],
  ])('%s on %s: %s', (pattern, text, found) => {
    expect(pythonRegex(pattern, '').test(text)).toBe(found);
  });

  it('refuses a pattern that is none', () => {
    expect(() => pythonRegex('(', '')).toThrow(SyntaxError);
  });
});
