import { checkpointLoaderSimple, clipTextEncode, emptyImage, solidMask } from '@comfyloom/nodes/core';
import type { Link, Slot } from '@comfyloom/workflow/types';
import { describe, it } from 'vitest';
import {
  controlNet,
  emptyLatent,
  fitWithMask,
  fluxControlNet,
  fluxFill,
  fluxModels,
  fluxSampler,
  fluxTextEncoders,
  fluxUnetGGUF,
  guidedSampler,
  hiresFix,
  imageLatent,
  inpaintLatent,
  loraChain,
  prompts,
  sd35Sampler,
  sd35TextEncoders,
  sdxlPrompts,
  sdxlRefinerPrompts,
  sdxlSampler,
  seedBatch,
  softMask,
  upscaleByModel,
} from '../src/index.js';

declare const number: Slot<number>;
declare const name: Slot<string>;

const { MODEL, CLIP, VAE } = checkpointLoaderSimple({ ckpt_name: 'a.safetensors' });
const { IMAGE } = emptyImage();
const { MASK } = solidMask();
const { CONDITIONING } = clipTextEncode({ text: 'a cat', clip: CLIP });
const { LATENT } = emptyLatent({ family: 'flux', width: number, height: 1080 });
const text = prompts({ clip: CLIP, positive: name });
const guided = { family: 'sd15', model: MODEL, ...text, latent: LATENT, seed: number } as const;

describe('FLUX', () => {
  it('takes its own links and names', () => {
    fluxSampler({ model: MODEL, conditioning: CONDITIONING, latent: LATENT, seed: number, steps: number });
    // @ts-expect-error FLUX takes no negative prompt
    fluxSampler({ model: MODEL, conditioning: CONDITIONING, negative: CONDITIONING, latent: LATENT, seed: 1 });
    // @ts-expect-error an image is no latent
    fluxSampler({ model: MODEL, conditioning: CONDITIONING, latent: IMAGE, seed: 1 });
    // @ts-expect-error a seed is a number
    fluxSampler({ model: MODEL, conditioning: CONDITIONING, latent: LATENT, seed: name });
    fluxSampler({ model: MODEL, conditioning: CONDITIONING, latent: LATENT, seed: 1, size: { width: number, height: 1080 } });
    // @ts-expect-error a size has two sides
    fluxSampler({ model: MODEL, conditioning: CONDITIONING, latent: LATENT, seed: 1, size: { width: 64 } });
    // @ts-expect-error no such sampler
    fluxSampler({ model: MODEL, conditioning: CONDITIONING, latent: LATENT, seed: 1, sampler_name: 'eular' });
    // @ts-expect-error a whole node is not a link
    fluxSampler({ model: fluxUnetGGUF(), conditioning: CONDITIONING, latent: LATENT, seed: 1 });
    // @ts-expect-error misspelt
    fluxTextEncoders({ clipl: 'clip_l.safetensors' });
    fluxUnetGGUF(name);
    // @ts-expect-error the ending of the name picks the loader, and a parameter has none yet
    fluxModels({ unet: name });
    // @ts-expect-error no such type
    fluxModels({ unet: 'flux1-dev.safetensors', weight_dtype: 'fp4' });
    // @ts-expect-error the mask is a mask
    fluxFill({ model: MODEL, conditioning: CONDITIONING, image: IMAGE, mask: IMAGE, vae: VAE });
    // @ts-expect-error FLUX's ControlNets need the VAE
    fluxControlNet({ conditioning: CONDITIONING, image: IMAGE, control_net_name: 'canny.safetensors' });
  });
});

describe('families', () => {
  it('are known by name', () => {
    guidedSampler(guided);
    // @ts-expect-error no such family
    emptyLatent({ family: 'sd2', width: 64, height: 64 });
    // @ts-expect-error FLUX is not guided by a negative prompt
    guidedSampler({ ...guided, family: 'flux' });
    // @ts-expect-error a text is no width
    emptyLatent({ family: 'flux', width: '1024', height: 64 });
    // @ts-expect-error misspelt
    emptyLatent({ family: 'flux', width: 64, height: 64, batch: 2 });
  });

  it('have what they need', () => {
    // @ts-expect-error no negative: prompts() makes both
    guidedSampler({ family: 'sd15', model: MODEL, positive: CONDITIONING, latent: LATENT, seed: 1 });
    // @ts-expect-error a prompt is text, not conditioning
    prompts({ clip: CLIP, positive: CONDITIONING });
    // @ts-expect-error misspelt
    sd35TextEncoders({ clipg: 'clip_g.safetensors' });
    // @ts-expect-error the refiner is told the size too
    sdxlRefinerPrompts({ clip: CLIP, positive: 'a cat' });
    // @ts-expect-error SDXL is told the size
    sdxlPrompts({ clip: CLIP, positive: 'a cat' });
    const stage = { model: MODEL, ...text };
    sdxlSampler({ base: stage, refiner: stage, latent: LATENT, seed: number });
    // @ts-expect-error the step of the handover is computed from it, so it is no parameter
    sdxlSampler({ base: stage, refiner: stage, latent: LATENT, seed: 1, steps: number });
    // @ts-expect-error the refiner is a stage of its own
    sdxlSampler({ base: stage, latent: LATENT, seed: 1 });
    // @ts-expect-error a family of its own
    sd35Sampler({ ...text, family: 'sd15', model: MODEL, latent: LATENT, seed: 1 });
    // @ts-expect-error hires needs the latent of the first pass
    hiresFix({ family: 'sd15', model: MODEL, ...text, seed: 1 });
  });
});

describe('pictures', () => {
  it('come with both sides or none', () => {
    imageLatent({ image: IMAGE, vae: VAE });
    imageLatent({ image: IMAGE, vae: VAE, width: number, height: number });
    // @ts-expect-error a width alone
    imageLatent({ image: IMAGE, vae: VAE, width: 64 });
    // @ts-expect-error the mask is missing
    inpaintLatent({ image: IMAGE, vae: VAE });
    // @ts-expect-error a mask is no picture
    fitWithMask({ image: MASK, mask: MASK, width: 64, height: 64 });
    // @ts-expect-error misspelt
    softMask({ mask: MASK, feather: 4 });
    // @ts-expect-error a factor, not a text
    upscaleByModel({ image: IMAGE, scale_by: '2x' });
    // @ts-expect-error no such kind of hint
    controlNet({ ...text, image: IMAGE, control_net_name: 'a.safetensors', union_type: 'lineart' });
  });
});

describe('chains', () => {
  it('have a CLIP where one went in', () => {
    const both: Link<'CLIP'> = loraChain({ model: MODEL, clip: CLIP, loras: { ink: { name, strength: number } } }).CLIP;
    void both;
    // @ts-expect-error no CLIP went in
    loraChain({ model: MODEL, loras: {} }).CLIP;
    // @ts-expect-error a LoRA has a name
    loraChain({ model: MODEL, loras: { ink: { strength: 1 } } });
    // @ts-expect-error misspelt
    loraChain({ model: MODEL, loras: [{ name: 'ink.safetensors', strenght: 1 }] });
    // @ts-expect-error samples a latent, not a picture
    seedBatch({ seeds: { a: 1 }, sample: () => ({ LATENT: IMAGE }) });
    // @ts-expect-error a seed is a number
    seedBatch({ seeds: { a: name }, sample: (seed, options) => guidedSampler({ ...guided, seed }, options) });
  });
});
