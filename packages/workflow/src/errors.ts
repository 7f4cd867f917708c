import { ComfyloomError } from '@comfyloom/protocol/errors';

export const WORKFLOW_ERRORS = {
  E_WORKFLOW_INVALID: 'A definition that is no workflow: a bad name, no build function, a build that returns no nodes',
  E_NODE_DECLARATION: 'A node declared by hand that cannot be one',
  E_DUPLICATE_NODE_ID: 'Two nodes of the graph have one id',
  E_NODE_ID: 'An id that cannot be the key of a graph',
  E_INPUT_UNKNOWN: 'A node was given an input that its class does not have',
  E_INPUT_MISSING: 'A required input without a default was left out',
  E_INPUT_VALUE: 'An input was given something that cannot be sent: a whole node, a function, NaN',
  E_NODE_LIST: 'A list was given where the server would take it for a link',
  E_SLOT_COMPUTED: 'A parameter was computed with inside build',
  E_SLOT_UNUSED: 'A parameter goes nowhere',
  E_SLOT_FOREIGN: "Another workflow's parameter was used",
  E_PARAM_UNSUPPORTED: 'A parameter whose zod schema has no JSON Schema: transforms, refinements, dates',
  E_CASE_PARAMS: 'A case whose parameters the workflow does not take',
  E_EXAMPLE_MISSING: 'A required parameter has neither a default, an example, nor a case to take one from',
  E_OUTPUT_NOT_SAVED: 'A returned node gives nothing back: the server runs only output nodes',
  E_VARIANT_OUTPUTS: 'The variants of a workflow give back different outputs',
  E_GRAPH_INVALID: 'The compiled graph would be refused by a server, or fail on it',
} as const;

/** Thrown by `defineWorkflow`, the builders and `compile`. */
export class WorkflowError extends ComfyloomError<keyof typeof WORKFLOW_ERRORS> {}
