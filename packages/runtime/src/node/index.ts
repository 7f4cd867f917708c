export * from '../index.js';
export { connect } from './connect.js';
export type { NodeConnectOptions, TlsOptions } from './options.js';
export { type NodeRunFile, safeName } from './save.js';
