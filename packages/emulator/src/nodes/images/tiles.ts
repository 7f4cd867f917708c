import { PyError } from '../../python/errors.js';
import { imageArg, intArg } from '../args.js';
import type { NodeArgs, NodeFunction } from '../model.js';
import { cropImage, roundHalfEven } from '../pixels/resize.js';
import { ImageBatch } from '../values.js';

interface Tile {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Tiles over a picture, row by row; those at the far borders are moved back inside.
 *
 * @throws PyError `RuntimeError` for tiles so small that none begins after the first
 */
function tilesOver(width: number, height: number, tileWidth: number, tileHeight: number, overlap: number): Tile[] {
  const along = (size: number, tile: number): [number, number][] => {
    const stride = roundHalfEven(Math.max(tile * 0.25, tile - overlap));
    // The server would go on for ever.
    if (stride === 0 && size > tile)
      throw new PyError('RuntimeError', `Tiles of ${tile} pixels that overlap by ${overlap} never reach the end`);
    const spans: [number, number][] = [];
    for (let start = 0; start < size; start += stride) {
      const end = Math.min(start + tile, size);
      spans.push([Math.max(0, end - tile), end]);
      if (end >= size) break;
    }
    return spans;
  };
  return along(height, tileHeight).flatMap(([top, bottom]) =>
    along(width, tileWidth).map(([left, right]) => ({ left, top, right, bottom })),
  );
}

const splitToTiles: NodeFunction = (args) => {
  const image = imageArg(args, 'image');
  const [tileWidth, tileHeight, overlap] = [intArg(args, 'tile_width', 1024), intArg(args, 'tile_height', 1024), intArg(args, 'overlap')];
  const tiles = tilesOver(image.width, image.height, tileWidth, tileHeight, overlap);
  return { result: [tiles.map(({ left, top, right, bottom }) => cropImage(image, left, top, right - left, bottom - top))] };
};

/** How much each place along a side of a tile counts: half a wave of a sine where tiles overlap. */
function weights(size: number, overlap: number): Float32Array {
  const place = (index: number): number => (size === 1 ? 0 : index / (size - 1));
  return Float32Array.from({ length: size }, (_, index) => (overlap > 0 ? Math.max(1e-5, Math.sin(Math.PI * place(index))) : 1));
}

const mergeTiles: NodeFunction = (args) => {
  const images = (args['image_list'] as unknown[]).map((image) => imageArg({ image }, 'image'));
  const side = (name: string): number => intArg({ [name]: (args[name] as unknown[])[0] } as NodeArgs, name);
  const [width, height, overlap] = [side('final_width'), side('final_height'), side('overlap')];
  const first = images[0] as ImageBatch;
  const { channels } = first;
  const out = new ImageBatch(first.count, height, width, channels);
  const total = new Float32Array(width * height);
  const [across, down] = [weights(first.width, overlap), weights(first.height, overlap)];
  for (const [index, { left, top, right, bottom }] of tilesOver(width, height, first.width, first.height, overlap).entries()) {
    const tile = images[index];
    if (tile === undefined) break;
    for (let y = 0; y < Math.min(bottom - top, tile.height); y += 1) {
      for (let x = 0; x < Math.min(right - left, tile.width); x += 1) {
        const weight = Math.fround((down[y] as number) * (across[x] as number));
        const pixel = (top + y) * width + left + x;
        total[pixel] = (total[pixel] as number) + weight;
        for (let batch = 0; batch < out.count; batch += 1) {
          const from = tile.frame(tile.count === 1 ? 0 : batch);
          const to = out.frame(batch);
          for (let channel = 0; channel < channels; channel += 1) {
            const place = pixel * channels + channel;
            to[place] = (to[place] as number) + (from[(y * tile.width + x) * channels + channel] as number) * weight;
          }
        }
      }
    }
  }
  for (let place = 0; place < out.data.length; place += 1) {
    const weight = total[Math.floor(place / channels) % total.length] as number;
    if (weight !== 0) out.data[place] = (out.data[place] as number) / weight;
  }
  return { result: [out] };
};

export const TILE_NODES: Readonly<Record<string, NodeFunction>> = {
  SplitImageToTileList: splitToTiles,
  ImageMergeTileList: mergeTiles,
};
