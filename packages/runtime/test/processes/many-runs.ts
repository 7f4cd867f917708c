import { connect } from '../../src/node/connect.js';
import { QUICK, silent } from '../support/counts.js';
import { websocketGraph } from '../support/graphs.js';
import { alive } from '../support/memory.js';

/** What many runs of one client leave behind, beyond what the first ones do. Every seventh is cancelled. */
export interface ManyRuns {
  readonly heap: readonly [before: number, after: number];
  readonly buffers: readonly [before: number, after: number];
  readonly handles: readonly [before: readonly string[], after: readonly string[]];
}

const [url = '', count] = process.argv.slice(2);
const client = await connect(url, { limits: QUICK, logger: silent });
// A service has one signal for its own end, which all its runs share.
const { signal } = new AbortController();

async function runs(many: number): Promise<void> {
  for (let index = 0; index < many; index++) {
    const run = client.run(websocketGraph('', 1, 0), { signal });
    if (index % 7 === 6) {
      const outcome = await run.cancel();
      if (outcome.status !== 'cancelled' && outcome.status !== 'succeeded') throw new Error(outcome.status);
    } else {
      if (index % 2 === 0) for await (const event of run) if (event.type === 'preview') event.image.at(0);
      await run.result;
    }
  }
  // Keep-alive connections beyond the one in use are closed by then.
  await new Promise((resolve) => setTimeout(resolve, 200));
}

async function look() {
  const { heap, buffers } = await alive();
  // Its own IPC channel, the sockets, the timers of what is going on.
  return { heap, buffers, handles: process.getActiveResourcesInfo().sort() };
}

const first = Math.min(1_000, Number(count) / 2);
await runs(first);
const before = await look();
await runs(Number(count) - first);
const after = await look();
const told: ManyRuns = {
  heap: [before.heap, after.heap],
  buffers: [before.buffers, after.buffers],
  handles: [before.handles, after.handles],
};
process.send?.(told);
