import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Artifact } from '@comfyloom/artifact';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { compile } from '../src/compile/compile.js';
import { defineWorkflow } from '../src/define.js';
import { toArtifact } from '../src/emit/artifact.js';
import { emitFiles, emitIndex } from '../src/emit/files.js';
import { text } from '../src/graph/slot.js';
import { param } from '../src/params/param.js';
import { emptyImage, noise, saveImage, saveImageWebsocket } from './support/nodes.js';

const compiled = compile(
  defineWorkflow({
    name: 'cat',
    title: 'A cat */ and more',
    params: {
      prompt: z.string().min(1).describe('What to draw'),
      width: param.size({ default: 1024 }),
      seed: param.seed(),
      style: z.enum(['photo', 'ink']).default('photo'),
      note: z.string().optional(),
    },
    build: ({ prompt, width, seed, style, note }) => ({
      images: saveImageWebsocket({ images: noise({ seed, model: 'ae.safetensors' }).IMAGE }),
      files: saveImage({ images: emptyImage({ width }).IMAGE, filename_prefix: text`${style} of ${prompt}` }, { id: 'file' }),
      noted: saveImage({ images: emptyImage({ width }, { id: 'blank' }).IMAGE, filename_prefix: note }, { id: 'noted' }),
    }),
    cases: [{ name: 'one', params: { prompt: 'a cat', seed: 7 } }],
  }),
);

