import { ComfyloomError } from '@comfyloom/protocol/errors';

export const CONFORMANCE_ERRORS = {
  E_CONFORM_FAILED: 'A workflow did not pass on a server',
  E_CASE_UNKNOWN: 'A case was asked for that no workflow has',
  E_REPORT_INVALID: 'A report that is no report, or of a format that this version does not know',
  E_REPORT_EDITED: 'The content of a report is not what its digest was made of',
  E_REPORT_WRITE: 'A report, a picture or the journal could not be written',
  E_GATE_REFUSED: 'A workflow may not be published',
  E_COMFY_START: 'The server of a ComfyUI folder did not start',
  E_NO_SERVER: 'Nothing says which server a test runs on',
  E_WORKFLOW_TEST: 'A workflow did not do in a test what was expected of it',
} as const;

export class ConformanceError extends ComfyloomError<keyof typeof CONFORMANCE_ERRORS> {}
