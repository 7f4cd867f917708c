import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { compile } from '../src/compile/compile.js';
import { defineWorkflow } from '../src/define.js';
import { WorkflowError } from '../src/errors.js';
import { text, unchecked } from '../src/graph/slot.js';
import { param } from '../src/params/param.js';
import { dynamic, emptyImage, imageInvert, noise, saveImage, saveImageWebsocket } from './support/nodes.js';

const fails = (work: () => unknown): WorkflowError => {
  try {
    work();
  } catch (error) {
    expect(error).toBeInstanceOf(WorkflowError);
    return error as WorkflowError;
  }
  throw new Error('nothing was thrown');
};

/** A workflow without parameters. */
const plain = (build: () => Record<string, never> | object) =>
  defineWorkflow({ name: 'test', title: 'Test', params: {}, build: build as never });

describe('a compiled graph', () => {
  it('is API JSON with every default written', () => {
    const { workflow } = compile(plain(() => ({ images: saveImage({ images: emptyImage({ width: 64 }).IMAGE }) })));
    expect(workflow).toEqual({
      EmptyImage: { class_type: 'EmptyImage', inputs: { width: 64, height: 512, batch_size: 1, color: 0 }, _meta: { title: 'EmptyImage' } },
      SaveImage: {
        class_type: 'SaveImage',
        inputs: { images: ['EmptyImage', 0], filename_prefix: 'ComfyUI' },
        _meta: { title: 'SaveImage' },
      },
    });
  });

  it('keeps its bytes when statements of build are moved', () => {
    const forth = plain(() => {
      const a = emptyImage({}, { id: 'a' });
      const b = emptyImage({ width: 8 }, { id: 'b' });
      return { one: saveImage({ images: a.IMAGE }, { id: 'one' }), two: saveImage({ images: b.IMAGE }, { id: 'two' }) };
    });
    const back = plain(() => {
      const b = emptyImage({ width: 8 }, { id: 'b' });
      const two = saveImage({ images: b.IMAGE }, { id: 'two' });
      const a = emptyImage({}, { id: 'a' });
      return { one: saveImage({ images: a.IMAGE }, { id: 'one' }), two };
    });
    expect(JSON.stringify(compile(back).workflow)).toBe(JSON.stringify(compile(forth).workflow));
    expect(compile(back).manifest.digest).toBe(compile(forth).manifest.digest);
  });

  it('spells dynamic inputs out', () => {
    const { workflow } = compile(
      plain(() => {
        const image = emptyImage().IMAGE;
        return {
          out: dynamic({
            mode: { 'scale longer': { longer_size: 99, crop: 'no' } },
            images: [image, undefined, image],
            values: { b: 3 },
            box: [{ x: 1 }],
          }),
        };
      }),
    );
    expect(workflow['Dynamic']?.inputs).toEqual({
      mode: 'scale longer',
      'mode.longer_size': 99,
      'mode.crop': 'no',
      'images.image0': ['EmptyImage', 0],
      'images.image2': ['EmptyImage', 0],
      'values.b': 3,
      // A bare list would be read as a link.
      box: { __value__: [{ x: 1 }] },
    });
  });

  it('takes the first option of a dynamic combo that is left out', () => {
    const { workflow } = compile(plain(() => ({ out: dynamic({ images: [emptyImage().IMAGE] }) })));
    expect(workflow['Dynamic']?.inputs['mode']).toBe('plain');
  });

  it('writes integers beyond 2^53 as exact decimal strings', () => {
    const { workflow } = compile(
      plain(() => ({ images: saveImage({ images: noise({ seed: 18446744073709551615n, model: 'a.safetensors' }).IMAGE }) })),
    );
    expect(workflow['Noise']?.inputs['seed']).toBe('18446744073709551615');
  });

  it('goes 10,000 nodes deep, in one line', () => {
    const { workflow } = compile(
      plain(() => {
        let image = emptyImage();
        for (let n = 0; n < 10_000; n++) image = imageInvert({ image: image.IMAGE }, { id: `n${n}` });
        return { images: saveImage({ images: image.IMAGE }) };
      }),
    );
    expect(Object.keys(workflow)).toHaveLength(10_002);
  });

  it('leaves out what no output reaches, with one warning that names the place', () => {
    const { workflow, warnings } = compile(
      plain(() => {
        emptyImage({}, { id: 'lost' });
        imageInvert({ image: emptyImage({}, { id: 'lost too' }).IMAGE });
        return { images: saveImage({ images: emptyImage().IMAGE }) };
      }),
    );
    expect(Object.keys(workflow)).toEqual(['EmptyImage', 'SaveImage']);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(/lost \(.*compile\.test\.ts:\d+:\d+\), lost too .*ImageInvert/);
  });
});

