import { describe, expect, it } from 'vitest';
import { formatText } from '../src/python/format.js';

const VALUES = { i: -1234567n, f: 1234.5678, s: 'text', b: true, w: 8n };

describe('format strings of Python', () => {
  it.each([
    ['{s}|{i}|{f}|{b}', 'text|-1234567|1234.5678|True'],
    ['{{{s}}}', '{text}'],
    ['{s:>8}|{s:*^7}|{s:.2}', '    text|*text**|te'],
    ['{i:,}|{i:+}|{i:012}|{i:x}|{i:#b}', '-1,234,567|-1234567|-00001234567|-12d687|-0b100101101011010000111'],
    ['{f:.2f}|{f:10.1f}|{f:e}|{f:g}|{f:.1%}|{f:,.1f}', '1234.57|    1234.6|1.234568e+03|1234.57|123456.8%|1,234.6'],
    ['{f:,.0%}|{w:,}|{i:_x}|{f:,e}', '123,457%|8|-12_d687|1.234568e+03'],
    ['{b:>5}|{b:d}', '    1|1'],
    ['{s!r}|{s:{w}}|', "'text'|text    |"],
  ])('%s', (template, text) => {
    expect(formatText(template, VALUES)).toBe(text);
  });

  it.each([
    ['{x}', 'KeyError'],
    ['{}', 'IndexError'],
    ['{0}', 'IndexError'],
    ['{', 'ValueError'],
    ['}', 'ValueError'],
    ['{s', 'ValueError'],
    ['{s:d}', 'ValueError'],
    ['{s:+}', 'ValueError'],
    ['{f:d}', 'ValueError'],
    ['{i:.2}', 'ValueError'],
  ])('%s raises %s', (template, type) => {
    expect(() => formatText(template, VALUES)).toThrowError(expect.objectContaining({ type }));
  });

  it('groups 300,000 digits in linear time', () => {
    const start = process.cpuUsage();
    expect(formatText('{n:,}', { n: 10n ** 300_000n })).toHaveLength(400_001);
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(10);
  });
});
