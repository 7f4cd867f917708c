import { describe, expect, it } from 'vitest';
import { evaluateMath } from '../src/nodes/math.js';

describe('math expressions', () => {
  it.each([
    ['a + b', 5n],
    ['a / b', 2 / 3],
    ['-a // b', -1n],
    ['-a % b', 1n],
    ['2 ** 3 ** 2', 512n],
    ['-2 ** 2', -4n],
    ['round(2.5)', 2n],
    ['max(a, b) * 1.5', 4.5],
    ['sum(values)', 5n],
    ['a > b or a == 2', true],
    ['a if a > b else b', 3n],
    ['int(7.9) + floor(-0.5)', 6n],
  ])('%s', (expression, value) => {
    expect(evaluateMath(expression, { a: 2n, b: 3n })).toBe(value);
  });

  it.each(['', '1 +', '(1', 'x', 'open(1)', '1 / 0', '2 ** 5000', '__import__', '1 2'])('refuses "%s"', (expression) => {
    expect(() => evaluateMath(expression, {})).toThrow();
  });
});
