export { type ArtifactData, createArtifact } from './bind.js';
export { ARTIFACT_ERRORS, BindError, ManifestError } from './errors.js';
export {
  type Artifact,
  type Case,
  FORMAT,
  type Manifest,
  type OutputSpec,
  type ParameterSchema,
  type ParametersSchema,
  type Requirements,
  type SlotTarget,
} from './format.js';
export { parseManifest } from './manifest.js';
export type { Problem, Validate, ValidationError } from './validation.js';
