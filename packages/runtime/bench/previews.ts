import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { connect } from '../src/node/connect.js';
import { Peer } from '../test/support/peer.js';

/** P7: previews of 1 MiB while the consumer takes 100 ms for each. Run with --expose-gc. */
const PREVIEWS = Number(process.env['PREVIEWS'] ?? 5_000);
const image = new Uint8Array(1024 * 1024);
if (process.send !== undefined) {
  // The server, in a process of its own: its buffers are not the client's.
  const peer = await Peer.start({
    async script(prompt, self) {
      const ws = self.sockets.get(prompt.clientId ?? '');
      self.send(prompt, 'executing', { node: 'out', display_node: 'out' });
      for (let index = 0; index < PREVIEWS; index++) {
        new DataView(image.buffer).setUint32(0, index);
        self.frame(prompt, 'a', image, 'image/jpeg');
        if (index % 500 === 0) self.send(prompt, 'executing', { node: index % 1000 === 0 ? 'a' : 'out', display_node: 'out' });
        while ((ws?.bufferedAmount ?? 0) > 4 * 1024 * 1024) await new Promise((resolve) => setTimeout(resolve, 1));
        await new Promise((resolve) => setImmediate(resolve));
      }
    },
  });
  process.send(peer.url);
} else {
  const child = fork(fileURLToPath(import.meta.url), { execArgv: process.execArgv });
  const [url] = (await once(child, 'message')) as [string];
  const client = await connect(url);
  const graph = { a: { class_type: 'EmptyImage', inputs: {} }, out: { class_type: 'SaveImage', inputs: { images: ['a', 0] } } } as const;
  globalThis.gc?.();
  const before = process.memoryUsage();
  let peak = 0;
  let heap = 0;
  const watch = setInterval(() => {
    globalThis.gc?.();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    heap = Math.max(heap, heapUsed - before.heapUsed);
    peak = Math.max(peak, heapUsed + arrayBuffers - before.heapUsed - before.arrayBuffers);
  }, 250);
  const run = client.run(graph);
  let seen = 0;
  let newest = -1;
  for await (const event of run) {
    if (event.type !== 'preview') continue;
    seen += 1;
    newest = new DataView(event.image.buffer, event.image.byteOffset).getUint32(0);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  clearInterval(watch);
  await run.result;
  console.log(
    `P7  ${PREVIEWS} previews of 1 MiB, ${seen} seen, newest ${newest}; peak growth of the heap ${(heap / 1048576).toFixed(1)} MiB, of heap and buffers ${(peak / 1048576).toFixed(1)} MiB (reach 32)`,
  );
  await client.close();
  child.kill();
}
