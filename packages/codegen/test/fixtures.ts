import { readFileSync } from 'node:fs';
import { type Catalog, parseCatalog, readCatalog } from '@comfyloom/catalog';

const folder = new URL('../../../../shared/fixtures/', import.meta.url);

/** The catalog of a real server. */
export function catalogOf(server: '0.3.64' | '0.33.0'): Catalog {
  return readCatalog(readFileSync(new URL(`${server}/object_info.json`, folder), 'utf8'), { server });
}

/** A catalog of one class of core. */
export function oneClass(name: string, inputs: Record<string, unknown>, more: Record<string, unknown> = {}): Catalog {
  return parseCatalog({ [name]: { input: { required: inputs }, output: ['IMAGE'], output_name: ['IMAGE'], ...more } });
}
