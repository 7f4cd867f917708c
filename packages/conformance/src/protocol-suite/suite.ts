import { connect, type NodeConnectOptions } from '@comfyloom/runtime/node';
import { findFacts } from '../target.js';
import { answers } from './answers.js';
import type { Asked, Expectation } from './expectation.js';
import { files } from './files.js';
import { steps } from './graphs.js';
import { history } from './history.js';
import { Peer } from './peer.js';
import { queue } from './queue.js';
import { reconnect } from './reconnect.js';
import { runs } from './runs.js';
import { socket } from './socket.js';
import { validation } from './validation.js';

/** All that the runtime relies on. */
export const EXPECTATIONS: readonly Expectation[] = [
  ...socket,
  ...reconnect,
  ...runs,
  ...queue,
  ...history,
  ...validation,
  ...answers,
  ...files,
];

export interface ProtocolResult {
  readonly id: string;
  readonly holds: string;
  readonly source: string;
  readonly status: 'held' | 'broken' | 'skipped';
  /** What was found instead, or why it was not asked; empty when it held. */
  readonly what: string;
  readonly ms: number;
}

export interface ProtocolReport {
  readonly url: string;
  readonly version: string;
  readonly generation: Asked['generation'];
  readonly emulated: boolean;
  readonly results: readonly ProtocolResult[];
}

/**
 * Asks a server for everything that the runtime relies on, one thing after the other, without the runtime in between. Runs small graphs
 * without models; leaves a few small files in its temp and input folders.
 *
 * @throws RuntimeError when there is no such server
 */
export async function askServer(
  url: string,
  options: NodeConnectOptions = {},
  onResult?: (result: ProtocolResult, fraction: number) => void,
): Promise<ProtocolReport> {
  await using client = await connect(url, options);
  const { version, emulated } = findFacts(client.systemStats);
  const { status } = await client.http.json({ method: 'GET', path: '/api/jobs', allow: [404, 405, 503] });
  const generation = status === 200 ? 'newer' : 'older';
  const { headers } = client.http.address;
  const open: Asked['open'] = (options) => Peer.open(client.url, headers, options);
  const side = await findSide(open);
  const asked: Asked = { version, generation, open, slow: (count = 150, size = 1) => steps(count, Math.round(side * size)) };
  const results: ProtocolResult[] = [];
  for (const expectation of EXPECTATIONS) {
    options.signal?.throwIfAborted();
    const result = await ask(expectation, asked);
    results.push(result);
    onResult?.(result, results.length / EXPECTATIONS.length);
  }
  return { url: client.url, version, generation, emulated, results };
}

const SIDE = 64;

/** The side of a picture, in pixels, that this server blurs 150 times in about a second: some are a hundred times as fast as others. */
async function findSide(open: Asked['open']): Promise<number> {
  try {
    await using peer = await open();
    // The first run of a server may load what it runs with.
    await peer.run(steps(2, SIDE));
    for (let side = SIDE; ; side *= 2) {
      const startedAt = performance.now();
      await peer.run(steps(20, side));
      if (performance.now() - startedAt > 130 || side >= 1024) return side;
    }
  } catch {
    // A server that does not get that far: what it breaks is for the expectations to tell.
    return SIDE;
  }
}

async function ask({ id, holds, source, skip, check }: Expectation, asked: Asked): Promise<ProtocolResult> {
  const reason = skip?.(asked);
  if (reason !== undefined) return { id, holds, source, status: 'skipped', what: reason, ms: 0 };
  const startedAt = performance.now();
  const result = (status: ProtocolResult['status'], what: string) => ({
    id,
    holds,
    source,
    status,
    what,
    ms: Math.round(performance.now() - startedAt),
  });
  try {
    await check(asked);
    return result('held', '');
  } catch (error) {
    return result('broken', (error as Error).message);
  }
}

/** A line for each expectation that a server breaks or is not asked for, and the count. */
export function summariseProtocol({ version, emulated, results }: ProtocolReport): string[] {
  const name = `ComfyUI ${version}${emulated ? ' (emulated)' : ''}`;
  const told = results
    .filter(({ status }) => status !== 'held')
    .map(({ id, holds, status, what, source }) =>
      status === 'broken' ? `✗ ${name} breaks ${id}: ${holds} (${source})\n    ${what}` : `– ${id}: ${what}`,
    );
  const held = results.filter(({ status }) => status === 'held').length;
  return [...told, `${name}: ${held} of ${results.length} expectations hold`];
}
