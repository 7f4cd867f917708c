import { repeatStart } from '../../picture/rows.js';
import { PyError } from '../../python/errors.js';
import { isDict, type PyValue, typeName } from '../../python/values.js';
import { flagArg, imageArg, intArg, textArg } from '../args.js';
import type { NodeFunction } from '../model.js';
import { withChannels } from '../pixels/batch.js';
import { placed, putAt } from '../pixels/canvas.js';
import { cropImage, resizeImage } from '../pixels/resize.js';
import { showPreview } from '../save.js';
import { ImageBatch, MaskBatch } from '../values.js';

const emptyImage: NodeFunction = (args) => {
  const [width, height] = [intArg(args, 'width', 512), intArg(args, 'height', 512)];
  const color = intArg(args, 'color');
  const rgb = [(color >> 16) & 0xff, (color >> 8) & 0xff, color & 0xff].map((value) => value / 255);
  const row = new Float32Array(width * rgb.length);
  if (row.length > 0) row.set(rgb);
  repeatStart(row, rgb.length);
  return { result: [ImageBatch.ofRow(intArg(args, 'batch_size', 1), height, width, rgb.length, row)] };
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
  const out = placed(image, image.width + left + right, image.height + top + bottom, left, top, new Array(image.channels).fill(0.5));
  const mask = new MaskBatch(1, out.height, out.width);
  mask.data.fill(1);
  for (let y = 0; y < image.height; y += 1) mask.data.fill(0, (top + y) * out.width + left, (top + y) * out.width + left + image.width);
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

const COLORS: Readonly<Record<string, readonly number[]>> = {
  white: [1, 1, 1],
  black: [0, 0, 0],
  red: [1, 0, 0],
  green: [0, 1, 0],
  blue: [0, 0, 1],
};

/** The last picture once more until there are `count`. */
function extended(image: ImageBatch, count: number): ImageBatch {
  if (image.count >= count) return image;
  const out = new ImageBatch(count, image.height, image.width, image.channels);
  for (let index = 0; index < count; index += 1) out.frame(index).set(image.frame(Math.min(index, image.count - 1)));
  return out;
}

const imageStitch: NodeFunction = (args) => {
  let first = imageArg(args, 'image1');
  if ((args['image2'] ?? null) === null) return { result: [first] };
  let second = imageArg(args, 'image2');
  const direction = textArg(args, 'direction', 'right');
  const sideways = direction === 'left' || direction === 'right';
  const count = Math.max(first.count, second.count);
  first = extended(first, count);
  second = extended(second, count);
  if (flagArg(args, 'match_image_size', true)) {
    const aspect = second.width / second.height;
    const [width, height] = sideways ? [Math.trunc(first.height * aspect), first.height] : [first.width, Math.trunc(first.width / aspect)];
    second = resizeImage(second, width, height, 'lanczos', 'disabled');
  }
  const color = COLORS[textArg(args, 'spacing_color', 'white')] ?? [1, 1, 1];
  // Only grey colours fill up what is missing beside the smaller picture; others leave it black.
  const grey = color[0] === color[1] && color[1] === color[2] ? (color[0] as number) : 0;
  const across = sideways ? Math.max(first.height, second.height) : Math.max(first.width, second.width);
  const padded = (image: ImageBatch): ImageBatch => {
    const missing = across - (sideways ? image.height : image.width);
    if (missing === 0) return image;
    const before = Math.floor(missing / 2);
    const fill = Array.from({ length: image.channels }, () => grey);
    return sideways ? placed(image, image.width, across, 0, before, fill) : placed(image, across, image.height, before, 0, fill);
  };
  const channels = Math.max(first.channels, second.channels);
  const parts = [first, second].map((image) => withChannels(padded(image), channels));
  if (direction === 'left' || direction === 'up') parts.reverse();
  const asked = intArg(args, 'spacing_width');
  const spacing = asked > 0 ? asked + (asked % 2) : 0;
  const [a, b] = parts as [ImageBatch, ImageBatch];
  const fill = [...color, 1].slice(0, channels);
  const width = sideways ? a.width + spacing + b.width : across;
  const height = sideways ? across : a.height + spacing + b.height;
  const out = placed(a, width, height, 0, 0, fill);
  const [left, top] = sideways ? [a.width + spacing, 0] : [0, a.height + spacing];
  putAt(out, b, left, top);
  return { result: [out] };
};

export const ARRANGE_NODES: Readonly<Record<string, NodeFunction>> = {
  EmptyImage: emptyImage,
  ImagePadForOutpaint: imagePadForOutpaint,
  ImageCrop: imageCrop,
  ImageCropV2: imageCropRegion,
  ImageFlip: imageFlip,
  ImageRotate: imageRotate,
  ImageStitch: imageStitch,
};
