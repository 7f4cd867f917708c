import { PyError } from '../python/errors.js';
import { flagArg, imageArg, intArg, maskArg, textArg } from './args.js';
import type { NodeFunction } from './model.js';
import { imageAsMask, maskAsImage, withChannels } from './pixels/batch.js';
import { morphology } from './pixels/morphology.js';
import { porterDuff } from './pixels/porter-duff.js';
import { resizeImage } from './pixels/resize.js';
import { ImageBatch } from './values.js';

/** One picture of a batch as a batch of its own. */
function single(image: ImageBatch, index: number): ImageBatch {
  return new ImageBatch(1, image.height, image.width, image.channels, image.frame(index));
}

function fitted(image: ImageBatch, width: number, height: number): ImageBatch {
  return image.width === width && image.height === height ? image : resizeImage(image, width, height, 'bicubic', 'center');
}

const porterDuffImageComposite: NodeFunction = (args) => {
  const source = imageArg(args, 'source');
  const destination = imageArg(args, 'destination');
  const sourceAlpha = maskArg(args, 'source_alpha');
  const destinationAlpha = maskArg(args, 'destination_alpha');
  if (source.channels !== destination.channels) throw new PyError('AssertionError', '');
  const compose = porterDuff(textArg(args, 'mode', 'DST'));
  const count = Math.min(source.count, sourceAlpha.count, destination.count, destinationAlpha.count);
  const { width, height, channels } = destination;
  const image = new ImageBatch(count, height, width, channels);
  const alpha = new ImageBatch(count, height, width, 1);
  for (let index = 0; index < count; index += 1) {
    const over = fitted(single(source, index), width, height);
    const under = destination.frame(index);
    const overAlpha = fitted(single(maskAsImage(sourceAlpha), index), width, height);
    const underAlpha = fitted(single(maskAsImage(destinationAlpha), index), width, height);
    for (let pixel = 0; pixel < width * height; pixel += 1) {
      const sa = 1 - (overAlpha.data[pixel] as number);
      const da = 1 - (underAlpha.data[pixel] as number);
      for (let channel = 0; channel < channels; channel += 1) {
        const place = pixel * channels + channel;
        const [value, shown] = compose((over.data[place] as number) * sa, (under[place] as number) * da, sa, da);
        image.frame(index)[place] = shown > 1e-5 ? Math.min(1, Math.max(0, value / shown)) : 0;
        alpha.frame(index)[pixel] = 1 - shown;
      }
    }
  }
  return { result: [image, imageAsMask(alpha)] };
};

/** A canvas with a batch of pictures laid on it. */
function placed(image: ImageBatch, width: number, height: number, left: number, top: number, fill: readonly number[]): ImageBatch {
  const out = new ImageBatch(image.count, height, width, image.channels);
  for (let index = 0; index < out.data.length; index += 1) out.data[index] = fill[index % image.channels] as number;
  for (let batch = 0; batch < image.count; batch += 1) {
    for (let row = 0; row < image.height; row += 1) {
      const from = row * image.width * image.channels;
      out
        .frame(batch)
        .set(image.frame(batch).subarray(from, from + image.width * image.channels), ((top + row) * width + left) * image.channels);
    }
  }
  return out;
}

const resizeAndPad: NodeFunction = (args) => {
  const image = imageArg(args, 'image');
  const [toWidth, toHeight] = [intArg(args, 'target_width', 512), intArg(args, 'target_height', 512)];
  const scale = Math.min(toWidth / image.width, toHeight / image.height);
  const [width, height] = [Math.trunc(image.width * scale), Math.trunc(image.height * scale)];
  const small = resizeImage(image, width, height, textArg(args, 'interpolation'), 'disabled');
  const fill = Array.from({ length: image.channels }, () => (textArg(args, 'padding_color') === 'black' ? 0 : 1));
  return { result: [placed(small, toWidth, toHeight, Math.floor((toWidth - width) / 2), Math.floor((toHeight - height) / 2), fill)] };
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
  for (let batch = 0; batch < count; batch += 1) {
    for (let row = 0; row < b.height; row += 1) {
      const from = row * b.width * channels;
      out.frame(batch).set(b.frame(batch).subarray(from, from + b.width * channels), ((top + row) * width + left) * channels);
    }
  }
  return { result: [out] };
};

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

const yuvToRgb: NodeFunction = (args) => {
  const planes = ['Y', 'U', 'V'].map((name) => imageArg(args, name));
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

export const COMPOSE_NODES: Readonly<Record<string, NodeFunction>> = {
  PorterDuffImageComposite: porterDuffImageComposite,
  ResizeAndPadImage: resizeAndPad,
  ImageStitch: imageStitch,
  ImageRGBToYUV: (args) => ({ result: toYuv(imageArg(args, 'image')) }),
  ImageYUVToRGB: yuvToRgb,
  Morphology: (args) => ({ result: [morphology(imageArg(args, 'image'), textArg(args, 'operation'), intArg(args, 'kernel_size', 3))] }),
};
