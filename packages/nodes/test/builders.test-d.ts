import { unetLoaderGGUF } from '@comfyloom/nodes/comfyui-gguf';
import {
  batchImagesNode,
  checkpointLoaderSimple,
  clipTextEncode,
  colorToRGBInt,
  comfyMathExpression,
  comfySwitchNode,
  createList,
  createVideo,
  cropByBBoxes,
  curveEditor,
  emptyImage,
  emptyLatentImage,
  imageCropV2,
  imageScale,
  kSampler,
  loadImage,
  loraLoader,
  modelMergeSD1,
  previewAny,
  resizeImageMaskNode,
  saveImage,
  saveImageAdvanced,
  saveImageWebsocket,
  saveVideo,
  solidMask,
  stringFormat,
  vaeDecode,
  vaeLoader,
} from '@comfyloom/nodes/core';
import type { Link, Slot, Unchecked } from '@comfyloom/workflow/types';
import { describe, expectTypeOf, it } from 'vitest';

declare const number: Slot<number>;
declare const text: Slot<string>;
declare const unchecked: Unchecked;

const checkpoint = checkpointLoaderSimple({ ckpt_name: 'any.safetensors' });
const positive = clipTextEncode({ text: 'a cat', clip: checkpoint.CLIP });
const latent = emptyLatentImage();
const image = emptyImage();
const mask = solidMask();
const sampled = {
  model: checkpoint.MODEL,
  positive: positive.CONDITIONING,
  negative: positive.CONDITIONING,
  latent_image: latent.LATENT,
  sampler_name: 'euler',
  scheduler: 'normal',
} as const;

describe('links', () => {
  it('take an output of the right type', () => {
    expectTypeOf(kSampler(sampled).LATENT).toEqualTypeOf<Link<'LATENT'>>();
    expectTypeOf(checkpoint).toHaveProperty('MODEL');
    kSampler({ ...sampled, model: unetLoaderGGUF({ unet_name: 'flux1-dev-Q8_0.gguf' }).MODEL });
  });

  it('refuse another output', () => {
    // @ts-expect-error CLIP is no MODEL
    kSampler({ ...sampled, model: checkpoint.CLIP });
    // @ts-expect-error an image is no latent
    vaeDecode({ samples: image.IMAGE, vae: checkpoint.VAE });
  });

  it('refuse the whole node, also when it has one output alone', () => {
    // @ts-expect-error pick an output
    kSampler({ ...sampled, latent_image: latent });
    // @ts-expect-error pick an output
    previewAny({ source: checkpoint });
  });

  it('refuse what is no link at all', () => {
    // @ts-expect-error a literal in a socket
    saveImage({ images: 5 });
    // @ts-expect-error API JSON is not the DSL
    saveImage({ images: ['1', 0] });
    // @ts-expect-error a parameter cannot be a picture
    saveImage({ images: text });
  });

  it('refuse an output that the node does not have', () => {
    // @ts-expect-error
    checkpoint.LATENT;
    // @ts-expect-error
    saveImageWebsocket({ images: image.IMAGE }).images;
  });
});

describe('inputs', () => {
  it('may be left out where the class has a default', () => {
    emptyLatentImage();
    emptyLatentImage({ width: undefined });
    kSampler({ ...sampled, steps: 4, seed: 2n ** 64n - 1n });
  });

  it('must be there where it has none', () => {
    // @ts-expect-error sampler_name has no default
    kSampler({
      model: checkpoint.MODEL,
      positive: positive.CONDITIONING,
      negative: positive.CONDITIONING,
      latent_image: latent.LATENT,
      scheduler: 'normal',
    });
    // @ts-expect-error a link is never left out
    saveImage({ filename_prefix: 'x' });
    // @ts-expect-error nothing at all
    vaeDecode();
  });

  it('must be spelt right', () => {
    // @ts-expect-error steps
    kSampler({ ...sampled, step: 4 });
    // @ts-expect-error there is no such input
    emptyLatentImage({ widht: 512 });
  });

  it('take literals, parameters, links and unchecked values of their type', () => {
    imageScale({ image: image.IMAGE, upscale_method: 'area', width: number, height: 64, crop: unchecked });
    clipTextEncode({ text, clip: checkpoint.CLIP });
    loraLoader({ model: checkpoint.MODEL, clip: checkpoint.CLIP, lora_name: text, strength_model: 0.5 });
  });

  it('refuse literals and parameters of another type', () => {
    // @ts-expect-error text for a number
    emptyLatentImage({ width: '512' });
    // @ts-expect-error a number for text
    clipTextEncode({ text: 5, clip: checkpoint.CLIP });
    // @ts-expect-error a text parameter for a number
    emptyLatentImage({ width: text });
    // @ts-expect-error no file name
    vaeLoader({ vae_name: 5 });
    // @ts-expect-error a parameter is nothing to compute with
    emptyLatentImage({ width: number * 2 });
    // @ts-expect-error a bigint is no FLOAT
    kSampler({ ...sampled, denoise: 1n });
  });

  it('take one of the options alone', () => {
    loadImage({ image: 'example.png' });
    // @ts-expect-error euler
    kSampler({ ...sampled, sampler_name: 'eular' });
    // @ts-expect-error any text is too wide
    kSampler({ ...sampled, sampler_name: text });
    // @ts-expect-error
    imageScale({ image: image.IMAGE, upscale_method: 'magic', width: 8, height: 8, crop: 'disabled' });
  });

  it('keep names that are no identifiers', () => {
    const merge = { model1: checkpoint.MODEL, model2: checkpoint.MODEL };
    modelMergeSD1({ ...merge, 'time_embed.': 1, 'input_blocks.0.': 0.5 });
    // @ts-expect-error the dot belongs to the name
    modelMergeSD1({ ...merge, time_embed: 1 });
  });
});

