import type { ApiGraph } from '@comfyloom/protocol';
import { describe, expect, it } from 'vitest';
import { type Change, compareCatalogs, drift, parseCatalog } from '../src/index.js';
import { catalogOf } from './fixtures.js';

const older = catalogOf('0.3.64');
const newer = catalogOf('0.33.0');

describe('from 0.3.64 to 0.33.0', () => {
  const { added, removed, changes } = compareCatalogs(older, newer);
  const of = (kind: Change['kind']) => changes.filter((change) => change.kind === kind);

  it('387 classes came and 34 went', () => {
    expect([added.length, removed.length]).toEqual([387, 34]);
    expect(removed.filter(({ pack }) => pack === 'api')).toHaveLength(29);
    expect(removed.find(({ class_type }) => class_type === 'IdeogramV1')).toMatchObject({ pack: 'api' });
  });

  it('16 inputs are required now, on 6 classes, all with a default', () => {
    const required = of('input-added').filter(({ breaking }) => breaking);
    expect(required).toHaveLength(16);
    expect(new Set(required.map(({ class_type }) => class_type)).size).toBe(6);
    expect(required.every((change) => 'default' in change && change.default !== undefined)).toBe(true);
    expect(of('input-added').length - required.length).toBe(35);
    expect([...of('input-removed'), ...of('input-required')]).toEqual([]);
  });

  it('outputs moved on Load3D and TrainLoraNode alone', () => {
    const broken = changes.filter(({ kind, breaking }) => kind.startsWith('output') && breaking);
    expect(broken.map(({ breaking, ...change }) => change)).toEqual([
      { class_type: 'Load3D', kind: 'output-moved', output: 'camera_info', slot: 5, to: 4 },
      { class_type: 'Load3D', kind: 'output-moved', output: 'recording_video', slot: 6, to: 5 },
      { class_type: 'Load3D', kind: 'output-removed', output: 'lineart', slot: 4 },
      { class_type: 'TrainLoraNode', kind: 'output-moved', output: 'lora', slot: 1, to: 0 },
      { class_type: 'TrainLoraNode', kind: 'output-moved', output: 'steps', slot: 3, to: 2 },
      { class_type: 'TrainLoraNode', kind: 'output-removed', output: 'model_with_lora', slot: 0 },
      { class_type: 'TrainLoraNode', kind: 'output-moved', output: 'loss', slot: 2, to: 1, renamed: 'loss_map' },
    ]);
    expect(of('output-renamed')).toMatchObject([{ class_type: 'LoraModelLoader', output: 'MODEL', renamed: 'model' }]);
  });

  it('options went on 8 inputs, and three types grew without breaking anything', () => {
    expect(of('options').filter(({ breaking }) => breaking)).toHaveLength(8);
    expect(of('input-type').map(({ class_type, breaking }) => [class_type, breaking])).toEqual([
      ['Preview3D', false],
      ['SaveGLB', false],
      ['SaveVideo', false],
    ]);
  });

  it('a catalog does not differ from itself', () => {
    expect(compareCatalogs(newer, newer)).toEqual({ added: [], removed: [], changes: [] });
  });
});

