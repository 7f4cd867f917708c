import { stat } from 'node:fs/promises';
import { extname, relative } from 'node:path';
import type { NodeRunFile } from '@comfyloom/runtime/node';
import type { Terminal } from '../terminal/terminal.js';

/** A file of a run on this machine. */
export interface SavedFile {
  readonly path: string;
  readonly bytes: number;
  readonly mediaType: string;
}

/**
 * Saves the files of an output into a folder, and prints their paths; prints its texts.
 *
 * @param stem what the names begin with; a number and the extension of the server's name follow
 * @returns what `--json` shows
 */
export async function keep(
  values: readonly (NodeRunFile | string)[],
  folder: string,
  stem: string,
  terminal: Terminal,
): Promise<readonly (SavedFile | string)[]> {
  const kept: (SavedFile | string)[] = [];
  for (const value of values) {
    if (typeof value === 'string') {
      terminal.line(value);
      kept.push(value);
      continue;
    }
    const path = await value.save(folder, { name: `${stem}-${kept.length + 1}${extname(value.filename)}` });
    terminal.line(shown(path));
    kept.push({ path, bytes: (await stat(path)).size, mediaType: value.mediaType });
  }
  return kept;
}

/** The path as a person reads it here. */
function shown(path: string): string {
  const near = relative(process.cwd(), path);
  return near.startsWith('..') ? path : near;
}
