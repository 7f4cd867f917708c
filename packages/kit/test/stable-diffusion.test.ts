import { checkpointLoaderSimple } from '@comfyloom/nodes/core';
import { describe, expect, it } from 'vitest';
import {
  controlNet,
  emptyLatent,
  GUIDED_DEFAULTS,
  type GuidedFamily,
  guidedSampler,
  hiresFix,
  prompts,
  sd35Sampler,
  sd35TextEncoders,
  sdxlPrompts,
  sdxlRefinerPrompts,
  sdxlSampler,
} from '../src/index.js';
import { decoded, guided, picture } from './support/families.js';
import { graph, names } from './support/graph.js';

describe('prompts', () => {
  it('are two nodes, also without an id', () => {
    const made = names(() => {
      const { sd, shared } = guided('sd15');
      const twice = prompts({ clip: sd.CLIP, positive: 'a dog', negative: 'a cat' }, { id: 'second' });
      const first = guidedSampler({ ...shared, family: 'sd15' });
      return decoded(guidedSampler({ ...shared, ...twice, latent: first.LATENT, family: 'sd15' }, { id: 'again' }).LATENT, sd.VAE);
    });
    expect(made).toMatchObject({
      positive: 'CLIPTextEncode',
      negative: 'CLIPTextEncode',
      'second/positive': 'CLIPTextEncode',
      'second/negative': 'CLIPTextEncode',
    });
  });

  it('read both from the layer that is asked for', () => {
    const made = graph(() => {
      const sd = checkpointLoaderSimple({ ckpt_name: 'a.safetensors' });
      const text = prompts({ clip: sd.CLIP, positive: 'a cat', stop_at_clip_layer: -2 });
      const latent = emptyLatent({ family: 'sd15', width: 64, height: 64 });
      return decoded(guidedSampler({ family: 'sd15', model: sd.MODEL, ...text, latent: latent.LATENT, seed: 1 }).LATENT, sd.VAE);
    });
    expect(made['CLIPSetLastLayer']?.inputs['stop_at_clip_layer']).toBe(-2);
    for (const id of ['positive', 'negative']) expect(made[id]?.inputs['clip']).toEqual(['CLIPSetLastLayer', 0]);
    expect(made['negative']?.inputs['text']).toBe('');
  });
});

describe('guidedSampler', () => {
  it.each(Object.keys(GUIDED_DEFAULTS) as GuidedFamily[])('%s: has the settings of its family', (family) => {
    const made = graph(() => {
      const { sd, shared } = guided('sd15');
      return decoded(guidedSampler({ ...shared, family }).LATENT, sd.VAE);
    });
    const { shift, ...settings } = { shift: undefined, ...GUIDED_DEFAULTS[family] };
    expect(made['KSampler']?.inputs).toMatchObject({ ...settings, seed: 7, denoise: 1 });
    expect(made['ModelSamplingSD3']?.inputs['shift']).toBe(shift);
  });

  it('takes what is said instead, and lets an undefined property hide nothing', () => {
    const made = graph(() => {
      const { sd, shared } = guided('sdxl');
      const odd = { cfg: undefined } as unknown as { cfg?: number };
      return decoded(guidedSampler({ ...shared, family: 'sdxl', steps: 4, denoise: 0, ...odd }).LATENT, sd.VAE);
    });
    expect(made['KSampler']?.inputs).toMatchObject({ steps: 4, cfg: 7, denoise: 0 });
  });
});

describe('SDXL with its refiner', () => {
  const sdxl = (steps?: number, base_share?: number) =>
    graph(() => {
      const base = checkpointLoaderSimple({ ckpt_name: 'sd_xl_base_1.0.safetensors' }, { id: 'base' });
      const refiner = checkpointLoaderSimple({ ckpt_name: 'sd_xl_refiner_1.0.safetensors' }, { id: 'refiner' });
      const text = { positive: 'a cat', negative: 'a dog', width: 1024, height: 768 };
      const sampled = sdxlSampler({
        base: { model: base.MODEL, ...sdxlPrompts({ clip: base.CLIP, ...text }) },
        refiner: { model: refiner.MODEL, ...sdxlRefinerPrompts({ clip: refiner.CLIP, ...text }) },
        latent: emptyLatent({ family: 'sdxl', width: 1024, height: 768 }).LATENT,
        seed: 7,
        ...(steps !== undefined && { steps }),
        ...(base_share !== undefined && { base_share }),
      });
      return decoded(sampled.LATENT, base.VAE);
    });

  it('hands the noise over where the base model stops', () => {
    const made = sdxl();
    expect(made['sdxl/base']?.inputs).toMatchObject({
      add_noise: 'enable',
      steps: 25,
      start_at_step: 0,
      end_at_step: 20,
      return_with_leftover_noise: 'enable',
    });
    expect(made['sdxl/refiner']?.inputs).toMatchObject({
      add_noise: 'disable',
      noise_seed: 7,
      steps: 25,
      start_at_step: 20,
      end_at_step: 10000,
      return_with_leftover_noise: 'disable',
      latent_image: ['sdxl/base', 0],
      positive: ['refiner/positive', 0],
    });
  });

  it('hands over at a whole step, never a part of one', () => {
    expect(sdxl(7, 0.5)['sdxl/base']?.inputs['end_at_step']).toBe(4);
    expect(sdxl(7, 0.5)['sdxl/refiner']?.inputs['start_at_step']).toBe(4);
  });

  it('tells the models the size of the picture', () => {
    const made = sdxl();
    expect(made['positive']?.inputs).toMatchObject({ width: 1024, height: 768, target_width: 1024, target_height: 768, text_l: 'a cat' });
    expect(made['negative']?.inputs).toMatchObject({ text_g: 'a dog', text_l: 'a dog' });
    expect(made['refiner/positive']?.inputs).toMatchObject({ width: 1024, height: 768, ascore: 6 });
    expect(made['refiner/negative']?.inputs).toMatchObject({ ascore: 2.5, text: 'a dog' });
  });

  it.each([-0.1, 1.1, Number.NaN])('refuses a share of %d', (share) => {
    expect(() => sdxl(20, share)).toThrow(expect.objectContaining({ code: 'E_INPUT_VALUE' }));
  });
});

