import type { Observation } from '../run/observe.js';
import { type Check, problem, unsuccessful } from './check.js';
import { fingerprint } from './seeds.js';

/** What was just computed comes back at once, and whole. */
export const cached: Check = {
  id: 'cached',
  proves: 'The same run once more comes from the cache of the server, with the same output.',
  fullOnly: true,
  async run({ planned, observe }) {
    // Both in line at once: the cache holds the last prompt only, and another user's must not come between.
    const both = await Promise.all([observe(planned.params), observe(planned.params)]);
    const [before, again] = both.sort((a, b) => (a.outcome.report.number ?? 0) - (b.outcome.report.number ?? 0)) as [
      Observation,
      Observation,
    ];
    const problems = [unsuccessful(before), unsuccessful(again)].filter((each) => each !== undefined);
    if (problems.length > 0) return { problems };
    if (fingerprint(before) !== fingerprint(again)) problems.push(problem('The cached run gives another output.', [`prompt ${again.id}`]));
    const count = again.outcome.report.cached.length;
    const facts = { cached_nodes: count, ms: Math.round(again.wallMs) };
    if (count === 0 && problems.length === 0)
      return { skipped: 'The server keeps nothing (--cache-none), or a node always runs anew.', facts };
    return { problems, facts };
  },
};
