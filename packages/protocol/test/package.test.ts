import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { ComfyloomError } from '../src/errors.js';
import { PROTOCOL_ERRORS, ProtocolError } from '../src/index.js';

/** Every module that `entry` loads at run time, ours by path from `dist`, others by name. */
function importGraph(entry: string): string[] {
  const seen = new Set<string>();
  const visit = (url: URL) => {
    const path = fileURLToPath(url);
    if (seen.has(path)) return;
    seen.add(path);
    for (const [, specifier] of readFileSync(path, 'utf8').matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g)) {
      const name = specifier as string;
      if (name.startsWith('.')) visit(new URL(name, url));
      else seen.add(name);
    }
  };
  const dist = new URL('../dist/', import.meta.url);
  visit(new URL(entry, dist));
  return [...seen].map((path) => path.replace(fileURLToPath(dist), '')).sort();
}

describe('what an entry loads', () => {
  test('the main one: small modules, no zod, nothing of Node', () => {
    expect(importGraph('index.js')).toEqual([
      'errors.js',
      'event-types.js',
      'frames.js',
      'graph.js',
      'index.js',
      'json.js',
      'limits.js',
      'routes.js',
      'v2.js',
    ]);
  });

  test('the errors alone', () => {
    expect(importGraph('errors.js')).toEqual(['errors.js']);
  });

  test('the schemas: zod, and nothing else that is not ours', () => {
    expect(importGraph('schemas.js').filter((module) => !module.endsWith('.js'))).toEqual(['zod']);
  });
});

test('every code of the table is raised somewhere, and no other is', async () => {
  const { readdirSync } = await import('node:fs');
  const source = fileURLToPath(new URL('../src/', import.meta.url));
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && file !== 'errors.ts');
  const text = files.map((file) => readFileSync(`${source}${file}`, 'utf8')).join('\n');
  const raised = new Set([...text.matchAll(/'(E_[A-Z_]+)'/g)].map(([, code]) => code));
  expect([...raised].sort()).toEqual(Object.keys(PROTOCOL_ERRORS).sort());
});

test('a ProtocolError has its parts and its text', () => {
  const error = new ProtocolError('E_ROUTE_PARAM', { what: 'No id.', where: 'GET /history/{prompt_id}', fix: 'Give one.' });
  expect(error).toBeInstanceOf(ComfyloomError);
  expect(error.name).toBe('ComfyloomError');
  expect(error.message).toBe('E_ROUTE_PARAM  No id.\n  GET /history/{prompt_id}\n  Give one.');
});
