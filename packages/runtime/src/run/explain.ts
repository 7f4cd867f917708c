import type { ErrorParts } from '@comfyloom/protocol/errors';
import type { RuntimeErrorCode } from '../errors.js';
import { fields } from '../json.js';
import type { Lost, Outcome } from './outcome.js';
import { showProblem } from './refusal.js';

type Unsuccessful = Exclude<Outcome<unknown>, { status: 'succeeded' }>;

const LOST: { readonly [reason in Lost<unknown>['reason']]: readonly [what: string, fix: string] } = {
  forgotten: ['The server knows nothing of the run any more.', 'It was restarted, or the run was deleted while the connection was cut.'],
  history: ['The history of the run was deleted before it could be read.', 'Does something else clear it?'],
  unreachable: ['The server has been away for too long.', 'See the limit serverGoneMs.'],
  stuck: ['The server says that the run is running, but no node of it ever began.', 'Its worker has died: restart it.'],
  images: ['Images of the run were lost with the connection.', 'Run it again, or save them on the server (SaveImage).'],
};

/** What a run's error says of its outcome. */
export function explain(outcome: Unsuccessful, id: string, server: string): [RuntimeErrorCode, ErrorParts, Unsuccessful] {
  const { status } = outcome;
  const where = [`prompt ${id} on ${server}`];
  const parts = (what: string, more: Partial<ErrorParts> = {}) => ({ what, where, ...more, data: { promptId: id, status, ...more.data } });
  if ('node' in outcome && outcome.node) where.unshift(`${outcome.node.title} (node ${outcome.node.id}, ${outcome.node.class})`);
  switch (outcome.status) {
    case 'failed': {
      const { source, message, exceptionType, node } = outcome;
      if (source !== undefined) where.unshift(source);
      return ['E_RUN_FAILED', parts(`${exceptionType || 'A node failed'}: ${message}`, { data: { node, exceptionType } }), outcome];
    }
    case 'rejected': {
      const { problems, message, reason, cause } = outcome;
      where.unshift(...problems.flatMap((problem) => [showProblem(problem), problem.source ?? []].flat()));
      // The cause knows the way out.
      const { fix } = fields(cause);
      return ['E_RUN_REJECTED', parts(message, { data: { reason }, cause, ...(typeof fix === 'string' ? { fix } : {}) }), outcome];
    }
    case 'interrupted':
      return ['E_RUN_INTERRUPTED', parts('Somebody else interrupted the run.'), outcome];
    case 'cancelled': {
      const what = outcome.by === 'caller' ? 'The run was cancelled.' : 'Somebody else deleted the run from the queue.';
      return ['E_RUN_CANCELLED', parts(what, { data: { by: outcome.by } }), outcome];
    }
    case 'lost': {
      const { reason, missing } = outcome;
      const [what, fix] = LOST[reason];
      return ['E_RUN_LOST', parts(what, { fix, data: { reason, missing } }), outcome];
    }
    case 'timedOut':
      return ['E_RUN_TIMED_OUT', parts(`The run took longer than ${outcome.timeoutMs} ms.`), outcome];
  }
}
