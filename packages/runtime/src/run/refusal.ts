import { fields, list, text } from '../json.js';
import { cleanLine, cleanText } from '../text.js';
import type { Finding, Problem, Rejected } from './outcome.js';
import type { Plan } from './plan.js';

export function rejected(reason: Rejected['reason'], message: string, problems: readonly Problem[] = [], cause?: unknown): Finding {
  return { status: 'rejected', reason, message, problems, cause };
}

/** Reads the 400 of `POST /prompt` (PROTOCOL.md 3.1): its message, and each error of each node. */
export function readRefusal(body: unknown, plan: Plan): { message: string; problems: Problem[] } {
  const error = fields(fields(body)['error']);
  const problems = readNodeErrors(fields(body)['node_errors'], plan);
  const details = cleanText(error['details'], 2_000);
  const message = cleanText(error['message'], 2_000) || 'The server refused the prompt and gave no reason.';
  if (problems.length === 0) {
    const extra = fields(error['extra_info']);
    const node = text(extra['node_id']) ?? /^Node ID '#(.+)'$/.exec(details)?.[1];
    const type = cleanLine(text(error['type']) ?? 'unknown');
    problems.push(problem(plan, node, undefined, type, message, details));
  }
  return { message: details === '' || details === message ? message : `${message}: ${details}`, problems };
}

/** Reads `node_errors`, of a 400 or of a 200 that has left out outputs. Order as the server's, which is random. */
export function readNodeErrors(nodeErrors: unknown, plan: Plan): Problem[] {
  const problems: Problem[] = [];
  for (const [id, value] of Object.entries(fields(nodeErrors))) {
    for (const error of list(fields(value)['errors']).map(fields)) {
      // `details` holds the last part of a dotted name only on newer servers; `input_name` is always whole (PROTOCOL-0.33.0.md, row 7).
      const input = text(fields(error['extra_info'])['input_name']);
      problems.push(
        problem(plan, id, input, cleanLine(error['type']), cleanText(error['message'], 2_000), cleanText(error['details'], 2_000)),
      );
    }
  }
  return problems;
}

function problem(plan: Plan, node: string | undefined, input: string | undefined, type: string, message: string, details: string): Problem {
  return {
    node: node === undefined ? undefined : plan.ref(node),
    input: input === undefined ? undefined : cleanLine(input),
    parameter: node === undefined || input === undefined ? undefined : plan.parameterOf(node, input),
    type,
    message,
    details,
    source: plan.sourceOf(node),
  };
}

/** One line for people. */
export function showProblem(problem: Problem): string {
  const node = problem.node === undefined ? '' : `${problem.node.title} (node ${problem.node.id})`;
  const place = [node, problem.input, problem.parameter === undefined ? undefined : `parameter ${problem.parameter}`]
    .filter(Boolean)
    .join(', ');
  const details = problem.details === '' || problem.details === problem.input ? '' : ` (${problem.details})`;
  return `${place === '' ? '' : `${place}: `}${problem.message}${details}`;
}
