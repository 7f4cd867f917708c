import { type LoadedFrames, loadFrames } from '../picture/decode.js';
import { PyError } from '../python/errors.js';
import { stringRepr } from '../python/text.js';
import { typeName } from '../python/values.js';
import type { NodeArgs, NodeContext, NodeFunction, NodeResult } from './model.js';
import { ImageBatch, MaskBatch } from './values.js';

function readFile(args: NodeArgs, { files }: NodeContext): { bytes: Uint8Array; name: string } {
  const name = args['image'];
  if (typeof name !== 'string') throw new PyError('AttributeError', `'${typeName(name)}' object has no attribute 'endswith'`);
  const file = files.readAnnotated(name);
  if (file === undefined) throw new PyError('FileNotFoundError', `[Errno 2] No such file or directory: ${stringRepr(name)}`);
  return { bytes: file.data, name };
}

// Without alpha the server hands out an empty mask, whatever the picture's size.
const EMPTY_SIDE = 64;

function load(args: NodeArgs, context: NodeContext): Promise<LoadedFrames> {
  const { bytes, name } = readFile(args, context);
  return loadFrames(bytes, name, context.behave);
}

function alphaMask({ width, height, frames, hasMask }: LoadedFrames): MaskBatch {
  if (!hasMask) return new MaskBatch(frames.length, EMPTY_SIDE, EMPTY_SIDE);
  const mask = new MaskBatch(frames.length, height, width);
  for (const [index, frame] of frames.entries())
    mask.frame(index).forEach((_, pixel, target) => {
      target[pixel] = 1 - (frame[pixel * 4 + 3] as number);
    });
  return mask;
}

const loadImage: NodeFunction = async (args, context): Promise<NodeResult> => {
  const loaded = await load(args, context);
  const image = new ImageBatch(loaded.frames.length, loaded.height, loaded.width, 3);
  for (const [index, frame] of loaded.frames.entries()) {
    const target = image.frame(index);
    for (let from = 0, to = 0; to < target.length; from += 4, to += 3) {
      target[to] = frame[from] as number;
      target[to + 1] = frame[from + 1] as number;
      target[to + 2] = frame[from + 2] as number;
    }
  }
  return { result: [image, alphaMask(loaded)] };
};

const CHANNELS = ['red', 'green', 'blue'];

/** The older server reads the first frame only, and gives a mask of the picture's size whether it has alpha or not. */
const loadImageMask: NodeFunction = async (args, context): Promise<NodeResult> => {
  const loaded = await load(args, context);
  const isOlder = context.behave === '0.3.64';
  const channel = CHANNELS.indexOf(String(args['channel']));
  const shown = isOlder ? { ...loaded, frames: loaded.frames.slice(0, 1), hasMask: true } : loaded;
  if (channel < 0) return { result: [alphaMask(shown)] };
  const mask = new MaskBatch(shown.frames.length, shown.height, shown.width);
  for (const [index, frame] of shown.frames.entries())
    mask.frame(index).forEach((_, pixel, target) => {
      target[pixel] = frame[pixel * 4 + channel] as number;
    });
  return { result: [mask] };
};

export const LOAD_NODES: Readonly<Record<string, NodeFunction>> = {
  LoadImage: loadImage,
  LoadImageOutput: loadImage,
  LoadImageMask: loadImageMask,
};
