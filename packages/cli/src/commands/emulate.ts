import type { CatalogFile } from '@comfyloom/catalog';
import { type EmulatorOptions, startEmulator } from '@comfyloom/emulator';
import { isCatalogFile, pinnedCatalog, readCatalogFile } from '../catalog/files.js';
import { readSourceFile } from '../catalog/source.js';
import type { Terminal } from '../terminal/terminal.js';

export interface EmulateFlags {
  readonly port: number;
  readonly host: string;
  readonly catalog?: string;
  readonly speed: 'realtime' | 'max';
}

/** `comfyloom emulate`: runs until it is stopped. */
export async function emulateCommand({ port, host, catalog, speed }: EmulateFlags, terminal: Terminal): Promise<void> {
  const emulator = await startEmulator({ ...(await offered(catalog)), port, host, speed });
  terminal.line(`ComfyUI emulator on ${emulator.url} (no models: pictures are drawings). Ctrl-C stops it.`);
  terminal.result({ url: emulator.url });
  await new Promise<void>((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve));
  await emulator.close();
}

/** A catalog of ours or an answer of `GET /object_info`. */
async function offered(path: string | undefined): Promise<Pick<EmulatorOptions, 'catalog' | 'objectInfo'>> {
  if (path === undefined) return { catalog: await readCatalogFile(pinnedCatalog()) };
  const { objectInfo } = await readSourceFile(path);
  return isCatalogFile(objectInfo) ? { catalog: objectInfo as CatalogFile } : { objectInfo: objectInfo as object };
}
