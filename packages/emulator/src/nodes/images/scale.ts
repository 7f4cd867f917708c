import { PyError } from '../../python/errors.js';
import { imageArg, intArg, numberArg, textArg } from '../args.js';
import type { NodeArgs, NodeFunction } from '../model.js';
import { imageAsMask, maskAsImage } from '../pixels/batch.js';
import { placed } from '../pixels/canvas.js';
import { cropImage, resizeImage, roundHalfEven } from '../pixels/resize.js';
import { ImageBatch, MaskBatch } from '../values.js';

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

const resizeAndPad: NodeFunction = (args) => {
  const image = imageArg(args, 'image');
  const [toWidth, toHeight] = [intArg(args, 'target_width', 512), intArg(args, 'target_height', 512)];
  const scale = Math.min(toWidth / image.width, toHeight / image.height);
  const [width, height] = [Math.trunc(image.width * scale), Math.trunc(image.height * scale)];
  const small = resizeImage(image, width, height, textArg(args, 'interpolation'), 'disabled');
  const fill = Array.from({ length: image.channels }, () => (textArg(args, 'padding_color') === 'black' ? 0 : 1));
  return { result: [placed(small, toWidth, toHeight, Math.floor((toWidth - width) / 2), Math.floor((toHeight - height) / 2), fill)] };
};

/** Sizes on which the model of this node was trained. */
const KONTEXT_SIZES: readonly Size[] = [
  [672, 1568],
  [688, 1504],
  [720, 1456],
  [752, 1392],
  [800, 1328],
  [832, 1248],
  [880, 1184],
  [944, 1104],
  [1024, 1024],
  [1104, 944],
  [1184, 880],
  [1248, 832],
  [1328, 800],
  [1392, 752],
  [1456, 720],
  [1504, 688],
  [1568, 672],
];

const kontextScale: NodeFunction = (args) => {
  const image = imageArg(args, 'image');
  const away = ([width, height]: Size): number => Math.abs(image.width / image.height - width / height);
  const [width, height] = KONTEXT_SIZES.reduce((best, size) => (away(size) < away(best) ? size : best));
  return { result: [resizeImage(image, width, height, 'lanczos', 'center')] };
};

export const SCALE_NODES: Readonly<Record<string, NodeFunction>> = {
  ImageScale: imageScale,
  ImageScaleBy: imageScaleBy,
  ImageScaleToTotalPixels: imageScaleToTotalPixels,
  ImageScaleToMaxDimension: imageScaleToMaxDimension,
  ResizeImageMaskNode: resizeImageMask,
  ResizeAndPadImage: resizeAndPad,
  FluxKontextImageScale: kontextScale,
};
