export { toArtifact } from './emit/artifact.js';
export { emitFiles, emitIndex } from './emit/files.js';
