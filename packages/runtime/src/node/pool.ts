import { type Pool, type PoolOptions, poolOf } from '../pool/pool.js';
import { connect } from './connect.js';
import type { NodeConnectOptions } from './options.js';
import type { NodeRunFile } from './save.js';

/** A server of a pool, and how to connect to it. */
export interface PoolServer extends NodeConnectOptions {
  readonly url: string;
}

/**
 * Uses many servers as one: each run goes to the least loaded, preferably one that has its models loaded, and to another one when its
 * server goes away before it has begun. Servers that are away are tried again and again; at least one must be there.
 *
 * @throws the errors of `connect`, when no server can be reached
 */
export function pool(servers: readonly PoolServer[], options: PoolOptions = {}): Promise<Pool<NodeRunFile>> {
  const logger = options.logger === undefined ? {} : { logger: options.logger };
  return poolOf(
    servers.map((server) => ({ url: server.url, connect: () => connect(server.url, { ...logger, ...server }) })),
    options,
  );
}
