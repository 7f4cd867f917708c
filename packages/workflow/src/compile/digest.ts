import { createHash } from 'node:crypto';
import type { Manifest } from '@comfyloom/artifact';
import type { ApiGraph } from '@comfyloom/protocol';
import canonicalize from 'canonicalize';

/**
 * `sha256:<hex>` of the canonical JSON (RFC 8785) of all that decides what a server is sent: the graph, the places of the
 * parameters, their rules, and the outputs. Titles, cases and places in the source are not part of it.
 */
export function digest(workflow: ApiGraph, { slots, parameters, outputs }: Pick<Manifest, 'slots' | 'parameters' | 'outputs'>): string {
  const text = canonicalize({ workflow, slots, parameters, outputs }) as string;
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}
