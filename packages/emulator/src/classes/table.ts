import type { NodeClass, NodeClasses } from './model.js';

/** Node classes that are read when they are first asked for: a server that has just begun to listen needs one or two of hundreds. */
export class ClassTable implements NodeClasses {
  private readonly known = new Map<string, NodeClass>();

  /** @param sources what each class is read from; an entry is looked at once */
  constructor(
    private readonly sources: ReadonlyMap<string, unknown>,
    private readonly read: (name: string, source: unknown) => NodeClass,
  ) {}

  get size(): number {
    return this.sources.size;
  }

  has(name: string): boolean {
    return this.sources.has(name);
  }

  get(name: string): NodeClass | undefined {
    const known = this.known.get(name);
    if (known !== undefined || !this.sources.has(name)) return known;
    const nodeClass = this.read(name, this.sources.get(name));
    this.known.set(name, nodeClass);
    return nodeClass;
  }

  keys(): MapIterator<string> {
    return this.sources.keys();
  }

  *entries(): MapIterator<[string, NodeClass]> {
    for (const name of this.sources.keys()) yield [name, this.get(name) as NodeClass];
  }

  *values(): MapIterator<NodeClass> {
    for (const name of this.sources.keys()) yield this.get(name) as NodeClass;
  }

  [Symbol.iterator](): MapIterator<[string, NodeClass]> {
    return this.entries();
  }

  forEach(visit: (value: NodeClass, key: string, map: NodeClasses) => void): void {
    for (const [name, nodeClass] of this) visit(nodeClass, name, this);
  }
}
