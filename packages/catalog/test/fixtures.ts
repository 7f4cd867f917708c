import { readFileSync } from 'node:fs';
import { type Catalog, readCatalog } from '../src/index.js';

export const servers = ['0.3.64', '0.33.0'] as const;
export type Server = (typeof servers)[number];

const folder = new URL('../../../../shared/fixtures/', import.meta.url);

/** A recording's text. */
export function fixture(path: string): string {
  return readFileSync(new URL(path, folder), 'utf8');
}

const catalogs = new Map<Server, Catalog>();

/** The catalog of a real server, with its lists of files. */
export function catalogOf(server: Server): Catalog {
  const catalog = catalogs.get(server) ?? readCatalog(fixture(`${server}/object_info.json`), { server });
  catalogs.set(server, catalog);
  return catalog;
}

/** An `object_info` of one class with these inputs. */
export function oneClass(required: Record<string, unknown>, more: Record<string, unknown> = {}): Record<string, unknown> {
  return { A: { input: { required }, output: ['IMAGE'], output_name: ['IMAGE'], output_is_list: [false], name: 'A', ...more } };
}