describe('Stable Diffusion 3.5', () => {
  const sd35 = (names?: Parameters<typeof sd35TextEncoders>[0], skip_layers?: Parameters<typeof sd35Sampler>[0]['skip_layers']) =>
    graph(() => {
      const sd = checkpointLoaderSimple({ ckpt_name: 'sd3.5_medium.safetensors' });
      const text = prompts({ clip: sd35TextEncoders(names, { id: 'clip' }).CLIP, positive: 'a cat' });
      const latent = emptyLatent({ family: 'sd35', width: 64, height: 64 });
      const skip = skip_layers === undefined ? {} : { skip_layers };
      return decoded(sd35Sampler({ model: sd.MODEL, ...text, latent: latent.LATENT, seed: 7, ...skip }, { id: 's' }).LATENT, sd.VAE);
    });

  it('has three text encoders, of the pack where one is a GGUF file', () => {
    expect(sd35()['clip']).toMatchObject({
      class_type: 'TripleCLIPLoader',
      inputs: { clip_name1: 'clip_l.safetensors', clip_name2: 'clip_g.safetensors', clip_name3: 't5xxl_fp16.safetensors' },
    });
    expect(sd35({ t5: 't5.gguf' })['clip']?.class_type).toBe('TripleCLIPLoaderGGUF');
  });

  it('skips layers only where it is asked to', () => {
    expect(sd35()['s/ModelSamplingSD3']?.inputs['model']).toEqual(['CheckpointLoaderSimple', 0]);
    const made = sd35(undefined, {});
    expect(made['s/ModelSamplingSD3']?.inputs['model']).toEqual(['s/SkipLayerGuidanceSD3', 0]);
    expect(made['s/SkipLayerGuidanceSD3']?.inputs).toMatchObject({ layers: '7, 8, 9', scale: 3 });
  });
});

describe('hiresFix', () => {
  it('stands beside the sampler of the first pass', () => {
    const made = graph(() => {
      const { sd, shared } = guided('sd15');
      const small = guidedSampler({ ...shared, family: 'sd15' });
      return decoded(hiresFix({ ...shared, family: 'sd15', latent: small.LATENT }).LATENT, sd.VAE);
    });
    expect(made['hires/LatentUpscaleBy']?.inputs).toMatchObject({ samples: ['KSampler', 0], scale_by: 1.5 });
    expect(made['hires']).toMatchObject({ class_type: 'KSampler', inputs: { denoise: 0.5, latent_image: ['hires/LatentUpscaleBy', 0] } });
  });
});

describe('controlNet', () => {
  it('leads both prompts, twice in a row', () => {
    const made = graph(() => {
      const { sd, shared } = guided('sd15');
      const image = picture();
      const edges = controlNet({ ...shared, image, control_net_name: 'canny.safetensors', strength: 0.8 }, { id: 'edges' });
      const depth = controlNet({ ...edges, image, control_net_name: 'depth.safetensors' }, { id: 'depth' });
      return decoded(guidedSampler({ ...shared, family: 'sd15', positive: depth.positive, negative: depth.negative }).LATENT, sd.VAE);
    });
    expect(made['depth']?.inputs).toMatchObject({
      positive: ['edges', 0],
      negative: ['edges', 1],
      control_net: ['depth/ControlNetLoader', 0],
    });
    expect(made['edges']?.inputs).not.toHaveProperty('vae');
    expect(made['KSampler']?.inputs).toMatchObject({ positive: ['depth', 0], negative: ['depth', 1] });
  });
});
