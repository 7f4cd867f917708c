import { readFile } from 'node:fs/promises';
import type { CatalogFile } from '@comfyloom/catalog';
import { type EmulatorOptions, startEmulator } from '@comfyloom/emulator';
import { parseJson } from '@comfyloom/protocol';
import { CliError } from '../errors.js';
import { fileError } from '../files.js';
import type { Terminal } from '../terminal/terminal.js';
import { readPinnedCatalog } from '../workspace/compile.js';

export interface EmulateFlags {
  readonly port: number;
  readonly host: string;
  readonly catalog?: string;
  readonly speed: 'realtime' | 'max';
}

/** `comfyloom emulate`: runs until it is stopped. */
export async function emulateCommand({ port, host, catalog, speed }: EmulateFlags, terminal: Terminal): Promise<void> {
  const source = catalog === undefined ? { catalog: await readPinnedCatalog() } : await readCatalog(catalog);
  const emulator = await startEmulator({ ...source, port, host, speed }).catch((cause: unknown) => {
    if ((cause as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw cause;
    throw new CliError('E_PORT_TAKEN', {
      what: `Port ${port} is in use.`,
      where: `${host}:${port}`,
      fix: 'Choose another with --port, or 0 for any free one.',
      cause,
    });
  });
  terminal.line(`ComfyUI emulator on ${emulator.url} (no models: pictures are drawings). Ctrl-C stops it.`);
  terminal.result({ url: emulator.url });
  await new Promise<void>((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve));
  await emulator.close();
}

/** A catalog of ours or an answer of `GET /object_info`. */
async function readCatalog(path: string): Promise<Pick<EmulatorOptions, 'catalog' | 'objectInfo'>> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw fileError('read', path, cause);
  });
  const value = parseJson(text);
  if (typeof value !== 'object' || value === null)
    throw new CliError('E_FILE', { what: 'The file holds no catalog.', where: path, fix: 'Save the answer of GET /object_info.' });
  return 'format' in value && 'nodes' in value ? { catalog: value as CatalogFile } : { objectInfo: text };
}
