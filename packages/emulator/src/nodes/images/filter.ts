import { PyError } from '../../python/errors.js';
import { str } from '../../python/text.js';
import { imageArg, intArg, numberArg, textArg } from '../args.js';
import type { NodeFunction } from '../model.js';
import { imageAsMask, mapImage, matchChannels, spread, zipImages } from '../pixels/batch.js';
import { blendMode } from '../pixels/blend.js';
import { cannyEdges } from '../pixels/canny.js';
import { blur, convolve, floatSum, gaussianKernel, MAX_SQUARE_RADIUS } from '../pixels/convolve.js';
import { morphology } from '../pixels/morphology.js';
import { quantizeImage } from '../pixels/quantize.js';
import { resizeImage } from '../pixels/resize.js';
import { ImageBatch } from '../values.js';

const imageInvert: NodeFunction = (args) => ({ result: [mapImage(imageArg(args, 'image'), (value) => 1 - value)] });

const imageBlend: NodeFunction = (args, { behave }) => {
  const [first, other] = matchChannels(imageArg(args, 'image1'), imageArg(args, 'image2'), behave);
  let second = other;
  const differs = first.count !== second.count || first.width !== second.width || first.height !== second.height;
  if (differs) second = resizeImage(second, first.width, first.height, 'bicubic', 'center');
  const mix = blendMode(textArg(args, 'blend_mode'));
  const factor = numberArg(args, 'blend_factor', 0.5);
  return { result: [zipImages(first, second, (a, b) => Math.min(1, Math.max(0, a * (1 - factor) + mix(a, b) * factor)))] };
};

const imageBlur: NodeFunction = async (args) => {
  const radius = intArg(args, 'blur_radius', 1);
  const image = imageArg(args, 'image');
  return { result: [radius === 0 ? image : await blur(image, gaussianKernel(radius, numberArg(args, 'sigma', 1)), radius)] };
};

const imageSharpen: NodeFunction = async (args) => {
  const radius = intArg(args, 'sharpen_radius', 1);
  const image = imageArg(args, 'image');
  if (radius === 0) return { result: [image] };
  const amount = Math.fround(-(numberArg(args, 'alpha', 1) * 10));
  const gaussian = gaussianKernel(radius, numberArg(args, 'sigma', 1));
  const clip = (value: number): number => Math.min(1, Math.max(0, value));
  if (radius > MAX_SQUARE_RADIUS) {
    const blurred = await blur(image, gaussian, radius);
    return { result: [zipImages(image, blurred, (value, around) => clip(value * (1 - amount) + around * amount))] };
  }
  const kernel = gaussian.map((weight) => weight * amount);
  const center = Math.floor(kernel.length / 2);
  kernel[center] = Math.fround((kernel[center] as number) - floatSum(kernel)) + 1;
  return { result: [mapImage(await convolve(image, kernel, radius), clip)] };
};

const imageQuantize: NodeFunction = (args) => ({
  result: [quantizeImage(imageArg(args, 'image'), intArg(args, 'colors', 256), textArg(args, 'dither', 'none'))],
});

/** Three grey pictures of one channel each, or three channels of them. */
function toYuv(image: ImageBatch): ImageBatch[] {
  if (image.channels !== 3) throw new PyError('ValueError', `Input size must have a shape of (*, 3, H, W). Got ${image.channels} channels`);
  const planes = [0, 1, 2].map(() => new ImageBatch(image.count, image.height, image.width, 3));
  for (let index = 0; index < image.data.length; index += 3) {
    const [r, g, b] = [image.data[index], image.data[index + 1], image.data[index + 2]] as [number, number, number];
    const y = 0.299 * r + 0.587 * g + 0.114 * b;
    for (const [plane, value] of [y, (b - y) * 0.564 + 0.5, (r - y) * 0.713 + 0.5].entries())
      planes[plane]?.data.fill(value, index, index + 3);
  }
  return planes;
}

/** @throws PyError `RuntimeError` when the second or third plane has another count or size than the first */
function checkPlanes([first, ...rest]: readonly ImageBatch[]): void {
  const sides = ['count', 'height', 'width'] as const;
  for (const [index, plane] of rest.entries()) {
    const side = sides.find((name) => plane[name] !== first?.[name]);
    if (side === undefined) continue;
    throw new PyError(
      'RuntimeError',
      `Sizes of tensors must match except in dimension 3. Expected size ${first?.[side]} but got size ${plane[side]} for tensor number ${index + 1} in the list.`,
    );
  }
}

const yuvToRgb: NodeFunction = (args) => {
  const planes = ['Y', 'U', 'V'].map((name) => imageArg(args, name));
  checkPlanes(planes);
  const [first] = planes as [ImageBatch];
  const out = new ImageBatch(first.count, first.height, first.width, 3);
  const mean = (image: ImageBatch, pixel: number): number => {
    let sum = 0;
    for (let channel = 0; channel < image.channels; channel += 1) sum += image.data[pixel * image.channels + channel] as number;
    return sum / image.channels;
  };
  for (let pixel = 0; pixel < out.data.length / 3; pixel += 1) {
    const [y, u, v] = planes.map((plane) => mean(plane, pixel)) as [number, number, number];
    out.data.set([y + 1.403 * (v - 0.5), y - 0.714 * (v - 0.5) - 0.344 * (u - 0.5), y + 1.773 * (u - 0.5)], pixel * 3);
  }
  return { result: [out] };
};

const canny: NodeFunction = async (args) => {
  const image = imageArg(args, 'image');
  const [low, high] = [numberArg(args, 'low_threshold', 0.4), numberArg(args, 'high_threshold', 0.8)];
  if (image.channels !== 3) {
    const shape = `[${image.count}, ${image.channels}, ${image.height}, ${image.width}]`;
    throw new PyError(
      'kornia.core.exceptions.ImageError',
      `Not a color or gray tensor. Got shape ${shape}.\ncanny expects 1 or 3 channels.`,
    );
  }
  if (low > high) {
    const got = `${str(low)}>${str(high)}`;
    const rule = 'low_threshold should be smaller than or equal to the high_threshold';
    throw new PyError('kornia.core.exceptions.BaseError', `Invalid input thresholds. ${rule}. Got: ${got}`);
  }
  return { result: [spread(imageAsMask(await cannyEdges(image, low, high)))] };
};

export const FILTER_NODES: Readonly<Record<string, NodeFunction>> = {
  ImageInvert: imageInvert,
  ImageBlend: imageBlend,
  ImageBlur: imageBlur,
  ImageSharpen: imageSharpen,
  ImageQuantize: imageQuantize,
  Canny: canny,
  ImageRGBToYUV: (args) => ({ result: toYuv(imageArg(args, 'image')) }),
  ImageYUVToRGB: yuvToRgb,
  Morphology: (args) => ({ result: [morphology(imageArg(args, 'image'), textArg(args, 'operation'), intArg(args, 'kernel_size', 3))] }),
};
