import type { Behaviour } from '../../options.js';
import { PyError } from '../../python/errors.js';
import { ImageBatch, MaskBatch } from '../values.js';
import { broadcastShape } from './broadcast.js';

/** A mask seen as pictures of one channel; the floats are shared. */
export function maskAsImage(mask: MaskBatch): ImageBatch {
  return new ImageBatch(mask.count, mask.height, mask.width, 1, mask.data);
}

export function imageAsMask(image: ImageBatch): MaskBatch {
  return new MaskBatch(image.count, image.height, image.width, image.data);
}

/** Applies a function to every float. */
export function mapImage(image: ImageBatch, change: (value: number) => number): ImageBatch {
  const { count, height, width, channels, row } = image;
  const source = row ?? image.data;
  const target = new Float32Array(source.length);
  // A typed array's own map() takes several times as long.
  for (let index = 0; index < target.length; index += 1) target[index] = change(source[index] as number);
  return row === undefined
    ? new ImageBatch(count, height, width, channels, target)
    : ImageBatch.ofRow(count, height, width, channels, target);
}

/** `count` pictures: cut off, or begun again from the first. */
export function repeatToCount(image: ImageBatch, count: number): ImageBatch {
  if (image.count === count) return image;
  const out = new ImageBatch(count, image.height, image.width, image.channels);
  for (let index = 0; index < count; index += 1) out.frame(index).set(image.frame(index % image.count));
  return out;
}

/** @throws PyError `RuntimeError` when their pixels have different numbers of channels */
export function concatBatches(images: readonly ImageBatch[]): ImageBatch {
  const first = images[0] as ImageBatch;
  const other = images.findIndex(({ channels }) => channels !== first.channels);
  if (other >= 0) {
    throw new PyError(
      'RuntimeError',
      `Sizes of tensors must match except in dimension 0. Expected size ${first.channels} but got size ${images[other]?.channels} for tensor number ${other} in the list.`,
    );
  }
  const count = images.reduce((sum, image) => sum + image.count, 0);
  const out = new ImageBatch(count, first.height, first.width, first.channels);
  let place = 0;
  for (const image of images) {
    out.data.set(image.data, place);
    place += image.data.length;
  }
  return out;
}

/** One picture of a batch as a batch of its own; the floats are shared. */
export function single(image: ImageBatch, index: number): ImageBatch {
  return new ImageBatch(1, image.height, image.width, image.channels, image.frame(index));
}

/** A mask as a grey picture of three channels. */
export function spread(mask: MaskBatch): ImageBatch {
  const image = new ImageBatch(mask.count, mask.height, mask.width, 3);
  for (let index = 0; index < image.data.length; index += 1) image.data[index] = mask.data[Math.floor(index / 3)] as number;
  return image;
}

/** The same pictures with more channels, the new ones full of `fill`, or with fewer. */
export function withChannels(image: ImageBatch, channels: number, fill = 1): ImageBatch {
  if (image.channels === channels) return image;
  const out = new ImageBatch(image.count, image.height, image.width, channels);
  const pixels = image.count * image.height * image.width;
  for (let pixel = 0; pixel < pixels; pixel += 1) {
    for (let channel = 0; channel < channels; channel += 1) {
      out.data[pixel * channels + channel] = channel < image.channels ? (image.data[pixel * image.channels + channel] as number) : fill;
    }
  }
  return out;
}

/**
 * Brings the channels of two pictures together: too many of the second are cut off; where the first has more, the second gets an
 * alpha of one. The older server gives that to the first one, which then fits even less.
 */
export function matchChannels(first: ImageBatch, second: ImageBatch, behave: Behaviour): [ImageBatch, ImageBatch] {
  if (first.channels <= second.channels) return [first, withChannels(second, first.channels)];
  if (behave === '0.3.64') return [withChannels(first, first.channels + 1), second];
  return [first, withChannels(second, second.channels + 1)];
}

const shapeOf = ({ count, height, width, channels }: ImageBatch): number[] => [count, height, width, channels];

/**
 * Combines two batches float by float; an axis of one place stretches.
 *
 * @throws PyError `RuntimeError` when their shapes do not go together
 */
export function zipImages(a: ImageBatch, b: ImageBatch, combine: (x: number, y: number) => number): ImageBatch {
  const [count, height, width, channels] = broadcastShape(shapeOf(a), shapeOf(b)) as [number, number, number, number];
  const out = new ImageBatch(count, height, width, channels);
  const step = (size: number, stride: number): number => (size === 1 ? 0 : stride);
  for (let batch = 0; batch < count; batch += 1) {
    const [left, right] = [a.frame(step(a.count, batch)), b.frame(step(b.count, batch))];
    let place = batch * height * width * channels;
    for (let y = 0; y < height; y += 1) {
      for (let x = 0; x < width; x += 1) {
        const leftPixel = (step(a.height, y) * a.width + step(a.width, x)) * a.channels;
        const rightPixel = (step(b.height, y) * b.width + step(b.width, x)) * b.channels;
        for (let channel = 0; channel < channels; channel += 1) {
          out.data[place] = combine(
            left[leftPixel + step(a.channels, channel)] as number,
            right[rightPixel + step(b.channels, channel)] as number,
          );
          place += 1;
        }
      }
    }
  }
  return out;
}
