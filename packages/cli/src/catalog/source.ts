import { relative } from 'node:path';
import { type Catalog, CatalogError, parseCatalog, readObjectInfo } from '@comfyloom/catalog';
import { connect } from '@comfyloom/runtime/node';
import { serverUrl } from '../commands/server.js';
import { UsageError } from '../errors.js';
import { readText } from '../files.js';

/** What a server offers, and where that was read. */
export interface CatalogSource {
  /** The URL of a server, or the path of a file. */
  readonly from: string;
  /** An answer of `GET /object_info`, or a catalog file; parsed, 64-bit integers kept. */
  readonly objectInfo: unknown;
  readonly catalog: Catalog;
}

export interface SourceFlags {
  readonly server?: string;
  readonly insecure?: boolean;
}

/**
 * Reads a file when one is named, else asks the server: `--server`, else `COMFYLOOM_SERVER`.
 *
 * @param option the option that names a file, for the error when there is neither
 * @throws RuntimeError as of `connect`; CliError `E_FILE`; CatalogError with the place of what was read
 */
export async function readSource(file: string | undefined, option: string, flags: SourceFlags): Promise<CatalogSource> {
  if (file !== undefined && flags.server !== undefined)
    throw new UsageError('E_USAGE', { what: `--server and ${option} are both given.`, fix: 'Give one of them.' });
  if (file !== undefined) return readSourceFile(file);
  const url = serverUrl(flags.server);
  if (url === undefined)
    throw new UsageError('E_USAGE', { what: 'Which server?', fix: `Give --server URL or ${option} FILE, or set COMFYLOOM_SERVER.` });
  await using client = await connect(url, flags.insecure ? { tls: { rejectUnauthorized: false } } : {});
  const objectInfo: unknown = await client.api.objectInfo();
  const server = client.systemStats.system.comfyui_version;
  return {
    from: client.url,
    objectInfo,
    catalog: located(client.url, () => parseCatalog(objectInfo, typeof server === 'string' ? { server } : {})),
  };
}

export async function readSourceFile(path: string): Promise<CatalogSource> {
  const text = await readText(path);
  const shown = relative(process.cwd(), path);
  return located(path, () => {
    const objectInfo = readObjectInfo(text);
    return { from: shown.startsWith('..') ? path : shown, objectInfo, catalog: parseCatalog(objectInfo) };
  });
}

/** A catalog in a few words. */
export function describe({ from, catalog }: CatalogSource): string {
  const classes = `${catalog.nodes.size} classes`;
  return catalog.server === null ? `${from} (${classes})` : `${from} (ComfyUI ${catalog.server}, ${classes})`;
}

/** The catalog's errors do not know what was read. */
function located<T>(from: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof CatalogError)) throw error;
    const { code, what, where, fix, data, cause } = error;
    throw new CatalogError(code, { what, where: [from, ...where], ...(fix !== undefined && { fix }), data, cause });
  }
}
