import { readdirSync, readFileSync, statSync } from 'node:fs';
import { type Catalog, readCatalog } from '@comfyloom/catalog';
import { generate } from '@comfyloom/codegen';
import { describe, expect, it } from 'vitest';

const root = new URL('../', import.meta.url);
const text = (path: string) => readFileSync(new URL(path, root), 'utf8');
const catalog: Catalog = readCatalog(text('catalog.json'));

describe('the pinned catalog', () => {
  it('is of 0.33.0, with all its classes', () => {
    expect([catalog.server, catalog.nodes.size]).toEqual(['0.33.0', 855]);
    const recorded = JSON.parse(readFileSync(new URL('../../../shared/fixtures/0.33.0/object_info.json', root), 'utf8')) as object;
    expect([...catalog.nodes.keys()].sort()).toEqual(Object.keys(recorded).sort());
  });

  it('has its digest pinned: whoever changes the nodes changes it on purpose', () => {
    expect(catalog.digest).toMatchInlineSnapshot(`"sha256:9bc16de74c8b2d77e71a4b2e51c6dcdde0cfc87c051333dab71e7e432efa8d04"`);
  });

  it('holds nothing of a machine and no prose', () => {
    expect(text('catalog.json')).not.toMatch(
      /"tooltip"|"description"|"placeholder"|"output_tooltips"|\.safetensors"|\.gguf"|\.png"|\/home\/|\/opt\//,
    );
  });
});

describe('the generated modules', () => {
  const files = generate(catalog);

  it('are those of the catalog, byte for byte', () => {
    expect(readdirSync(new URL('generated/', root)).sort()).toEqual([...files.keys()].sort());
    for (const [name, content] of files) expect(text(`generated/${name}`) === content, `${name} is not what pnpm gen writes`).toBe(true);
  });

  it('stay under a MiB each', () => {
    for (const name of files.keys()) expect(statSync(new URL(`generated/${name}`, root)).size, name).toBeLessThan(1 << 20);
  });

  it('load, and offer a builder for each class', async () => {
    const modules = [
      await import('@comfyloom/nodes/core'),
      await import('@comfyloom/nodes/api'),
      await import('@comfyloom/nodes/comfyui-gguf'),
    ];
    const builders = modules.flatMap((module) => Object.values(module as Record<string, unknown>));
    expect(builders).toHaveLength(855);
    expect(builders.every((builder) => typeof builder === 'function')).toBe(true);
  });
});
