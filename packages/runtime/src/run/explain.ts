import type { ErrorParts } from '@comfyloom/protocol/errors';
import type { RuntimeErrorCode } from '../errors.js';
import { fields, text } from '../json.js';
import type { NodeRef } from './events.js';
import type { Lost, Outcome, Problem } from './outcome.js';

type Unsuccessful = Exclude<Outcome<unknown>, { status: 'succeeded' }>;
type Says = readonly [code: RuntimeErrorCode, what: string, fix?: string | undefined];

const LOST: { readonly [reason in Lost<unknown>['reason']]: readonly [what: string, fix: string] } = {
  forgotten: ['The server knows nothing of the run any more.', 'It was restarted, or the run deleted during a cut.'],
  history: ['The history of the run was deleted before it could be read.', 'Does something else clear it?'],
  unreachable: ['The server has been away for too long.', 'See the limit serverGoneMs.'],
  stuck: ['The run is running, says the server, but no node of it has begun.', 'Its worker has died: restart it.'],
  images: ['Images of the run were lost with the connection.', 'Run it again, or use SaveImage.'],
};

const SAYS: { readonly [S in Unsuccessful['status']]: (outcome: Extract<Unsuccessful, { status: S }>) => Says } = {
  failed: ({ exceptionType, message }) => ['E_RUN_FAILED', `${exceptionType || 'A node failed'}: ${message}`],
  // The cause knows the way out.
  rejected: ({ message, cause }) => ['E_RUN_REJECTED', message, text(fields(cause)['fix'])],
  interrupted: () => ['E_RUN_INTERRUPTED', 'Somebody else interrupted the run.'],
  cancelled: ({ by }) => ['E_RUN_CANCELLED', by === 'caller' ? 'The run was cancelled.' : 'Somebody else deleted the run.'],
  lost: ({ reason }) => ['E_RUN_LOST', ...LOST[reason]],
  timedOut: ({ timeoutMs }) => ['E_RUN_TIMED_OUT', `The run took longer than ${timeoutMs} ms.`],
};

/** Facts of an outcome that are not for its error: too long, or for no end user, or shown elsewhere in it. */
type Left = { readonly report: unknown; readonly outputs?: unknown; readonly traceback?: unknown };
type Shown = { readonly cause?: unknown; readonly source?: string; readonly node?: NodeRef; readonly problems?: readonly Problem[] };

/** What a run's error says of its outcome. */
export function explain(outcome: Unsuccessful, id: string, server: string): [RuntimeErrorCode, ErrorParts, Unsuccessful] {
  const { report, outputs, traceback, cause, source, problems = [], ...data } = outcome as Unsuccessful & Left & Shown;
  const [code, what, fix] = SAYS[outcome.status](outcome as never);
  const places = [source, ...problems.flatMap((problem) => [problem.source, showProblem(problem)]), data.node && nameOf(data.node)];
  const where = [...places.filter((place) => place !== undefined), `prompt ${id} on ${server}`];
  return [code, { what, where, ...(fix && { fix }), cause, data: { promptId: id, ...data } }, outcome];
}

function nameOf({ title, id, class: type }: NodeRef): string {
  return `${title} (node ${id}${type === title ? '' : `, ${type}`})`;
}

/** One line for people. */
function showProblem({ node, input, parameter, message, details }: Problem): string {
  const place = [node && nameOf(node), input, parameter && `parameter ${parameter}`].filter(Boolean).join(', ');
  return `${place && `${place}: `}${message}${details && details !== input ? ` (${details})` : ''}`;
}
