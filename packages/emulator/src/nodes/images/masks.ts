import { PyError } from '../../python/errors.js';
import { flagArg, imageArg, intArg, maskArg, numberArg, textArg } from '../args.js';
import type { NodeFunction } from '../model.js';
import { imageAsMask, mapImage, maskAsImage, spread } from '../pixels/batch.js';
import { broadcastShape, checkAssignable, cut } from '../pixels/broadcast.js';
import { cropImage, roundHalfEven } from '../pixels/resize.js';
import { showPreview, withPassThrough } from '../save.js';
import { type ImageBatch, MaskBatch } from '../values.js';

function mapMask(mask: MaskBatch, change: (value: number) => number): MaskBatch {
  return imageAsMask(mapImage(maskAsImage(mask), change));
}

const solidMask: NodeFunction = (args) => {
  const mask = new MaskBatch(1, intArg(args, 'height', 512), intArg(args, 'width', 512));
  mask.data.fill(numberArg(args, 'value', 1));
  return { result: [mask] };
};

const CHANNELS = ['red', 'green', 'blue', 'alpha'];

function channelOf(image: ImageBatch, channel: number): MaskBatch {
  if (channel >= image.channels) {
    throw new PyError('IndexError', `index ${channel} is out of bounds for dimension 3 with size ${image.channels}`);
  }
  const mask = new MaskBatch(image.count, image.height, image.width);
  for (let pixel = 0; pixel < mask.data.length; pixel += 1) mask.data[pixel] = image.data[pixel * image.channels + channel] as number;
  return mask;
}

const imageToMask: NodeFunction = (args) => {
  const channel = CHANNELS.indexOf(textArg(args, 'channel'));
  if (channel < 0) throw new PyError('ValueError', `'${textArg(args, 'channel')}' is not in list`);
  return { result: [channelOf(imageArg(args, 'image'), channel)] };
};

const imageColorToMask: NodeFunction = (args) => {
  const image = imageArg(args, 'image');
  const color = intArg(args, 'color');
  const mask = new MaskBatch(image.count, image.height, image.width);
  const byte = (index: number): number => roundHalfEven(Math.fround(Math.min(1, Math.max(0, image.data[index] as number)) * 255));
  for (let pixel = 0; pixel < mask.data.length; pixel += 1) {
    const start = pixel * image.channels;
    if ((byte(start) << 16) + (byte(start + 1) << 8) + byte(start + 2) === color) mask.data[pixel] = 1;
  }
  return { result: [mask] };
};

const cropMask: NodeFunction = (args) => {
  const mask = maskAsImage(maskArg(args, 'mask'));
  return { result: [imageAsMask(cropImage(mask, intArg(args, 'x'), intArg(args, 'y'), intArg(args, 'width'), intArg(args, 'height')))] };
};

const asBit = (value: number): boolean => roundHalfEven(value) !== 0;

const OPERATIONS: Readonly<Record<string, (a: number, b: number) => number>> = {
  multiply: (a, b) => a * b,
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  and: (a, b) => Number(asBit(a) && asBit(b)),
  or: (a, b) => Number(asBit(a) || asBit(b)),
  xor: (a, b) => Number(asBit(a) !== asBit(b)),
};

const maskComposite: NodeFunction = (args) => {
  const destination = maskArg(args, 'destination');
  const source = maskArg(args, 'source');
  const left = intArg(args, 'x');
  const top = intArg(args, 'y');
  const operate = OPERATIONS[textArg(args, 'operation')];
  const out = new MaskBatch(destination.count, destination.height, destination.width, destination.data.slice());
  const [right, bottom] = [Math.min(left + source.width, out.width), Math.min(top + source.height, out.height)];
  const [firstColumn, columns] = cut(left, right, out.width);
  const [firstRow, rows] = cut(top, bottom, out.height);
  const [, width] = cut(0, right - left, source.width);
  const [, height] = cut(0, bottom - top, source.height);
  const under = [out.count, rows, columns];
  checkAssignable(under, broadcastShape(under, [source.count, height, width]));
  const step = (size: number, index: number): number => (size === 1 ? 0 : index);
  for (let batch = 0; batch < out.count && operate !== undefined; batch += 1) {
    const to = out.frame(batch);
    const from = source.frame(step(source.count, batch));
    for (let y = 0; y < rows; y += 1) {
      for (let x = 0; x < columns; x += 1) {
        const place = (firstRow + y) * out.width + firstColumn + x;
        to[place] = operate(to[place] as number, from[step(height, y) * source.width + step(width, x)] as number);
      }
    }
  }
  return { result: [mapMask(out, (value) => Math.min(1, Math.max(0, value)))] };
};

