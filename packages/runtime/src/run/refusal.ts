import { type Fields, fields, list, text } from '../json.js';
import { cleanLine, cleanText } from '../text.js';
import type { Fault } from './lint.js';
import type { Finding, Problem, Rejected } from './outcome.js';
import type { Plan } from './plan.js';

export function rejected(reason: Rejected['reason'], message: string, problems: readonly Problem[] = [], cause?: unknown): Finding {
  return { status: 'rejected', reason, message, problems, cause };
}

/** Reads the 400 of `POST /prompt` (PROTOCOL.md 3.1): its message, and each error of each node. */
export function readRefusal(body: unknown, plan: Plan): { message: string; problems: Problem[] } {
  const error = fields(fields(body)['error']);
  const problems = readNodeErrors(fields(body)['node_errors'], plan);
  const whole = problem(plan, { ...error, message: error['message'] || 'The server refused it without a reason.' });
  const { message, details } = whole;
  if (problems.length === 0) {
    const id = text(fields(error['extra_info'])['node_id']) ?? /^Node ID '#(.+)'$/.exec(details)?.[1];
    problems.push({ ...whole, ...(id && { node: plan.ref(id), source: plan.sourceOf(id) }) });
  }
  return { message: details === '' || details === message ? message : `${message}: ${details}`, problems };
}

/** Reads `node_errors`, of a 400 or of a 200 that has left out outputs. Order as the server's, which is random. */
export function readNodeErrors(nodeErrors: unknown, plan: Plan): Problem[] {
  return Object.entries(fields(nodeErrors)).flatMap(([id, value]) =>
    list(fields(value)['errors']).map((each) => {
      const error = fields(each);
      // `details` holds the last part of a dotted name only on newer servers; `input_name` is always whole (PROTOCOL-0.33.0.md, row 7).
      return problem(plan, error, id, text(fields(error['extra_info'])['input_name']));
    }),
  );
}

/** What would stop the server, found before it was sent. */
export function readFaults(faults: readonly Fault[], plan: Plan): Problem[] {
  return faults.map(({ node, input, message }) => problem(plan, { type: 'graph_invalid', message }, node, input));
}

function problem(plan: Plan, error: Fields, node?: string, input?: string): Problem {
  return {
    node: node === undefined ? undefined : plan.ref(node),
    input: input === undefined ? undefined : cleanLine(input),
    parameter: node === undefined || input === undefined ? undefined : plan.parameterOf(node, input),
    type: cleanLine(error['type'] ?? 'unknown'),
    message: cleanText(error['message'], 2_000),
    details: cleanText(error['details'], 2_000),
    source: plan.sourceOf(node),
  };
}
