import { pathToFileURL } from 'node:url';
import { isComfyloomError } from '@comfyloom/protocol/errors';
import { type AnyWorkflow, isWorkflow } from '@comfyloom/workflow';
import { register } from 'tsx/esm/api';
import { CliError } from '../errors.js';

let registered = false;

/**
 * Loads a workflow file.
 *
 * @throws CliError `E_WORKFLOW_SYNTAX`, `E_WORKFLOW_LOAD`, `E_WORKFLOW_NAME`; errors with codes of their own pass through
 */
export async function loadWorkflow(file: string, name: string): Promise<AnyWorkflow> {
  if (!registered) {
    register();
    registered = true;
  }
  let module: { default?: unknown };
  try {
    module = (await import(pathToFileURL(file).href)) as { default?: unknown };
  } catch (cause) {
    throw loadError(file, cause);
  }
  const workflow = module.default;
  if (!isWorkflow(workflow)) {
    throw new CliError('E_WORKFLOW_LOAD', {
      what: 'The file exports no workflow.',
      where: file,
      fix: 'export default defineWorkflow({ … })',
    });
  }
  if (workflow.name !== name) {
    throw new CliError('E_WORKFLOW_NAME', {
      what: `The workflow in this file is called "${workflow.name}".`,
      where: file,
      fix: `Call the file ${workflow.name}.workflow.ts, or the workflow '${name}': a reader looks for the one by the other.`,
    });
  }
  return workflow;
}

/** What went wrong in an author's file, told by its place in that file. */
export function loadError(file: string, cause: unknown): unknown {
  if (isComfyloomError(cause)) return cause;
  const { name, message, stack = '' } = cause as Error;
  if (name === 'TransformError' || cause instanceof SyntaxError) {
    const [, place, what] = /(\S+:\d+:\d+): ERROR: (.*)/.exec(message) ?? [undefined, file, message];
    return new CliError('E_WORKFLOW_SYNTAX', {
      what: `The file cannot be read as TypeScript. ${what}`,
      where: place ?? file,
      fix: 'Mend the line; an editor shows it too.',
      cause,
    });
  }
  const place = /\(?((?:file:\/\/)?[^\s()]+:\d+:\d+)\)?/.exec(stack.slice(stack.indexOf('\n')))?.[1];
  return new CliError('E_WORKFLOW_LOAD', {
    what: `The file fails when it is loaded: ${message.split('\n')[0]}`,
    where: [file, ...(place === undefined || place.startsWith('node:') ? [] : [`at ${place.replace('file://', '')}`])],
    fix: 'A workflow file only describes a graph; what it imports must be installed.',
    cause,
  });
}
