import { PyError } from '../python/errors.js';
import { isDict, type PyValue, typeName } from '../python/values.js';
import { flagArg, imageArg, intArg, maskArg, numberArg, textArg } from './args.js';
import type { NodeArgs, NodeFunction } from './model.js';
import {
  concatBatches,
  imageAsMask,
  mapImage,
  maskAsImage,
  matchChannels,
  repeatToCount,
  withChannels,
  zipImages,
} from './pixels/batch.js';
import { blendMode } from './pixels/blend.js';
import { composite } from './pixels/composite.js';
import { convolve, floatSum, gaussianKernel } from './pixels/convolve.js';
import { quantizeImage } from './pixels/quantize.js';
import { cropImage, resizeImage, roundHalfEven } from './pixels/resize.js';
import { showPreview } from './save.js';
import { ImageBatch, MaskBatch } from './values.js';

const emptyImage: NodeFunction = (args) => {
  const image = new ImageBatch(intArg(args, 'batch_size', 1), intArg(args, 'height', 512), intArg(args, 'width', 512), 3);
  const color = intArg(args, 'color');
  const rgb = [(color >> 16) & 0xff, (color >> 8) & 0xff, color & 0xff].map((value) => Math.fround(value / 255));
  for (let index = 0; index < image.data.length; index += 3) {
    image.data[index] = rgb[0] as number;
    image.data[index + 1] = rgb[1] as number;
    image.data[index + 2] = rgb[2] as number;
  }
  return { result: [image] };
};

const imageScale: NodeFunction = (args) => {
  const image = imageArg(args, 'image');
  let width = intArg(args, 'width');
  let height = intArg(args, 'height');
  if (width === 0 && height === 0) return { result: [image] };
  if (width === 0) width = Math.max(1, roundHalfEven((image.width * height) / image.height));
  else if (height === 0) height = Math.max(1, roundHalfEven((image.height * width) / image.width));
  return { result: [resizeImage(image, width, height, textArg(args, 'upscale_method'), textArg(args, 'crop'))] };
};

const imageScaleBy: NodeFunction = (args) => {
  const image = imageArg(args, 'image');
  const factor = numberArg(args, 'scale_by', 1);
  const width = roundHalfEven(image.width * factor);
  const height = roundHalfEven(image.height * factor);
  return { result: [resizeImage(image, width, height, textArg(args, 'upscale_method'), 'disabled')] };
};

const imageScaleToTotalPixels: NodeFunction = (args) => {
  const image = imageArg(args, 'image');
  const step = intArg(args, 'resolution_steps', 1);
  const factor = Math.sqrt((numberArg(args, 'megapixels', 1) * 1024 * 1024) / (image.width * image.height));
  const width = roundHalfEven((image.width * factor) / step) * step;
  const height = roundHalfEven((image.height * factor) / step) * step;
  return { result: [resizeImage(image, width, height, textArg(args, 'upscale_method'), 'disabled')] };
};

const imageScaleToMaxDimension: NodeFunction = (args) => {
  const image = imageArg(args, 'image');
  const largest = intArg(args, 'largest_size', 512);
  const width = image.height > image.width ? roundHalfEven((image.width / image.height) * largest) : largest;
  const height = image.width > image.height ? roundHalfEven((image.height / image.width) * largest) : largest;
  return { result: [resizeImage(image, width, height, textArg(args, 'upscale_method'), 'disabled')] };
};

const imageInvert: NodeFunction = (args) => ({ result: [mapImage(imageArg(args, 'image'), (value) => 1 - value)] });

function joinTwo(first: ImageBatch, second: ImageBatch): ImageBatch {
  const channels = Math.max(first.channels, second.channels);
  const a = withChannels(first, channels);
  const b = withChannels(second, channels);
  const fits = a.width === b.width && a.height === b.height;
  return concatBatches([a, fits ? b : resizeImage(b, a.width, a.height, 'bilinear', 'center')]);
}

const imageBatch: NodeFunction = (args) => ({ result: [joinTwo(imageArg(args, 'image1'), imageArg(args, 'image2'))] });

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
  const [first, ...rest] = images;
  if (first === undefined) throw new PyError('ValueError', 'max() iterable argument is empty');
  return { result: [rest.reduce(joinTwo, first)] };
};

