import { PyError } from '../../python/errors.js';
import { ImageBatch, MaskBatch } from '../values.js';

/** A mask seen as pictures of one channel; the floats are shared. */
export function maskAsImage(mask: MaskBatch): ImageBatch {
  return new ImageBatch(mask.count, mask.height, mask.width, 1, mask.data);
}

export function imageAsMask(image: ImageBatch): MaskBatch {
  return new MaskBatch(image.count, image.height, image.width, image.data);
}

/** Applies a function to every float. */
export function mapImage(image: ImageBatch, change: (value: number) => number): ImageBatch {
  return new ImageBatch(image.count, image.height, image.width, image.channels, image.data.map(change));
}

/** `count` pictures: cut off, or begun again from the first. */
export function repeatToCount(image: ImageBatch, count: number): ImageBatch {
  if (image.count === count) return image;
  const out = new ImageBatch(count, image.height, image.width, image.channels);
  for (let index = 0; index < count; index += 1) out.frame(index).set(image.frame(index % image.count));
  return out;
}

export function concatBatches(images: readonly ImageBatch[]): ImageBatch {
  const first = images[0] as ImageBatch;
  const count = images.reduce((sum, image) => sum + image.count, 0);
  const out = new ImageBatch(count, first.height, first.width, first.channels);
  let place = 0;
  for (const image of images) {
    out.data.set(image.data, place);
    place += image.data.length;
  }
  return out;
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

/** `image_alpha_fix`: the second picture takes the channels of the first. */
export function matchChannels(destination: ImageBatch, source: ImageBatch): ImageBatch {
  return withChannels(source, destination.channels);
}

/**
 * Combines two batches float by float, a single picture with every one of the other batch.
 *
 * @throws PyError `RuntimeError` when neither batch has one picture and their counts differ
 */
export function zipImages(a: ImageBatch, b: ImageBatch, combine: (x: number, y: number) => number): ImageBatch {
  if (a.count !== b.count && a.count !== 1 && b.count !== 1) {
    throw new PyError(
      'RuntimeError',
      `The size of tensor a (${a.count}) must match the size of tensor b (${b.count}) at non-singleton dimension 0`,
    );
  }
  const count = Math.max(a.count, b.count);
  const out = new ImageBatch(count, a.height, a.width, a.channels);
  for (let index = 0; index < count; index += 1) {
    const left = a.frame(a.count === 1 ? 0 : index);
    const right = b.frame(b.count === 1 ? 0 : index);
    const target = out.frame(index);
    for (let place = 0; place < target.length; place += 1) target[place] = combine(left[place] as number, right[place] as number);
  }
  return out;
}
