import type { ApiGraph } from '@comfyloom/protocol';
import type { Peer, PeerOptions } from './peer.js';

/** The server that the suite asks. */
export interface Asked {
  readonly version: string;
  /** By what it offers, not by its version: `newer` has the routes of jobs (PROTOCOL-0.33.0.md 2). */
  readonly generation: 'older' | 'newer';
  open(options?: PeerOptions): Promise<Peer>;
  /** A graph of small steps that take this server about a second, 150 of them; `size` is that of its pictures, 1 as a rule. */
  slow(steps?: number, size?: number): ApiGraph;
}

/** Something that a server does and that the runtime relies on. */
export interface Expectation {
  readonly id: string;
  /** What holds. */
  readonly holds: string;
  /** What of the runtime breaks when it does not. */
  readonly needed: string;
  /** Where it was measured. */
  readonly source: string;
  /** Why it is not asked of this server; undefined when it is. */
  readonly skip?: (asked: Asked) => string | undefined;
  check(asked: Asked): Promise<void>;
}

/** Ends an expectation: it does not hold. */
export function broken(what: string): never {
  throw new Error(what);
}

export function ensure(holds: unknown, what: string | (() => string)): asserts holds {
  if (!holds) broken(typeof what === 'string' ? what : what());
}

export function show(value: unknown): string {
  return (JSON.stringify(value) ?? String(value)).slice(0, 300);
}

export function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
