import { PyError } from '../../python/errors.js';
import { imageArg, intArg, latentArg, maskArg } from '../args.js';
import type { NodeContext, NodeFunction } from '../model.js';
import { decodeLatent } from '../stand-ins.js';
import { digestOf, Latent } from '../values.js';

const vaeDecode: NodeFunction = (args) => {
  const latent = latentArg(args, 'samples');
  return { result: [decodeLatent(latent, digestOf('decoded', args['vae'] ?? null))] };
};

const vaeEncode: NodeFunction = (args, { nodeClass }) => {
  const source = imageArg(args, 'pixels');
  const shape = [source.count, 4, Math.floor(source.height / 8), Math.floor(source.width / 8)];
  return { result: [new Latent(shape, 8, digestOf(nodeClass.name, source, args['vae'] ?? null), { source })] };
};

interface Tiles {
  readonly width: number;
  readonly height: number;
  readonly overlap: number;
}

/** Tiles that cover one picture, each laid over its neighbour by the overlap. */
function tileCount(width: number, height: number, tile: Tiles): number {
  const along = (side: number, tileSide: number): number => {
    if (side <= tileSide) return 1;
    if (tileSide === tile.overlap) throw new PyError('ZeroDivisionError', 'division by zero');
    return Math.ceil((side - tile.overlap) / (tileSide - tile.overlap));
  };
  return along(width, tile.width) * along(height, tile.height);
}

/** Tells every tile of the three passes: square, tall and wide ones. */
async function showTiles(context: NodeContext, count: number, width: number, height: number, side: number, overlap: number): Promise<void> {
  const half = Math.floor(side / 2);
  const passes = [
    [side, side],
    [half, side * 2],
    [side * 2, half],
  ] as const;
  const all = count * passes.reduce((sum, [x, y]) => sum + tileCount(width, height, { width: x, height: y, overlap }), 0);
  for (let tile = 1; tile <= all; tile += 1) await context.progress(tile, all);
}

const vaeDecodeTiled: NodeFunction = async (args, context) => {
  const latent = latentArg(args, 'samples');
  const side = intArg(args, 'tile_size', 512);
  const overlap = intArg(args, 'overlap', 64);
  if (latent.shape.length === 4) {
    const cells = (pixels: number): number => Math.floor(pixels / latent.cell);
    const [, , rows, columns] = latent.shape as [number, number, number, number];
    await showTiles(context, latent.count, columns, rows, cells(side), cells(side < overlap * 4 ? Math.floor(side / 4) : overlap));
  }
  return vaeDecode(args, context);
};

const vaeEncodeTiled: NodeFunction = async (args, context) => {
  const { count, width, height } = imageArg(args, 'pixels');
  const whole = (side: number): number => side - (side % 8);
  await showTiles(context, count, whole(width), whole(height), intArg(args, 'tile_size', 512), intArg(args, 'overlap', 64));
  return vaeEncode(args, context);
};

const vaeEncodeForInpaint: NodeFunction = (args, context) => {
  const { result } = vaeEncode(args, context) as { result: [Latent] };
  return { result: [result[0].with({ extra: { noiseMask: maskArg(args, 'mask') } })] };
};

export const VAE_NODES: Readonly<Record<string, NodeFunction>> = {
  VAEDecode: vaeDecode,
  VAEDecodeTiled: vaeDecodeTiled,
  VAEEncode: vaeEncode,
  VAEEncodeTiled: vaeEncodeTiled,
  VAEEncodeForInpaint: vaeEncodeForInpaint,
};
