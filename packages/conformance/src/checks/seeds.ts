import { createHash } from 'node:crypto';
import { paramsOf } from '../run/case.js';
import type { Given, Observation, Params, Subject } from '../run/observe.js';

/** The same parameters with every seed `by` further; undefined for a workflow without a seed. */
export function otherSeed({ manifest }: Subject, params: Params, by = 1): Params | undefined {
  const seeds = paramsOf(manifest, 'seed');
  if (seeds.length === 0) return undefined;
  return { ...params, ...Object.fromEntries(seeds.map((name) => [name, further(params[name], by)])) };
}

const LAST_SEED = 2n ** 64n - 1n;

function further(seed: unknown, by: number): number | string {
  const next = BigInt(typeof seed === 'number' || typeof seed === 'string' ? seed : 0) + BigInt(by);
  const wrapped = next > LAST_SEED ? next - LAST_SEED : next;
  return wrapped <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(wrapped) : String(wrapped);
}

/** One text for all that a run gave: equal for equal bytes. */
export function fingerprint({ files, texts }: Pick<Observation, 'files' | 'texts'>): string {
  const hash = createHash('sha256').update(JSON.stringify(texts));
  for (const file of files) hash.update(`\n${file.output} ${file.index} `).update(content(file));
  return hash.digest('hex');
}

/** A file that was saved carries the graph it was made of: of a PNG only the chunks of the picture itself count. */
function content({ bytes, mediaType }: Given): Uint8Array {
  if (mediaType !== 'image/png') return bytes;
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Buffer[] = [];
  for (let at = 8; at + 12 <= view.length; ) {
    const length = view.readUInt32BE(at);
    const type = view.toString('latin1', at + 4, at + 8);
    if (type !== 'tEXt' && type !== 'iTXt' && type !== 'zTXt') kept.push(view.subarray(at, Math.min(view.length, at + 12 + length)));
    at += 12 + length;
  }
  return Buffer.concat(kept);
}

/** Nodes that a seed feeds and that ran; empty when the server took all of them from its cache. */
export function seededAndRun({ manifest }: Subject, seen: Observation): string[] {
  const cached = new Set(seen.outcome.report.cached);
  const nodes = paramsOf(manifest, 'seed').flatMap((name) => (manifest.slots[name] ?? []).map(({ node }) => node));
  return [...new Set(nodes)].filter((node) => !cached.has(node));
}
