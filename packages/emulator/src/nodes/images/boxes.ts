import { valueError } from '../../python/errors.js';
import { isDict, isNumber, type PyDict, type PyValue } from '../../python/values.js';
import { imageArg, intArg, textArg } from '../args.js';
import type { NodeArgs, NodeFunction } from '../model.js';
import { concatBatches, single } from '../pixels/batch.js';
import { cropImage, resizeImage, roundHalfEven } from '../pixels/resize.js';
import { ImageBatch } from '../values.js';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function boxOf(value: PyValue): Box {
  const side = (name: string): number => {
    const found = isDict(value) ? value.get(name) : undefined;
    return found !== undefined && isNumber(found) ? Number(found) : 0;
  };
  const [left, top] = [side('x'), side('y')];
  return { left, top, right: left + side('width'), bottom: top + side('height') };
}

const listOf = (value: PyValue | undefined): PyDict[] => (Array.isArray(value) ? value.filter(isDict) : []);

const cropped = (image: ImageBatch, { left, top, right, bottom }: Box): ImageBatch =>
  cropImage(image, left, top, right - left, bottom - top);

/** Around all boxes of a picture, or a part near its top where they lie outside; nothing for a picture that has no such part. */
function regionOf(boxes: readonly PyDict[], { width, height }: ImageBatch, padding: number): Box | undefined {
  const all = boxes.map(boxOf);
  const inside = ({ left, top, right, bottom }: Box): Box => ({
    left: Math.max(0, left),
    top: Math.max(0, top),
    right: Math.min(width, right),
    bottom: Math.min(height, bottom),
  });
  const isFilled = ({ left, top, right, bottom }: Box): boolean => right > left && bottom > top;
  const around = inside({
    left: Math.min(...all.map(({ left }) => Math.trunc(left))) - padding,
    top: Math.min(...all.map(({ top }) => Math.trunc(top))) - padding,
    right: Math.max(...all.map(({ right }) => Math.trunc(right))) + padding,
    bottom: Math.max(...all.map(({ bottom }) => Math.trunc(bottom))) + padding,
  });
  if (isFilled(around)) return around;
  const side = Math.trunc(Math.min(height, width) * 0.3);
  const [left, top] = [Math.max(0, Math.floor((width - side) / 2)), Math.max(0, Math.trunc(height * 0.1))];
  const part = inside({ left, top, right: left + side, bottom: top + side });
  return isFilled(part) ? part : undefined;
}

/** The crop in the middle of a black picture, as large as fits. */
function padded(crop: ImageBatch, width: number, height: number): ImageBatch {
  const scale = Math.min(width / crop.width, height / crop.height);
  const scaled = resizeImage(crop, roundHalfEven(crop.width * scale), roundHalfEven(crop.height * scale), 'area', 'disabled');
  const out = new ImageBatch(1, height, width, crop.channels);
  const [left, top] = [Math.floor((width - scaled.width) / 2), Math.floor((height - scaled.height) / 2)];
  for (let y = 0; y < scaled.height; y += 1) {
    const row = scaled.data.subarray(y * scaled.width * crop.channels, (y + 1) * scaled.width * crop.channels);
    out.data.set(row, ((top + y) * width + left) * crop.channels);
  }
  return out;
}

const cropByBoxes: NodeFunction = (args) => {
  const image = imageArg(args, 'image');
  const given = (args['bboxes'] ?? null) as PyValue;
  const frames = Array.isArray(given) ? given : [[given]];
  if (frames.length === 0) return { result: [image] };
  const [width, height] = [intArg(args, 'output_width', 512), intArg(args, 'output_height', 512)];
  const crops: ImageBatch[] = [];
  for (let index = 0; index < image.count; index += 1) {
    const boxes = listOf(frames[Math.min(index, frames.length - 1)]);
    if (boxes.length === 0) continue;
    const frame = single(image, index);
    const region = regionOf(boxes, frame, intArg(args, 'padding'));
    if (region === undefined) crops.push(new ImageBatch(1, height, width, image.channels));
    else if (textArg(args, 'keep_aspect') === 'pad') crops.push(padded(cropped(frame, region), width, height));
    else crops.push(resizeImage(cropped(frame, region), width, height, 'area', 'disabled'));
  }
  return { result: [crops.length === 0 ? image : concatBatches(crops)] };
};

const LINE = 3;
const RED = [1, 0, 0, 1];
const UNKNOWN_SIDE = 640;

/** @throws PyError `ValueError` for a box that ends before it begins */
function drawBox(image: ImageBatch, index: number, box: Box): void {
  const [left, top, right, bottom] = [box.left, box.top, box.right, box.bottom].map(Math.trunc) as [number, number, number, number];
  if (right < left) throw valueError('x1 must be greater than or equal to x0');
  if (bottom < top) throw valueError('y1 must be greater than or equal to y0');
  const frame = image.frame(index);
  for (let y = Math.max(0, top); y <= Math.min(image.height - 1, bottom); y += 1) {
    for (let x = Math.max(0, left); x <= Math.min(image.width - 1, right); x += 1) {
      const border = Math.min(x - left, right - x, y - top, bottom - y);
      if (border >= LINE) continue;
      for (let channel = 0; channel < image.channels; channel += 1)
        frame[(y * image.width + x) * image.channels + channel] = RED[channel] as number;
    }
  }
}

/** Boxes of each picture; a flat list belongs to all of them. */
function boxesOf(args: NodeArgs): PyDict[][] {
  const given = (args['bboxes'] ?? null) as PyValue;
  if (isDict(given)) return [[given]];
  if (!Array.isArray(given) || given.length === 0) return [[]];
  return isDict(given[0]) ? [given.filter(isDict)] : given.map(listOf);
}

/** Frames around boxes in red, the pictures cut to 8 bits; without pictures on black ones that are large enough. */
const drawBoxes: NodeFunction = (args) => {
  const all = boxesOf(args);
  const given = args['image'] instanceof ImageBatch ? args['image'] : undefined;
  const reach = (side: 'right' | 'bottom'): number => {
    const ends = all.flat().map((box) => Math.trunc(boxOf(box)[side]));
    return ends.length === 0 ? UNKNOWN_SIDE : Math.max(...ends);
  };
  const source = given ?? new ImageBatch(1, reach('bottom'), reach('right'), 3);
  const data = source.data.map((value) => Math.floor(value * 255) / 255);
  const image = new ImageBatch(source.count, source.height, source.width, source.channels, data);
  for (let index = 0; index < image.count; index += 1)
    for (const box of (all.length === 1 ? all[0] : all[index]) ?? []) drawBox(image, index, boxOf(box));
  return { result: [image] };
};

export const BOX_NODES: Readonly<Record<string, NodeFunction>> = {
  CropByBBoxes: cropByBoxes,
  DrawBBoxes: drawBoxes,
};
