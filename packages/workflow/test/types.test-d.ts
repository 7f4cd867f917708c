import { describe, it } from 'vitest';
import { z } from 'zod';
import { compile } from '../src/compile/compile.js';
import { defineWorkflow } from '../src/define.js';
import { defineNode, input } from '../src/define-node.js';
import { toArtifact } from '../src/emit/artifact.js';
import { text, unchecked } from '../src/graph/slot.js';
import { param } from '../src/params/param.js';
import { emptyImage, imageInvert, noise, saveImage } from './support/nodes.js';

const params = { prompt: z.string(), width: param.size({ default: 512 }), seed: param.seed(), note: z.string().optional() };

describe('inside build', () => {
  it('a parameter is a slot of its type', () => {
    defineWorkflow({
      name: 'types',
      title: 'Types',
      params,
      build({ prompt, width, seed, note }) {
        const blank = emptyImage({ width, height: width, color: unchecked('teal') });
        const made = noise({ seed, model: 'ae.safetensors' }, { id: 'noise' });
        // @ts-expect-error a text is no number
        emptyImage({ width: prompt });
        // @ts-expect-error a number is no text
        saveImage({ images: blank.IMAGE, filename_prefix: width });
        // @ts-expect-error there is nothing to compute with
        emptyImage({ width: width * 2 });
        // @ts-expect-error a slot is not the value
        const upper: string = prompt;
        // @ts-expect-error there is no such parameter
        (slots: { prompt: unknown }) => slots.height;
        return {
          images: saveImage({ images: made.IMAGE, filename_prefix: text`${prompt} ${width} ${note}` }),
          upper: saveImage({ images: blank.IMAGE }, { id: upper }),
        };
      },
    });
  });

  it('links are of a type, and a node is not a link', () => {
    const blank = emptyImage();
    imageInvert({ image: blank.IMAGE });
    // @ts-expect-error the whole node; the message names pick_an_output_of_this_node
    imageInvert({ image: blank });
    // @ts-expect-error no such output
    imageInvert({ image: blank.MASK });
    // @ts-expect-error a required link is missing
    imageInvert({});
    // @ts-expect-error a misspelt input
    emptyImage({ widht: 8 });
    // @ts-expect-error an id is text
    emptyImage({}, { id: 7 });
    // @ts-expect-error a text template is for texts
    emptyImage({ width: text`8` });
  });
});

describe('around build', () => {
  it('what it returns are nodes, and cases fit the parameters', () => {
    const build = () => ({ images: saveImage({ images: emptyImage().IMAGE }) });
    // @ts-expect-error a link is not a node
    defineWorkflow({ name: 'a', title: 'A', params: {}, build: () => ({ images: emptyImage().IMAGE }) });
    // @ts-expect-error build describes a graph at once
    defineWorkflow({ name: 'a', title: 'A', params: {}, build: async () => build() });
    // @ts-expect-error a case without the required parameter
    defineWorkflow({ name: 'a', title: 'A', params, build, cases: [{ name: 'x', params: {} }] });
    // @ts-expect-error a case with an unknown parameter
    defineWorkflow({ name: 'a', title: 'A', params, build, cases: [{ name: 'x', params: { prompt: 'x', heigth: 1 } }] });
    const good = [{ name: 'x', params: { prompt: 'x' }, expect: { images: { count: 1 } } }];
    const bad = [{ name: 'x', params: { prompt: 'x' }, expect: { files: { count: 1 } } }];
    defineWorkflow({ name: 'a', title: 'A', params, build, cases: good });
    // @ts-expect-error an expectation of an output that is not there
    defineWorkflow({ name: 'a', title: 'A', params, build, cases: bad });
  });

  it('an artifact binds the parameters of its workflow', () => {
    const artifact = toArtifact(
      compile(defineWorkflow({ name: 'a', title: 'A', params, build: () => ({ images: saveImage({ images: emptyImage().IMAGE }) }) })),
    );
    artifact.bind({ prompt: 'x', seed: 2n ** 64n - 1n, width: 8 });
    artifact.outputs.images.node;
    // @ts-expect-error prompt is required
    artifact.bind({});
    // @ts-expect-error width is a number
    artifact.bind({ prompt: 'x', width: '8' });
    // @ts-expect-error there is no such parameter
    artifact.bind({ prompt: 'x', negative: 'y' });
    // @ts-expect-error there is no such output
    artifact.outputs.files;
  });
});

describe('shaped parameters', () => {
  it('are in build what they say', () => {
    defineWorkflow({
      name: 'shaped',
      title: 'Shaped',
      params: {
        start: param.maybe(param.image()),
        quality: param.choice({ a: { steps: 1 }, b: { steps: 2 } }),
        mode: param.variant(['x', 'y']),
        loras: param.loras({ max: 2 }),
      },
      build({ start, quality, mode, loras }) {
        emptyImage({ width: quality.steps });
        // @ts-expect-error no option sets it
        quality.size;
        // @ts-expect-error a choice is not one slot
        emptyImage({ width: quality });
        // @ts-expect-error there is no such option
        mode === 'z';
        // @ts-expect-error it may have been left out
        saveImage({ images: emptyImage().IMAGE, filename_prefix: start.length });
        // @ts-expect-error a list of LoRAs has names and strengths
        loras.map(({ weight }) => weight);
        return { images: saveImage({ images: emptyImage().IMAGE }) };
      },
      cases: [
        { name: 'one', params: { quality: 'b', mode: 'y', loras: [{ name: 'a' }], start: 'x.png' } },
        // @ts-expect-error no such choice
        { name: 'two', params: { quality: 'c' } },
        // @ts-expect-error a LoRA has a name
        { name: 'three', params: { loras: [{ strength: 1 }] } },
      ],
    });
  });
});

describe('defineNode', () => {
  const own = defineNode({
    class_type: 'Own',
    pack: 'own',
    inputs: {
      image: input.link(['IMAGE', 'MASK']),
      size: input.int({ default: 8 }),
      mode: input.choice(['a', 'b']),
      model: input.model('loras', { optional: true }),
    },
    outputs: { IMAGE: 'IMAGE', 'a name': 'MASK' },
  });

  it('types inputs and outputs', () => {
    const made = own({ image: emptyImage().IMAGE, mode: 'a' });
    imageInvert({ image: made.IMAGE });
    own({ image: made['a name'], mode: unchecked('new'), size: 3, model: 'x.safetensors' });
    // @ts-expect-error a mask is no image
    imageInvert({ image: made['a name'] });
    // @ts-expect-error no such option
    own({ image: made.IMAGE, mode: 'c' });
    // @ts-expect-error mode has no default
    own({ image: made.IMAGE });
    // @ts-expect-error the whole node
    own({ image: made, mode: 'a' });
    // @ts-expect-error no such input
    own({ image: made.IMAGE, mode: 'a', sizes: 3 });
    // @ts-expect-error no such output
    made.LATENT;
    // @ts-expect-error the default is not an option
    defineNode({ class_type: 'X', pack: 'x', inputs: { a: input.choice(['a', 'b'], { default: 'c' }) }, outputs: {} });
  });
});
