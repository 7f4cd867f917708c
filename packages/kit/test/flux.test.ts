import { clipTextEncode } from '@comfyloom/nodes/core';
import { describe, expect, it } from 'vitest';
import { emptyLatent, type FluxModelNames, fluxControlNet, fluxFill, fluxModels, fluxSampler, fluxUnetGGUF } from '../src/index.js';
import { decoded, flux, mask, picture } from './support/families.js';
import { graph, names } from './support/graph.js';

/** Text to image with these models. */
const withModels = (files?: FluxModelNames, id?: string) =>
  graph(() => {
    const models = fluxModels(files, id === undefined ? undefined : { id });
    const text = clipTextEncode({ text: 'a cat', clip: models.CLIP });
    const latent = emptyLatent({ family: 'flux', width: 64, height: 64 });
    const sampled = fluxSampler({ model: models.MODEL, conditioning: text.CONDITIONING, latent: latent.LATENT, seed: 7 });
    return decoded(sampled.LATENT, models.VAE);
  });

describe('FLUX models', () => {
  it('are the 8-bit GGUF file, both text encoders and the VAE', () => {
    const made = withModels();
    expect(made['UnetLoaderGGUF']?.inputs).toEqual({ unet_name: 'flux1-dev-Q8_0.gguf' });
    expect(made['DualCLIPLoader']).toMatchObject({
      class_type: 'DualCLIPLoader',
      inputs: { clip_name1: 'clip_l.safetensors', clip_name2: 't5xxl_fp16.safetensors', type: 'flux' },
    });
    expect(made['VAELoader']?.inputs).toEqual({ vae_name: 'ae.safetensors' });
  });

  it('have the loader that can read their file', () => {
    const made = withModels({ unet: 'flux1-dev.safetensors', t5: 't5-v1_1-xxl-encoder-Q8_0.GGUF', weight_dtype: 'fp8_e4m3fn' }, 'm');
    expect(made['m/UNETLoader']?.inputs).toEqual({ unet_name: 'flux1-dev.safetensors', weight_dtype: 'fp8_e4m3fn' });
    expect(made['m/DualCLIPLoader']).toMatchObject({
      class_type: 'DualCLIPLoaderGGUF',
      inputs: { clip_name1: 'clip_l.safetensors', clip_name2: 't5-v1_1-xxl-encoder-Q8_0.GGUF', type: 'flux' },
    });
  });

  it('take another file through fluxUnetGGUF', () => {
    const made = graph(() => {
      const { models, shared } = flux();
      const unet = fluxUnetGGUF('flux1-schnell-Q4_K_S.gguf', { id: 'unet' });
      return decoded(fluxSampler({ ...shared, model: unet.MODEL }).LATENT, models.VAE);
    }, 1);
    expect(made['unet']?.inputs).toEqual({ unet_name: 'flux1-schnell-Q4_K_S.gguf' });
  });
});

describe('fluxSampler', () => {
  it('is six nodes under one id, and can stand beside another', () => {
    const both = names(() => {
      const { models, shared } = flux();
      const first = fluxSampler(shared);
      return decoded(fluxSampler({ ...shared, latent: first.LATENT, denoise: 0.5 }, { id: 'refine' }).LATENT, models.VAE);
    });
    const six = ['FluxGuidance', 'BasicGuider', 'RandomNoise', 'KSamplerSelect', 'BasicScheduler', 'SamplerCustomAdvanced'];
    expect(both).toMatchObject(Object.fromEntries(six.map((name) => [name, name])));
    expect(Object.keys(both).filter((id) => id.startsWith('refine'))).toEqual(
      expect.arrayContaining(['refine', ...six.slice(0, 5).map((name) => `refine/${name}`)]),
    );
    expect(both['refine']).toBe('SamplerCustomAdvanced');
  });

  it('guides in the conditioning, not by a negative prompt', () => {
    const made = withModels();
    expect(made['FluxGuidance']?.inputs).toMatchObject({ guidance: 3.5, conditioning: ['CLIPTextEncode', 0] });
    expect(made['BasicScheduler']?.inputs).toMatchObject({ scheduler: 'simple', steps: 20, denoise: 1 });
    expect(made['KSamplerSelect']?.inputs).toEqual({ sampler_name: 'euler' });
  });

  it('bends the schedule to the size of the picture, for the guider too', () => {
    const made = graph(() => {
      const { models, shared } = flux();
      return decoded(fluxSampler({ ...shared, size: { width: 1920, height: 1080 } }, { id: 'wide' }).LATENT, models.VAE);
    });
    expect(made['wide/ModelSamplingFlux']?.inputs).toEqual({
      model: ['UnetLoaderGGUF', 0],
      width: 1920,
      height: 1080,
      base_shift: 0.5,
      max_shift: 1.15,
    });
    for (const id of ['wide/BasicGuider', 'wide/BasicScheduler']) expect(made[id]?.inputs['model']).toEqual(['wide/ModelSamplingFlux', 0]);
    expect(withModels()).not.toHaveProperty('ModelSamplingFlux');
  });

  it('refuses what no server takes, before one is asked', () => {
    const steps = (steps: number) =>
      graph(() => {
        const { models, shared } = flux();
        return decoded(fluxSampler({ ...shared, steps }).LATENT, models.VAE);
      });
    expect(() => steps(0)).toThrow(expect.objectContaining({ code: 'E_GRAPH_INVALID' }));
    expect(steps(1)['BasicScheduler']?.inputs).toMatchObject({ steps: 1 });
  });
});

describe('fluxFill', () => {
  it('gives the sampler model, conditioning and latent that know the mask', () => {
    const made = graph(() => {
      const { models, shared } = flux();
      const fill = fluxFill({ ...shared, image: picture(), mask: mask(), vae: models.VAE }, { id: 'fill' });
      const sampled = fluxSampler({ model: fill.MODEL, conditioning: fill.CONDITIONING, latent: fill.LATENT, seed: 7, guidance: 30 });
      return decoded(sampled.LATENT, models.VAE);
    }, 1);
    expect(made['fill/InpaintModelConditioning']?.inputs).toMatchObject({ noise_mask: true, mask: ['SolidMask', 0] });
    expect(made['BasicGuider']?.inputs['model']).toEqual(['fill/DifferentialDiffusion', 0]);
    expect(made['FluxGuidance']?.inputs['conditioning']).toEqual(['fill/InpaintModelConditioning', 0]);
    expect(made['SamplerCustomAdvanced']?.inputs['latent_image']).toEqual(['fill/InpaintModelConditioning', 2]);
  });
});

describe('fluxControlNet', () => {
  it('brings the VAE and an empty negative of its own', () => {
    const made = graph(() => {
      const { models, shared } = flux();
      const led = fluxControlNet(
        { ...shared, image: picture(), vae: models.VAE, control_net_name: 'union.safetensors', union_type: 'depth', end_percent: 0.5 },
        { id: 'depth' },
      );
      return decoded(fluxSampler({ ...shared, conditioning: led.CONDITIONING }).LATENT, models.VAE);
    });
    expect(made['depth']).toMatchObject({
      class_type: 'ControlNetApplyAdvanced',
      inputs: {
        positive: ['CLIPTextEncode', 0],
        negative: ['depth/ConditioningZeroOut', 0],
        control_net: ['depth/SetUnionControlNetType', 0],
        vae: ['VAELoader', 0],
        strength: 1,
        start_percent: 0,
        end_percent: 0.5,
      },
    });
    expect(made['depth/ControlNetLoader']?.inputs).toEqual({ control_net_name: 'union.safetensors' });
  });
});
