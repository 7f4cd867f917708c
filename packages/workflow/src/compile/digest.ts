import { createHash } from 'node:crypto';
import type { Manifest } from '@comfyloom/artifact';
import type { ApiGraph } from '@comfyloom/protocol';
import canonicalize from 'canonicalize';

type Digested = Pick<Manifest, 'slots' | 'parameters' | 'outputs' | 'variants'> & { readonly workflow: ApiGraph };

/**
 * `sha256:<hex>` of the canonical JSON (RFC 8785) of all that decides what a server is sent: the graphs, the places of the
 * parameters, their rules, and the outputs. Titles, cases and places in the source are not part of it.
 */
export function digest({ workflow, slots, parameters, outputs, variants }: Digested): string {
  const text = canonicalize({ workflow, slots, parameters, outputs, ...(variants && { variants }) }) as string;
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}
