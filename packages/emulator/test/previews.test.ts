import { describe, expect, it } from 'vitest';
import { startEmulator } from '../src/index.js';
import { fixtureText, type Version } from './fixtures.js';
import { play } from './play.js';

const PROMPT = JSON.stringify({
  1: { class_type: 'CheckpointLoaderSimple', inputs: { ckpt_name: 'v1-5-pruned-emaonly.safetensors' } },
  2: { class_type: 'CLIPTextEncode', inputs: { text: 'a', clip: ['1', 1] } },
  3: { class_type: 'EmptyLatentImage', inputs: { width: 64, height: 64, batch_size: 1 } },
  4: {
    class_type: 'KSampler',
    inputs: {
      model: ['1', 0],
      positive: ['2', 0],
      negative: ['2', 0],
      latent_image: ['3', 0],
      seed: 1,
      steps: 4,
      cfg: 7,
      sampler_name: 'euler',
      scheduler: 'normal',
      denoise: 1,
    },
  },
  5: { class_type: 'LatentUpscale', inputs: { samples: ['4', 0], upscale_method: 'area', width: 64, height: 64, crop: 'disabled' } },
  6: { class_type: 'SaveLatent', inputs: { samples: ['5', 0], filename_prefix: 'x' } },
});

/** The steps that a client is told of, and the frames between them. */
async function steps(
  behave: Version,
  previewMethod: 'none' | 'latent2rgb' | undefined,
  asked: unknown,
  metadata: boolean,
): Promise<string> {
  await using server = await startEmulator({
    objectInfo: fixtureText(`${behave}/object_info.json`),
    models: 'any',
    ...(previewMethod === undefined ? {} : { previewMethod }),
  });
  const { events } = await play(server.url, PROMPT, 'me', metadata, { preview_method: asked });
  return events
    .flatMap((event) => ('bin' in event ? [`B${event.bin}`] : event.type === 'progress' ? [String(event.data['value'])] : []))
    .join(' ');
}

const WITH = 'B4 1 B4 2 B4 3 B4 4';
const WITHOUT_IDS = '1 B1 2 B1 3 B1 4 B1';

/** As real servers with and without `--preview-method auto` did. */
describe('previews of samplers', () => {
  it.each([undefined, 'latent2rgb'] as const)('come with every step where the server makes some (%s)', async (method) => {
    for (const behave of ['0.3.64', '0.33.0'] as const) {
      expect(await steps(behave, method, undefined, true)).toBe(WITH);
      expect(await steps(behave, method, undefined, false)).toBe(WITHOUT_IDS);
    }
  });

  it('are asked for and declined by a prompt, on the newer server', async () => {
    for (const asked of ['auto', 'latent2rgb', 'taesd']) expect(await steps('0.33.0', 'none', asked, true)).toBe(WITH);
    for (const asked of ['default', 'bogus', 5, null]) {
      expect(await steps('0.33.0', 'latent2rgb', asked, true)).toBe(WITH);
      // Steps that come quickly after each other are left out where there is nothing to see.
      expect(await steps('0.33.0', 'none', asked, true)).toBe('1 4');
    }
    expect(await steps('0.33.0', 'latent2rgb', 'none', true)).toBe('1 4');
  });

  it('are not, on the older one', async () => {
    expect(await steps('0.3.64', 'latent2rgb', 'none', true)).toBe(WITH);
    expect(await steps('0.3.64', 'none', 'auto', true)).toBe('1 2 3 4');
  });
});
