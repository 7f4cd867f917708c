import { type Check, problem, unsuccessful } from './check.js';
import { fingerprint } from './seeds.js';

/** Two users of one server do not get each other's pictures. */
export const clients: Check = {
  id: 'clients',
  proves: 'Two clients that run the workflow at once each get their own output and their own events.',
  fullOnly: true,
  async run({ first, pair }) {
    const runs = await pair();
    if (runs === undefined) return { skipped: 'The workflow has no seed: what two clients get could not be told apart.' };
    const problems = [unsuccessful(runs.other), unsuccessful(runs.same)].filter((each) => each !== undefined);
    if (problems.length > 0) return { problems };
    // The second in line asked for what the first run of the case gave.
    if (fingerprint(runs.other) === fingerprint(first) && fingerprint(runs.same) !== fingerprint(first))
      problems.push(problem('The two clients got each other’s output.'));
    for (const seen of [runs.other, runs.same]) {
      const ends = seen.events.filter(({ event }) => event.type === 'done').length;
      if (ends !== 1) problems.push(problem(`A client heard ${ends} ends of its run.`, [`prompt ${seen.id}`]));
    }
    return { problems };
  },
};
