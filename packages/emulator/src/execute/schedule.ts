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

/** A node that has not run. */
interface Waiting {
  /** How many nodes it waits for. */
  sources: number;
  /** The nodes that wait for it. */
  blocks: Set<string> | undefined;
}

const NOBODY: ReadonlySet<string> = new Set();

/** Links to an output from which on nodes are all alike. */
const FAR = 3;

/**
 * The order in which nodes run: whatever is ready, an output or an asynchronous node first, then what feeds an output, then what
 * feeds that, then the one that was added first (PROTOCOL.md 2.3).
 */
export class Schedule {
  private readonly waiting = new Map<string, Waiting>();

  constructor(private readonly view: ScheduleView) {}

  get empty(): boolean {
    return this.waiting.size === 0;
  }

  add(start: string): void {
    const ids = [start];
    const links: [from: string, to: string][] = [];
    for (let id = ids.pop(); id !== undefined; id = ids.pop()) {
      if (this.waiting.has(id)) continue;
      this.waiting.set(id, { sources: 0, blocks: undefined });
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
    const source = this.waiting.get(from) as Waiting;
    source.blocks ??= new Set();
    if (source.blocks.has(to)) return;
    source.blocks.add(to);
    (this.waiting.get(to) as Waiting).sources += 1;
  }

  /** @throws PyError `graph.DependencyCycleError` when nodes wait for each other */
  next(): string {
    let best: string | undefined;
    let bestRank = Number.POSITIVE_INFINITY;
    for (const [id, { sources }] of this.waiting) {
      if (sources > 0) continue;
      const rank = this.view.classOf(id).async ? 0 : this.distanceOf(id, 0);
      if (rank >= bestRank) continue;
      best = id;
      bestRank = rank;
      if (rank === 0) break;
    }
    if (best === undefined) throw new CycleFound(this.cycle()[0] as string);
    return best;
  }

  /** Links to the nearest output. */
  private distanceOf(id: string, links: number): number {
    if (this.view.classOf(id).outputNode) return links;
    let nearest = FAR;
    if (links + 1 < FAR) for (const next of this.waitingFor(id)) nearest = Math.min(nearest, this.distanceOf(next, links + 1));
    return nearest;
  }

  /** Nodes that wait for this one. */
  waitingFor(id: string): ReadonlySet<string> {
    return this.waiting.get(id)?.blocks ?? NOBODY;
  }

  complete(id: string): void {
    const blocked = this.waitingFor(id);
    this.waiting.delete(id);
    for (const other of blocked) (this.waiting.get(other) as Waiting).sources -= 1;
  }

  private cycle(): string[] {
    const blockedBy = new Map([...this.waiting.keys()].map((id) => [id, new Set<string>()]));
    for (const [from, { blocks }] of this.waiting) for (const to of blocks ?? NOBODY) blockedBy.get(to)?.add(from);
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
