import { drawPicture } from '../picture/draw.js';
import { seededRandom } from '../picture/random.js';
import type { PyValue } from '../python/values.js';
import type { NodeArgs, NodeContext, NodeFunction } from './model.js';
import { promptOf } from './stand-ins.js';
import { digestOf, ImageBatch, Latent, MaskBatch, Opaque } from './values.js';

const SIDE = 512;

/** The first value of a kind among the arguments: a node that takes a picture and gives one mostly keeps its size. */
function firstOf<T>(args: NodeArgs, isIt: (value: unknown) => value is T): T | undefined {
  for (const value of Object.values(args)) {
    if (isIt(value)) return value;
    if (Array.isArray(value)) {
      const inner = value.find(isIt);
      if (inner !== undefined) return inner;
    }
  }
  return undefined;
}

function sizeFrom(args: NodeArgs): { width: number; height: number } {
  const image = firstOf(args, (value): value is ImageBatch => value instanceof ImageBatch);
  if (image !== undefined) return image;
  const side = (name: string): number => (typeof args[name] === 'bigint' ? Math.min(8192, Math.max(1, Number(args[name]))) : SIDE);
  return { width: side('width'), height: side('height') };
}

function standInImage(args: NodeArgs, digest: string): ImageBatch {
  const { width, height } = sizeFrom(args);
  return new ImageBatch(1, height, width, 3, drawPicture({ shapes: digest, text: promptOf(args) }, width, height));
}

/** An oval near the middle with a soft edge, one for each picture: what a finder of subjects might find. */
function standInMask(args: NodeArgs, digest: string): MaskBatch {
  const { width, height } = sizeFrom(args);
  const count = firstOf(args, (value): value is ImageBatch => value instanceof ImageBatch)?.count ?? 1;
  const mask = new MaskBatch(count, height, width);
  const random = seededRandom(Number.parseInt(digest.slice(0, 8), 16));
  for (let index = 0; index < count; index += 1) {
    const frame = mask.frame(index);
    const [centerX, centerY] = [(0.4 + 0.2 * random()) * width, (0.45 + 0.2 * random()) * height];
    const [radiusX, radiusY] = [(0.2 + 0.1 * random()) * width, (0.28 + 0.1 * random()) * height];
    for (let place = 0; place < frame.length; place += 1) {
      const [x, y] = [place % width, Math.floor(place / width)];
      const distance = Math.hypot((x - centerX) / radiusX, (y - centerY) / radiusY);
      frame[place] = Math.min(1, Math.max(0, (1 - distance) * 12));
    }
  }
  return mask;
}

/** A stand-in of a declared output type, drawn or made from everything that went into the node. */
export function standIn(type: PyValue, args: NodeArgs, digest: string, name: string): unknown {
  switch (type) {
    case 'IMAGE':
      return standInImage(args, digest);
    case 'MASK':
      return standInMask(args, digest);
    case 'LATENT': {
      const latent = firstOf(args, (value): value is Latent => value instanceof Latent);
      if (latent !== undefined) return latent.with({ digest, extra: { constant: undefined } });
      const { width, height } = sizeFrom(args);
      return new Latent([1, 16, Math.floor(height / 8), Math.floor(width / 8)], 8, digest);
    }
    case 'STRING':
      return `emulated ${name} ${digest.slice(0, 8)}`;
    case 'INT':
      // A count or a size is mostly handed on; one that is not stays small, as it may be the side of a picture further down.
      return typeof args[name] === 'bigint' ? args[name] : BigInt(Number.parseInt(digest.slice(0, 2), 16));
    case 'FLOAT':
      return Number.parseInt(digest.slice(0, 4), 16) / 65536;
    case 'BOOLEAN':
      return Number.parseInt(digest.slice(0, 1), 16) % 2 === 1;
    default:
      if (Array.isArray(type)) return type[0] ?? null;
      // An encoding that is changed on its way is still that of its prompt.
      return new Opaque(String(type), digest, { text: promptOf(args, name) });
  }
}

/** What every class without a function of its own does: a value of each declared type, made from its name and inputs. */
export const genericNode: NodeFunction = (args, { nodeClass }: NodeContext) => {
  const digest = digestOf(nodeClass.name, args);
  return {
    result: nodeClass.outputs.map((type, index) => {
      const value = standIn(type, args, digestOf(digest, index), nodeClass.outputNames[index] ?? 'value');
      return nodeClass.outputIsList[index] ? [value] : value;
    }),
  };
};