const imagePadForOutpaint: NodeFunction = (args) => {
  const image = imageArg(args, 'image');
  const [left, top, right, bottom] = ['left', 'top', 'right', 'bottom'].map((name) => intArg(args, name)) as [
    number,
    number,
    number,
    number,
  ];
  const feathering = intArg(args, 'feathering');
  const out = new ImageBatch(image.count, image.height + top + bottom, image.width + left + right, image.channels);
  out.data.fill(0.5);
  const mask = new MaskBatch(1, out.height, out.width);
  mask.data.fill(1);
  for (let y = 0; y < image.height; y += 1) {
    for (let batch = 0; batch < image.count; batch += 1) {
      const from = y * image.width * image.channels;
      out
        .frame(batch)
        .set(image.frame(batch).subarray(from, from + image.width * image.channels), ((top + y) * out.width + left) * image.channels);
    }
    mask.data.fill(0, (top + y) * out.width + left, (top + y) * out.width + left + image.width);
  }
  if (feathering > 0 && feathering * 2 < image.height && feathering * 2 < image.width) {
    for (let y = 0; y < image.height; y += 1) {
      for (let x = 0; x < image.width; x += 1) {
        const distance = Math.min(
          top === 0 ? image.height : y,
          bottom === 0 ? image.height : image.height - y,
          left === 0 ? image.width : x,
          right === 0 ? image.width : image.width - x,
        );
        if (distance < feathering) mask.data[(top + y) * out.width + left + x] = ((feathering - distance) / feathering) ** 2;
      }
    }
  }
  return { result: [out, mask] };
};

function cropAt(image: ImageBatch, x: number, y: number, width: number, height: number): ImageBatch {
  return cropImage(image, Math.min(x, image.width - 1), Math.min(y, image.height - 1), width, height);
}

const imageCrop: NodeFunction = (args) => ({
  result: [cropAt(imageArg(args, 'image'), intArg(args, 'x'), intArg(args, 'y'), intArg(args, 'width'), intArg(args, 'height'))],
});

const imageCropRegion: NodeFunction = async (args, context) => {
  const region = args['crop_region'] as PyValue;
  if (!isDict(region)) throw new PyError('AttributeError', `'${typeName(region)}' object has no attribute 'get'`);
  const side = (name: string, fallback: number): number => Number(region.get(name) ?? fallback);
  const image = cropAt(imageArg(args, 'image'), side('x', 0), side('y', 0), side('width', 512), side('height', 512));
  return { result: [image], ui: await showPreview(image, context) };
};

type Size = readonly [width: number, height: number];

/** The size that a kind of resizing asks for; undefined leaves the picture as it is. */
function askedSize(kind: string, { width, height }: ImageBatch, args: NodeArgs): Size | undefined {
  const fit = (size: number, byWidth: boolean): Size =>
    byWidth ? [size, roundHalfEven((height / width) * size)] : [roundHalfEven((width / height) * size), size];
  switch (kind) {
    case 'scale by multiplier':
      return [roundHalfEven(width * numberArg(args, 'multiplier', 1)), roundHalfEven(height * numberArg(args, 'multiplier', 1))];
    case 'scale longer dimension':
      return width === height
        ? [intArg(args, 'longer_size'), intArg(args, 'longer_size')]
        : fit(intArg(args, 'longer_size'), width > height);
    case 'scale shorter dimension':
      return width === height
        ? [intArg(args, 'shorter_size'), intArg(args, 'shorter_size')]
        : fit(intArg(args, 'shorter_size'), width < height);
    case 'scale total pixels': {
      const factor = Math.sqrt(Math.trunc(numberArg(args, 'megapixels', 1) * 1024 * 1024) / (width * height));
      return [roundHalfEven(width * factor), roundHalfEven(height * factor)];
    }
    case 'match size': {
      const match = args['match'] instanceof MaskBatch ? args['match'] : imageArg(args, 'match');
      return [match.width, match.height];
    }
    case 'scale dimensions':
    case 'scale width':
    case 'scale height': {
      const asked: Size = [intArg(args, 'width'), intArg(args, 'height')];
      if (asked[0] === 0 && asked[1] === 0) return undefined;
      if (asked[0] === 0) return [Math.max(1, roundHalfEven((width * asked[1]) / height)), asked[1]];
      return asked[1] === 0 ? [asked[0], Math.max(1, roundHalfEven((height * asked[0]) / width))] : asked;
    }
    default:
      throw new PyError('ValueError', `Unsupported resize type: ${kind}`);
  }
}

