import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ApiGraph } from '@comfyloom/protocol';
import { connect } from '@comfyloom/runtime/node';
import { Agent, request } from 'undici';
import { WebSocket } from 'ws';

/**
 * P4: wall time per job ÷ that of a bare hand-written undici + ws loop. Both send the same graph under an id of their own, wait for the end
 * marker, read the history of the prompt and give the picture that came over the socket; the bare loop checks nothing and knows no faults.
 * On the emulator, in a process of its own, or on COMFYUI_URL. They take turns job by job, so that a busy machine hits both.
 * The client is the built one: what tsx makes of sources wraps every closure to keep its name.
 */
const JOBS = Number(process.env['JOBS'] ?? 200);
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
  let image: Uint8Array | undefined;
  ws.on('message', (data: Buffer, isBinary) => {
    if (isBinary) {
      image = data.subarray(8 + data.readUInt32BE(4));
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
      if (entry[prompt_id] === undefined || image === undefined) throw new Error('no history, or no image');
      image = undefined;
    },
    async close() {
      ws.close();
      await agent.close();
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
  for (let warm = 0; warm < 200; warm++) {
    await ours();
    await loop.job();
  }
  const walls = { ours: [] as number[], bare: [] as number[] };
  const time = async (whose: keyof typeof walls, job: () => Promise<void>) => {
    const started = performance.now();
    await job();
    walls[whose].push(performance.now() - started);
  };
  for (let index = 0; index < JOBS; index++) {
    // In turns also within a pair: the second one finds the server warmer.
    if (index % 2 === 0) await time('ours', ours);
    await time('bare', () => loop.job());
    if (index % 2 === 1) await time('ours', ours);
  }
  const at = (share: number, all: number[]) => [...all].sort((a, b) => a - b)[Math.floor(all.length * share)] as number;
  const ratio = (share: number) => (at(share, walls.ours) / at(share, walls.bare)).toFixed(3);
  console.log(
    `P4  ${child ? 'emulator' : address}, ${JOBS} jobs each: median ${at(0.5, walls.ours).toFixed(2)} ms a job, bare loop ${at(0.5, walls.bare).toFixed(2)} ms; ratio of medians ${ratio(0.5)} (reach 1.05), of the quickest quarter ${ratio(0.25)}`,
  );
  await client.close();
  await loop.close();
  child?.kill();
}
