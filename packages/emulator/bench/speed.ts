import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import WebSocket from 'ws';
import { GRAPHS } from './support/graphs.js';
import { LeanClient } from './support/lean-client.js';

const ROUNDS = 5;
const CONNECTIONS = 8;
const SOCKETS = 500;
const QUEUED = 10_000;

/** Jobs of a round: fewer where each takes long, and on a real server. */
function jobsOf(graph: string, isOwn: boolean): number {
  const jobs = /768/.test(graph) ? 50 : /512/.test(graph) ? 200 : 1500;
  return isOwn ? jobs : Math.max(10, Math.round(jobs / 15));
}

let made = 0;

function bodies(graph: string, count: number, client: string): string[] {
  const make = GRAPHS[graph] as (number: number) => object;
  return Array.from({ length: count }, () => {
    made += 1;
    // Another color each time, also for a server that ran this before: nothing comes out of a cache.
    return JSON.stringify({ prompt: make((made + Date.now()) % 0xffffff), client_id: client });
  });
}

/** Milliseconds that a job takes. */
async function timePerJob(url: string, graph: string, mode: 'oneByOne' | 'queued', jobs: number): Promise<number> {
  const client = await LeanClient.connect(url, CONNECTIONS);
  const texts = bodies(graph, jobs, client.id);
  const start = performance.now();
  await client[mode](texts);
  const time = (performance.now() - start) / jobs;
  client.close();
  return time;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] as number;

/** The emulator in a process of its own: a client in the same one would be measured with it. */
async function startServer(): Promise<{ process: ChildProcess; url: string; listenMs: number }> {
  const process = fork(fileURLToPath(new URL('./support/server.ts', import.meta.url)));
  const hello = await new Promise<{ url: string; listenMs: number }>((resolve) =>
    process.once('message', resolve as (value: unknown) => void),
  );
  return { process, ...hello };
}

const server = await startServer();
console.log(`time to listen: ${server.listenMs.toFixed(0)} ms`);

const reals = (process.env['COMFYUI_URL'] ?? '').split(',').filter((url) => url !== '');

// Measured is a server that has been at work for a while: until then the emulator's code is not compiled, and a real one has caches to fill.
for (const graph of Object.keys(GRAPHS)) {
  for (const url of [server.url, ...reals]) await timePerJob(url, graph, 'queued', jobsOf(graph, url === server.url));
}
for (const graph of Object.keys(GRAPHS)) {
  for (const mode of ['oneByOne', 'queued'] as const) {
    const own: number[] = [];
    const theirs = reals.map((): number[] => []);
    // One after the other in each round, so that whatever else the machine does meets all of them.
    for (let round = 0; round < ROUNDS; round += 1) {
      own.push(await timePerJob(server.url, graph, mode, jobsOf(graph, true)));
      for (const [index, url] of reals.entries()) theirs[index]?.push(await timePerJob(url, graph, mode, jobsOf(graph, false)));
    }
    const shown = theirs.map((times, index) => {
      const time = median(times);
      return `; ${reals[index]}: ${(1000 / time).toFixed(0)} a second, ratio ${(time / median(own)).toFixed(1)}`;
    });
    console.log(`${graph}, ${mode === 'queued' ? 'queued' : 'one by one'}: ${(1000 / median(own)).toFixed(0)} a second${shown.join('')}`);
  }
}

const sockets = Array.from({ length: SOCKETS }, (_, index) => new WebSocket(`${server.url.replace('http', 'ws')}ws?clientId=s${index}`));
await Promise.all(sockets.map((socket) => new Promise((resolve) => socket.once('open', resolve))));
let heard = 0;
for (const socket of sockets) socket.on('message', () => (heard += 1));
const crowded = await timePerJob(server.url, 'number, text', 'queued', 100);
console.log(`${SOCKETS} sockets beside: ${(1000 / crowded).toFixed(0)} jobs a second, ${heard} broadcasts heard so far`);
for (const socket of sockets) socket.terminate();

const all = await timePerJob(server.url, 'picture 64, saved', 'queued', QUEUED);
console.log(`${QUEUED} prompts, queued as fast as they are taken: all run after ${((all * QUEUED) / 1000).toFixed(1)} s`);
server.process.send('close');