describe('what a workflow needs', () => {
  const image = { class_type: 'EmptyImage', inputs: { width: 64, height: 64, batch_size: 1, color: 0 } };
  const kinds = (graph: ApiGraph, more: object = {}) =>
    drift({ graph, compiledWith: older, ...more }, newer).map(({ kind, severity, nodes, input }) => [
      kind,
      severity,
      nodes.join(','),
      input ?? '',
    ]);

  it('nothing that changed: nothing found', () => {
    expect(kinds({ 1: image, 2: { class_type: 'SaveImage', inputs: { images: ['1', 0], filename_prefix: 'x' } } })).toEqual([]);
  });

  it('a class that is gone, with the pack that it comes from', () => {
    const graph = { 1: { class_type: 'IdeogramV1', inputs: {} }, 2: { class_type: 'TheirNode', inputs: {} } };
    expect(
      drift({ graph, compiledWith: older, requirements: { classes: { 'their-pack': ['TheirNode'] }, models: {} } }, newer),
    ).toMatchObject([
      { kind: 'class-missing', class_type: 'IdeogramV1', data: { pack: 'api', near: 'IdeogramV3' } },
      { kind: 'class-missing', class_type: 'TheirNode', fix: 'Install their-pack on the server.' },
    ]);
  });

  it('an input that is required now, with its default', () => {
    const scale = { class_type: 'ImageScaleToTotalPixels', inputs: { image: ['1', 0] as const, upscale_method: 'area', megapixels: 1 } };
    const [finding] = drift({ graph: { 1: image, 2: scale, 3: { class_type: 'PreviewImage', inputs: { images: ['2', 0] } } } }, newer);
    expect(finding).toMatchObject({
      kind: 'input-required',
      severity: 'error',
      nodes: ['2'],
      input: 'resolution_steps',
      data: { default: 1 },
    });
  });

  it('a model file, with the nearest one', () => {
    const requirements = {
      classes: {},
      models: { checkpoints: ['v1-5-pruned-emaonly.ckpt'], diffusion_models: ['flux1-dev.safetensors'], unknown_folder: ['x'] },
    };
    expect(drift({ graph: {}, requirements }, newer)).toMatchObject([
      { kind: 'model-missing', data: { folder: 'checkpoints', file: 'v1-5-pruned-emaonly.ckpt', near: 'v1-5-pruned-emaonly.safetensors' } },
      { kind: 'invalid' },
    ]);
  });

  it('the same file once, also when a node names it', () => {
    const graph = {
      1: { class_type: 'CheckpointLoaderSimple', inputs: { ckpt_name: 'x.ckpt' } },
      2: { class_type: 'PreviewAny', inputs: { source: ['1', 0] as const } },
    };
    expect(kinds(graph, { requirements: { classes: {}, models: { checkpoints: ['x.ckpt'] } } })).toEqual([
      ['model-missing', 'error', '', ''],
    ]);
  });

  it('an output that has another number now, though the types still fit', () => {
    const train = { class_type: 'TrainLoraNode', inputs: {} };
    const graph = { 1: train, 2: { class_type: 'SaveLoRA', inputs: { lora: ['1', 1] as const } } };
    expect(kinds(graph).filter(([kind]) => kind === 'output-moved')).toEqual([['output-moved', 'error', '2,1', 'lora']]);
  });

  it('limits that became narrower, for parameters only', () => {
    const catalog = (max: number, options: string[]) =>
      parseCatalog({ A: { input: { required: { n: ['INT', { min: 0, max }], o: [options] } }, output: [], output_node: true } });
    const graph = { 1: { class_type: 'A', inputs: { n: 5, o: 'a' } } };
    const [before, after] = [catalog(100, ['a', 'b']), catalog(10, ['a', 'c'])];
    expect(drift({ graph, compiledWith: before }, after)).toEqual([]);
    const slots = { number: [{ node: '1', input: 'n' }], option: [{ node: '1', input: 'o' }] };
    expect(drift({ graph, slots, compiledWith: before }, after)).toMatchObject(
      [
        { kind: 'option-gone', severity: 'warning', input: 'o', data: { removed: ['b'] } },
        { kind: 'range-changed', severity: 'warning', input: 'n', data: { before: { min: 0, max: 100 }, after: { min: 0, max: 10 } } },
      ].reverse(),
    );
    expect(drift({ graph: { 1: { class_type: 'A', inputs: { n: 50, o: 'b' } } } }, after)).toMatchObject([
      { kind: 'range-changed', severity: 'error' },
      { kind: 'option-gone', severity: 'error' },
    ]);
  });

  it('an input that is gone, with the one that it may have become', () => {
    const catalog = (name: string) => parseCatalog({ A: { input: { optional: { [name]: ['INT', {}] } }, output: [], output_node: true } });
    const graph = { 1: { class_type: 'A', inputs: { batch_size: 5 } } };
    expect(drift({ graph, compiledWith: catalog('batch_size') }, catalog('batch_sizes'))).toMatchObject([
      { kind: 'input-removed', severity: 'error', input: 'batch_size', fix: 'Did you mean "batch_sizes"?' },
    ]);
    expect(compareCatalogs(catalog('batch_size'), catalog('batch_sizes')).changes[0]).toMatchObject({
      kind: 'input-removed',
      renamed: 'batch_sizes',
    });
  });
});
