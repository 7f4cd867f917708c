import { PyError } from '../../python/errors.js';
import { imageArg, intArg, maskArg } from '../args.js';
import type { NodeArgs, NodeFunction } from '../model.js';
import { concatBatches, imageAsMask, maskAsImage, repeatToCount, single, withChannels } from '../pixels/batch.js';
import { resizeImage } from '../pixels/resize.js';
import { ImageBatch } from '../values.js';

/** The second batch after the first, whose size it takes. */
function joinTwo(first: ImageBatch, second: ImageBatch): ImageBatch {
  const fits = first.width === second.width && first.height === second.height && first.channels === second.channels;
  return concatBatches([first, fits ? second : resizeImage(second, first.width, first.height, 'bilinear', 'center')]);
}

/** Gives all the channels of the one that has most, an alpha of one. */
function sameChannels(images: readonly ImageBatch[]): ImageBatch[] {
  const channels = Math.max(...images.map((image) => image.channels));
  return images.map((image) => (image.channels < channels ? withChannels(image, image.channels + 1) : image));
}

const imageBatch: NodeFunction = (args, { behave }) => {
  const images = [imageArg(args, 'image1'), imageArg(args, 'image2')];
  const [first, second] = (behave === '0.3.64' ? images : sameChannels(images)) as [ImageBatch, ImageBatch];
  return { result: [joinTwo(first, second)] };
};

/** Values of an autogrow input in the order of its slots. */
function grown(args: NodeArgs, name: string): unknown[] {
  return Object.values((args[name] ?? {}) as Record<string, unknown>).filter((value) => value !== null && value !== undefined);
}

/** Masks under one another, each brought to the size of the first. */
const batchMasks: NodeFunction = (args) => {
  const [first, ...rest] = grown(args, 'masks').map((mask) => maskAsImage(maskArg({ mask }, 'mask', false)));
  if (first === undefined) return { result: [null] };
  return { result: [imageAsMask(rest.reduce(joinTwo, first))] };
};

const batchImages: NodeFunction = (args) => {
  const images = grown(args, 'images').map((image) => imageArg({ image }, 'image'));
  const [first, ...rest] = sameChannels(images);
  if (first === undefined) throw new PyError('ValueError', 'max() iterable argument is empty');
  return { result: [rest.reduce(joinTwo, first)] };
};

/** `[first, count]` of a part of a batch; a negative index counts from the end. */
export function batchPart(count: number, index: number, length: number): [number, number] {
  const first = Math.max(0, Math.min(count - 1, index < 0 ? index + count : index));
  return [first, Math.min(count - first, length)];
}

const imageFromBatch: NodeFunction = (args) => {
  const image = imageArg(args, 'image');
  const [first, length] = batchPart(image.count, intArg(args, 'batch_index'), intArg(args, 'length', 1));
  const size = image.height * image.width * image.channels;
  return {
    result: [new ImageBatch(length, image.height, image.width, image.channels, image.data.slice(first * size, (first + length) * size))],
  };
};

const repeatImageBatch: NodeFunction = (args) => {
  const image = imageArg(args, 'image');
  return { result: [repeatToCount(image, image.count * intArg(args, 'amount', 1))] };
};

const getImageSize: NodeFunction = (args, context) => {
  const image = imageArg(args, 'image');
  context.showText(`width: ${image.width}, height: ${image.height}\n batch size: ${image.count}`);
  return { result: [BigInt(image.width), BigInt(image.height), BigInt(image.count)] };
};

const rebatchImages: NodeFunction = (args) => {
  const images = (args['images'] as unknown[]).flatMap((image) => {
    const batch = imageArg({ image }, 'image');
    return Array.from({ length: batch.count }, (_, index) => single(batch, index));
  });
  const size = Number((args['batch_size'] as unknown[])[0]);
  const out: ImageBatch[] = [];
  for (let start = 0; start < images.length; start += size) out.push(concatBatches(images.slice(start, start + size)));
  return { result: [out] };
};

export const BATCH_NODES: Readonly<Record<string, NodeFunction>> = {
  ImageBatch: imageBatch,
  BatchImagesNode: batchImages,
  BatchMasksNode: batchMasks,
  ImageFromBatch: imageFromBatch,
  RepeatImageBatch: repeatImageBatch,
  RebatchImages: rebatchImages,
  GetImageSize: getImageSize,
};
