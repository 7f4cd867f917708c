import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { normalise, writeCatalogFile } from '@comfyloom/catalog';
import { fileNames, generate } from '@comfyloom/codegen';
import { CATALOG_FILE, isCatalogFile } from '../catalog/files.js';
import { isGenerated, MARKER } from '../catalog/marker.js';
import type { CatalogSource } from '../catalog/source.js';
import { CliError } from '../errors.js';
import { readIfThere } from '../files.js';
import { type Change, differences } from '../folder.js';

/** A pack's modules: `<file>.js` and `<file>.d.ts`. */
export interface PackFiles {
  readonly pack: string;
  readonly file: string;
  readonly classes: number;
}

/**
 * What must change in a folder so that it holds the builders of a server, and its catalog.
 *
 * @throws CliError `E_CODEGEN_FOREIGN` when a file in the way is not one that codegen wrote
 */
export async function plan(folder: string, source: CatalogSource): Promise<{ packs: PackFiles[]; changes: Change[] }> {
  const { nodes, server } = source.catalog;
  const modules = [...generate(source.catalog, { docs: true })].map(([file, text]) => [file, `${MARKER}${text}`] as const);
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
  const catalog = isCatalogFile(source.objectInfo)
    ? source.objectInfo
    : normalise(source.objectInfo, { sha256, ...(server !== null && { server }) });
  const wanted = new Map([...modules, [CATALOG_FILE, writeCatalogFile(catalog)]]);
  const changed = await differences(folder, wanted);
  await refuseForeign(folder, changed);
  const counts = new Map<string, number>();
  for (const { pack } of nodes.values()) counts.set(pack, (counts.get(pack) ?? 0) + 1);
  const packs = [...fileNames([...counts.keys()])].map(([pack, file]) => ({ pack, file, classes: counts.get(pack) ?? 0 }));
  return { packs, changes: [...changed, ...(await gone(folder, wanted))] };
}

async function refuseForeign(folder: string, changes: readonly Change[]): Promise<void> {
  const foreign: string[] = [];
  for (const { path, kind } of changes) {
    if (kind !== 'changed') continue;
    const text = (await readIfThere(join(folder, path))) ?? '';
    const ours = path === CATALOG_FILE ? text.startsWith('{"format"') : isGenerated(text);
    if (!ours) foreign.push(join(relative(process.cwd(), folder), path));
  }
  if (foreign.length === 0) return;
  throw new CliError('E_CODEGEN_FOREIGN', {
    what: `${foreign.length === 1 ? 'A file is' : `${foreign.length} files are`} in the way that codegen did not write.`,
    where: foreign,
    fix: 'Choose another folder with --out, or move them away.',
    data: { files: foreign },
  });
}

/** Modules that codegen wrote, of packs that are no more. */
async function gone(folder: string, wanted: ReadonlyMap<string, string>): Promise<Change[]> {
  const found: Change[] = [];
  for (const path of existsSync(folder) ? (await readdir(folder)).sort() : []) {
    if (wanted.has(path) || !/\.(?:js|d\.ts)$/.test(path)) continue;
    if (isGenerated((await readIfThere(join(folder, path))) ?? '')) found.push({ path, kind: 'gone' });
  }
  return found;
}
