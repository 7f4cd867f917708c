import { type ApiGraph, isLink } from '@comfyloom/protocol';
import { own } from '../json.js';

/** How long each node class took before, on this client: a moving average in milliseconds. */
export class Durations {
  readonly #byClass = new Map<string, number>();

  learn(classType: string, ms: number): void {
    const before = this.#byClass.get(classType);
    this.#byClass.set(classType, before === undefined ? ms : before * 0.6 + ms * 0.4);
  }

  get(classType: string): number | undefined {
    return this.#byClass.get(classType);
  }
}

/**
 * The fraction of a whole run: nodes weighted by how long their class took before, never going back.
 * A class not seen before weighs as much as the average of those seen, times its steps: a sampler of 20 steps is no loader.
 */
export class Progress {
  fraction = 0;
  readonly #weights = new Map<string, number>();
  readonly #done = new Set<string>();
  readonly #partial = new Map<string, number>();
  /** Whether the weights are milliseconds: every class has been timed before. */
  readonly #isTimed: boolean;
  #startedAt: number | undefined;

  constructor(graph: ApiGraph, targets: readonly string[] | undefined, durations: Durations) {
    const nodes = reachable(graph, targets);
    const known = nodes.map((id) => durations.get(own(graph, id)?.class_type ?? '')).filter((ms) => ms !== undefined);
    this.#isTimed = known.length === nodes.length;
    const average = known.length === 0 ? 1 : known.reduce((sum, ms) => sum + ms, 0) / known.length;
    for (const id of nodes) {
      const seen = durations.get(own(graph, id)?.class_type ?? '');
      // Never nothing: a run of quick nodes must still move.
      this.#weights.set(id, Math.max(seen ?? average * stepsOf(graph, id), 0.01));
    }
  }

  /** The waiting is over. */
  begin(): void {
    this.#startedAt ??= performance.now();
  }

  /** A node that does not run at all, its result being known. */
  cached(id: string): void {
    this.#weights.delete(id);
  }

  finished(id: string): void {
    if (!this.#weights.has(id)) return;
    this.#done.add(id);
    this.#partial.delete(id);
  }

  step(id: string, value: number, max: number): void {
    if (this.#weights.has(id) && !this.#done.has(id) && max > 0) this.#partial.set(id, Math.min(1, Math.max(0, value / max)));
  }

  /** Brings `fraction` up to date. 1 is said only by the end itself. */
  update(): number {
    const { done, total } = this.#weigh();
    if (total > 0) this.fraction = Math.max(this.fraction, Math.min(done / total, 0.999));
    return this.fraction;
  }

  /**
   * Milliseconds still to go: what the nodes that are left took before, and the more has been done the more the pace of this run counts.
   * Undefined before either means anything.
   */
  eta(): number | undefined {
    if (this.fraction === 1) return 0;
    if (this.#startedAt === undefined) return undefined;
    const { done, total } = this.#weigh();
    const share = total > 0 ? done / total : 0;
    const before = this.#isTimed ? total - done : undefined;
    const pace = share < 0.02 ? undefined : ((performance.now() - this.#startedAt) / share) * (1 - share);
    if (before === undefined || pace === undefined) return round(before ?? pace);
    return round(before * (1 - share) + pace * share);
  }

  #weigh(): { done: number; total: number } {
    let total = 0;
    let done = 0;
    for (const [id, weight] of this.#weights) {
      total += weight;
      done += weight * (this.#done.has(id) ? 1 : (this.#partial.get(id) ?? 0));
    }
    return { done, total };
  }
}

function round(ms: number | undefined): number | undefined {
  return ms === undefined ? undefined : Math.round(ms);
}

/**
 * The steps that a node may be expected to take: its own `steps` when several links come in (a sampler; a scheduler has one), else
 * those of a node that it takes its schedule from.
 */
function stepsOf(graph: ApiGraph, id: string): number {
  const read = (node: string) => {
    const values = Object.values(own(graph, node)?.inputs ?? {});
    const steps = own(graph, node)?.inputs?.['steps'];
    return { links: values.filter(isLink), steps: typeof steps === 'number' && steps >= 1 ? Math.min(steps, 1000) : undefined };
  };
  const { links, steps } = read(id);
  if (steps !== undefined) return links.length >= 3 ? steps : 1;
  const linked = links.map(([source]) => read(source)).filter((source) => source.links.length < 3);
  return Math.max(1, ...linked.map((source) => source.steps ?? 1));
}

/** The nodes that the targets need, or all nodes when the targets are not known. */
export function reachable(graph: ApiGraph, targets: readonly string[] | undefined): string[] {
  if (targets === undefined) return Object.keys(graph);
  const found = new Set<string>();
  const open = targets.filter((id) => Object.hasOwn(graph, id));
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    for (const value of Object.values(graph[id]?.inputs ?? {})) if (isLink(value) && Object.hasOwn(graph, value[0])) open.push(value[0]);
  }
  return [...found];
}
