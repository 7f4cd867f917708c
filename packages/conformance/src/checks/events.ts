import type { Problem } from '../report/model.js';
import { type Check, problem } from './check.js';

/** The event contract of a run: what a frontend may build on. */
export const events: Check = {
  id: 'events',
  proves: 'Events come in order: queued, started, nodes, done. Progress never goes back and ends at 1, and exactly one event ends the run.',
  async run({ first, subject }) {
    const problems: Problem[] = [];
    const types = first.events.map(({ event }) => event.type);
    const complain = (what: string) => problems.push(problem(what, [`prompt ${first.id}`], undefined, { events: [...new Set(types)] }));
    const ends = types.filter((type) => type === 'done').length;
    if (ends !== 1) complain(`The run told ${ends} times that it was done.`);
    else if (types.at(-1) !== 'done') complain('The run told more after it was done.');
    const started = types.indexOf('started');
    if (started < 0) complain('The run never told that it had started.');
    if (types.filter((type) => type === 'started').length > 1) complain('The run told twice that it had started.');
    const early = types.slice(0, Math.max(0, started)).find((type) => type === 'node' || type === 'preview' || type === 'output');
    if (early !== undefined) complain(`A ${early} event came before the start.`);
    if (types.lastIndexOf('queued') > started && started >= 0) complain('A place in the queue was told after the start.');

    let fraction = 0;
    for (const { event } of first.events) {
      if (event.type === 'progress') {
        if (!(event.fraction >= fraction && event.fraction <= 1)) complain(`Progress went from ${fraction} to ${event.fraction}.`);
        fraction = Math.max(fraction, event.fraction);
        const { step, steps } = event;
        if (step !== undefined && steps !== undefined && (step < 0 || step > steps)) complain(`Step ${step} of ${steps} was told.`);
      }
      const node = 'node' in event ? event.node : undefined;
      if (node !== undefined && !Object.hasOwn(first.graph, node.id))
        complain(`A ${event.type} event is of "${node.id}", no node of the graph.`);
    }
    if (fraction !== 1) complain(`Progress ended at ${fraction}, though the run has succeeded.`);
    for (const name of Object.keys(subject.manifest.outputs)) {
      const told = first.events.filter(({ event }) => event.type === 'output' && event.name === name).length;
      if (told !== 1) complain(`The output "${name}" was told ${told} times.`);
    }
    const count = (type: string) => types.filter((each) => each === type).length;
    return { problems, facts: { events: types.length, previews: count('preview'), progress: count('progress') } };
  },
};
