import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ApiGraph } from '@comfyloom/protocol';
import { Agent, request } from 'undici';
import { WebSocket } from 'ws';
import { connect } from '../src/node/connect.js';

/**
 * P4: wall time per job ÷ that of a bare hand-written undici + ws loop, which waits for the end marker and reads the history.
 * On the emulator, in a process of its own, or on COMFYUI_URL. Both take turns in rounds, so that a busy machine hits both.
 */
const JOBS = Number(process.env['JOBS'] ?? 200);
const ROUNDS = 10;
let color = Math.floor(Math.random() * 1e6);
const graph = (): ApiGraph => ({
  a: { class_type: 'EmptyImage', inputs: { width: 64, height: 64, batch_size: 1, color: color++ } },
  ws: { class_type: 'SaveImageWebsocket', inputs: { images: ['a', 0] } },
});

async function bare(url: string) {
  const agent = new Agent();
  const clientId = randomUUID();
  const ws = new WebSocket(`${url.replace('http', 'ws')}ws?clientId=${clientId}`, { perMessageDeflate: false });
  await once(ws, 'open');
  ws.send('{"type":"feature_flags","data":{"supports_preview_metadata":true}}');
  const ends = new Map<string, () => void>();
  let images = 0;
  ws.on('message', (data: Buffer, isBinary) => {
    if (isBinary) {
      images += 1;
      return;
    }
    const { type, data: event } = JSON.parse(data.toString());
    if (type === 'executing' && event.node === null) ends.get(event.prompt_id)?.();
  });
  return {
    async job() {
      const prompt_id = randomUUID();
      const end = new Promise<void>((resolve) => ends.set(prompt_id, resolve));
      const body = JSON.stringify({ prompt: graph(), prompt_id, client_id: clientId });
      const answer = await request(`${url}prompt`, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json' },
        dispatcher: agent,
      });
      await answer.body.json();
      await end;
      ends.delete(prompt_id);
      const history = await request(`${url}history/${prompt_id}`, { dispatcher: agent });
      const entry = (await history.body.json()) as Record<string, unknown>;
      if (entry[prompt_id] === undefined) throw new Error('no history');
    },
    async close() {
      ws.close();
      await agent.close();
      if (images === 0) throw new Error('no images');
    },
  };
}

if (process.send !== undefined) {
  const { startEmulator } = await import('@comfyloom/emulator');
  const objectInfo = readFileSync(fileURLToPath(new URL('../../../../shared/fixtures/0.33.0/object_info.json', import.meta.url)), 'utf8');
  const server = await startEmulator({ objectInfo, port: 0 });
  process.send(server.url);
} else {
  let url = process.env['COMFYUI_URL'];
  const child = url === undefined ? fork(fileURLToPath(import.meta.url), { execArgv: process.execArgv }) : undefined;
  if (child !== undefined) [url] = (await once(child, 'message')) as [string];
  const address = `${url?.replace(/\/$/, '')}/`;
  const client = await connect(address);
  const loop = await bare(address);
  const ours = async () => {
    const result = await client.run(graph()).result;
    if (result['ws']?.files.length !== 1) throw new Error('no image');
  };
  for (let warm = 0; warm < 30; warm++) {
    await ours();
    await loop.job();
  }
  const ratios: number[] = [];
  const total = { ours: 0, bare: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    const time = async (job: () => Promise<void>) => {
      const started = performance.now();
      for (let index = 0; index < JOBS / ROUNDS; index++) await job();
      return performance.now() - started;
    };
    const isEven = round % 2 === 0;
    const first = await time(isEven ? ours : () => loop.job());
    const second = await time(isEven ? () => loop.job() : ours);
    const [mine, its] = isEven ? [first, second] : [second, first];
    total.ours += mine;
    total.bare += its;
    ratios.push(mine / its);
  }
  ratios.sort((a, b) => a - b);
  const median = (ratios[ROUNDS / 2 - 1]! + ratios[ROUNDS / 2]!) / 2;
  console.log(
    `P4  ${child ? 'emulator' : address}: ${(total.ours / JOBS).toFixed(2)} ms a job, bare loop ${(total.bare / JOBS).toFixed(2)} ms; ratio ${(total.ours / total.bare).toFixed(3)}, median of rounds ${median.toFixed(3)} (reach 1.05)`,
  );
  await client.close();
  await loop.close();
  child?.kill();
}
