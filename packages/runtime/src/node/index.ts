export * from '../index.js';
export { connect, type NodeClient } from './connect.js';
export type { NodeConnectOptions, TlsOptions } from './options.js';
export { type PoolServer, pool } from './pool.js';
export { type NodeRunFile, safeName } from './save.js';
export type { NodeUploadSource } from './source.js';
