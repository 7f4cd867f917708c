import type { CatalogOutput } from './model.js';

/**
 * The names under which a builder's node offers its outputs, one for each output: the server's name verbatim; one that repeats gets
 * `_2`, `_3`, … in order.
 */
export function outputKeys(outputs: readonly CatalogOutput[]): string[] {
  const used = new Set<string>();
  return outputs.map(({ name }) => {
    let key = name;
    for (let count = 2; used.has(key); count += 1) key = `${name}_${count}`;
    used.add(key);
    return key;
  });
}
