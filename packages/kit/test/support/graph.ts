import { compile, defineWorkflow, type Outputs } from '@comfyloom/workflow';
import { expect } from 'vitest';

/**
 * What a workflow without parameters compiles to. Compiling checks types, ranges and required inputs against the catalog.
 *
 * @param warnings how many; each tells of nodes that were made and that nothing uses, so mostly none
 */
export function graph(build: () => Outputs, warnings = 0) {
  const made = compile(defineWorkflow({ name: 'test', title: 'Test', params: {}, build }));
  expect(made.warnings).toHaveLength(warnings);
  return made.workflow;
}

/** Ids to classes: which nodes there are, and what they are called. */
export function names(build: () => Outputs): Record<string, string> {
  return Object.fromEntries(Object.entries(graph(build)).map(([id, { class_type }]) => [id, class_type]));
}
