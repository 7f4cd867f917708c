import { type ApiGraph, isLink } from '@comfyloom/protocol';
import { has } from '../json.js';

/** Node id → ids that its links name and the graph has, in the order of its inputs. */
export type Links = ReadonlyMap<string, readonly string[]>;

export function linksOf(graph: ApiGraph, ids: readonly string[]): Links {
  const links = new Map<string, string[]>();
  for (const id of ids) {
    const sources: string[] = [];
    const inputs = (graph[id] as { inputs?: Record<string, unknown> } | null)?.inputs;
    if (typeof inputs === 'object' && inputs !== null) {
      for (const name of Object.keys(inputs)) {
        const value = inputs[name];
        if (isLink(value) && has(graph, value[0])) sources.push(value[0]);
      }
    }
    links.set(id, sources);
  }
  return links;
}

/** The nodes that these need, themselves included. */
export function reachable(from: Iterable<string>, links: Links): Set<string> {
  const seen = new Set(from);
  for (const id of seen) for (const source of links.get(id) ?? []) seen.add(source);
  return seen;
}

/** The circles among these nodes, each once, as the ids along it. No recursion: graphs may be long chains. */
export function cycles(among: Iterable<string>, links: Links): string[][] {
  const found: string[][] = [];
  const state = new Map<string, 'on the path' | 'done'>();
  const path: string[] = [];
  const next: number[] = [];
  const enter = (id: string) => {
    state.set(id, 'on the path');
    path.push(id);
    next.push(0);
  };
  for (const start of among) {
    if (state.has(start)) continue;
    enter(start);
    while (path.length > 0) {
      const top = path.length - 1;
      const id = path[top] as string;
      const source = links.get(id)?.[next[top] as number];
      next[top] = (next[top] as number) + 1;
      if (source === undefined) {
        state.set(id, 'done');
        path.pop();
        next.pop();
      } else if (!state.has(source)) enter(source);
      else if (state.get(source) === 'on the path') found.push(path.slice(path.indexOf(source)));
    }
  }
  return found;
}
