// P6: codegen of the pinned catalog and of growing ones, beside a bare JSON.stringify of the same catalog.
import { readFileSync } from 'node:fs';
import { type CatalogNode, readCatalog } from '@comfyloom/catalog';
import { generate } from '@comfyloom/codegen';

const catalog = readCatalog(readFileSync(new URL('../../nodes/catalog.json', import.meta.url), 'utf8'));
const own = [...catalog.nodes.values()];

/** `count` classes: the pinned ones, and copies of them under other names. */
function classes(count: number): Map<string, CatalogNode> {
  const nodes = Array.from({ length: count }, (_, index): CatalogNode => {
    const node = own[index % own.length] as CatalogNode;
    return index < own.length ? node : { ...node, class_type: `${node.class_type}_${Math.floor(index / own.length)}` };
  });
  return new Map(nodes.map((node) => [node.class_type, node]));
}

function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

const first = time(() => generate(catalog));
console.log(`first run, ${own.length} classes: ${first.toFixed(0)} ms (limit 500)`);

for (const count of [855, 1710, 3420, 5000]) {
  const nodes = classes(count);
  const best = Math.min(...Array.from({ length: 5 }, () => time(() => generate({ nodes }))));
  const bare = Math.min(...Array.from({ length: 5 }, () => time(() => JSON.stringify([...nodes.values()]))));
  console.log(
    `${count} classes: ${best.toFixed(0)} ms, ${((best / count) * 1000).toFixed(0)} µs a class, ${(best / bare).toFixed(1)} × JSON.stringify`,
  );
}
