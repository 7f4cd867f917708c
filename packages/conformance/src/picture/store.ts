import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Picture } from '../report/model.js';

const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/gif': 'gif',
  'image/avif': 'avif',
};

type Stored = Pick<Picture, 'sha256' | 'media_type'>;

/** Where the file of a picture lies in the folder of a report: `pictures/<sha256>.png`. */
export function pictureFile(folder: string, { sha256, media_type }: Stored): string {
  return join(folder, 'pictures', `${sha256}.${EXTENSIONS[media_type] ?? 'bin'}`);
}

/** The file of a picture; undefined when it was not kept. */
export async function readPicture(folder: string | undefined, picture: Stored): Promise<Uint8Array | undefined> {
  if (folder === undefined || !/^[0-9a-f]{64}$/.test(picture.sha256)) return undefined;
  return readFile(pictureFile(folder, picture)).catch(() => undefined);
}
