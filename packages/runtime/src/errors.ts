import { ComfyloomError, type ErrorParts } from '@comfyloom/protocol/errors';
import type { Outcome } from './run/outcome.js';

export const RUNTIME_ERRORS = {
  E_BAD_URL: 'The server address is not a usable http(s) URL',
  E_BAD_OPTION: 'An option has a value that cannot be used',
  E_SERVER_UNREACHABLE: 'No connection to the server',
  E_TLS: 'The TLS certificate of the server was not accepted',
  E_TIMEOUT: 'The server did not answer in time',
  E_NOT_COMFYUI: 'Something answers at this address, but it is not ComfyUI',
  E_SOCKET_REFUSED: 'HTTP works but the websocket could not be opened',
  E_HTTP: 'The server refused a request',
  E_REDIRECT_REFUSED: 'The server redirects; redirects are not followed, so that credentials stay with their origin',
  E_ANSWER_INVALID: 'The answer of the server is not what its route promises',
  E_ANSWER_TOO_LARGE: 'The answer of the server is larger than the limit',
  E_UNSUPPORTED: 'This server does not have this route, or this platform no WebSocket',
  E_CLIENT_CLOSED: 'The client was closed',
  E_GRAPH_INVALID: 'The graph would stop the worker of the server and was not sent',
  E_UPLOAD_SOURCE: 'What was given cannot be uploaded',
  E_UPLOAD_TOO_LARGE: 'The upload is larger than the server takes',
  E_FILE_GONE: 'The server no longer has this file',
  E_SAVE: 'A file could not be saved',
  E_RUN_REJECTED: 'The run was not taken up',
  E_RUN_FAILED: 'A node of the run failed',
  E_RUN_INTERRUPTED: 'The run was interrupted by somebody else',
  E_RUN_CANCELLED: 'The run was cancelled',
  E_RUN_LOST: 'The server no longer knows the run, or its results cannot be had any more',
  E_RUN_TIMED_OUT: 'The run took longer than its timeoutMs',
} as const;

export type RuntimeErrorCode = keyof typeof RUNTIME_ERRORS;

export class RuntimeError extends ComfyloomError<RuntimeErrorCode> {}

/** What `run.result` rejects with: every outcome but success. `outcome` has the facts, typed by its `status`. */
export class RunError extends RuntimeError {
  readonly outcome: Exclude<Outcome<unknown>, { status: 'succeeded' }>;

  constructor(code: RuntimeErrorCode, parts: ErrorParts, outcome: Exclude<Outcome<unknown>, { status: 'succeeded' }>) {
    super(code, parts);
    this.outcome = outcome;
  }
}