let folder: string;
let bundled: Artifact;
let files: Awaited<ReturnType<typeof emitFiles>>;
const inMemory = toArtifact(compiled) as unknown as Artifact;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'comfyloom-emit-'));
  files = await emitFiles(compiled);
  await writeFile(join(folder, 'index.mjs'), files['index.js']);
  bundled = ((await import(pathToFileURL(join(folder, 'index.mjs')).href)) as { default: Artifact }).default;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('index.js', () => {
  it('imports nothing, evaluates no text, and is at most 3 KB with gzip', () => {
    const code = files['index.js'];
    for (const word of [/\bimport\b\s*[({'"*]/, /\brequire\s*\(/, /\beval\s*\(/, /new Function/, /["']node:/, /\bajv\b/i])
      expect(word.test(code), String(word)).toBe(false);
    expect(gzipSync(code).byteLength).toBeLessThanOrEqual(3 * 1024);
  });

  it('is the same bytes each time', async () => {
    expect(await emitFiles(compiled)).toEqual(files);
  });
});

// What is bundled for frontends and what is made in memory for Node must be one thing.
describe.each([
  ['the bundled index.js', () => bundled],
  ['the artifact in memory', () => inMemory],
])('bind of %s', (_, artifact) => {
  const bind = (params: Record<string, unknown>) => artifact().bind(params);
  const refused = (params: unknown) => {
    try {
      artifact().bind(params as never);
    } catch (error) {
      return error as { code: string; message: string; data: { problems: { param: string; code: string }[] } };
    }
    throw new Error('nothing was refused');
  };

  it('puts the parameters in and leaves the original alone', () => {
    const before = JSON.stringify(artifact().workflow);
    const graph = bind({ prompt: 'a dog', width: 1920, seed: 42, style: 'ink' });
    expect(graph['EmptyImage']?.inputs['width']).toBe(1920);
    expect(graph['blank']?.inputs['width']).toBe(1920);
    expect(graph['Noise']?.inputs['seed']).toBe(42);
    expect(graph['file']?.inputs['filename_prefix']).toBe('ink of a dog');
    expect(JSON.stringify(artifact().workflow)).toBe(before);
  });

  it('fills in defaults, also into templates; an optional parameter left out leaves the default of its input', () => {
    const graph = bind({ prompt: 'a dog', width: undefined });
    expect(graph['EmptyImage']?.inputs['width']).toBe(1024);
    expect(graph['file']?.inputs['filename_prefix']).toBe('photo of a dog');
    expect(graph['noted']?.inputs['filename_prefix']).toBe('ComfyUI');
    expect(bind({ prompt: 'x', note: 'mine' })['noted']?.inputs['filename_prefix']).toBe('mine');
  });

  it('takes a random seed, another each time, when there is none', () => {
    const seeds = Array.from({ length: 20 }, () => bind({ prompt: 'x' })['Noise']?.inputs['seed'] as number);
    expect(new Set(seeds).size).toBe(20);
    expect(seeds.every((seed) => Number.isSafeInteger(seed) && seed >= 0)).toBe(true);
  });

  it('keeps seeds exact to 2^64 - 1', () => {
    const seed = (value: unknown) => bind({ prompt: 'x', seed: value })['Noise']?.inputs['seed'];
    expect(seed(2n ** 64n - 1n)).toBe('18446744073709551615');
    expect(seed('18446744073709551615')).toBe('18446744073709551615');
    expect(seed(5n)).toBe(5);
    for (const value of [2n ** 64n, '18446744073709551616', '007', '-1', '1e3', -1, 2 ** 53, 1.5]) {
      expect(['E_PARAM_VALUE', 'E_PARAM_TYPE'], String(value)).toContain(refused({ prompt: 'x', seed: value }).code);
    }
  });

  it.each([
    ['an unknown parameter', { prompt: 'x', widht: 1 }, 'E_PARAM_UNKNOWN', 'widht'],
    ['one called __proto__', JSON.parse('{"prompt":"x","__proto__":{"width":1}}'), 'E_PARAM_UNKNOWN', '__proto__'],
    ['one called constructor', { prompt: 'x', constructor: 1 }, 'E_PARAM_UNKNOWN', 'constructor'],
    ['a missing one', {}, 'E_PARAM_MISSING', 'prompt'],
    ['a wrong type', { prompt: 7 }, 'E_PARAM_TYPE', 'prompt'],
    ['a number as text', { prompt: 'x', width: '512' }, 'E_PARAM_TYPE', 'width'],
    ['a value out of range', { prompt: 'x', width: 3 }, 'E_PARAM_VALUE', 'width'],
    ['NaN', { prompt: 'x', width: Number.NaN }, 'E_PARAM_TYPE', 'width'],
    ['an empty text', { prompt: '' }, 'E_PARAM_VALUE', 'prompt'],
    ['a value not in the list', { prompt: 'x', style: 'oil' }, 'E_PARAM_VALUE', 'style'],
  ])('refuses %s', (_name, params, code, param) => {
    const error = refused(params);
    expect(error.code).toBe(code);
    expect(error.data.problems.map((problem) => problem.param)).toEqual([param]);
    expect(error.message).toContain('prompt, width, seed, style, note');
  });

  it('tells every bad parameter at once', () => {
    expect(
      refused({ width: 3, style: 'oil' })
        .data.problems.map(({ param }) => param)
        .sort(),
    ).toEqual(['prompt', 'style', 'width']);
  });

  it.each([null, undefined, 'prompt', []])('refuses %j for an object', (params) => {
    expect(refused(params).code).toBe('E_PARAM_TYPE');
  });
});

describe('index.d.ts', () => {
  it('has the parameters and outputs as types, and no way out of its comments', () => {
    const types = files['index.d.ts'];
    expect(types).toContain('  prompt: string;');
    expect(types).toContain('  width?: number;');
    expect(types).toContain('  seed?: number | bigint | string;');
    expect(types).toContain('  style?: "photo" | "ink";');
    expect(types).toContain(
      'readonly images: { readonly node: "SaveImageWebsocket"; readonly kind: "websocket-image"; readonly media: "image" };',
    );
    expect(types).toContain('A cat *\\/ and more');
    expect(types).not.toMatch(/^import/m);
  });
});

it('index.json lists the workflows by name', () => {
  const { manifest } = compiled;
  const list = JSON.parse(
    emitIndex([
      { ...manifest, name: 'b' },
      { ...manifest, name: 'a' },
    ]),
  );
  expect(list.workflows.map(({ name }: { name: string }) => name)).toEqual(['a', 'b']);
});