describe('a manifest', () => {
  const wide = () =>
    compile(
      defineWorkflow({
        name: 'wide',
        title: 'Wide',
        params: {
          prompt: z.string().min(1).describe('What'),
          width: param.size({ default: 1024 }),
          seed: param.seed(),
          batch: z.int().min(1).max(8).default(1),
        },
        build: ({ prompt, width, seed, batch }) => {
          const made = noise({ seed, model: 'ae.safetensors' });
          const blank = emptyImage({ width, height: width, batch_size: batch });
          return {
            images: saveImageWebsocket({ images: made.IMAGE }),
            files: saveImage({ images: blank.IMAGE, filename_prefix: text`${prompt}, 35mm` }),
          };
        },
        cases: [{ name: 'cat', params: { prompt: 'a cat', seed: 2n ** 64n - 1n } }],
      }),
      { root: import.meta.dirname, catalog: { server: '0.33.0', digest: 'sha256:0' } },
    ).manifest;

  it('tells where each parameter goes', () => {
    expect(wide().slots).toEqual({
      seed: [{ node: 'Noise', input: 'seed' }],
      width: [
        { node: 'EmptyImage', input: 'width' },
        { node: 'EmptyImage', input: 'height' },
      ],
      batch: [{ node: 'EmptyImage', input: 'batch_size' }],
      prompt: [{ node: 'SaveImage', input: 'filename_prefix', template: [{ param: 'prompt' }, ', 35mm'] }],
    });
  });

  it('has the parameters as JSON Schema', () => {
    const { parameters } = wide();
    expect(parameters.required).toEqual(['prompt']);
    expect(parameters.additionalProperties).toBe(false);
    expect(parameters.properties['width']).toEqual({
      type: 'integer',
      minimum: 16,
      maximum: 16384,
      default: 1024,
      'x-comfyloom': { kind: 'size', unit: 'pixels', rounded_down_to: 8 },
    });
  });

  it('tells outputs, requirements, places and cases', () => {
    const { outputs, requirements, sources, cases } = wide();
    expect(outputs).toEqual({
      images: { node: 'SaveImageWebsocket', kind: 'websocket-image', media: 'image' },
      files: { node: 'SaveImage', kind: 'file', media: 'image' },
    });
    expect(requirements).toEqual({
      classes: { core: ['EmptyImage', 'Noise', 'SaveImage', 'SaveImageWebsocket'] },
      models: { vae: ['ae.safetensors'] },
    });
    expect(sources?.['Noise']).toMatch(/^compile\.test\.ts:\d+:\d+$/);
    expect(cases).toEqual([{ name: 'cat', params: { prompt: 'a cat', seed: '18446744073709551615' } }]);
  });

  it('has a digest of what is sent, not of how it is told', () => {
    const of = (title: string, width: number) =>
      compile(
        defineWorkflow({
          name: 'digest',
          title,
          params: {},
          build: () => ({ images: saveImage({ images: emptyImage({ width }).IMAGE }) }),
        }),
      ).manifest.digest;
    expect(of('One', 8)).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(of('Two', 8)).toBe(of('One', 8));
    expect(of('One', 16)).not.toBe(of('One', 8));
  });
});