/** Covers the largest size that both sides are multiples in, and cuts what sticks out. */
function coverMultiple(image: ImageBatch, multiple: number, method: string): ImageBatch {
  const [width, height] = [Math.floor(image.width / multiple) * multiple, Math.floor(image.height / multiple) * multiple];
  if (multiple <= 1 || width === 0 || height === 0 || (width === image.width && height === image.height)) return image;
  const scale = Math.max(width / image.width, height / image.height);
  const byWidth = width / image.width >= height / image.height;
  const scaledWidth = byWidth ? width : Math.max(width, Math.ceil(image.width * scale));
  const scaledHeight = byWidth ? Math.max(height, Math.ceil(image.height * scale)) : height;
  const scaled = resizeImage(image, scaledWidth, scaledHeight, method, 'disabled');
  return cropImage(scaled, Math.floor((scaledWidth - width) / 2), Math.floor((scaledHeight - height) / 2), width, height);
}

const resizeImageMask: NodeFunction = (args) => {
  const input = args['input'];
  const isMask = input instanceof MaskBatch;
  const image = isMask ? maskAsImage(input) : imageArg(args, 'input');
  if (args['resize_type'] instanceof ImageBatch) throw new PyError('IndexError', 'too many indices for tensor of dimension 4');
  const choice = (args['resize_type'] ?? {}) as NodeArgs;
  const kind = textArg(choice, 'resize_type');
  const method = textArg(args, 'scale_method');
  let resized: ImageBatch;
  if (kind === 'scale to multiple') resized = coverMultiple(image, intArg(choice, 'multiple', 1), method);
  else {
    const size = askedSize(kind, image, choice);
    resized = size === undefined ? image : resizeImage(image, size[0], size[1], method, textArg(choice, 'crop', 'disabled'));
  }
  return { result: [isMask ? imageAsMask(resized) : resized] };
};

/** Moves every pixel: `source` gives where the pixel of x, y comes from. */
export function rearrange(
  image: ImageBatch,
  width: number,
  height: number,
  source: (x: number, y: number) => [number, number],
): ImageBatch {
  const out = new ImageBatch(image.count, height, width, image.channels);
  for (let batch = 0; batch < image.count; batch += 1) {
    const from = image.frame(batch);
    const to = out.frame(batch);
    for (let y = 0; y < height; y += 1) {
      for (let x = 0; x < width; x += 1) {
        const [sourceX, sourceY] = source(x, y);
        const start = (sourceY * image.width + sourceX) * image.channels;
        for (let channel = 0; channel < image.channels; channel += 1) {
          to[(y * width + x) * image.channels + channel] = from[start + channel] as number;
        }
      }
    }
  }
  return out;
}

const imageFlip: NodeFunction = (args) => {
  const image = imageArg(args, 'image');
  const { width, height } = image;
  const method = textArg(args, 'flip_method');
  if (method.startsWith('x')) return { result: [rearrange(image, width, height, (x, y) => [x, height - 1 - y])] };
  if (method.startsWith('y')) return { result: [rearrange(image, width, height, (x, y) => [width - 1 - x, y])] };
  return { result: [image] };
};

