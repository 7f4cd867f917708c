import { WebSocket } from 'ws';
import { Api } from '../../src/api/api.js';
import { connect as connectWeb } from '../../src/connect.js';
import { connect as connectNode } from '../../src/node/connect.js';
import { QUICK, silent } from '../support/counts.js';
import { websocketGraph } from '../support/graphs.js';
import { growth } from '../support/memory.js';

/** How a client gets over it when a server sends too much. */
export interface TooMuch {
  readonly code: string;
  /** Until the caller knew, and how much of it was work of the client's: a busy machine makes the rest longer. */
  readonly ms: number;
  readonly cpuMs: number;
  /** Of the process, at most, bytes. */
  readonly grown: number;
}

// Node 20 has no WebSocket of its own; that of ws has the same interface.
globalThis.WebSocket ??= WebSocket as never;
const [url = '', way, what, cap] = process.argv.slice(2);
const limits = { ...QUICK, maxAnswerBytes: Number(cap), maxFileBytes: Number(cap), maxMessageBytes: Number(cap) };
const client = await (way === 'fetch' ? connectWeb : connectNode)(url, { limits, logger: silent });
const api = new Api(client.http);
// What is done once, is done.
await api.queue();
const acts: Record<string, () => Promise<unknown>> = {
  json: () => api.history(),
  file: () => api.view({ filename: 'x', subfolder: '', type: 'output' }),
  run: () => client.run(websocketGraph('', 1), { resubmitLostImages: false }).result,
};

let [code, ms, cpuMs] = ['', 0, 0];
const grown = await growth(async () => {
  const [started, busy] = [performance.now(), process.cpuUsage()];
  await acts[what ?? '']?.().then(
    () => {
      code = 'none';
    },
    (error) => {
      code = error.code;
    },
  );
  ms = performance.now() - started;
  const { user, system } = process.cpuUsage(busy);
  cpuMs = (user + system) / 1_000;
});
const told: TooMuch = { code, ms, cpuMs, grown };
process.send?.(told);
