import { createHash } from 'node:crypto';
import type { NodeClasses } from '../classes/model.js';
import { dumpJson } from '../python/dump.js';
import { isDict, isLinkValue, type PyDict, type PyValue } from '../python/values.js';
import type { Graph } from '../validate/model.js';

/** What a class's IS_CHANGED said: a value, or undefined for "never the same again" (NaN or an exception). */
export type Fingerprint = PyValue | undefined;

const LONG_KEY = 2000;
// Spelling out all ancestors of every node takes the square of their number; larger graphs chain the keys of their links instead,
// which only differs where a graph holds two equal nodes.
const CHAINED_FROM = 500;
let uniqueCount = 0;

/** A text that equals no other: stands for NaN, which equals nothing. */
function unique(): string {
  uniqueCount += 1;
  return `unequal#${uniqueCount}`;
}

/** A constant so that what is equal in Python (1, 1.0, True) is equal here, and NaN equals only itself within one prompt. */
function canonical(value: PyValue): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (typeof value === 'number') {
    if (Number.isNaN(value)) return unique();
    return Number.isInteger(value) ? BigInt(value).toString() : dumpJson(value);
  }
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (isDict(value)) {
    const entries = [...value].sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, item]) => `${dumpJson(key)}:${canonical(item)}`).join(',')}}`;
  }
  return dumpJson(value);
}

/** One node as keys spell it: its links stand between the pieces of the text. */
interface NodeText {
  readonly pieces: readonly string[];
  readonly sources: readonly string[];
}

/**
 * Cache keys of the nodes of one prompt: class, fingerprint and sorted inputs of the node and all its ancestors, links by the
 * position of the ancestor and not by its id (PROTOCOL.md section 4). Nodes that are no proper nodes have none.
 */
export class CacheKeys {
  private readonly keys = new Map<string, string>();
  private readonly texts = new Map<string, NodeText>();
  private readonly chained = new Map<string, string>();

  constructor(
    graph: Graph,
    private readonly classes: NodeClasses,
    private readonly fingerprints: ReadonlyMap<string, Fingerprint>,
  ) {
    for (const [id, node] of graph) {
      const inputs = isDict(node) ? node.get('inputs') : undefined;
      if (isDict(inputs)) this.texts.set(id, this.textOf(id, node as PyDict, inputs));
    }
    for (const id of this.texts.keys()) this.keys.set(id, graph.size > CHAINED_FROM ? this.chainedKey(id) : this.fullKey(id));
  }

  get(id: string): string | undefined {
    return this.keys.get(id);
  }

  all(): Iterable<string> {
    return this.keys.values();
  }

  private textOf(id: string, node: PyDict, inputs: PyDict): NodeText {
    const className = node.get('class_type') as string;
    let piece = `${JSON.stringify(className)};${this.fingerprintOf(id)}`;
    if (this.classes.get(className)?.takesId === true) piece += `;${JSON.stringify(id)}`;
    const pieces: string[] = [];
    const sources: string[] = [];
    for (const name of [...inputs.keys()].sort()) {
      const value = inputs.get(name) as PyValue;
      piece += `;${JSON.stringify(name)}=`;
      if (isLinkValue(value)) {
        pieces.push(piece);
        sources.push(value[0]);
        piece = `,${canonical(value[1])}>`;
      } else {
        piece += canonical(value);
      }
    }
    pieces.push(piece);
    return { pieces, sources };
  }

  private fingerprintOf(id: string): string {
    if (!this.fingerprints.has(id)) return '0';
    const fingerprint = this.fingerprints.get(id);
    return fingerprint === undefined ? unique() : canonical(fingerprint);
  }

  private chainedKey(start: string): string {
    const stack = [start];
    const open = new Set<string>();
    for (let id = stack.at(-1); id !== undefined; id = stack.at(-1)) {
      const sources = this.texts.get(id)?.sources ?? [];
      const missing = sources.filter((source) => !this.chained.has(source) && !open.has(source));
      open.add(id);
      if (missing.length > 0) {
        stack.push(...missing);
        continue;
      }
      stack.pop();
      if (this.chained.has(id)) continue;
      // A link back into a cycle has no key: such a node never runs.
      const order = new Map([...new Set(sources)].map((source, index) => [source, index]));
      const ancestors = [...order.keys()].map((source) => this.chained.get(source) ?? unique());
      this.chained.set(id, digest([this.spell(id, order), ...ancestors].join('\n')));
    }
    return this.chained.get(start) as string;
  }

  private fullKey(id: string): string {
    const order = new Map<string, number>();
    this.collectAncestors(id, order);
    let key = this.spell(id, order);
    for (const ancestor of order.keys()) key += `\n${this.spell(ancestor, order)}`;
    return key.length > LONG_KEY ? digest(key) : key;
  }

  private collectAncestors(id: string, order: Map<string, number>): void {
    for (const source of this.texts.get(id)?.sources ?? []) {
      if (order.has(source)) continue;
      order.set(source, order.size);
      this.collectAncestors(source, order);
    }
  }

  private spell(id: string, order: ReadonlyMap<string, number>): string {
    const text = this.texts.get(id);
    if (text === undefined) return unique();
    let out = text.pieces[0] as string;
    for (const [index, source] of text.sources.entries()) out += `<${order.get(source)}${text.pieces[index + 1]}`;
    return out;
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
