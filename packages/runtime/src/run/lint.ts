import type { ApiGraph } from '@comfyloom/protocol';
import { RuntimeError } from '../errors.js';
import { fields, isFields } from '../json.js';

/**
 * Refuses graphs that a server accepts with 200 and whose worker then dies (PROTOCOL.md 3.5): nothing runs any more until it is restarted.
 * Everything else is left to the server's own validation, which knows its nodes.
 *
 * @throws RuntimeError `E_GRAPH_INVALID`, `data.problems` has one line each
 */
export function lintGraph(graph: ApiGraph): void {
  const problems: string[] = [];
  if (!isFields(graph)) problems.push('The graph is no object of nodes.');
  for (const [id, node] of Object.entries(fields(graph))) {
    const { class_type, inputs } = fields(node);
    if (typeof class_type !== 'string') problems.push(`Node "${id}" has no class_type.`);
    if (!isFields(inputs)) problems.push(`Node "${id}" has no inputs, not even {}.`);
    for (const [input, value] of Object.entries(fields(inputs))) {
      // The server's own idea of a link: any list of a text and a number, in known inputs and in unknown ones.
      if (!Array.isArray(value) || value.length !== 2 || typeof value[0] !== 'string' || typeof value[1] !== 'number') continue;
      if (!Object.hasOwn(graph, value[0])) problems.push(`Node "${id}", input "${input}": there is no node "${value[0]}".`);
    }
  }
  if (problems.length === 0) return;
  const what = 'The graph was not sent: it would stop the server.';
  const fix = 'A list that is no link is written {"__value__": […]}.';
  throw new RuntimeError('E_GRAPH_INVALID', { what, where: problems.slice(0, 20), fix, data: { problems } });
}
