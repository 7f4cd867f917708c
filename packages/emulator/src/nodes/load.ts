import { loadSharp } from '../picture/sharp.js';
import { PyError } from '../python/errors.js';
import { stringRepr } from '../python/text.js';
import { typeName } from '../python/values.js';
import type { NodeArgs, NodeContext, NodeFunction, NodeResult } from './model.js';
import { ImageBatch, MaskBatch } from './values.js';

/** Pixels of a picture file, upright, 8 bits a channel, RGBA. */
export interface DecodedPicture {
  readonly width: number;
  readonly height: number;
  readonly hasAlpha: boolean;
  readonly rgba: Uint8Array;
}

/** @throws PyError `PIL.UnidentifiedImageError` when the bytes are no picture */
export async function decodePicture(bytes: Uint8Array, name: string): Promise<DecodedPicture> {
  const sharp = await loadSharp();
  try {
    const picture = sharp(bytes, { limitInputPixels: 178956970 }).autoOrient();
    const { hasAlpha } = await picture.metadata();
    const { data, info } = await picture.toColourspace('srgb').ensureAlpha().raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true });
    return { width: info.width, height: info.height, hasAlpha, rgba: data };
  } catch (cause) {
    const error = new PyError('PIL.UnidentifiedImageError', `cannot identify image file ${stringRepr(name)}`);
    error.cause = cause;
    throw error;
  }
}

function readFile(args: NodeArgs, { files }: NodeContext): { bytes: Uint8Array; name: string } {
  const name = args['image'];
  if (typeof name !== 'string') throw new PyError('AttributeError', `'${typeName(name)}' object has no attribute 'endswith'`);
  const file = files.readAnnotated(name);
  if (file === undefined) throw new PyError('FileNotFoundError', `[Errno 2] No such file or directory: ${stringRepr(name)}`);
  return { bytes: file.data, name };
}

const loadImage: NodeFunction = async (args, context): Promise<NodeResult> => {
  const { bytes, name } = readFile(args, context);
  const { width, height, hasAlpha, rgba } = await decodePicture(bytes, name);
  const image = new ImageBatch(1, height, width, 3);
  // Without alpha the server hands out an empty mask of 64 x 64, whatever the picture's size.
  const mask = hasAlpha ? new MaskBatch(1, height, width) : new MaskBatch(1, 64, 64);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    for (let channel = 0; channel < 3; channel += 1) image.data[pixel * 3 + channel] = (rgba[pixel * 4 + channel] as number) / 255;
    if (hasAlpha) mask.data[pixel] = 1 - Math.fround((rgba[pixel * 4 + 3] as number) / 255);
  }
  return { result: [image, mask] };
};

const loadImageMask: NodeFunction = async (args, context): Promise<NodeResult> => {
  const { bytes, name } = readFile(args, context);
  const { width, height, rgba } = await decodePicture(bytes, name);
  const channel = ['red', 'green', 'blue', 'alpha'].indexOf(String(args['channel']));
  if (channel < 0) return { result: [new MaskBatch(1, 64, 64)] };
  const mask = new MaskBatch(1, height, width);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const value = Math.fround((rgba[pixel * 4 + channel] as number) / 255);
    mask.data[pixel] = channel === 3 ? 1 - value : value;
  }
  return { result: [mask] };
};

export const LOAD_NODES: Readonly<Record<string, NodeFunction>> = {
  LoadImage: loadImage,
  LoadImageOutput: loadImage,
  LoadImageMask: loadImageMask,
};
