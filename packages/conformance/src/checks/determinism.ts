import { type CaseContext, type Check, type Finding, problem, unsuccessful } from './check.js';
import { fingerprint, seededAndRun } from './seeds.js';

/** A seed is a promise: the same picture again, and another one for another number. */
export const determinism: Check = {
  id: 'determinism',
  proves:
    'The same seed gives the same bytes when it is computed anew on the same server, and another seed, where there is one, gives something else.',
  fullOnly: true,
  async run(context) {
    const { subject, first, pair } = context;
    const runs = await pair();
    if (runs === undefined) return again(context);
    const { other, same } = runs;
    const bad = [unsuccessful(other), unsuccessful(same)].filter((each) => each !== undefined);
    if (bad.length > 0) return { problems: bad };
    const where = [`case of ${subject.manifest.name}`];
    const problems = [];
    if (fingerprint(other) === fingerprint(first)) {
      const fix = 'Is the seed linked to the sampler that makes the noise, and does the strength leave any?';
      problems.push(problem('Another seed gives the very same output.', where, fix));
    }
    if (fingerprint(same) !== fingerprint(first)) {
      problems.push(problem('The same seed gives another output when it is run again.', where, ANOTHER));
    }
    // A server with a larger cache gives back what it has kept: equal, but proof of nothing.
    const ran = seededAndRun(subject, same);
    return { problems, facts: { computed_anew: ran.length > 0 } };
  },
};

/** Without a seed only one half can be told: with an empty cache the same comes out once more. */
async function again({ subject, first, client, planned, observe }: CaseContext): Promise<Finding> {
  await client.api.free({ free_memory: true });
  const same = await observe(planned.params);
  const bad = unsuccessful(same);
  if (bad !== undefined) return { problems: [bad] };
  const facts = { computed_anew: same.outcome.report.cached.length === 0 };
  if (fingerprint(same) === fingerprint(first)) return { facts };
  return { problems: [problem('The same run gives another output when it is computed again.', [subject.manifest.name], ANOTHER)], facts };
}

const ANOTHER = 'A node draws random numbers of its own, or the device computes differently each time.';
