import { readFileSync } from 'node:fs';
import { decodeFrame } from '@comfyloom/protocol';
import { describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { startEmulator } from '../src/index.js';

const catalog = JSON.parse(readFileSync(new URL('../../nodes/catalog.json', import.meta.url), 'utf8'));

/** FLUX as the kit compiles it. */
function fluxGraph(width: number, height: number, text = 'a cat', seed = 1): object {
  return {
    unet: { class_type: 'UnetLoaderGGUF', inputs: { unet_name: 'flux1-dev-Q8_0.gguf' } },
    clip: {
      class_type: 'DualCLIPLoader',
      inputs: { clip_name1: 'mine.safetensors', clip_name2: 't5.safetensors', type: 'flux', device: 'default' },
    },
    vae: { class_type: 'VAELoader', inputs: { vae_name: 'ae.safetensors' } },
    latent: { class_type: 'EmptySD3LatentImage', inputs: { width, height, batch_size: 1 } },
    text: { class_type: 'CLIPTextEncode', inputs: { text, clip: ['clip', 0] } },
    guidance: { class_type: 'FluxGuidance', inputs: { conditioning: ['text', 0], guidance: 3.5 } },
    guider: { class_type: 'BasicGuider', inputs: { model: ['unet', 0], conditioning: ['guidance', 0] } },
    noise: { class_type: 'RandomNoise', inputs: { noise_seed: seed } },
    sampler: { class_type: 'KSamplerSelect', inputs: { sampler_name: 'euler' } },
    sigmas: { class_type: 'BasicScheduler', inputs: { model: ['unet', 0], scheduler: 'simple', steps: 3, denoise: 1 } },
    sampled: {
      class_type: 'SamplerCustomAdvanced',
      inputs: { noise: ['noise', 0], guider: ['guider', 0], sampler: ['sampler', 0], sigmas: ['sigmas', 0], latent_image: ['latent', 0] },
    },
    pixels: { class_type: 'VAEDecode', inputs: { samples: ['sampled', 0], vae: ['vae', 0] } },
    out: { class_type: 'SaveImageWebsocket', inputs: { images: ['pixels', 0] } },
    file: { class_type: 'SaveImage', inputs: { images: ['pixels', 0], filename_prefix: 'flux' } },
  };
}

interface Ran {
  events: string[];
  frames: ReturnType<typeof decodeFrame>[];
  promptId: string;
}

async function run(url: string, graph: object, flags = true): Promise<Ran> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}ws?clientId=me`);
  const events: string[] = [];
  const frames: Ran['frames'] = [];
  await new Promise((resolve) => socket.once('open', resolve));
  const done = new Promise<void>((resolve) => {
    socket.on('message', (data: Buffer, binary) => {
      if (binary) {
        frames.push(decodeFrame(data));
        return;
      }
      const message = JSON.parse(data.toString());
      events.push(message.type);
      if (message.type === 'executing' && message.data.node === null) resolve();
    });
  });
  if (flags) socket.send(JSON.stringify({ type: 'feature_flags', data: { supports_preview_metadata: true } }));
  const answer = await fetch(`${url}prompt`, { method: 'POST', body: JSON.stringify({ prompt: graph, client_id: 'me' }) });
  const body = (await answer.json()) as { prompt_id: string };
  expect(answer.status, JSON.stringify(body)).toBe(200);
  await done;
  // A new socket of the same client id must not open before the server has seen this one go (PROTOCOL.md 2.1).
  await new Promise<void>((resolve) => {
    socket.once('close', () => resolve());
    socket.close();
  });
  return { events, frames, promptId: body.prompt_id };
}

function pngSize(png: Uint8Array): [number, number] {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

describe('a workflow with models', () => {
  it('sends steps, previews and a picture of the asked size', async () => {
    await using server = await startEmulator({ catalog, prefix: '/comfy' });
    const { events, frames, promptId } = await run(server.url, fluxGraph(200, 100));
    expect(events.filter((type) => type === 'progress')).toHaveLength(4);
    expect(
      frames.map((frame) => frame.kind === 'preview-with-metadata' && `${frame.metadata.node_id} ${frame.metadata.image_type}`),
    ).toEqual(['sampled image/jpeg', 'sampled image/jpeg', 'sampled image/jpeg', 'out image/png']);
    const last = frames.at(-1) as { image: Uint8Array };
    expect(pngSize(last.image)).toEqual([200, 96]);

    const history = (await (await fetch(`${server.url}api/history/${promptId}`)).json()) as Record<
      string,
      { outputs: { file: { images: Record<string, string>[] } } }
    >;
    const file = history[promptId]?.outputs.file.images[0] as Record<string, string>;
    expect(file).toEqual({ filename: 'flux_00001_.png', subfolder: '', type: 'output' });
    const view = await fetch(`${server.url}view?${new URLSearchParams(file)}`);
    expect(view.headers.get('content-type')).toBe('image/png');
    expect(pngSize(new Uint8Array(await view.arrayBuffer()))).toEqual([200, 96]);
  });

  it('draws the same picture for the same parameters and another one for any other', async () => {
    await using server = await startEmulator({ catalog });
    const picture = async (...args: Parameters<typeof fluxGraph>): Promise<string> => {
      const { frames } = await run(server.url, fluxGraph(...args), false);
      const last = frames.at(-1);
      return last?.kind === 'preview' ? Buffer.from(last.image).toString('base64') : '';
    };
    const first = await picture(64, 64, 'a cat', 1);
    expect(first).not.toBe('');
    const second = await picture(64, 64, 'a dog', 1);
    const third = await picture(64, 64, 'a cat', 2);
    expect(new Set([first, second, third]).size).toBe(3);
    expect(await picture(64, 64, 'a cat', 1)).toBe(first);
  });
});
