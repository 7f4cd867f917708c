import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Emulator, type EmulatorOptions, startEmulator } from '@comfyloom/emulator';

/** An emulator with the catalog of one generation of servers. */
export function emulatorOf(version: string, options: EmulatorOptions = {}): Promise<Emulator> {
  const file = fileURLToPath(new URL(`../../../../../shared/fixtures/${version}/object_info.json`, import.meta.url));
  return startEmulator({ objectInfo: readFileSync(file, 'utf8'), port: 0, ...options });
}