describe('compile refuses', () => {
  it('two nodes with one id, and shows both places', () => {
    const error = fails(() =>
      compile(
        plain(() => {
          const a = emptyImage();
          const b = emptyImage({ width: 8 });
          return { one: saveImage({ images: a.IMAGE }, { id: 'one' }), two: saveImage({ images: b.IMAGE }, { id: 'two' }) };
        }),
        { root: import.meta.dirname },
      ),
    );
    expect(error.code).toBe('E_DUPLICATE_NODE_ID');
    expect(error.where).toHaveLength(2);
    expect(error.where.join()).toMatch(/^compile\.test\.ts:(\d+):\d+,compile\.test\.ts:\d+:\d+$/);
    expect(error.fix).toContain("emptyImage({ … }, { id: '…' })");
  });

  it('an unknown input, with the nearest name and the place', () => {
    const error = fails(() => compile(plain(() => ({ images: saveImage({ images: emptyImage({ widht: 8 } as never).IMAGE }) }))));
    expect(error.code).toBe('E_INPUT_UNKNOWN');
    expect(error.message).toContain('Did you mean "width"?');
    expect(error.where[0]).toMatch(/compile\.test\.ts:\d+:\d+$/);
  });

  it.each([
    ['a missing link', () => saveImage({} as never), 'E_INPUT_MISSING', 'images'],
    ['too few of an autogrow', () => dynamic({ images: [] }), 'E_INPUT_MISSING', 'at least 1'],
    ['too many of an autogrow', () => dynamic({ images: Array(4).fill(emptyImage().IMAGE) }), 'E_INPUT_UNKNOWN', 'at most 3'],
    ['an unknown place of an autogrow', () => dynamic({ images: [emptyImage().IMAGE], values: { zz: 1 } }), 'E_INPUT_UNKNOWN', 'a, b'],
    ['an unknown option', () => dynamic({ images: [emptyImage().IMAGE], mode: 'nope' }), 'E_INPUT_VALUE', 'scale longer'],
    ['a link for a dynamic combo', () => dynamic({ images: [emptyImage().IMAGE], mode: emptyImage().IMAGE }), 'E_INPUT_VALUE', 'chosen'],
    ['a whole node', () => saveImage({ images: emptyImage() as never }), 'E_INPUT_VALUE', '.IMAGE'],
    ['a list where a link goes', () => saveImage({ images: [emptyImage().IMAGE] as never }), 'E_NODE_LIST', 'batch'],
    ['NaN', () => saveImage({ images: emptyImage({ width: Number.NaN }).IMAGE }), 'E_INPUT_VALUE', 'NaN'],
    ['a function', () => saveImage({ images: emptyImage({ width: (() => 1) as never }).IMAGE }), 'E_INPUT_VALUE', 'function'],
    ['an id that no JSON key can be', () => saveImage({ images: emptyImage({}, { id: '__proto__' }).IMAGE }), 'E_NODE_ID', '__proto__'],
    ['a node that saves nothing', () => emptyImage(), 'E_OUTPUT_NOT_SAVED', 'EmptyImage'],
    ['something that is no node', () => 'x', 'E_WORKFLOW_INVALID', 'no node'],
  ])('%s', (_, make, code, word) => {
    const error = fails(() => compile(plain(() => ({ images: make() }))));
    expect(error.code).toBe(code);
    expect(error.message).toContain(word);
  });

  it('a value out of range, unless it is unchecked', () => {
    const error = fails(() => compile(plain(() => ({ images: saveImage({ images: emptyImage({ width: 0 }).IMAGE }) }))));
    expect(error.code).toBe('E_GRAPH_INVALID');
    expect(error.message).toMatch(/compile\.test\.ts:\d+:\d+.*width/);
  });

  it('a build that returns nothing, or a promise', () => {
    expect(fails(() => compile(plain(() => ({})))).code).toBe('E_WORKFLOW_INVALID');
    expect(fails(() => compile(plain(async () => ({ images: saveImage({ images: emptyImage().IMAGE }) })))).code).toBe(
      'E_WORKFLOW_INVALID',
    );
  });

  it('arithmetic on a parameter, and says what to do', () => {
    const build = ({ width }: { width: never }) => ({ images: saveImage({ images: emptyImage({ width: (width as number) * 2 }).IMAGE }) });
    const error = fails(() =>
      compile(defineWorkflow({ name: 'sum', title: 'Sum', params: { width: param.size({ default: 8 * 8 }) }, build: build as never })),
    );
    expect(error.code).toBe('E_SLOT_COMPUTED');
    expect(error.message).toContain('text`');
  });

  it("a parameter that goes nowhere, and another workflow's", () => {
    let leaked: unknown;
    const make = (build: (slots: { prompt: never }) => unknown) =>
      defineWorkflow({ name: 'leak', title: 'Leak', params: { prompt: z.string().default('x') }, build: build as never });
    expect(fails(() => compile(make(() => ({ images: saveImage({ images: emptyImage().IMAGE }) })))).code).toBe('E_SLOT_UNUSED');
    compile(
      make(({ prompt }) => {
        leaked = prompt;
        return { images: saveImage({ images: emptyImage().IMAGE, filename_prefix: prompt }) };
      }),
    );
    const again = make(() => ({ images: saveImage({ images: emptyImage().IMAGE, filename_prefix: leaked as never }) }));
    expect(fails(() => compile(again)).code).toBe('E_SLOT_FOREIGN');
  });

  it.each([
    ['a transform', z.string().transform((value) => value.length)],
    ['a refinement', z.string().refine((value) => value !== 'x')],
    [
      'a refinement in a default',
      z
        .string()
        .refine((value) => value !== 'x')
        .default('y'),
    ],
    ['a date', z.date()],
    ['a URL, which JSON Schema only notes', z.url()],
  ])('%s as a parameter', (_, schema) => {
    const workflow = defineWorkflow({
      name: 'schema',
      title: 'Schema',
      params: { it: schema as z.ZodType<string> },
      build: ({ it }) => ({ images: saveImage({ images: emptyImage().IMAGE, filename_prefix: it }) }),
    });
    const error = fails(() => compile(workflow));
    expect(error.code).toBe('E_PARAM_UNSUPPORTED');
    expect(error.message).toContain('"it"');
  });

  it('a required parameter that workflow.json has no example for', () => {
    const workflow = defineWorkflow({
      name: 'example',
      title: 'Example',
      params: { prefix: z.string() },
      build: ({ prefix }) => ({ images: saveImage({ images: emptyImage().IMAGE, filename_prefix: prefix }) }),
    });
    expect(fails(() => compile(workflow)).code).toBe('E_EXAMPLE_MISSING');
  });
});

describe('defineWorkflow refuses', () => {
  const good = { name: 'good', title: 'Good', params: {}, build: () => ({}) };
  it.each([
    ['a name that is no folder', { ...good, name: '../evil' }],
    ['an empty title', { ...good, title: '' }],
    ['no build', { ...good, build: undefined }],
    ['a parameter that is no name', { ...good, params: { 'a b': z.string() } }],
  ])('%s', (_, definition) => {
    expect(fails(() => defineWorkflow(definition as never)).code).toBe('E_WORKFLOW_INVALID');
  });
});

it('writes an unchecked value as it is', () => {
  const { workflow } = compile(
    plain(() => ({ out: dynamic({ mode: unchecked('new option'), images: [emptyImage({ color: unchecked('teal') as never }).IMAGE] }) })),
  );
  expect(workflow['Dynamic']?.inputs['mode']).toBe('new option');
  expect(workflow['EmptyImage']?.inputs['color']).toBe('teal');
});
