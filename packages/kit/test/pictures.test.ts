import { checkpointLoaderSimple, maskToImage, saveImage } from '@comfyloom/nodes/core';
import type { Link } from '@comfyloom/workflow/types';
import { describe, expect, it } from 'vitest';
import {
  emptyLatent,
  fitWithMask,
  guidedSampler,
  imageLatent,
  inpaintLatent,
  type LatentFamily,
  loraChain,
  prompts,
  seedBatch,
  softMask,
  upscaleByModel,
} from '../src/index.js';
import { decoded, guided, mask, picture, saved } from './support/families.js';
import { graph } from './support/graph.js';

/** The graph of a latent that is made with a VAE. */
const latentGraph = (latent: (vae: Link<'VAE'>) => { readonly LATENT: Link<'LATENT'> }) =>
  graph(() => {
    const { VAE } = checkpointLoaderSimple({ ckpt_name: 'a.safetensors' });
    return decoded(latent(VAE).LATENT, VAE);
  });

describe('latents', () => {
  it.each([
    ['flux', 'EmptySD3LatentImage'],
    ['sd35', 'EmptySD3LatentImage'],
    ['sd15', 'EmptyLatentImage'],
    ['sdxl', 'EmptyLatentImage'],
  ] as const satisfies [LatentFamily, string][])('emptyLatent of %s is an %s', (family, node) => {
    const made = latentGraph(() => emptyLatent({ family, width: 1920, height: 1080, batch_size: 3 }));
    expect(made[node]?.inputs).toEqual({ width: 1920, height: 1080, batch_size: 3 });
  });

  it('imageLatent scales and repeats only where it is asked to', () => {
    expect(Object.keys(latentGraph((vae) => imageLatent({ image: picture(), vae })))).toEqual([
      'EmptyImage',
      'CheckpointLoaderSimple',
      'VAEEncode',
      'VAEDecode',
      'SaveImageWebsocket',
    ]);
    const made = latentGraph((vae) => imageLatent({ image: picture(), vae, width: 640, height: 360, batch_size: 4 }, { id: 'start' }));
    expect(made['start/ImageScale']?.inputs).toMatchObject({ width: 640, height: 360, crop: 'center' });
    expect(made['start/VAEEncode']?.inputs['pixels']).toEqual(['start/ImageScale', 0]);
    expect(made['start']).toMatchObject({ class_type: 'RepeatLatentBatch', inputs: { amount: 4 } });
  });

  it('inpaintLatent starts from what is under the mask', () => {
    const made = latentGraph((vae) => inpaintLatent({ image: picture(), vae, mask: mask() }, { id: 'start' }));
    expect(made['start']).toMatchObject({ class_type: 'SetLatentNoiseMask', inputs: { samples: ['start/picture', 0] } });
    expect(made['start/picture']?.class_type).toBe('VAEEncode');
  });
});

describe('masks', () => {
  it('softMask grows before it blurs', () => {
    const made = graph(() => saved(maskToImage({ mask: softMask({ mask: mask(), grow: 4, blur: 9 }, { id: 'soft' }).MASK }).IMAGE));
    expect(made['soft/GrowMask']?.inputs).toMatchObject({ mask: ['SolidMask', 0], expand: 4 });
    expect(made['soft/ImageBlur']?.inputs).toMatchObject({ image: ['soft/MaskToImage', 0], blur_radius: 9 });
  });

  it('fitWithMask cuts both the same way', () => {
    const made = graph(() => {
      const fit = fitWithMask({ image: picture(), mask: mask(), width: 100, height: 50 });
      return { ...saved(fit.IMAGE), mask: saveImage({ images: maskToImage({ mask: fit.MASK }).IMAGE }) };
    });
    const size = { width: 100, height: 50, crop: 'center' };
    expect(made['fit/image']?.inputs).toMatchObject({ ...size, image: ['EmptyImage', 0] });
    expect(made['fit/mask']?.inputs).toMatchObject({ ...size, image: ['fit/MaskToImage', 0], upscale_method: 'bilinear' });
  });
});

