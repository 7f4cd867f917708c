import { ComfyloomError } from '@comfyloom/protocol/errors';

export const CLI_ERRORS = {
  E_USAGE: 'A command line that cannot be understood',
  E_NO_WORKSPACE: 'No workflows-src here or above',
  E_WORKFLOW_NOT_FOUND: 'No workflow of that name',
  E_WORKFLOW_SYNTAX: 'A workflow file that is no TypeScript',
  E_WORKFLOW_LOAD: 'A workflow file that fails when it is loaded or built',
  E_CLASS_UNKNOWN: 'A node that the generated builders do not have',
  E_WORKFLOW_NAME: 'A workflow whose name is not the name of its file',
  E_DIST_STALE: 'workflows-dist is not what the sources compile to',
  E_CODEGEN_STALE: 'The generated builders are not what the server offers',
  E_CODEGEN_FOREIGN: 'Generated builders would replace files that codegen did not write',
  E_VERSION_TWICE: 'The version of a workflow that is a package is also in its definition',
  E_HISTORY_CUT: 'A clone without the history that tells what was published',
  E_DRIFT: 'Something would fail on the server as it is',
  E_INIT_EXISTS: 'init would overwrite files',
  E_INIT_STEP: 'A step of init did not succeed',
  E_INTERRUPTED: 'Ended by Ctrl-C, or by SIGTERM: exit code 130',
  E_FILE: 'A file that cannot be read or written',
  E_UNEXPECTED: 'A fault of comfyloom itself',
} as const;

/** A failure of a command: exit code 1. */
export class CliError extends ComfyloomError<keyof typeof CLI_ERRORS> {}

/** A command line that cannot be understood: exit code 2. */
export class UsageError extends CliError {}
