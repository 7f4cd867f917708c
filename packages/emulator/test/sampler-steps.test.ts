import { describe, expect, it } from 'vitest';
import { startEmulator } from '../src/index.js';
import { fixtureText } from './fixtures.js';
import { play } from './play.js';

type Nodes = Record<string, { class_type: string; inputs: Record<string, unknown> }>;

const MODEL: Nodes = {
  m: { class_type: 'CheckpointLoaderSimple', inputs: { ckpt_name: 'v1-5-pruned-emaonly.safetensors' } },
  t: { class_type: 'CLIPTextEncode', inputs: { text: 'a cat', clip: ['m', 1] } },
  l: { class_type: 'EmptyLatentImage', inputs: { width: 96, height: 64, batch_size: 1 } },
};

/** The steps that one node tells of, as `value/max`. */
async function stepsOf(nodes: Nodes, id: string): Promise<string[]> {
  const models = { checkpoints: ['v1-5-pruned-emaonly.safetensors'] };
  await using server = await startEmulator({ objectInfo: fixtureText('0.3.64/object_info.json'), models });
  const { events } = await play(server.url, JSON.stringify({ ...MODEL, ...nodes }), 'steps', false);
  return events.flatMap((event) =>
    'type' in event && event.type === 'progress' && event.data['node'] === id
      ? [`${String(event.data['value'])}/${String(event.data['max'])}`]
      : [],
  );
}

function sampled(sampler: string, sigmas: readonly [string, number], more: Nodes): Nodes {
  return {
    ...more,
    n: { class_type: 'RandomNoise', inputs: { noise_seed: 1 } },
    g: { class_type: 'BasicGuider', inputs: { model: ['m', 0], conditioning: ['t', 0] } },
    k: { class_type: 'KSamplerSelect', inputs: { sampler_name: sampler } },
    s: {
      class_type: 'SamplerCustomAdvanced',
      inputs: { noise: ['n', 0], guider: ['g', 0], sampler: ['k', 0], sigmas, latent_image: ['l', 0] },
    },
    o: { class_type: 'SaveLatent', inputs: { samples: ['s', 0], filename_prefix: 'x' } },
  };
}

const upTo = (count: number): string[] => Array.from({ length: count }, (_, index) => `${index + 1}/${count}`);

describe('steps that samplers tell of, as a real server of 0.3.64 did with small models', () => {
  it.each([
    ['GITSScheduler', { coeff: 1.2, steps: 5, denoise: 0.52 }, 3],
    ['GITSScheduler', { coeff: 1.2, steps: 3, denoise: 0.72 }, 2],
    ['OptimalStepsScheduler', { model_type: 'FLUX', steps: 5, denoise: 0.41 }, 2],
    ['SDTurboScheduler', { model: ['m', 0], steps: 4, denoise: 0.3 }, 3],
    ['BasicScheduler', { model: ['m', 0], scheduler: 'ddim_uniform', steps: 7, denoise: 1 }, 7],
  ])('%s %j makes %d', async (class_type, inputs, count) => {
    const nodes = { a: { class_type, inputs } };
    expect(await stepsOf(sampled('euler', ['a', 0], nodes), 's')).toEqual(upTo(count));
  });

  it.each([
    ['SetFirstSigma', { sigma: 10 }],
    ['FlipSigmas', {}],
  ])('%s keeps how many there are', async (class_type, inputs) => {
    const nodes = {
      a: { class_type: 'KarrasScheduler', inputs: { steps: 3, sigma_max: 14.6, sigma_min: 0.03, rho: 7 } },
      b: { class_type, inputs: { sigmas: ['a', 0], ...inputs } },
    };
    expect(await stepsOf(sampled('euler', ['b', 0], nodes), 's')).toEqual(upTo(3));
  });

  it.each([
    ['euler', 'ddim_uniform', 7, 1, 8],
    ['dpm_2', 'ddim_uniform', 6, 1, 7],
    ['uni_pc', 'normal', 6, 1, 6],
    ['dpm_2', 'ddim_uniform', 3, 0.4, 3],
  ] as const)('KSampler with %s, %s, %d steps and a denoise of %d makes %d', async (sampler_name, scheduler, steps, denoise, count) => {
    const text = { positive: ['t', 0], negative: ['t', 0] };
    const inputs = { model: ['m', 0], ...text, latent_image: ['l', 0], seed: 1, cfg: 1, steps, sampler_name, scheduler, denoise };
    const nodes = {
      s: { class_type: 'KSampler', inputs },
      o: { class_type: 'SaveLatent', inputs: { samples: ['s', 0], filename_prefix: 'x' } },
    };
    expect(await stepsOf(nodes, 's')).toEqual(upTo(count));
  });

  it('dpm_fast tells of fewer, dpm_adaptive of more', async () => {
    const nodes = { a: { class_type: 'KarrasScheduler', inputs: { steps: 4, sigma_max: 14.6, sigma_min: 0.03, rho: 7 } } };
    expect(await stepsOf(sampled('dpm_fast', ['a', 0], nodes), 's')).toEqual(['1/4', '2/4']);
    const adaptive = await stepsOf(sampled('dpm_adaptive', ['a', 0], nodes), 's');
    expect(adaptive.slice(0, 5)).toEqual(['1/4', '2/4', '3/4', '4/4', '4/4']);
  });

  it('tiled decoding tells of the tiles of its three passes', async () => {
    const inputs = { samples: ['l', 0], vae: ['m', 2], tile_size: 64, overlap: 32, temporal_size: 64, temporal_overlap: 8 };
    const nodes = { d: { class_type: 'VAEDecodeTiled', inputs }, o: { class_type: 'SaveImageWebsocket', inputs: { images: ['d', 0] } } };
    expect(await stepsOf(nodes, 'd')).toEqual(upTo(10));
  });
});