const featherMask: NodeFunction = (args, { behave }) => {
  const mask = maskArg(args, 'mask');
  const out = new MaskBatch(mask.count, mask.height, mask.width, mask.data.slice());
  const { width, height } = mask;
  const side = (name: string, limit: number): number => Math.min(intArg(args, name), limit);
  const [left, right, top, bottom] = [side('left', width), side('right', width), side('top', height), side('bottom', height)];
  const scaleColumn = (x: number, rate: number): void => {
    for (let row = x; row < out.data.length; row += width) out.data[row] = (out.data[row] as number) * rate;
  };
  const scaleRow = (y: number, rate: number): void => {
    for (let batch = 0; batch < out.count; batch += 1) {
      const frame = out.frame(batch).subarray(y * width, (y + 1) * width);
      for (let index = 0; index < width; index += 1) frame[index] = (frame[index] as number) * rate;
    }
  };
  for (let x = 0; x < left; x += 1) scaleColumn(x, (x + 1) / left);
  // The older server counts the far sides from one too far: the first of them is the near border.
  const far = (index: number, size: number): number => (behave === '0.3.64' ? (size - index) % size : size - 1 - index);
  for (let x = 0; x < right; x += 1) scaleColumn(far(x, width), (x + 1) / right);
  for (let y = 0; y < top; y += 1) scaleRow(y, (y + 1) / top);
  for (let y = 0; y < bottom; y += 1) scaleRow(far(y, height), (y + 1) / bottom);
  return { result: [out] };
};

/** The border repeats its outermost row once more, so that nothing beyond it counts. */
function growOnce(
  frame: Float32Array,
  width: number,
  height: number,
  corners: boolean,
  choose: (a: number, b: number) => number,
): Float32Array {
  const at = (x: number, y: number): number =>
    frame[Math.min(height - 1, Math.max(0, y)) * width + Math.min(width - 1, Math.max(0, x))] as number;
  const out = new Float32Array(frame.length);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      let value = at(x, y);
      for (const [dx, dy] of [
        [-1, 0],
        [1, 0],
        [0, -1],
        [0, 1],
      ] as const)
        value = choose(value, at(x + dx, y + dy));
      if (corners)
        for (const [dx, dy] of [
          [-1, -1],
          [1, -1],
          [-1, 1],
          [1, 1],
        ] as const)
          value = choose(value, at(x + dx, y + dy));
      out[y * width + x] = value;
    }
  }
  return out;
}

const growMask: NodeFunction = (args) => {
  const mask = maskArg(args, 'mask');
  const expand = intArg(args, 'expand');
  const corners = !flagArg(args, 'tapered_corners', true);
  const out = new MaskBatch(mask.count, mask.height, mask.width);
  // Past the larger side nothing changes any more.
  const rounds = Math.min(Math.abs(expand), Math.max(mask.width, mask.height) * 2);
  for (let batch = 0; batch < mask.count; batch += 1) {
    let frame: Float32Array = mask.frame(batch);
    for (let round = 0; round < rounds; round += 1)
      frame = growOnce(frame, mask.width, mask.height, corners, expand < 0 ? Math.min : Math.max);
    out.frame(batch).set(frame);
  }
  return { result: [out] };
};

const thresholdMask: NodeFunction = (args) => {
  const value = Math.fround(numberArg(args, 'value', 0.5));
  return { result: [mapMask(maskArg(args, 'mask', false), (item) => (item > value ? 1 : 0))] };
};

const maskPreview: NodeFunction = async (args, context) => {
  const mask = maskArg(args, 'mask');
  return withPassThrough(context, mask, await showPreview(spread(mask), context));
};

export const MASK_NODES: Readonly<Record<string, NodeFunction>> = {
  SolidMask: solidMask,
  InvertMask: (args) => ({ result: [mapMask(maskArg(args, 'mask', false), (value) => 1 - value)] }),
  ImageToMask: imageToMask,
  ImageColorToMask: imageColorToMask,
  CropMask: cropMask,
  MaskComposite: maskComposite,
  FeatherMask: featherMask,
  GrowMask: growMask,
  ThresholdMask: thresholdMask,
  MaskPreview: maskPreview,
  MaskToImage: (args) => ({ result: [spread(maskArg(args, 'mask'))] }),
};
