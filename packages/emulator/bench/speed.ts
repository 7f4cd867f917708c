import { readFileSync } from 'node:fs';
import WebSocket from 'ws';
import { startEmulator } from '../src/index.js';

const catalog = JSON.parse(readFileSync(new URL('../../nodes/catalog.json', import.meta.url), 'utf8'));
const JOBS = 1000;
const QUEUED = 10_000;
const SOCKETS = 500;

let clients = 0;

/** A new id each time: a socket that takes over an id goes deaf when the one before it closes. */
function nextClient(): string {
  clients += 1;
  return `bench-${clients}`;
}

function graph(color: number, client = 'nobody'): string {
  return JSON.stringify({
    prompt: {
      '1': { class_type: 'EmptyImage', inputs: { width: 64, height: 64, batch_size: 1, color } },
      '2': { class_type: 'ImageInvert', inputs: { image: ['1', 0] } },
      '3': { class_type: 'PreviewImage', inputs: { images: ['2', 0] } },
    },
    client_id: client,
  });
}

/** Posts jobs one after the other, each once the one before has ended, and returns jobs per second. */
async function jobsPerSecond(url: string, jobs: number): Promise<number> {
  const client = nextClient();
  const socket = new WebSocket(`${url.replace('http', 'ws')}ws?clientId=${client}`);
  await new Promise((resolve) => socket.once('open', resolve));
  let ended: () => void = () => undefined;
  socket.on('message', (data, binary) => {
    if (!binary && data.toString().startsWith('{"type": "executing", "data": {"node": null')) ended();
  });
  const start = performance.now();
  for (let job = 0; job < jobs; job += 1) {
    const end = new Promise<void>((resolve) => (ended = resolve));
    const answer = await fetch(`${url}prompt`, { method: 'POST', body: graph(job, client) });
    if (answer.status !== 200) throw new Error(await answer.text());
    await answer.arrayBuffer();
    await end;
  }
  socket.close();
  return (jobs * 1000) / (performance.now() - start);
}

/** Posts all jobs at once and returns jobs per second until the last has ended. */
async function queuedPerSecond(url: string, jobs: number): Promise<number> {
  const client = nextClient();
  const socket = new WebSocket(`${url.replace('http', 'ws')}ws?clientId=${client}`);
  await new Promise((resolve) => socket.once('open', resolve));
  let left = jobs;
  const end = new Promise<void>((resolve) => {
    socket.on('message', (data, binary) => {
      if (binary || !data.toString().startsWith('{"type": "executing", "data": {"node": null')) return;
      left -= 1;
      if (left === 0) resolve();
    });
  });
  const start = performance.now();
  const colors = Array.from({ length: jobs }, (_, job) => 1_000_000 + job);
  await Promise.all(
    colors.map((color) => fetch(`${url}prompt`, { method: 'POST', body: graph(color, client) }).then((answer) => answer.arrayBuffer())),
  );
  await end;
  socket.close();
  return (jobs * 1000) / (performance.now() - start);
}

const before = performance.now();
const server = await startEmulator({ catalog });
console.log(`time to listen: ${(performance.now() - before).toFixed(0)} ms`);

const own = await jobsPerSecond(server.url, JOBS);
console.log(`jobs of three nodes: ${own.toFixed(0)} a second`);
const ownQueued = await queuedPerSecond(server.url, JOBS);
console.log(`${JOBS} of them queued at once: ${ownQueued.toFixed(0)} a second`);
const real = process.env['COMFYUI_URL'];
if (real !== undefined) {
  const theirs = await jobsPerSecond(real, 100);
  console.log(`the same on ${real}: ${theirs.toFixed(0)} a second; ratio ${(own / theirs).toFixed(1)}`);
  const theirsQueued = await queuedPerSecond(real, 200);
  console.log(`200 queued at once there: ${theirsQueued.toFixed(0)} a second; ratio ${(ownQueued / theirsQueued).toFixed(1)}`);
}

const sockets = Array.from({ length: SOCKETS }, (_, index) => new WebSocket(`${server.url.replace('http', 'ws')}ws?clientId=s${index}`));
await Promise.all(sockets.map((socket) => new Promise((resolve) => socket.once('open', resolve))));
let heard = 0;
for (const socket of sockets) socket.on('message', () => (heard += 1));
const broadcast = performance.now();
await jobsPerSecond(server.url, 20);
console.log(`${SOCKETS} sockets, 20 jobs: ${(performance.now() - broadcast).toFixed(0)} ms, ${heard} broadcasts heard`);
for (const socket of sockets) socket.terminate();

const queueing = performance.now();
for (let job = 0; job < QUEUED; job += 100) {
  await Promise.all(
    Array.from({ length: 100 }, (_, index) =>
      fetch(`${server.url}prompt`, { method: 'POST', body: graph(job + index) }).then((answer) => answer.arrayBuffer()),
    ),
  );
}
const queued = performance.now();
while (server.state.running !== null || server.state.pending > 0) await new Promise((resolve) => setTimeout(resolve, 20));
console.log(
  `${QUEUED} prompts: queued in ${((queued - queueing) / 1000).toFixed(1)} s, all run after ${((performance.now() - queueing) / 1000).toFixed(1)} s`,
);
await server.close();
