import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Artifact } from '@comfyloom/artifact';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { compile } from '../src/compile/compile.js';
import { defineWorkflow } from '../src/define.js';
import { defineNode, input } from '../src/define-node.js';
import { toArtifact } from '../src/emit/artifact.js';
import { emitFiles } from '../src/emit/files.js';
import { text } from '../src/graph/slot.js';
import { param } from '../src/params/param.js';
import { emptyImage, imageInvert, saveImage } from './support/nodes.js';

const loadImage = defineNode({
  class_type: 'LoadImage',
  pack: 'core',
  inputs: { image: input.text() },
  outputs: { IMAGE: 'IMAGE', MASK: 'MASK' },
});
const loadLora = defineNode({
  class_type: 'LoraLoader',
  pack: 'core',
  inputs: { model: input.link('IMAGE'), lora_name: input.model('loras'), strength: input.float({ default: 1, min: -10, max: 10 }) },
  outputs: { MODEL: 'IMAGE' },
});

const definition = defineWorkflow({
  name: 'shapes',
  title: 'Shapes',
  params: {
    start: param.maybe(param.image()).describe('Where to start from'),
    quality: param.choice({ draft: { size: 64, word: 'rough' }, final: { size: 512, word: 'fine' } }),
    invert: param.variant(['no', 'yes']),
    loras: param.loras({ max: 2 }),
    group: param.ui(z.int().min(1).default(1), { group: 'Advanced', control: 'slider' }),
  },
  build({ start, quality, invert, loras, group }) {
    let image = start === undefined ? emptyImage({ width: quality.size, batch_size: group }).IMAGE : loadImage({ image: start }).IMAGE;
    if (start !== undefined) image = imageInvert({ image: emptyImage({ batch_size: group }).IMAGE }, { id: 'blank' }).IMAGE;
    if (invert === 'yes') image = imageInvert({ image }).IMAGE;
    loras.forEach(({ name, strength }, n) => {
      image = loadLora({ model: image, lora_name: name, strength }, { id: `lora ${n}` }).MODEL;
    });
    const named =
      start === undefined ? image : loadLora({ model: loadImage({ image: start }).IMAGE, lora_name: 'x' }, { id: 'start' }).MODEL;
    return { images: saveImage({ images: named, filename_prefix: text`${quality.word} picture` }) };
  },
});

const compiled = compile(definition);
let folder: string;
let bundled: Artifact;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'comfyloom-shapes-'));
  await writeFile(join(folder, 'index.mjs'), (await emitFiles(compiled))['index.js']);
  bundled = ((await import(pathToFileURL(join(folder, 'index.mjs')).href)) as { default: Artifact }).default;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('parameters that change the graph', () => {
  it('are compiled side by side, the plainest first', () => {
    const { workflow, manifest } = compiled;
    expect(Object.keys(workflow)).toEqual(['EmptyImage', 'SaveImage']);
    // With or without a start, inverted or not, no LoRA to two: the first of the twelve is workflow.json.
    expect(manifest.variants).toHaveLength(11);
    expect(manifest.variants?.[0]?.when).toEqual({ start: { given: false }, invert: { equals: 'no' }, loras: { length: 1 } });
    expect(manifest.requirements.classes['core']).toContain('LoraLoader');
    expect(manifest.parameters.properties['group']?.['x-comfyloom']).toEqual({ group: 'Advanced', control: 'slider' });
    expect(manifest.parameters.properties['start']?.description).toBe('Where to start from');
    expect(manifest.parameters.required).toBeUndefined();
  });

  it('change the digest when only a variant changes', () => {
    const other = compile(
      defineWorkflow({
        ...definition,
        build: (slots) => (slots.invert === 'yes' ? definition.build({ ...slots, invert: 'no' }) : definition.build(slots)),
      } as typeof definition),
    );
    expect(other.workflow).toEqual(compiled.workflow);
    expect(other.manifest.digest).not.toBe(compiled.manifest.digest);
  });
});

describe.each([
  ['bundled', () => bundled],
  ['in memory', () => toArtifact(compiled) as unknown as Artifact],
])('bind, %s', (_, artifact) => {
  it('takes the graph that fits', () => {
    expect(Object.keys(artifact().bind({}))).toEqual(['EmptyImage', 'SaveImage']);
    expect(Object.keys(artifact().bind({ invert: 'yes' }))).toContain('ImageInvert');
    const graph = artifact().bind({ loras: [{ name: 'a' }, { name: 'b', strength: 0.5 }] });
    expect(graph['lora 0']?.inputs).toEqual({ model: ['EmptyImage', 0], lora_name: 'a', strength: 1 });
    expect(graph['lora 1']?.inputs).toEqual({ model: ['lora 0', 0], lora_name: 'b', strength: 0.5 });
    expect(artifact().bind({ start: 'cat.png' })['LoadImage']?.inputs).toEqual({ image: 'cat.png' });
  });

  it('sets all that a choice sets', () => {
    const draft = artifact().bind({});
    expect([draft['EmptyImage']?.inputs['width'], draft['SaveImage']?.inputs['filename_prefix']]).toEqual([64, 'rough picture']);
    const final = artifact().bind({ quality: 'final' });
    expect([final['EmptyImage']?.inputs['width'], final['SaveImage']?.inputs['filename_prefix']]).toEqual([512, 'fine picture']);
  });

  it.each([
    ['an unknown option', { invert: 'maybe' }, 'invert'],
    ['an unknown choice', { quality: '__proto__' }, 'quality'],
    ['too many LoRAs', { loras: [{ name: 'a' }, { name: 'b' }, { name: 'c' }] }, 'loras'],
    ['a LoRA without a name', { loras: [{ strength: 1 }] }, 'loras/0/name'],
    ['a LoRA out of range', { loras: [{ name: 'a', strength: 99 }] }, 'loras/0/strength'],
    ['bytes where nothing uploads them', { start: new Uint8Array(3) }, 'start'],
  ])('refuses %s', (_name, params, place) => {
    expect(() => artifact().bind(params)).toThrow(
      expect.objectContaining({ data: { problems: [expect.objectContaining({ param: place })] } }),
    );
  });

  it('tells which parameters are files', () => {
    expect(artifact().uploads).toEqual({ start: 'image' });
  });
});

