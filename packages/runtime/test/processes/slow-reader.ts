import { connect } from '../../src/node/connect.js';
import { silent } from '../support/counts.js';
import { fileGraph } from '../support/graphs.js';
import { alive } from '../support/memory.js';

/** What a reader has seen that takes its time for each preview, and how much more was alive meanwhile at most, bytes. */
export interface SlowReader {
  readonly previews: number;
  readonly newest: number;
  readonly texts: readonly string[];
  readonly heap: number;
  readonly all: number;
  readonly rss: number;
}

const [url = '', how, ms] = process.argv.slice(2);
const still = new Int32Array(new SharedArrayBuffer(4));
/** Either other things go on meanwhile, or nothing does. */
const pause = (): unknown =>
  how === 'blocks' ? Atomics.wait(still, 0, 0, Number(ms)) : new Promise((resolve) => setTimeout(resolve, Number(ms)));

const client = await connect(url, { logger: silent });
const before = await alive();
const rss = process.memoryUsage.rss();
let [heap, all, previews, newest] = [0, 0, 0, -1];
let lookedAt = performance.now();
const texts: string[] = [];
for await (const event of client.run(fileGraph)) {
  if (event.type === 'text') texts.push(event.text);
  if (event.type !== 'preview') continue;
  previews += 1;
  newest = new DataView(event.image.buffer, event.image.byteOffset).getUint32(0);
  await pause();
  if (performance.now() - lookedAt < 250) continue;
  lookedAt = performance.now();
  const now = await alive();
  heap = Math.max(heap, now.heap - before.heap);
  all = Math.max(all, now.heap + now.buffers - before.heap - before.buffers);
}
const told: SlowReader = { previews, newest, texts, heap, all, rss: process.resourceUsage().maxRSS * 1024 - rss };
process.send?.(told);
