import { type ApiGraph, isLink } from '@comfyloom/protocol';
import { has } from '../json.js';

/** Node id → ids that its links name and the graph has, in the order of its inputs. */
export type Links = ReadonlyMap<string, readonly string[]>;

export function linksOf(graph: ApiGraph): Links {
  const links = new Map<string, string[]>();
  for (const [id, node] of Object.entries(graph)) {
    const sources: string[] = [];
    const inputs = (node as { inputs?: unknown } | null)?.inputs;
    if (typeof inputs === 'object' && inputs !== null) {
      for (const value of Object.values(inputs)) {
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
export function cycles(among: ReadonlySet<string>, links: Links): string[][] {
  const found: string[][] = [];
  const done = new Set<string>();
  for (const start of among) {
    if (done.has(start)) continue;
    const path: { id: string; next: number }[] = [{ id: start, next: 0 }];
    const onPath = new Set([start]);
    while (path.length > 0) {
      const top = path[path.length - 1] as { id: string; next: number };
      const source = links.get(top.id)?.[top.next];
      top.next += 1;
      if (source === undefined) {
        path.pop();
        onPath.delete(top.id);
        done.add(top.id);
      } else if (onPath.has(source)) {
        found.push(path.slice(path.findIndex(({ id }) => id === source)).map(({ id }) => id));
      } else if (!done.has(source)) {
        path.push({ id: source, next: 0 });
        onPath.add(source);
      }
    }
  }
  return found;
}
