import type { NodeClasses } from '../classes/model.js';
import { drawPicture } from '../picture/draw.js';
import { encodePngNow } from '../picture/png.js';
import type { FileStore, StoredFile } from './store.js';

const SIDE = 512;

/** Names that the catalog's LoadImage lists: on the server it comes from, these files lie in the input folder. */
function listedInputs(classes: NodeClasses): string[] {
  const type = classes.get('LoadImage')?.required.get('image')?.type;
  return Array.isArray(type) ? type.filter((name): name is string => typeof name === 'string') : [];
}

/** Fills the input folder: the files given, and a drawn picture for each name that has none. */
export function seedInputs(files: FileStore, classes: NodeClasses, given: Readonly<Record<string, Uint8Array>> = {}): void {
  for (const [name, data] of Object.entries(given)) files.write('input', name, data);
  const now = Date.now();
  const example = new ExamplePicture(now);
  for (const name of ['example.png', ...listedInputs(classes)])
    if (files.read('input', name) === undefined) files.put('input', name, example);
}

/** Drawn at the first look: most runs never look. */
class ExamplePicture implements StoredFile {
  private bytes: Uint8Array | undefined;

  constructor(
    readonly modified: number,
    readonly created = modified,
  ) {}

  get data(): Uint8Array {
    this.bytes ??= encodePngNow({
      width: SIDE,
      height: SIDE,
      channels: 3,
      data: Uint8Array.from(drawPicture({ shapes: 'example', text: 'example' }, SIDE, SIDE), (value) => value * 255),
    });
    return this.bytes;
  }
}
