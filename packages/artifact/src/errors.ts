import { ComfyloomError } from '@comfyloom/protocol/errors';

export const ARTIFACT_ERRORS = {
  E_PARAM_UNKNOWN: 'A parameter that the workflow does not have',
  E_PARAM_MISSING: 'A required parameter was left out',
  E_PARAM_TYPE: 'A parameter of another type than the workflow takes',
  E_PARAM_VALUE: 'A parameter of the right type whose value is not allowed: out of range, not in the list, too long',
  E_MANIFEST_INVALID: 'A manifest.json that is no manifest, or of a format that this version does not know',
} as const;

/** Thrown by `bind`. `data.problems` lists every bad parameter; `code` is that of the first. */
export class BindError extends ComfyloomError<keyof typeof ARTIFACT_ERRORS> {}

/** Thrown by `parseManifest`. */
export class ManifestError extends ComfyloomError<'E_MANIFEST_INVALID'> {}