const imageRotate: NodeFunction = (args) => {
  const image = imageArg(args, 'image');
  const { width, height } = image;
  const rotation = textArg(args, 'rotation');
  if (rotation.startsWith('90')) return { result: [rearrange(image, height, width, (x, y) => [y, height - 1 - x])] };
  if (rotation.startsWith('180')) return { result: [rearrange(image, width, height, (x, y) => [width - 1 - x, height - 1 - y])] };
  if (rotation.startsWith('270')) return { result: [rearrange(image, height, width, (x, y) => [width - 1 - y, x])] };
  return { result: [image] };
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

const imageCompositeMasked: NodeFunction = (args) => {
  const destination = imageArg(args, 'destination');
  const source = matchChannels(destination, imageArg(args, 'source'));
  const mask = (args['mask'] ?? null) === null ? undefined : maskAsImage(maskArg(args, 'mask'));
  return { result: [composite(destination, source, intArg(args, 'x'), intArg(args, 'y'), mask, flagArg(args, 'resize_source'))] };
};

const imageBlend: NodeFunction = (args) => {
  const first = imageArg(args, 'image1');
  let second = matchChannels(first, imageArg(args, 'image2'));
  const differs = first.count !== second.count || first.width !== second.width || first.height !== second.height;
  if (differs) second = resizeImage(second, first.width, first.height, 'bicubic', 'center');
  const mix = blendMode(textArg(args, 'blend_mode'));
  const factor = numberArg(args, 'blend_factor', 0.5);
  return { result: [zipImages(first, second, (a, b) => Math.min(1, Math.max(0, a * (1 - factor) + mix(a, b) * factor)))] };
};

const imageBlur: NodeFunction = (args) => {
  const radius = intArg(args, 'blur_radius', 1);
  const image = imageArg(args, 'image');
  return { result: [radius === 0 ? image : convolve(image, gaussianKernel(radius, numberArg(args, 'sigma', 1)), radius)] };
};

const imageSharpen: NodeFunction = (args) => {
  const radius = intArg(args, 'sharpen_radius', 1);
  const image = imageArg(args, 'image');
  if (radius === 0) return { result: [image] };
  const amount = Math.fround(-(numberArg(args, 'alpha', 1) * 10));
  const kernel = gaussianKernel(radius, numberArg(args, 'sigma', 1)).map((weight) => weight * amount);
  const center = Math.floor(kernel.length / 2);
  kernel[center] = Math.fround((kernel[center] as number) - floatSum(kernel)) + 1;
  return { result: [mapImage(convolve(image, kernel, radius), (value) => Math.min(1, Math.max(0, value)))] };
};

const imageQuantize: NodeFunction = (args) => ({
  result: [quantizeImage(imageArg(args, 'image'), intArg(args, 'colors', 256), textArg(args, 'dither', 'none'))],
});

const splitImageWithAlpha: NodeFunction = (args) => {
  const image = imageArg(args, 'image');
  const mask = new MaskBatch(image.count, image.height, image.width);
  for (let pixel = 0; image.channels > 3 && pixel < mask.data.length; pixel += 1) {
    mask.data[pixel] = 1 - (image.data[pixel * image.channels + 3] as number);
  }
  return { result: [withChannels(image, Math.min(3, image.channels)), mask] };
};

const joinImageWithAlpha: NodeFunction = (args, { behave }) => {
  const image = imageArg(args, 'image');
  const mask = maskArg(args, 'alpha');
  // The older server stops at the shorter of the two batches, the newer one repeats it.
  const count = behave === '0.3.64' ? Math.min(image.count, mask.count) : Math.max(image.count, mask.count);
  const alpha = repeatToCount(resizeImage(maskAsImage(mask), image.width, image.height, 'bilinear', 'disabled'), count);
  const out = withChannels(repeatToCount(withChannels(image, 3), count), 4);
  for (let pixel = 0; pixel < alpha.data.length; pixel += 1) out.data[pixel * 4 + 3] = 1 - (alpha.data[pixel] as number);
  return { result: [out] };
};

const getImageSize: NodeFunction = (args) => {
  const image = imageArg(args, 'image');
  return { result: [BigInt(image.width), BigInt(image.height), BigInt(image.count)] };
};

const rebatchImages: NodeFunction = (args) => {
  const images = (args['images'] as unknown[]).flatMap((image) => {
    const batch = imageArg({ image }, 'image');
    return Array.from(
      { length: batch.count },
      (_, index) => new ImageBatch(1, batch.height, batch.width, batch.channels, batch.frame(index).slice()),
    );
  });
  const size = Number((args['batch_size'] as unknown[])[0]);
  const out: ImageBatch[] = [];
  for (let start = 0; start < images.length; start += size) out.push(concatBatches(images.slice(start, start + size)));
  return { result: [out] };
};

export const IMAGE_NODES: Readonly<Record<string, NodeFunction>> = {
  EmptyImage: emptyImage,
  ImageScale: imageScale,
  ImageScaleBy: imageScaleBy,
  ImageScaleToTotalPixels: imageScaleToTotalPixels,
  ImageScaleToMaxDimension: imageScaleToMaxDimension,
  ImageInvert: imageInvert,
  ImageBatch: imageBatch,
  BatchImagesNode: batchImages,
  BatchMasksNode: batchMasks,
  ResizeImageMaskNode: resizeImageMask,
  ImagePadForOutpaint: imagePadForOutpaint,
  ImageCrop: imageCrop,
  ImageCropV2: imageCropRegion,
  ImageFlip: imageFlip,
  ImageRotate: imageRotate,
  ImageFromBatch: imageFromBatch,
  RepeatImageBatch: repeatImageBatch,
  ImageCompositeMasked: imageCompositeMasked,
  ImageBlend: imageBlend,
  ImageBlur: imageBlur,
  ImageSharpen: imageSharpen,
  ImageQuantize: imageQuantize,
  SplitImageWithAlpha: splitImageWithAlpha,
  JoinImageWithAlpha: joinImageWithAlpha,
  GetImageSize: getImageSize,
  RebatchImages: rebatchImages,
  MaskToImage: (args) => ({ result: [spread(maskArg(args, 'mask'))] }),
};

/** A mask as a grey picture of three channels. */
export function spread(mask: MaskBatch): ImageBatch {
  const image = new ImageBatch(mask.count, mask.height, mask.width, 3);
  for (let index = 0; index < image.data.length; index += 1) image.data[index] = mask.data[Math.floor(index / 3)] as number;
  return image;
}
