import { startEmulator } from '@comfyloom/emulator';
import { pinnedCatalog, readCatalogFile } from '../catalog/files.js';
import type { Terminal } from '../terminal/terminal.js';

/** The server that a command talks to, and what to do when it is done with it. */
export interface Server extends AsyncDisposable {
  readonly url: string;
  readonly embedded: boolean;
}

/** `--server`, else `COMFYLOOM_SERVER`. */
export function serverUrl(given: string | undefined): string | undefined {
  const url = given ?? process.env['COMFYLOOM_SERVER'];
  return url === '' ? undefined : url;
}

/**
 * The server that is named, else an emulator of our own, which is said first: nobody should take a drawing for the work of a model.
 *
 * @param catalog path of the catalog that the emulator offers
 */
export async function findServer(given: string | undefined, catalog: string | undefined, terminal: Terminal): Promise<Server> {
  const url = serverUrl(given);
  if (url !== undefined) return { url, embedded: false, [Symbol.asyncDispose]: async () => undefined };
  terminal.note('No --server given: running on the embedded emulator. It has no models; its pictures are drawings.');
  const emulator = await startEmulator({ catalog: await readCatalogFile(catalog ?? pinnedCatalog()), speed: 'realtime' });
  return { url: emulator.url, embedded: true, [Symbol.asyncDispose]: () => emulator.close() };
}
