export { CHECKS, PROVES } from './checks/all.js';
export type { Check } from './checks/check.js';
export { type ConformOptions, conform, type Progress } from './conform.js';
export { CONFORMANCE_ERRORS, ConformanceError } from './errors.js';
export { assertPublishable, checkVersion, type PublishOptions, publishCheck, type SignOff, type Verdict } from './gate/publish.js';
export { type Change, type SemverNeeded, semverNeeded } from './gate/semver.js';
export { askServer, EXPECTATIONS, type ProtocolReport, type ProtocolResult, summariseProtocol } from './protocol-suite/suite.js';
export { type Comparison, compareReports } from './report/compare.js';
export { writeJunit } from './report/junit.js';
export {
  type CaseResult,
  type CheckResult,
  type Picture,
  type Problem,
  type Report,
  reportJsonSchema,
  type ServerFacts,
  type WorkflowResult,
} from './report/model.js';
export { excerpt, parseReport } from './report/seal.js';
export { summarise } from './report/summary.js';
export { type Baseline, readReport, renderHtml, writeReport } from './report/write.js';
export type { Subject } from './run/observe.js';
export { type ComfyOptions, type ComfyServer, packVersions, startComfy } from './server/comfy-dir.js';
