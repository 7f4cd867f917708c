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

/**
 * Cache keys of the nodes of one prompt: class, fingerprint and sorted inputs of the node and all its ancestors, links by the
 * position of the ancestor and not by its id (PROTOCOL.md section 4). Nodes that are no proper nodes have none.
 */
export class CacheKeys {
  private readonly keys = new Map<string, string>();
  private readonly constants = new Map<string, Map<string, string>>();
  private readonly nanMarks = new Map<string, string>();
  private readonly chained = new Map<string, string>();

  constructor(
    private readonly graph: Graph,
    private readonly classes: NodeClasses,
    private readonly fingerprints: ReadonlyMap<string, Fingerprint>,
  ) {
    for (const id of graph.keys()) {
      if (this.inputsOf(id) !== undefined) this.keys.set(id, this.keyOf(id));
    }
  }

  get(id: string): string | undefined {
    return this.keys.get(id);
  }

  all(): ReadonlySet<string> {
    return new Set(this.keys.values());
  }

  private inputsOf(id: string): PyDict | undefined {
    const node = this.graph.get(id);
    const inputs = isDict(node) ? node.get('inputs') : undefined;
    return isDict(inputs) ? inputs : undefined;
  }

  private keyOf(id: string): string {
    return this.graph.size > CHAINED_FROM ? this.chainedKey(id) : this.fullKey(id);
  }

  private chainedKey(start: string): string {
    const stack = [start];
    const open = new Set<string>();
    for (let id = stack.at(-1); id !== undefined; id = stack.at(-1)) {
      const links = [...(this.inputsOf(id)?.values() ?? [])].filter(isLinkValue).map((link) => link[0]);
      const missing = links.filter((link) => !this.chained.has(link) && !open.has(link));
      open.add(id);
      if (missing.length > 0) {
        stack.push(...missing);
        continue;
      }
      stack.pop();
      if (this.chained.has(id)) continue;
      // A link back into a cycle has no key: such a node never runs.
      const order = new Map([...new Set(links)].map((link, index) => [link, index]));
      const ancestors = [...order.keys()].map((link) => this.chained.get(link) ?? unique());
      const key = [this.partOf(id, order), ...ancestors].join('\n');
      this.chained.set(id, createHash('sha256').update(key).digest('base64'));
    }
    return this.chained.get(start) as string;
  }

  private fullKey(id: string): string {
    const order = new Map<string, number>();
    this.collectAncestors(id, order);
    const parts = [this.partOf(id, order)];
    for (const ancestor of order.keys()) parts.push(this.partOf(ancestor, order));
    const key = parts.join('\n');
    return key.length > LONG_KEY ? createHash('sha256').update(key).digest('base64') : key;
  }

  private collectAncestors(start: string, order: Map<string, number>): void {
    const stack: { inputs: PyDict; names: string[] }[] = [];
    const enter = (id: string): void => {
      const inputs = this.inputsOf(id);
      if (inputs !== undefined) stack.push({ inputs, names: [...inputs.keys()].sort().reverse() });
    };
    enter(start);
    while (stack.length > 0) {
      const frame = stack[stack.length - 1] as { inputs: PyDict; names: string[] };
      const name = frame.names.pop();
      if (name === undefined) {
        stack.pop();
        continue;
      }
      const value = frame.inputs.get(name);
      if (!isLinkValue(value) || order.has(value[0])) continue;
      order.set(value[0], order.size);
      enter(value[0]);
    }
  }

  private partOf(id: string, order: ReadonlyMap<string, number>): string {
    const inputs = this.inputsOf(id);
    if (inputs === undefined) return unique();
    const className = (this.graph.get(id) as PyDict).get('class_type') as string;
    const parts = [JSON.stringify(className), this.fingerprintOf(id)];
    const hidden = this.classes.get(className)?.hidden;
    if (hidden !== undefined && [...hidden.values()].includes('UNIQUE_ID')) parts.push(JSON.stringify(id));
    for (const name of [...inputs.keys()].sort()) {
      const value = inputs.get(name) as PyValue;
      const text = isLinkValue(value) ? `<${order.get(value[0])},${canonical(value[1])}>` : this.constantOf(id, name, value);
      parts.push(`${JSON.stringify(name)}=${text}`);
    }
    return parts.join(';');
  }

  private fingerprintOf(id: string): string {
    if (!this.fingerprints.has(id)) return '0';
    const fingerprint = this.fingerprints.get(id);
    if (fingerprint !== undefined) return canonical(fingerprint);
    const mark = this.nanMarks.get(id) ?? unique();
    this.nanMarks.set(id, mark);
    return mark;
  }

  private constantOf(id: string, name: string, value: PyValue): string {
    const known = this.constants.get(id) ?? new Map<string, string>();
    this.constants.set(id, known);
    const text = known.get(name) ?? canonical(value);
    known.set(name, text);
    return text;
  }
}