describe('loraChain', () => {
  const chain = (loras: Parameters<typeof loraChain>[0]['loras']) =>
    graph(() => {
      const sd = checkpointLoaderSimple({ ckpt_name: 'a.safetensors' });
      const { MODEL, CLIP } = loraChain({ model: sd.MODEL, clip: sd.CLIP, loras });
      const latent = emptyLatent({ family: 'sd15', width: 64, height: 64 });
      const text = prompts({ clip: CLIP, positive: 'a cat' });
      return decoded(guidedSampler({ family: 'sd15', model: MODEL, ...text, latent: latent.LATENT, seed: 7 }).LATENT, sd.VAE);
    });

  it('puts one on the other, called by their names', () => {
    const ink = { name: 'ink.safetensors', strength: 0.8 };
    const made = chain({ ink, hands: { name: 'hands.safetensors', strength_clip: 0 } });
    expect(made['lora/ink']?.inputs).toMatchObject({ lora_name: 'ink.safetensors', strength_model: 0.8, strength_clip: 0.8 });
    expect(made['lora/hands']?.inputs).toMatchObject({
      model: ['lora/ink', 0],
      clip: ['lora/ink', 1],
      strength_model: 1,
      strength_clip: 0,
    });
    expect(made['KSampler']?.inputs['model']).toEqual(['lora/hands', 0]);
    expect(made['positive']?.inputs['clip']).toEqual(['lora/hands', 1]);
    const more = chain({ before: { name: 'before.safetensors' }, ink, hands: { name: 'hands.safetensors' } });
    expect(Object.keys(more)).toEqual(expect.arrayContaining(Object.keys(made)));
  });

  it('takes a list, also an empty one', () => {
    expect(chain([{ name: 'a.safetensors' }, { name: 'b.safetensors' }])['KSampler']?.inputs['model']).toEqual(['lora/1', 0]);
    expect(chain([])['KSampler']?.inputs['model']).toEqual(['CheckpointLoaderSimple', 0]);
  });

  it('leaves the text encoder alone where there is none', () => {
    const made = graph(() => {
      const { sd, shared } = guided('sd15');
      const { MODEL } = loraChain({ model: sd.MODEL, loras: { ink: { name: 'ink.safetensors' } } }, { id: 'style' });
      return decoded(guidedSampler({ ...shared, family: 'sd15', model: MODEL }).LATENT, sd.VAE);
    });
    expect(made['style/ink']).toMatchObject({ class_type: 'LoraLoaderModelOnly', inputs: { strength_model: 1 } });
  });
});

describe('upscaleByModel', () => {
  it('scales afterwards only where it is asked to', () => {
    const plain = graph(() => saved(upscaleByModel({ image: picture() }).IMAGE));
    expect(plain['UpscaleModelLoader']?.inputs).toEqual({ model_name: 'RealESRGAN_x4plus.pth' });
    expect(plain['SaveImageWebsocket']?.inputs['images']).toEqual(['ImageUpscaleWithModel', 0]);
    const half = graph(() => saved(upscaleByModel({ image: picture(), model_name: 'x2.pth', scale_by: 0.5 }, { id: 'up' }).IMAGE));
    expect(half['up/ImageScaleBy']?.inputs).toMatchObject({ image: ['up/ImageUpscaleWithModel', 0], scale_by: 0.5 });
  });
});

describe('seedBatch', () => {
  const batch = (seeds: Record<string, bigint | number>) =>
    graph(() => {
      const { sd, shared } = guided('sd15');
      const sampled = seedBatch({ seeds, sample: (seed, options) => guidedSampler({ ...shared, family: 'sd15', seed }, options) });
      return decoded(sampled.LATENT, sd.VAE);
    });

  it('keeps the order of the seeds, and each seed exact', () => {
    const made = batch({ first: 1, second: 2, third: 18446744073709551615n });
    expect(made['seed/third']?.inputs['seed']).toBe('18446744073709551615');
    expect(made['seed/second/LatentBatch']?.inputs).toEqual({ samples1: ['seed/first', 0], samples2: ['seed/second', 0] });
    expect(made['seed/third/LatentBatch']?.inputs).toEqual({ samples1: ['seed/second/LatentBatch', 0], samples2: ['seed/third', 0] });
    expect(made['VAEDecode']?.inputs['samples']).toEqual(['seed/third/LatentBatch', 0]);
  });

  it('is one sampler for one seed, and an error for none', () => {
    expect(batch({ only: 5 })['VAEDecode']?.inputs['samples']).toEqual(['seed/only', 0]);
    expect(() => batch({})).toThrow(expect.objectContaining({ code: 'E_INPUT_MISSING' }));
  });
});
