import type { ApiGraph } from '@comfyloom/protocol';
import { RuntimeError } from '../errors.js';
import { fields, isFields } from '../json.js';

/** One thing that is wrong with a graph. */
export interface Fault {
  readonly node?: string;
  readonly input?: string;
  readonly message: string;
}

/**
 * Refuses graphs that a server accepts with 200 and whose worker then dies (PROTOCOL.md 3.5): nothing runs any more until it is restarted.
 * Everything else is left to the server's own validation, which knows its nodes.
 *
 * @throws RuntimeError `E_GRAPH_INVALID`, `data.problems` has node, input and message of each
 */
export function lintGraph(graph: ApiGraph): void {
  const problems: Fault[] = [];
  let isGraph = isFields(graph);
  if (!isGraph) problems.push({ message: 'It is no object of nodes.' });
  for (const [node, value] of Object.entries(fields(graph))) {
    const { class_type, inputs } = fields(value);
    if (typeof class_type !== 'string') {
      isGraph = false;
      problems.push({ node, message: 'It has no class_type.' });
    } else if (!isFields(inputs)) problems.push({ node, message: 'It has no inputs, not even {}.' });
    for (const [input, value] of Object.entries(fields(inputs))) {
      // The server's own idea of a link: any list of a text and a number, in known inputs and in unknown ones.
      if (!Array.isArray(value) || value.length !== 2 || typeof value[0] !== 'string' || typeof value[1] !== 'number') continue;
      if (!Object.hasOwn(graph, value[0])) problems.push({ node, input, message: `There is no node "${value[0]}".` });
    }
  }
  if (problems.length === 0) return;
  const what = 'The graph was not sent: it would stop the server.';
  const fix = isGraph ? 'A list that is no link is written {"__value__": […]}.' : 'Is it in API format (Export (API))?';
  const where = problems
    .slice(0, 20)
    .map(({ node, input, message }) => [node && `node ${node}`, input, message].filter(Boolean).join(', '));
  throw new RuntimeError('E_GRAPH_INVALID', { what, where, fix, data: { problems } });
}