describe('dynamic combos', () => {
  const input = image.IMAGE;

  it('take an option with its inputs, or its name where they may be left out', () => {
    resizeImageMaskNode({ input, resize_type: { 'scale longer dimension': { longer_size: 1024 } } });
    resizeImageMaskNode({ input, resize_type: { 'match size': { match: mask.MASK } } });
    resizeImageMaskNode({ input, resize_type: 'scale width' });
    resizeImageMaskNode({ input });
    const video = createVideo({ images: input }).VIDEO;
    saveVideo({ video, codec: { h264: { encoding: { 're-encode': { crf: 30 } } } } });
    saveVideo({ video, codec: 'auto' });
  });

  it('refuse what is no option, or not of the option', () => {
    // @ts-expect-error no such option
    resizeImageMaskNode({ input, resize_type: 'scale' });
    // @ts-expect-error no such option
    resizeImageMaskNode({ input, resize_type: { scale: {} } });
    // @ts-expect-error it needs a link
    resizeImageMaskNode({ input, resize_type: 'match size' });
    // @ts-expect-error it needs a link
    resizeImageMaskNode({ input, resize_type: { 'match size': {} } });
    // @ts-expect-error misspelt
    resizeImageMaskNode({ input, resize_type: { 'scale longer dimension': { longer_siz: 1024 } } });
    // @ts-expect-error of another option
    resizeImageMaskNode({ input, resize_type: { 'scale longer dimension': { width: 1024 } } });
    // @ts-expect-error of another type
    resizeImageMaskNode({ input, resize_type: { 'match size': { match: latent.LATENT } } });
    // @ts-expect-error a server takes a link there and fails when it runs
    resizeImageMaskNode({ input, resize_type: input });
    // @ts-expect-error the depth of EXR is another than that of PNG
    saveImageAdvanced({ images: input, format: { png: { bit_depth: '32-bit float' } } });
    // @ts-expect-error three levels down
    saveVideo({ video: createVideo({ images: input }).VIDEO, codec: { h264: { encoding: { 're-encode': { crf: '30' } } } } });
  });
});

describe('growing inputs', () => {
  it('take a list, with holes, or an object', () => {
    batchImagesNode({ images: [image.IMAGE, undefined, image.IMAGE] });
    stringFormat({ f_string: '{a}', values: { a: 1, b: 'two', c: image.IMAGE } });
    stringFormat({ f_string: 'x' });
    comfyMathExpression({ expression: 'a', values: { a: 0.5 } });
  });

  it('refuse too few, another type, another name', () => {
    // @ts-expect-error at least one
    batchImagesNode({ images: [] });
    // @ts-expect-error a latent is no image
    batchImagesNode({ images: [latent.LATENT] });
    // @ts-expect-error the names on the wire are compile's to write
    batchImagesNode({ 'images.image0': image.IMAGE });
    // @ts-expect-error one image is no list
    batchImagesNode({ images: image.IMAGE });
    // @ts-expect-error there is no zz
    stringFormat({ f_string: '{zz}', values: { zz: 1 } });
    // @ts-expect-error a is required
    comfyMathExpression({ expression: 'a', values: { b: 1 } });
  });
});

describe('matched types', () => {
  it('carry the type through', () => {
    expectTypeOf(resizeImageMaskNode({ input: mask.MASK }).resized).toEqualTypeOf<Link<'MASK'>>();
    expectTypeOf(comfySwitchNode({ switch: true, on_true: latent.LATENT, on_false: latent.LATENT }).output).toEqualTypeOf<Link<'LATENT'>>();
    expectTypeOf(createList({ inputs: [image.IMAGE] }).list).toEqualTypeOf<Link<'IMAGE'>>();
  });

  it('refuse a type that is not allowed, and what does not follow', () => {
    // @ts-expect-error a server takes it and fails when it runs
    resizeImageMaskNode({ input: latent.LATENT });
    // @ts-expect-error a mask came in
    saveImage({ images: resizeImageMaskNode({ input: mask.MASK }).resized });
    // @ts-expect-error one of them is a latent
    saveImage({ images: comfySwitchNode({ switch: true, on_true: image.IMAGE, on_false: latent.LATENT }).output });
  });
});

describe('JSON widgets', () => {
  it('take their shape', () => {
    imageCropV2({ image: image.IMAGE, crop_region: { x: 0, y: 0, width: 8, height: 8 } });
    curveEditor({ curve: { points: [[0, 0]], interpolation: 'linear' } });
    colorToRGBInt({ color: '#fff' });
  });

  it('refuse another', () => {
    // @ts-expect-error no height
    imageCropV2({ image: image.IMAGE, crop_region: { x: 0, y: 0, width: 8 } });
    // @ts-expect-error it has no socket
    imageCropV2({ image: image.IMAGE, crop_region: image.IMAGE });
    // @ts-expect-error a point is two numbers
    curveEditor({ curve: { points: [0], interpolation: 'linear' } });
    // @ts-expect-error no colour
    colorToRGBInt({ color: 5 });
    // @ts-expect-error a box where a link to boxes would fit too
    cropByBBoxes({ image: image.IMAGE, bboxes: 5 });
  });
});
