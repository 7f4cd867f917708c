import { savePath } from '../../files/names.js';
import { insidePath } from '../../files/store.js';
import { framePng } from '../../picture/bytes.js';
import { decodePicture } from '../../picture/decode.js';
import { typeError, valueError } from '../../python/errors.js';
import { stringRepr } from '../../python/text.js';
import { imageArg, textArg } from '../args.js';
import { genericNode } from '../generic.js';
import type { NodeArgs, NodeContext, NodeFunction } from '../model.js';
import { concatBatches } from '../pixels/batch.js';
import { resizeLanczos } from '../pixels/lanczos.js';
import { cropImage } from '../pixels/resize.js';
import { ImageBatch } from '../values.js';

const PICTURES = /\.(?:png|jpe?g|webp)$/i;
const FILMS = /\.(?:mp4|avi|mov|webm|mkv|flv)$/i;

/** @throws PyError `ValueError` for a folder outside */
function folderOf(name: string): string {
  const path = insidePath(name);
  if (path === undefined) throw valueError(`Invalid folder name ${stringRepr(name)}: resolves outside of /input`);
  return path;
}

/** Files of the input folder that lie right in a folder there; one that the catalog names but nobody filled is empty. */
function filesIn({ files }: NodeContext, folder: string, pattern: RegExp): string[] {
  const prefix = folder === '' ? '' : `${folder}/`;
  const isChild = (path: string): boolean => path.startsWith(prefix) && !path.slice(prefix.length).includes('/');
  return files.paths('input').filter((path) => isChild(path) && pattern.test(path));
}

async function readPictures({ files }: NodeContext, paths: readonly string[]): Promise<ImageBatch[]> {
  if (paths.length === 0) throw valueError('No valid images found in input');
  return Promise.all(
    paths.map(async (path) => {
      const { width, height, rgba } = await decodePicture(files.read('input', path)?.data ?? new Uint8Array(), path);
      const image = new ImageBatch(1, height, width, 3);
      for (let pixel = 0; pixel < width * height; pixel += 1)
        for (let channel = 0; channel < 3; channel += 1) image.data[pixel * 3 + channel] = (rgba[pixel * 4 + channel] as number) / 255;
      return image;
    }),
  );
}

const loadPictures: NodeFunction = async (args, context) => ({
  result: [await readPictures(context, filesIn(context, folderOf(textArg(args, 'folder')), PICTURES))],
});

/** Pictures of a folder, and of folders in it as often as the number before their first underscore says. */
function withRepeats(context: NodeContext, folder: string): string[] {
  const prefix = folder === '' ? '' : `${folder}/`;
  const folders = context.files
    .directoryPaths('input')
    .filter((path) => path.startsWith(prefix) && !path.slice(prefix.length).includes('/'));
  const inside = folders.flatMap((path) => {
    const count = /^([0-9]+)(?:_|$)/.exec(path.slice(prefix.length))?.[1] ?? '1';
    return Array.from({ length: Number(count) }, () => filesIn(context, path, PICTURES)).flat();
  });
  return [...filesIn(context, folder, PICTURES), ...inside];
}

const loadPairs: NodeFunction = async (args, context) => {
  const paths = withRepeats(context, folderOf(textArg(args, 'folder')));
  const captions = paths.map((path) => {
    const file = context.files.read('input', path.replace(/\.[^.]*$/, '.txt'));
    return file === undefined ? '' : Buffer.from(file.data).toString().trim();
  });
  return { result: [await readPictures(context, paths), captions] };
};

/** The older server makes a batch of them: all as large as the first. */
const loadBatch: NodeFunction = async (args, context) => {
  if (!('resize_method' in args)) {
    throw typeError(`${context.nodeClass.name}.load_images() missing 1 required positional argument: 'resize_method'`);
  }
  const method = textArg(args, 'resize_method', 'None');
  const pictures = await readPictures(context, filesIn(context, folderOf(textArg(args, 'folder')), PICTURES));
  const [{ width, height }] = pictures as [ImageBatch];
  const fit = (image: ImageBatch): ImageBatch => {
    if (image.width === width && image.height === height) return image;
    if (method === 'Crop') return cropImage(image, 0, 0, width, height);
    if (method !== 'None') return resizeLanczos(image, width, height);
    const advice = 'Either select a valid resize method or use the same size for all images.';
    throw valueError(`Your input image size does not match the first image in the dataset. ${advice}`);
  };
  return { result: [concatBatches(pictures.map(fit))] };
};

/** What is in films is not read: those of a folder with some are made up. */
const loadFilms: NodeFunction = (args, context) => {
  const folder = folderOf(textArg(args, 'folder'));
  if (filesIn(context, folder, FILMS).length === 0) throw valueError(`No video files found in /input/${folder}`);
  return genericNode(args, context);
};

/** Saves the pictures of a list in a folder, and their texts beside them; nothing is shown. */
const savePictures: NodeFunction = async (args, context) => {
  const first = (name: string): string => String((args[name] as unknown[] | undefined)?.[0] ?? '');
  const folder = folderOf(first('folder_name'));
  const texts = (args['texts'] ?? []) as unknown[];
  for (const [index, image] of ((args['images'] ?? []) as unknown[]).entries()) {
    const number = String(index).padStart(5, '0');
    const base = first('mode') === 'overwrite' ? first('filename_prefix') : counted(context, folder, first('filename_prefix'));
    const path = insidePath(`${folder}/${base}_${number}`);
    if (path === undefined) throw valueError(`Invalid folder name ${stringRepr(folder)}: resolves outside of /output`);
    const picture: NodeArgs = { image };
    context.files.write('output', `${path}.png`, await framePng(imageArg(picture, 'image'), 0));
    if (typeof texts[index] === 'string') context.files.write('output', `${path}.txt`, Buffer.from(texts[index]));
  }
  return {};
};

function counted({ files }: NodeContext, folder: string, prefix: string): string {
  const target = savePath(files, 'output', `${folder}/${prefix}`, { width: 0, height: 0 });
  return `${target.name}_${String(target.counter).padStart(5, '0')}`;
}

export const FOLDER_NODES: Readonly<Record<string, NodeFunction>> = {
  LoadImageSetFromFolderNode: loadBatch,
  LoadImageDataSetFromFolder: loadPictures,
  LoadImageTextDataSetFromFolder: loadPairs,
  LoadVideoDataSetFromFolder: loadFilms,
  LoadVideoTextDataSetFromFolder: loadFilms,
  SaveImageDataSetToFolder: savePictures,
  SaveImageTextDataSetToFolder: savePictures,
};
