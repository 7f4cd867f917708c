import { decodePicture } from '../../picture/decode.js';
import { PyError } from '../../python/errors.js';
import { stringRepr } from '../../python/text.js';
import { imageArg, intArg, textArg } from '../args.js';
import type { NodeFunction, NodeResult } from '../model.js';
import { single, withChannels } from '../pixels/batch.js';
import { resizeLanczos } from '../pixels/lanczos.js';
import { showPreview } from '../save.js';
import { ImageBatch, MaskBatch } from '../values.js';

/** `#RRGGBB` as three floats; anything of another length is black. */
function colourOf(text: string): number[] {
  const digits = text.replace(/^#+/, '');
  if (digits.length !== 6) return [0, 0, 0];
  return [0, 2, 4].map((start) => {
    const pair = digits.slice(start, start + 2);
    if (!/^[0-9a-f]{2}$/i.test(pair)) throw new PyError('ValueError', `invalid literal for int() with base 16: ${stringRepr(pair)}`);
    return Number.parseInt(pair, 16) / 255;
  });
}

function filled(width: number, height: number, colour: readonly number[]): ImageBatch {
  const row = Float32Array.from({ length: width * 3 }, (_, place) => colour[place % 3] as number);
  return ImageBatch.ofRow(1, height, width, 3, row);
}

/** What was painted, from a file of the input folder, over a picture or a colour; its alpha is the mask. */
const painter: NodeFunction = async (args, context): Promise<NodeResult> => {
  const given = (args['image'] ?? null) === null ? undefined : single(imageArg(args, 'image'), 0);
  const base = given ?? filled(intArg(args, 'width', 512), intArg(args, 'height', 512), colourOf(textArg(args, 'bg_color', '#000000')));
  const name = textArg(args, 'mask');
  const { width, height } = base;
  const paint = name.trim() === '' ? undefined : await painted(name, context.files.readAnnotated(name)?.data);
  if (paint === undefined) {
    return { result: [base, new MaskBatch(1, height, width)], ui: await showPreview(base, context) };
  }
  const over = resizeLanczos(paint, width, height);
  const mask = new MaskBatch(1, height, width).data.map((_, pixel) => over.data[pixel * 4 + 3] as number);
  const under = withChannels(base, 3);
  const data = under.data.map((value, place) => {
    const pixel = Math.floor(place / 3);
    const alpha = mask[pixel] as number;
    return (over.data[pixel * 4 + (place % 3)] as number) * alpha + value * (1 - alpha);
  });
  const image = new ImageBatch(1, height, width, 3, data);
  return { result: [image, new MaskBatch(1, height, width, mask)], ui: await showPreview(image, context) };
};

/** @throws PyError `FileNotFoundError` where there is no such file */
async function painted(name: string, bytes: Uint8Array | undefined): Promise<ImageBatch> {
  if (bytes === undefined) throw new PyError('FileNotFoundError', `[Errno 2] No such file or directory: ${stringRepr(`/input/${name}`)}`);
  const { width, height, rgba } = await decodePicture(bytes, name);
  return new ImageBatch(
    1,
    height,
    width,
    4,
    Float32Array.from(rgba, (value) => value / 255),
  );
}

export const PAINTER_NODES: Readonly<Record<string, NodeFunction>> = { Painter: painter };
