import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { CatalogError, type CatalogFile, readObjectInfo } from '@comfyloom/catalog';
import { readIfThere, readText } from '../files.js';
import { isGenerated } from './marker.js';

/** The file beside generated builders that holds the catalog they come from. */
export const CATALOG_FILE = 'catalog.json';

/** The catalog that the published builders come from. */
export function pinnedCatalog(): string {
  return createRequire(import.meta.url).resolve('@comfyloom/nodes/catalog.json');
}

/**
 * The catalog of a workflow: the one beside the builders that it imports by path, as `comfyloom codegen` writes it; else the pinned one.
 *
 * @param inputs the source files of the workflow
 */
export async function catalogOf(inputs: readonly string[]): Promise<string> {
  for (const folder of new Set(inputs.filter((input) => input.endsWith('.js')).map((input) => dirname(input)))) {
    const builders = inputs.filter((input) => dirname(input) === folder);
    const texts = await Promise.all(builders.map(readIfThere));
    if (texts.some((text) => text !== undefined && isGenerated(text))) return join(folder, CATALOG_FILE);
  }
  return pinnedCatalog();
}

/**
 * @throws CliError `E_FILE`, CatalogError as of `readCatalog`
 */
export async function readCatalogFile(path: string): Promise<CatalogFile> {
  const value = readObjectInfo(await readText(path));
  if (isCatalogFile(value)) return value;
  throw new CatalogError('E_CATALOG_NOT_OBJECT_INFO', {
    what: `${basename(path)} is no catalog.`,
    where: path,
    fix: 'Run comfyloom codegen again, with --out for its folder.',
  });
}

/** Whether it is a catalog file, rather than an answer of `GET /object_info`. */
export function isCatalogFile(value: unknown): value is CatalogFile {
  return typeof value === 'object' && value !== null && 'format' in value && 'digest' in value && 'nodes' in value;
}
