import type { NodeClass } from '../classes/model.js';
import { PyError } from '../python/errors.js';
import { isLinkValue, type PyDict } from '../python/values.js';

/** Which output of its source a link takes: an int where all is well. */
export type LinkSlot = bigint | number | boolean;

export interface ScheduleView {
  classOf(id: string): NodeClass;
  inputsOf(id: string): PyDict;
  isCached(id: string): boolean;
  /** A node that is added takes this output of one that has a result already. */
  onCachedLink(from: string, slot: LinkSlot): void;
  /** Whether this input may be left unevaluated until the node asks for it. */
  isLazy(id: string, input: string): boolean;
}

/**
 * The order in which nodes run: whatever is ready, an output or an asynchronous node first, then what feeds an output, then what
 * feeds that, then the one that was added first (PROTOCOL.md 2.3).
 */
export class Schedule {
  private readonly pending = new Set<string>();
  private readonly blockCount = new Map<string, number>();
  private readonly blocking = new Map<string, Set<string>>();

  constructor(private readonly view: ScheduleView) {}

  get empty(): boolean {
    return this.pending.size === 0;
  }

  add(start: string): void {
    const ids = [start];
    const links: [from: string, to: string][] = [];
    for (let id = ids.pop(); id !== undefined; id = ids.pop()) {
      if (this.pending.has(id)) continue;
      this.pending.add(id);
      this.blockCount.set(id, 0);
      this.blocking.set(id, new Set());
      for (const [name, value] of this.view.inputsOf(id)) {
        if (!isLinkValue(value) || this.view.isLazy(id, name)) continue;
        if (this.view.isCached(value[0])) {
          this.view.onCachedLink(value[0], value[1]);
          continue;
        }
        ids.push(value[0]);
        links.push([value[0], id]);
      }
    }
    for (const [from, to] of links) this.block(from, to);
  }

  /** `to` waits for `from` from now on. */
  block(from: string, to: string): void {
    if (this.view.isCached(from)) return;
    this.add(from);
    const blocked = this.blocking.get(from) as Set<string>;
    if (blocked.has(to)) return;
    blocked.add(to);
    this.blockCount.set(to, (this.blockCount.get(to) as number) + 1);
  }

  /** @throws PyError `graph.DependencyCycleError` when nodes wait for each other */
  next(): string {
    const ready = [...this.pending].filter((id) => this.blockCount.get(id) === 0);
    if (ready.length === 0) throw new CycleFound(this.cycle()[0] as string);
    return this.pick(ready);
  }

  private pick(ready: readonly string[]): string {
    const isOutput = (id: string): boolean => this.view.classOf(id).outputNode;
    const blocked = (id: string): string[] => [...(this.blocking.get(id) ?? [])];
    return (
      ready.find((id) => isOutput(id) || this.view.classOf(id).async) ??
      ready.find((id) => blocked(id).some(isOutput)) ??
      ready.find((id) => blocked(id).some((next) => blocked(next).some(isOutput))) ??
      (ready[0] as string)
    );
  }

  /** Nodes that wait for this one. */
  waitingFor(id: string): ReadonlySet<string> {
    return this.blocking.get(id) ?? new Set();
  }

  complete(id: string): void {
    this.pending.delete(id);
    for (const blocked of this.blocking.get(id) ?? []) this.blockCount.set(blocked, (this.blockCount.get(blocked) as number) - 1);
    this.blocking.delete(id);
  }

  private cycle(): string[] {
    const blockedBy = new Map([...this.pending].map((id) => [id, new Set<string>()]));
    for (const [from, targets] of this.blocking) for (const to of targets) blockedBy.get(to)?.add(from);
    for (let free = freeNodes(blockedBy); free.length > 0; free = freeNodes(blockedBy)) {
      for (const id of free) {
        blockedBy.delete(id);
        for (const others of blockedBy.values()) others.delete(id);
      }
    }
    return [...blockedBy.keys()];
  }
}

function freeNodes(blockedBy: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  return [...blockedBy].filter(([, others]) => others.size === 0).map(([id]) => id);
}

export class CycleFound extends PyError {
  constructor(readonly nodeId: string) {
    super('graph.DependencyCycleError', 'Dependency cycle detected');
  }
}
