import type { ErrorParts } from '@comfyloom/protocol/errors';
import type { RuntimeErrorCode } from '../errors.js';
import type { NodeRef } from './events.js';
import type { Lost, Outcome } from './outcome.js';
import { showProblem } from './refusal.js';

type Unsuccessful = Exclude<Outcome<unknown>, { status: 'succeeded' }>;

const LOST: { readonly [reason in Lost<unknown>['reason']]: readonly [what: string, fix: string] } = {
  forgotten: [
    'The server knows nothing of the run any more.',
    'It was restarted, or somebody deleted the run while the connection was cut. Run it again.',
  ],
  history: [
    'The run took place, but its history entry was deleted before it could be read.',
    'Does something else clear the history of this server?',
  ],
  unreachable: ['The server has been away for too long.', 'The limit serverGoneMs sets how long its return is waited for.'],
  stuck: [
    'The server says that the run is running, but no node of it ever began: its worker has died.',
    'The server must be restarted; nothing runs on it until then.',
  ],
  images: ['The run took place, but images were lost with the connection.', 'Run it again, or save the images on the server (SaveImage).'],
};

/** What a run's error says of its outcome. */
export function explain(outcome: Unsuccessful, id: string, server: string): [RuntimeErrorCode, ErrorParts, Unsuccessful] {
  const at = [`prompt ${id} on ${server}`];
  const data = { promptId: id, status: outcome.status };
  switch (outcome.status) {
    case 'failed': {
      const where = [nodeLine(outcome.node), outcome.source, ...at].filter((line) => line !== undefined);
      const what = `${outcome.exceptionType === '' ? 'A node failed' : outcome.exceptionType}: ${outcome.message}`;
      return ['E_RUN_FAILED', { what, where, data: { ...data, node: outcome.node, exceptionType: outcome.exceptionType } }, outcome];
    }
    case 'rejected': {
      const where = [
        ...outcome.problems.map(showProblem),
        ...outcome.problems.map((problem) => problem.source).filter((line) => line !== undefined),
        ...at,
      ];
      const fix = fixOf(outcome.cause);
      const parts = { what: outcome.message, where, data: { ...data, reason: outcome.reason }, cause: outcome.cause };
      return ['E_RUN_REJECTED', fix === undefined ? parts : { ...parts, fix }, outcome];
    }
    case 'interrupted': {
      const where = [nodeLine(outcome.node), ...at].filter((line) => line !== undefined);
      return ['E_RUN_INTERRUPTED', { what: 'Somebody else interrupted the run.', where, data }, outcome];
    }
    case 'cancelled': {
      const what = outcome.by === 'caller' ? 'The run was cancelled.' : 'Somebody else deleted the run from the queue.';
      return ['E_RUN_CANCELLED', { what, where: at, data: { ...data, by: outcome.by } }, outcome];
    }
    case 'lost': {
      const [what, fix] = LOST[outcome.reason];
      return ['E_RUN_LOST', { what, where: at, fix, data: { ...data, reason: outcome.reason, missing: outcome.missing } }, outcome];
    }
    case 'timedOut':
      return ['E_RUN_TIMED_OUT', { what: `The run took longer than ${outcome.timeoutMs} ms and was withdrawn.`, where: at, data }, outcome];
  }
}

function nodeLine(node: NodeRef | undefined): string | undefined {
  return node === undefined ? undefined : `${node.title} (node ${node.id}, ${node.class})`;
}

function fixOf(cause: unknown): string | undefined {
  return typeof cause === 'object' && cause !== null && 'fix' in cause && typeof cause.fix === 'string' ? cause.fix : undefined;
}
