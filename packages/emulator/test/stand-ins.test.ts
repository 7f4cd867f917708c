import { readFileSync } from 'node:fs';
import { decodeFrame } from '@comfyloom/protocol';
import { describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { startEmulator } from '../src/index.js';
import { decodePicture } from '../src/picture/decode.js';
import { encodePngNow } from '../src/picture/png.js';

const catalog = JSON.parse(readFileSync(new URL('../../nodes/catalog.json', import.meta.url), 'utf8'));
const SIDE = 96;

/** A flat picture: what remains of it is easily seen. */
function flat(value: number): Uint8Array {
  return encodePngNow({ width: SIDE, height: SIDE, channels: 3, data: new Uint8Array(SIDE * SIDE * 3).fill(value) });
}

interface Settings {
  prompt?: string;
  negative?: string;
  seed?: number;
  side?: number;
  steps?: number;
  cfg?: number;
  sampler?: string;
  scheduler?: string;
  denoise?: number;
  model?: string;
  vae?: string;
  lora?: { name: string; strength: number };
  control?: { image: string; strength: number };
  from?: string;
  mask?: string;
}

function graph(settings: Settings): Record<string, object> {
  const { prompt = 'a cat', negative = 'blurry', seed = 1, side = SIDE, steps = 4, cfg = 7, denoise = 1 } = settings;
  const link = (id: string, slot = 0): [string, number] => [id, slot];
  const nodes: Record<string, object> = {
    model: { class_type: 'CheckpointLoaderSimple', inputs: { ckpt_name: settings.model ?? 'a.safetensors' } },
    vae: { class_type: 'VAELoader', inputs: { vae_name: settings.vae ?? 'v.safetensors' } },
    positive: { class_type: 'CLIPTextEncode', inputs: { text: prompt, clip: link('model', 1) } },
    negative: { class_type: 'CLIPTextEncode', inputs: { text: negative, clip: link('model', 1) } },
    latent: { class_type: 'EmptyLatentImage', inputs: { width: side, height: side, batch_size: 1 } },
  };
  let model = link('model');
  let conditioning = [link('positive'), link('negative')];
  if (settings.lora !== undefined) {
    const { name, strength } = settings.lora;
    nodes['lora'] = { class_type: 'LoraLoaderModelOnly', inputs: { model, lora_name: name, strength_model: strength } };
    model = link('lora');
  }
  if (settings.control !== undefined) {
    const { image, strength } = settings.control;
    nodes['picture'] = { class_type: 'LoadImage', inputs: { image } };
    nodes['net'] = { class_type: 'ControlNetLoader', inputs: { control_net_name: 'c.safetensors' } };
    const [positive, other] = conditioning;
    nodes['control'] = {
      class_type: 'ControlNetApplyAdvanced',
      inputs: { positive, negative: other, control_net: link('net'), image: link('picture'), strength, start_percent: 0, end_percent: 1 },
    };
    conditioning = [link('control'), link('control', 1)];
  }
  if (settings.from !== undefined) {
    nodes['source'] = { class_type: 'LoadImage', inputs: { image: settings.from } };
    nodes['latent'] = { class_type: 'VAEEncode', inputs: { pixels: link('source'), vae: link('vae') } };
  }
  let latent = link('latent');
  if (settings.mask !== undefined) {
    nodes['hole'] = { class_type: 'LoadImageMask', inputs: { image: settings.mask, channel: 'red' } };
    nodes['masked'] = { class_type: 'SetLatentNoiseMask', inputs: { samples: latent, mask: link('hole') } };
    latent = link('masked');
  }
  const [positive, other] = conditioning;
  const { sampler: sampler_name = 'euler', scheduler = 'normal' } = settings;
  nodes['sampled'] = {
    class_type: 'KSampler',
    inputs: { model, positive, negative: other, latent_image: latent, seed, steps, cfg, sampler_name, scheduler, denoise },
  };
  nodes['pixels'] = { class_type: 'VAEDecode', inputs: { samples: link('sampled'), vae: link('vae') } };
  nodes['out'] = { class_type: 'SaveImageWebsocket', inputs: { images: link('pixels') } };
  return nodes;
}

const half = new Uint8Array(SIDE * SIDE * 3);
for (let y = 0; y < SIDE; y += 1) half.fill(255, y * SIDE * 3, y * SIDE * 3 + (SIDE * 3) / 2);

const inputFiles = {
  'dark.png': flat(20),
  'light.png': flat(230),
  'left.png': encodePngNow({ width: SIDE, height: SIDE, channels: 3, data: half }),
};

let clients = 0;

/** The binary frames of a run: its previews and, last, its picture. */
async function frames(url: string, prompt: object): Promise<Uint8Array[]> {
  clients += 1;
  const id = `stand-in-${clients}`;
  const socket = new WebSocket(`${url.replace('http', 'ws')}ws?clientId=${id}`);
  await new Promise((resolve) => socket.once('open', resolve));
  const images: Uint8Array[] = [];
  const end = new Promise<void>((resolve) => {
    socket.on('message', (data: Buffer, binary) => {
      if (!binary) {
        if (data.toString().startsWith('{"type": "executing", "data": {"node": null')) resolve();
        return;
      }
      const frame = decodeFrame(data);
      if (frame.kind === 'preview') images.push(frame.image);
    });
  });
  const answer = await fetch(`${url}prompt`, { method: 'POST', body: JSON.stringify({ prompt, client_id: id }) });
  expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('prompt_id')]);
  await end;
  socket.close();
  return images;
}

