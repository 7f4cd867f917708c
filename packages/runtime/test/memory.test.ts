import { encodeFrame } from '@comfyloom/protocol';
import { describe, expect, it } from 'vitest';
import type { ManyRuns } from './processes/many-runs.js';
import type { SlowReader } from './processes/slow-reader.js';
import { alone } from './support/alone.js';
import { times } from './support/counts.js';
import { Peer } from './support/peer.js';

const MIB = 1024 * 1024;
const mib = (bytes: number) => `${(bytes / MIB).toFixed(1)} MiB`;

describe('R6, P7: a reader that is slower than the previews', () => {
  for (const how of ['waits', 'blocks']) {
    it(`${how} for each: memory stays bounded, the newest is kept, texts come all and in order`, { timeout: 1_800_000 }, async () => {
      const [count, ms] = [times(200, 5_000), times(40, 100)];
      const image = new Uint8Array(MIB);
      const sent: string[] = [];
      await using peer = await Peer.start({
        async script(prompt, self) {
          const ws = self.sockets.get(prompt.clientId ?? '');
          self.send(prompt, 'executing', { node: 'a', display_node: 'a' });
          for (let index = 0; index < count; index++) {
            new DataView(image.buffer).setUint32(0, index);
            self.frame(prompt, 'a', image, 'image/jpeg');
            if (index % 20 === 0) {
              sent.push(`text ${index}`);
              ws?.send(encodeFrame({ kind: 'text', node_id: 'a', text: `text ${index}` }));
            }
            while ((ws?.bufferedAmount ?? 0) > 4 * MIB) await new Promise((resolve) => setTimeout(resolve, 1));
            await new Promise((resolve) => setImmediate(resolve));
          }
        },
      });
      const { previews, newest, texts, heap, all, rss } = await alone<SlowReader>('slow-reader', peer.url, how, ms);
      console.log(
        `R6  ${count} previews of 1 MiB, ${previews} read, each ${how} ${ms} ms: grown by ${mib(heap)} of heap, ${mib(all)} with buffers (reach 32), ${mib(rss)} of process`,
      );
      expect(newest).toBe(count - 1);
      expect(texts).toEqual(sent);
      expect(previews).toBeLessThan(count);
      expect(all).toBeLessThan(32 * MIB);
    });
  }
});

describe('R10: many runs in one process', () => {
  it('leave nothing behind', { timeout: 1_800_000 }, async () => {
    await using peer = await Peer.start({
      intercept({ method }) {
        // One runs after the other: of those before nobody asks any more.
        if (method !== 'POST') return false;
        for (const list of [peer.posted, peer.executed, peer.requests]) list.splice(0, list.length - 20);
        peer.history = Object.fromEntries(Object.entries(peer.history).slice(-20));
        return false;
      },
    });
    // Before the first ones are over, code is still being compiled.
    const [count, most] = [times(1_000, 10_000), times(1.1, 1.05)];
    const { heap, buffers, handles } = await alone<ManyRuns>('many-runs', peer.url, count);
    console.log(`R10 ${count} runs: heap ${heap.map(mib).join(' → ')}, buffers ${buffers.map(mib).join(' → ')}`, ...handles);
    expect(heap[1] / heap[0]).toBeLessThan(most);
    expect(buffers[1] - buffers[0]).toBeLessThan(MIB);
    const [before, after] = handles.map((all) => all.filter((name) => name !== 'Timeout'));
    expect(after).toEqual(before);
    expect(handles[1].length - (after?.length ?? 0)).toBeLessThan(4);
  });
});
