export { type ArtifactData, createArtifact, type Values } from './bind.js';
export { ARTIFACT_ERRORS, BindError, ManifestError } from './errors.js';
export {
  type Artifact,
  type Case,
  FORMAT,
  type Hints,
  type Manifest,
  type OutputSpec,
  type ParameterSchema,
  type ParametersSchema,
  type Requirements,
  type Slots,
  type SlotTarget,
  type TemplatePart,
  type Variant,
  type VariantTest,
} from './format.js';
export { parseManifest } from './manifest.js';
export { chooseVariant, readPart } from './parts.js';
export type { Problem, Validate, ValidationError } from './validation.js';