async function pixels(image: Uint8Array): Promise<Uint8Array> {
  return (await decodePicture(image, 'picture')).rgba;
}

/** Mean difference of two pictures in one channel of a pixel, over the rows and columns that are asked for. */
function distance(a: Uint8Array, b: Uint8Array, isAsked: (x: number, y: number) => boolean = () => true): number {
  let sum = 0;
  let count = 0;
  const width = Math.sqrt(a.length / 4);
  for (let index = 0; index < a.length; index += 1) {
    const pixel = Math.floor(index / 4);
    if (index % 4 === 3 || !isAsked(pixel % width, Math.floor(pixel / width))) continue;
    sum += Math.abs((a[index] as number) - (b[index] as number));
    count += 1;
  }
  return sum / count;
}

describe('pictures in the place of a model', () => {
  it('are the same for the same settings and other ones for any other', async () => {
    await using server = await startEmulator({ catalog, inputFiles });
    const lora = { name: 'l.safetensors', strength: 1 };
    const control = { image: 'dark.png', strength: 1 };
    const settings: Settings[] = [
      {},
      { prompt: 'a dog' },
      { negative: 'ugly' },
      { seed: 2 },
      { side: 104 },
      { steps: 5 },
      { cfg: 8 },
      { sampler: 'dpmpp_2m' },
      { scheduler: 'karras' },
      { denoise: 0.9 },
      { model: 'b.safetensors' },
      { vae: 'w.safetensors' },
      { lora },
      { lora: { ...lora, name: 'm.safetensors' } },
      { lora: { ...lora, strength: 0.5 } },
      { control },
      { control: { ...control, image: 'light.png' } },
      { control: { ...control, strength: 0.5 } },
      { from: 'dark.png', denoise: 0.5 },
      { from: 'light.png', denoise: 0.5 },
      { from: 'light.png', denoise: 0.5, mask: 'left.png' },
    ];
    const pictureOf = async (one: Settings): Promise<string> =>
      Buffer.from((await frames(server.url, graph(one))).at(-1) as Uint8Array).toString('base64');
    const seen = new Map<string, Settings>();
    for (const one of settings) {
      const picture = await pictureOf(one);
      expect(seen.get(picture), `${JSON.stringify(one)} draws what these drew`).toBeUndefined();
      seen.set(picture, one);
    }
    await fetch(`${server.url}free`, { method: 'POST', body: '{"free_memory": true}' });
    expect(seen.get(await pictureOf({}))).toEqual({});
  });

  it('let the input picture through: the more, the less is denoised, and wholly where a mask keeps it', async () => {
    await using server = await startEmulator({ catalog, inputFiles });
    const source = await pixels(inputFiles['light.png']);
    const drawn = async (one: Settings): Promise<Uint8Array> => pixels((await frames(server.url, graph(one))).at(-1) as Uint8Array);
    // The mark lies along the lower edge.
    const above = (_x: number, y: number): boolean => y < SIDE * 0.8;
    const changes: number[] = [];
    for (const denoise of [0.2, 0.5, 0.8, 1])
      changes.push(distance(await drawn({ from: 'light.png', prompt: 'night', denoise }), source, above));
    expect(changes).toEqual([...changes].sort((a, b) => a - b));
    expect(changes[0]).toBeGreaterThan(0);
    const masked = await drawn({ from: 'light.png', mask: 'left.png', prompt: 'night' });
    expect(distance(masked, source, (x, y) => above(x, y) && x > SIDE / 2 + 1)).toBe(0);
    expect(distance(masked, source, (x, y) => above(x, y) && x < SIDE / 2)).toBeGreaterThan(5);
  });

  it('find something in a picture and leave something out', async () => {
    await using server = await startEmulator({ catalog, inputFiles });
    const all = await frames(server.url, {
      picture: { class_type: 'LoadImage', inputs: { image: 'light.png' } },
      finder: { class_type: 'LoadBackgroundRemovalModel', inputs: { bg_removal_name: 'b.safetensors' } },
      found: { class_type: 'RemoveBackground', inputs: { bg_removal_model: ['finder', 0], image: ['picture', 0] } },
      shown: { class_type: 'MaskToImage', inputs: { mask: ['found', 0] } },
      out: { class_type: 'SaveImageWebsocket', inputs: { images: ['shown', 0] } },
    });
    const mask = await pixels(all.at(-1) as Uint8Array);
    expect([mask[0], mask[((SIDE / 2) * SIDE + SIDE / 2) * 4]]).toEqual([0, 255]);
  });

  it('sharpen step by step on their way', async () => {
    await using server = await startEmulator({ catalog });
    const all = await frames(server.url, graph({ steps: 6 }));
    const previews = await Promise.all(all.slice(0, -1).map(pixels));
    expect(previews).toHaveLength(6);
    const ways = previews.map((preview) => distance(preview, previews.at(-1) as Uint8Array));
    expect(ways).toEqual([...ways].sort((a, b) => b - a));
    expect(ways[0]).toBeGreaterThan(20);
  });

  it.each([64, 512])('carry a mark that they are emulated, at %i pixels', async (side) => {
    await using server = await startEmulator({ catalog });
    const drawn = await pixels((await frames(server.url, graph({ side, steps: 1 }))).at(-1) as Uint8Array);
    let yellow = 0;
    for (let index = 0; index < drawn.length; index += 4) if (drawn[index] === 255 && drawn[index + 2] === 0) yellow += 1;
    expect(yellow).toBeGreaterThan(side / 8);
  });

  it("come from a partner's node without a network", async () => {
    await using server = await startEmulator({ catalog });
    const prompt = {
      1: {
        class_type: 'FluxProUltraImageNode',
        inputs: { prompt: 'a cat', prompt_upsampling: false, seed: 1, aspect_ratio: '16:9', raw: false },
      },
      2: { class_type: 'SaveImageWebsocket', inputs: { images: ['1', 0] } },
    };
    const [image] = await frames(server.url, prompt);
    expect(Buffer.from(image as Uint8Array).toString('latin1', 1, 4)).toBe('PNG');
  });
});
