import type { Run } from '@comfyloom/runtime/node';
import type { Problem } from '../report/model.js';
import { type Check, problem } from './check.js';
import { otherSeed } from './seeds.js';

/** A user who changes their mind: in line, and under way. */
export const cancel: Check = {
  id: 'cancel',
  proves: 'A run can be cancelled while it waits and while it runs; the queue is clean afterwards, and the next run is well.',
  fullOnly: true,
  async run(context) {
    const { subject, planned, client, timeoutMs } = context;
    const { artifact, manifest } = subject;
    // Seeds of their own: from the cache a run would end before it can be cancelled.
    const seeds = [otherSeed(subject, planned.params, 11), otherSeed(subject, planned.params, 12)];
    if (seeds[0] === undefined) await client.api.free({ free_memory: true });
    const start = (params: unknown) => client.run(artifact, (params ?? planned.params) as Record<string, unknown>, { manifest, timeoutMs });
    await using running = start(seeds[0]);
    const begun = hasBegun(running);
    await using waiting = start(seeds[1]);
    await Promise.race([begun, waiting.outcome]);
    const problems: Problem[] = [];
    const pending = await settled(waiting);
    const stopped = await settled(running);
    for (const { status, id } of [pending, stopped]) {
      if (status !== 'cancelled' && status !== 'succeeded')
        problems.push(problem(`A run that was cancelled ended as ${status}.`, [`prompt ${id}`]));
    }
    const { queue_running, queue_pending } = await client.api.queue();
    const left = [...queue_running, ...queue_pending].map((item) => item[1]).filter((id) => id === running.id || id === waiting.id);
    if (left.length > 0)
      problems.push(
        problem(
          'A run that was cancelled is still in the queue.',
          left.map((id) => `prompt ${id}`),
        ),
      );
    const next = await context.observe(planned.params);
    if (next.outcome.status !== 'succeeded')
      problems.push(problem(`The run after a cancelled one ended as ${next.outcome.status}.`, [`prompt ${next.id}`]));
    const facts = { pending: pending.status, running: stopped.status, settled_after_ms: Math.round(stopped.ms) };
    const late = [pending, stopped].filter(({ status }) => status === 'succeeded').length;
    if (late === 2 && problems.length === 0) return { skipped: 'The runs ended before they could be cancelled.', facts };
    return { problems, facts };
  },
};

/** Settles when a node works, so that there is something to interrupt; or when the run has ended. */
async function hasBegun(run: Run<unknown, unknown>): Promise<void> {
  for await (const event of run) if ((event.type === 'node' && !event.cached) || event.type === 'done') return;
}

async function settled(run: Run<unknown, unknown>): Promise<{ id: string; status: string; ms: number }> {
  const asked = performance.now();
  const { status } = await run.cancel();
  return { id: run.id, status, ms: performance.now() - asked };
}