describe('compile refuses', () => {
  const code = (work: () => unknown) => {
    try {
      work();
    } catch (error) {
      return (error as { code?: string }).code;
    }
    return 'nothing';
  };
  const one = (params: Record<string, z.ZodType>, build: (slots: never) => unknown) =>
    compile(defineWorkflow({ name: 'one', title: 'One', params, build: build as never }));

  it('outputs that differ between variants', () => {
    const build = ({ mode }: { mode: string }) => ({ [mode]: saveImage({ images: emptyImage().IMAGE }) });
    expect(code(() => one({ mode: param.variant(['a', 'b']) }, build as never))).toBe('E_VARIANT_OUTPUTS');
  });

  it('more graphs than anybody would want', () => {
    const params = Object.fromEntries(Array.from({ length: 7 }, (_, n) => [`p${n}`, param.variant(['a', 'b'])]));
    expect(code(() => one(params, () => ({ i: saveImage({ images: emptyImage().IMAGE }) })))).toBe('E_WORKFLOW_INVALID');
  });

  it('options of a choice that do not set the same', () => {
    const quality = param.choice({ a: { steps: 1 }, b: { size: 2 } } as unknown as { a: { steps: number } });
    expect(
      code(() =>
        one({ quality }, ({ quality: q }: { quality: { steps: never } }) => ({
          i: saveImage({ images: emptyImage({ width: q.steps }).IMAGE }),
        })),
      ),
    ).toBe('E_WORKFLOW_INVALID');
  });
});

describe('defineNode', () => {
  const pack = 'some-pack';
  const removeBackground = defineNode({
    class_type: 'RMBG',
    pack,
    inputs: {
      image: input.link('IMAGE'),
      sensitivity: input.float({ default: 1, min: 0, max: 1 }),
      model: input.choice(['RMBG-2.0', 'INSPYRENET']),
      mask: input.link('MASK', { optional: true }),
    },
    outputs: { IMAGE: 'IMAGE', MASK: 'MASK' },
  });
  const of = (build: () => object) => compile(defineWorkflow({ name: 'own', title: 'Own', params: {}, build: build as never }));

  it('makes a builder like the generated ones, and its pack is required', () => {
    const { workflow, manifest } = of(() => ({
      i: saveImage({ images: removeBackground({ image: emptyImage().IMAGE, model: 'RMBG-2.0' }).IMAGE }),
    }));
    expect(workflow['RMBG']?.inputs).toEqual({ image: ['EmptyImage', 0], sensitivity: 1, model: 'RMBG-2.0' });
    expect(manifest.requirements.classes).toEqual({ core: ['EmptyImage', 'SaveImage'], [pack]: ['RMBG'] });
  });

  it.each([
    ['a missing input', () => removeBackground({ image: emptyImage().IMAGE } as never), 'E_INPUT_MISSING'],
    ['an unknown one', () => removeBackground({ image: emptyImage().IMAGE, model: 'RMBG-2.0', sens: 1 } as never), 'E_INPUT_UNKNOWN'],
    ['one out of range', () => removeBackground({ image: emptyImage().IMAGE, model: 'RMBG-2.0', sensitivity: 2 }), 'E_GRAPH_INVALID'],
    ['one not in the list', () => removeBackground({ image: emptyImage().IMAGE, model: 'nope' as never }), 'E_GRAPH_INVALID'],
    [
      'a link of another type',
      () => removeBackground({ image: loadImage({ image: 'x' }).MASK as never, model: 'RMBG-2.0' }),
      'E_GRAPH_INVALID',
    ],
  ])('%s is told as for any node', (_, make, expected) => {
    expect(() => of(() => ({ i: saveImage({ images: make().IMAGE }) }))).toThrow(expect.objectContaining({ code: expected }));
  });

  it.each([
    ['no class', { class_type: '', pack, inputs: {}, outputs: {} }],
    ['no pack', { class_type: 'X', pack: '', inputs: {}, outputs: {} }],
    ['numbered outputs', { class_type: 'X', pack, inputs: {}, outputs: { 0: 'IMAGE' } }],
  ])('refuses %s', (_, declaration) => {
    expect(() => defineNode(declaration)).toThrow(expect.objectContaining({ code: 'E_NODE_DECLARATION' }));
  });
});
