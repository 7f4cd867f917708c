import { startEmulator } from '@comfyloom/emulator';
import type { Terminal } from '../terminal/terminal.js';
import { readPinnedCatalog } from '../workspace/compile.js';

/** The server that a command talks to, and what to do when it is done with it. */
export interface Server extends AsyncDisposable {
  readonly url: string;
  readonly embedded: boolean;
}

/**
 * `--server`, else `COMFYLOOM_SERVER`, else an emulator of our own, which is said first: nobody should take a drawing for
 * the work of a model.
 */
export async function findServer(given: string | undefined, terminal: Terminal): Promise<Server> {
  const url = given ?? process.env['COMFYLOOM_SERVER'];
  if (url !== undefined && url !== '') return { url, embedded: false, [Symbol.asyncDispose]: async () => undefined };
  terminal.note('No --server given: running on the embedded emulator. It has no models; its pictures are drawings.');
  const emulator = await startEmulator({ catalog: await readPinnedCatalog(), speed: 'realtime' });
  return { url: emulator.url, embedded: true, [Symbol.asyncDispose]: () => emulator.close() };
}
