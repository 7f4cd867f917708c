import { readFile } from 'node:fs/promises';
import { type Emulator, type EmulatorOptions, startEmulator } from '@comfyloom/emulator';
import { parseJson } from '@comfyloom/protocol';
import { connect, type NodeClient } from '@comfyloom/runtime/node';
import type { Outputs } from '@comfyloom/workflow';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  controlNet,
  fitWithMask,
  fluxControlNet,
  fluxFill,
  fluxSampler,
  guidedSampler,
  hiresFix,
  imageLatent,
  inpaintLatent,
  loraChain,
  sd35Sampler,
  sdxlSampler,
  seedBatch,
  softMask,
} from '../src/index.js';
import { decoded, flux, guided, mask, picture } from './support/families.js';
import { graph } from './support/graph.js';

let emulator: Emulator;
let client: NodeClient;

beforeAll(async () => {
  const catalog = await readFile(new URL('../../nodes/catalog.json', import.meta.url), 'utf8');
  emulator = await startEmulator({ port: 0, catalog: parseJson(catalog) as NonNullable<EmulatorOptions['catalog']> });
  client = await connect(emulator.url);
});
afterAll(async () => {
  await client?.close();
  await emulator?.close();
});

/** Width and height of every picture of a run, from the headers of the PNG files. */
async function sizes(build: () => Outputs, warnings = 0): Promise<number[][]> {
  const outputs = await client.run(graph(build, warnings)).result;
  const files = outputs['SaveImageWebsocket']?.files ?? [];
  return Promise.all(
    files.map(async (file) => {
      const png = new DataView((await file.bytes()).slice().buffer);
      return [png.getUint32(16), png.getUint32(20)];
    }),
  );
}

describe('on a server', () => {
  it('FLUX: LoRAs, ControlNet, four seeds at once', async () => {
    const made = await sizes(() => {
      const { models, shared } = flux();
      const { MODEL } = loraChain({ model: models.MODEL, loras: { ink: { name: 'ink.safetensors' } } });
      const led = fluxControlNet({ ...shared, image: picture(), vae: models.VAE, control_net_name: 'canny.safetensors' });
      const sampled = seedBatch({
        seeds: { a: 1, b: 2, c: 3, d: 4 },
        sample: (seed, options) => fluxSampler({ ...shared, model: MODEL, conditioning: led.CONDITIONING, seed, steps: 2 }, options),
      });
      return decoded(sampled.LATENT, models.VAE);
    });
    expect(made).toEqual([1, 2, 3, 4].map(() => [64, 72]));
  });

  it('FLUX Fill: a picture and its mask, both scaled', async () => {
    const made = await sizes(() => {
      const { models, shared } = flux();
      const fit = fitWithMask({ image: picture(), mask: mask(), width: 128, height: 96 });
      const fill = fluxFill({ ...shared, image: fit.IMAGE, mask: fit.MASK, vae: models.VAE });
      const sampled = fluxSampler({ model: fill.MODEL, conditioning: fill.CONDITIONING, latent: fill.LATENT, seed: 7, steps: 2 });
      return decoded(sampled.LATENT, models.VAE);
    }, 1);
    expect(made).toEqual([[128, 96]]);
  });

  it('Stable Diffusion 1.5: image to image with a ControlNet, then larger', async () => {
    const made = await sizes(() => {
      const { sd, shared } = guided('sd15');
      const image = picture();
      const led = controlNet({ ...shared, image, control_net_name: 'canny.safetensors' });
      const start = imageLatent({ image, vae: sd.VAE, width: 80, height: 64, batch_size: 2 }, { id: 'start' });
      const common = { ...shared, positive: led.positive, negative: led.negative, family: 'sd15', steps: 2 } as const;
      const small = guidedSampler({ ...common, latent: start.LATENT, denoise: 0.6 });
      return decoded(hiresFix({ ...common, latent: small.LATENT, scale_by: 2 }).LATENT, sd.VAE);
    }, 1);
    expect(made).toEqual([
      [160, 128],
      [160, 128],
    ]);
  });

  it('SDXL: base and refiner into a soft mask', async () => {
    const made = await sizes(() => {
      const { sd, shared } = guided('sdxl');
      const start = inpaintLatent({ image: picture(), vae: sd.VAE, mask: softMask({ mask: mask() }).MASK });
      const sampled = sdxlSampler({ base: shared, refiner: shared, latent: start.LATENT, seed: 7, steps: 4 });
      return decoded(sampled.LATENT, sd.VAE);
    }, 1);
    expect(made).toEqual([[64, 72]]);
  });

  it('Stable Diffusion 3.5, with skip-layer guidance', async () => {
    const made = await sizes(() => {
      const { sd, shared } = guided('sd35');
      return decoded(sd35Sampler({ ...shared, steps: 2, skip_layers: {} }).LATENT, sd.VAE);
    });
    expect(made).toEqual([[64, 72]]);
  });
});
