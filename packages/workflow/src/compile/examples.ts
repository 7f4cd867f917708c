import type { ParameterSchema, ParametersSchema } from '@comfyloom/artifact';
import type { AnyWorkflow } from '../define.js';
import { WorkflowError } from '../errors.js';

/**
 * What `workflow.json` holds where a parameter goes: its default, else an example of its schema, else the first case that
 * has it. An optional parameter with none of these is left out of the graph.
 *
 * @throws WorkflowError `E_EXAMPLE_MISSING`: the file must run as it is
 */
export function examples(workflow: Pick<AnyWorkflow, 'name' | 'cases'>, schema: ParametersSchema): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [name, property] of Object.entries(schema.properties)) {
    const value =
      exampleOf(property) ??
      workflow.cases?.map(({ params }) => (params as Record<string, unknown>)[name]).find((each) => each !== undefined);
    if (value === undefined && schema.required?.includes(name)) {
      throw new WorkflowError('E_EXAMPLE_MISSING', {
        what: `${workflow.name} has nothing to write into workflow.json for its parameter "${name}".`,
        fix: `Give ${workflow.name} a case with it, or the schema an example: .meta({ examples: [ … ] })`,
      });
    }
    found[name] = value;
  }
  return found;
}

function exampleOf(property: ParameterSchema): unknown {
  if (property.default !== undefined) return property.default;
  const list = property['examples'];
  if (Array.isArray(list) && list.length > 0) return list[0];
  if (property['x-comfyloom']?.kind === 'seed') return 0;
  const options = property['enum'];
  return Array.isArray(options) ? options[0] : undefined;
}
