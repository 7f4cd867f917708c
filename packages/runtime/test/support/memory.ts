/** What is alive: after a full collection, bytes. */
export async function alive(): Promise<{ heap: number; buffers: number }> {
  for (let turn = 0; turn < 3; turn++) {
    // Finalizers, and what waits for a turn of its own. Nothing new may come between a collection and the look.
    await new Promise((resolve) => setTimeout(resolve, 10));
    // The buffers that one collection has found dead are freed beside it, at the latest by the next one.
    for (let again = 0; again < 2; again++) globalThis.gc?.();
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return { heap: heapUsed, buffers: arrayBuffers };
}

/** By how much the process has grown at most, garbage and all, while something was done; never told smaller than it was, bytes. */
export async function growth(act: () => Promise<void>): Promise<number> {
  await alive();
  const before = process.memoryUsage.rss();
  await act();
  return process.resourceUsage().maxRSS * 1024 - before;
}
