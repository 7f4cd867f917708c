import { intArg } from './args.js';
import type { NodeFunction } from './model.js';
import { ImageBatch } from './values.js';

const emptyImage: NodeFunction = (args) => {
  const image = new ImageBatch(intArg(args, 'batch_size', 1), intArg(args, 'height', 512), intArg(args, 'width', 512), 3);
  const color = intArg(args, 'color');
  const rgb = [(color >> 16) & 0xff, (color >> 8) & 0xff, color & 0xff].map((value) => value / 255);
  for (let index = 0; index < image.data.length; index += 3) image.data.set(rgb, index);
  return { result: [image] };
};

export const IMAGE_NODES: Readonly<Record<string, NodeFunction>> = { EmptyImage: emptyImage };
