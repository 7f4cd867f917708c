import type { Catalog, CatalogNode } from '@comfyloom/catalog';
import { writeModule } from './module.js';
import { fileNames } from './names.js';

export interface GenerateOptions {
  /** Puts the server's own tooltips and descriptions into the comments: for a user's own package. */
  readonly docs?: boolean;
}

/**
 * The builder modules of a catalog: file name (`core.js`, `core.d.ts`, `comfyui-gguf.js`, …) to content, one module a pack. Pure, and
 * the same text for the same catalog; a pack's two files depend on that pack's classes alone.
 */
export function generate(catalog: Pick<Catalog, 'nodes'>, options: GenerateOptions = {}): Map<string, string> {
  const packs = new Map<string, CatalogNode[]>();
  for (const node of catalog.nodes.values()) {
    const pack = packs.get(node.pack);
    if (pack === undefined) packs.set(node.pack, [node]);
    else pack.push(node);
  }
  const files = new Map<string, string>();
  for (const [pack, file] of fileNames([...packs.keys()])) {
    const { js, dts } = writeModule(pack, packs.get(pack) ?? [], options.docs === true);
    files.set(`${file}.js`, js);
    files.set(`${file}.d.ts`, dts);
  }
  return files;
}
