import { describeNode } from '@comfyloom/catalog';
import { startEmulator } from '@comfyloom/emulator';
import { pinnedCatalog, readCatalogFile } from '../catalog/files.js';
import type { Terminal } from '../terminal/terminal.js';
import type { Runnable } from '../workspace/artifact.js';

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
 * @param workflow the emulator offers the catalog that it was compiled with, and the nodes that it declares itself
 */
export async function findServer(
  given: string | undefined,
  { catalog, definitions }: Pick<Runnable, 'catalog' | 'definitions'>,
  terminal: Terminal,
): Promise<Server> {
  const url = serverUrl(given);
  if (url !== undefined) return { url, embedded: false, [Symbol.asyncDispose]: async () => undefined };
  terminal.note('No --server given: running on the embedded emulator. It has no models; its pictures are drawings.');
  const file = await readCatalogFile(catalog ?? pinnedCatalog());
  const declared = definitions.filter(({ class_type }) => !Object.hasOwn(file.nodes, class_type));
  const nodes = { ...file.nodes, ...Object.fromEntries(declared.map((node) => [node.class_type, describeNode(node)])) };
  const emulator = await startEmulator({ catalog: { ...file, nodes }, speed: 'realtime' });
  return { url: emulator.url, embedded: true, [Symbol.asyncDispose]: () => emulator.close() };
}
