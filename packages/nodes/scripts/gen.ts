// Writes the generated builders from catalog.json, and catalog.json from a server's answer when one is given:
//   pnpm gen [--object-info FILE --server VERSION]
import { createHash } from 'node:crypto';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { normalise, readCatalog, readObjectInfo, writeCatalogFile } from '@comfyloom/catalog';
import { generate } from '@comfyloom/codegen';

const root = new URL('../', import.meta.url);
const catalogFile = new URL('catalog.json', root);
const folder = new URL('generated/', root);

const { values } = parseArgs({ options: { 'object-info': { type: 'string' }, server: { type: 'string' } } });

if (values['object-info'] !== undefined) {
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
  const objectInfo = readObjectInfo(await readFile(values['object-info'], 'utf8'));
  await replace(
    catalogFile,
    writeCatalogFile(normalise(objectInfo, { sha256, ...(values.server !== undefined && { server: values.server }) })),
  );
}

const files = generate(readCatalog(await readFile(catalogFile, 'utf8')));
for (const [name, text] of files) await replace(new URL(name, folder), text);
for (const name of await readdir(folder)) if (!files.has(name)) await rm(new URL(name, folder));
console.log(`${files.size} files in ${fileURLToPath(folder)}`);

/** Writes beside the file and renames, so that a reader never sees half of it; leaves equal bytes alone. */
async function replace(file: URL, text: string): Promise<void> {
  if ((await readFile(file, 'utf8').catch(() => undefined)) === text) return;
  const half = new URL(`${file.href}.tmp`);
  await writeFile(half, text);
  await rename(half, file);
}
