export { PROTOCOL_ERRORS, ProtocolError } from './errors.js';
export * from './event-types.js';
export * from './frames.js';
export * from './graph.js';
export type * from './input-spec.js';
export { parseJson } from './json.js';
export * from './limits.js';
export * from './routes.js';
export type * from './wire.js';
