import type { NodeClasses } from '../classes/model.js';
import { drawPicture } from '../picture/draw.js';
import { encodePng } from '../picture/png.js';
import type { FileStore } from './store.js';

const SIDE = 512;

/** Names that the catalog's LoadImage lists: on the server it comes from, these files lie in the input folder. */
function listedInputs(classes: NodeClasses): string[] {
  const type = classes.get('LoadImage')?.required.get('image')?.type;
  return Array.isArray(type) ? type.filter((name): name is string => typeof name === 'string') : [];
}

/** Fills the input folder: the files given, and a drawn picture for each name that has none. */
export async function seedInputs(files: FileStore, classes: NodeClasses, given: Readonly<Record<string, Uint8Array>> = {}): Promise<void> {
  for (const [name, data] of Object.entries(given)) files.write('input', name, data);
  const missing = ['example.png', ...listedInputs(classes)].filter((name) => files.read('input', name) === undefined);
  let picture: Uint8Array | undefined;
  for (const name of missing) {
    picture ??= await examplePicture();
    files.write('input', name, picture);
  }
}

async function examplePicture(): Promise<Uint8Array> {
  const floats = drawPicture('example', SIDE, SIDE);
  return encodePng({ width: SIDE, height: SIDE, channels: 3, data: Uint8Array.from(floats, (value) => value * 255) });
}
