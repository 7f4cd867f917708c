import { PyError } from '../../python/errors.js';
import { flagArg, imageArg, intArg, maskArg, textArg } from '../args.js';
import type { NodeFunction } from '../model.js';
import { imageAsMask, maskAsImage, matchChannels, repeatToCount, single, withChannels } from '../pixels/batch.js';
import { composite } from '../pixels/composite.js';
import { porterDuff } from '../pixels/porter-duff.js';
import { resizeImage } from '../pixels/resize.js';
import { ImageBatch, MaskBatch } from '../values.js';

const imageCompositeMasked: NodeFunction = (args, { behave }) => {
  const [destination, source] = matchChannels(imageArg(args, 'destination'), imageArg(args, 'source'), behave);
  const mask = (args['mask'] ?? null) === null ? undefined : maskAsImage(maskArg(args, 'mask'));
  return { result: [composite(destination, source, intArg(args, 'x'), intArg(args, 'y'), mask, flagArg(args, 'resize_source'))] };
};

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

export const COMPOSE_NODES: Readonly<Record<string, NodeFunction>> = {
  ImageCompositeMasked: imageCompositeMasked,
  PorterDuffImageComposite: porterDuffImageComposite,
  SplitImageWithAlpha: splitImageWithAlpha,
  JoinImageWithAlpha: joinImageWithAlpha,
};
