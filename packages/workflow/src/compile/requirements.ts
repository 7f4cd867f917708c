import type { Requirements } from '@comfyloom/artifact';
import type { FlatNode } from './reach.js';

/** What a server must have to run the graph. A model that a parameter chooses is the live server's to judge. */
export function requirements(nodes: readonly FlatNode[]): Requirements {
  const classes: Record<string, Set<string>> = {};
  const models: Record<string, Set<string>> = {};
  for (const { node, inputs } of nodes) {
    const pack = node.def.pack;
    classes[pack] ??= new Set();
    classes[pack].add(node.def.class_type);
    for (const { value, type } of inputs) {
      if (type.kind !== 'files' || type.source.from !== 'models' || typeof value !== 'string') continue;
      if (type.source.fixed?.includes(value)) continue;
      const folder = type.source.folder ?? 'unknown';
      models[folder] ??= new Set();
      models[folder].add(value);
    }
  }
  return { classes: sorted(classes), models: sorted(models) };
}

function sorted(groups: Record<string, Set<string>>): Record<string, string[]> {
  const keys = Object.keys(groups).sort();
  return Object.fromEntries(keys.map((key) => [key, [...(groups[key] as Set<string>)].sort()]));
}
