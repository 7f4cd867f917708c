import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseManifest } from '../src/manifest.js';

const dist = new URL('../../../workflows-dist/', import.meta.url);
const shipped = readdirSync(dist, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith('node_modules'))
  .map(({ name }) => [name, JSON.parse(readFileSync(new URL(`${name}/manifest.json`, dist), 'utf8'))] as const);

describe('parseManifest', () => {
  it.each(shipped)('reads %s as it is', (name, value) => {
    expect(parseManifest(value)).toBe(value);
    expect(parseManifest(value).name).toBe(name);
  });

  const good = shipped[0]?.[1] as Record<string, unknown>;
  it.each([
    ['no object', null, /no JSON object/],
    ['a list', [], /no JSON object/],
    ['a newer format', { ...good, format: 2 }, /format is 2; this version reads 1/],
    ['no slots', { ...good, slots: undefined }, /"slots" must be an object/],
    ['cases that are no list', { ...good, cases: {} }, /"cases" must be an array/],
    ['a name that is no text', { ...good, name: 7 }, /"name" must be a string/],
  ])('refuses %s, and says where', (_, value, message) => {
    expect(() => parseManifest(value, 'dist/x/manifest.json')).toThrow(
      expect.objectContaining({ code: 'E_MANIFEST_INVALID', where: ['dist/x/manifest.json'] }),
    );
    expect(() => parseManifest(value)).toThrow(message);
  });

  it('never throws anything else', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        try {
          parseManifest(value);
        } catch (error) {
          expect((error as { code?: string }).code).toBe('E_MANIFEST_INVALID');
        }
      }),
      { numRuns: process.env['COMFYLOOM_LONG'] === undefined ? 500 : 100_000 },
    );
  });
});
