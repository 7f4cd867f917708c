import { connect, type Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { type Emulator, startEmulator } from '../src/index.js';
import { fixtureText } from './fixtures.js';

const objectInfo = fixtureText('0.33.0/object_info.json');
const LONG = Boolean(process.env['COMFYLOOM_LONG']);
const PROMPTS = LONG ? 10_000 : 600;
const SOCKETS = LONG ? 500 : 60;
const DEAF = 10;

const STATUS = Buffer.from('{"type": "s');

const loader = (slot: number): [string, number] => ['loader', slot];
const ENDLESS = {
  loader: { class_type: 'CheckpointLoaderSimple', inputs: { ckpt_name: 'a.safetensors' } },
  text: { class_type: 'CLIPTextEncode', inputs: { text: '', clip: loader(1) } },
  latent: { class_type: 'EmptyLatentImage', inputs: { width: 64, height: 64, batch_size: 1 } },
  sampled: {
    class_type: 'KSampler',
    inputs: {
      model: loader(0),
      positive: ['text', 0],
      negative: ['text', 0],
      latent_image: ['latent', 0],
      seed: 1,
      steps: 10_000,
      cfg: 1,
      sampler_name: 'euler',
      scheduler: 'normal',
      denoise: 1,
    },
  },
  pixels: { class_type: 'VAEDecode', inputs: { samples: ['sampled', 0], vae: loader(2) } },
  out: { class_type: 'PreviewImage', inputs: { images: ['pixels', 0] } },
};

function body(color: number, client: string, numbers: { number?: number } = {}): string {
  const prompt = {
    1: { class_type: 'EmptyImage', inputs: { width: 8, height: 8, batch_size: 1, color } },
    2: { class_type: 'PreviewImage', inputs: { images: ['1', 0] } },
  };
  return JSON.stringify({ prompt, client_id: client, ...numbers });
}

async function post(server: Emulator, text: string): Promise<string> {
  const answer = await fetch(`${server.url}prompt`, { method: 'POST', body: text });
  expect(answer.status).toBe(200);
  return ((await answer.json()) as { prompt_id: string }).prompt_id;
}

/** A client that opens its websocket and then reads nothing. */
async function openDeaf(server: Emulator, id: string): Promise<Socket> {
  const socket = connect(server.port, '127.0.0.1');
  await new Promise((resolve) => socket.once('connect', resolve));
  socket.pause();
  socket.write(
    `GET /ws?clientId=${id} HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
      'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n',
  );
  return socket;
}

describe('under load', () => {
  it(`runs ${PROMPTS} queued prompts in their order beside ${SOCKETS} sockets`, async () => {
    await using server = await startEmulator({ objectInfo, models: 'any', speed: 'realtime' });
    const deaf = await Promise.all(Array.from({ length: DEAF }, (_, index) => openDeaf(server, `deaf${index}`)));
    let statuses = 0;
    const started: string[] = [];
    const sockets = Array.from(
      { length: SOCKETS - DEAF },
      (_, index) => new WebSocket(`${server.url.replace('http', 'ws')}ws?clientId=s${index}`),
    );
    await Promise.all(sockets.map((socket) => new Promise((resolve) => socket.once('open', resolve))));
    for (const socket of sockets) {
      socket.on('message', (data: Buffer) => {
        // There are millions of them: no other type begins with an s, and none but these goes to everybody.
        if (data[STATUS.length - 1] === STATUS.at(-1)) {
          statuses += 1;
          return;
        }
        const text = data.toString();
        if (text.startsWith('{"type": "execution_start"'))
          started.push((JSON.parse(text) as { data: { prompt_id: string } }).data.prompt_id);
      });
    }
    // The first takes as long as it is let, so that all others are pending at once.
    const ids = [await post(server, JSON.stringify({ prompt: ENDLESS, client_id: 's0', number: -1 }))];
    for (let first = 0; first < PROMPTS; first += 50) {
      const chunk = Array.from({ length: Math.min(50, PROMPTS - first) }, (_, index) => first + index);
      for (const id of await Promise.all(chunk.map((color) => post(server, body(color, 's0', { number: color }))))) ids.push(id);
    }
    const before = process.memoryUsage().rss;
    const queue = await fetch(`${server.url}queue`);
    const listed = (await queue.json()) as { queue_running: unknown[]; queue_pending: [number, string][] };
    expect(listed.queue_running).toHaveLength(1);
    expect(listed.queue_pending).toHaveLength(PROMPTS);
    expect(listed.queue_pending.sort(([a], [b]) => a - b).map(([, id]) => id)).toEqual(ids.slice(1));
    await fetch(`${server.url}interrupt`, { method: 'POST' });
    await expect.poll(() => server.state.history.length, { timeout: 240_000, interval: 100 }).toBe(PROMPTS + 1);
    await expect.poll(() => started.length, { timeout: 30_000 }).toBe(PROMPTS + 1);
    expect(started).toEqual(ids);
    // One each when a prompt comes, begins and ends; the greeting came before anybody listened, or after.
    const expected = (SOCKETS - DEAF) * 3 * (PROMPTS + 1);
    await expect.poll(() => statuses, { timeout: 60_000 }).toBeGreaterThanOrEqual(expected);
    expect(statuses - expected).toBeLessThanOrEqual(SOCKETS - DEAF);
    expect(process.memoryUsage().rss - before).toBeLessThan(1 << 30);
    for (const socket of sockets) socket.terminate();
    for (const socket of deaf) socket.destroy();
  }, 600_000);

  it('takes the same time for each of twice as many prompts', async () => {
    await using server = await startEmulator({ objectInfo });
    const perPrompt = async (count: number, from: number): Promise<number> => {
      const start = process.cpuUsage();
      for (let first = 0; first < count; first += 50) {
        await Promise.all(Array.from({ length: 50 }, (_, index) => post(server, body(from + first + index, 'nobody'))));
      }
      await expect.poll(() => server.state.pending, { timeout: 120_000, interval: 10 }).toBe(0);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / count;
    };
    await perPrompt(200, 0);
    const few = await perPrompt(400, 1_000_000);
    const many = await perPrompt(1600, 2_000_000);
    // A cost that grows with what is queued or kept would be four times as high.
    expect(many / few).toBeLessThan(2);
  }, 300_000);
});
