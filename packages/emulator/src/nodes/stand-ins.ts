import { PREVIEW_SIZE } from '@comfyloom/protocol';
import { drawScene } from '../picture/draw.js';
import { drawMark } from '../picture/mark.js';
import type { NodeArgs } from './model.js';
import { ImageBatch, type Latent, type MaskBatch, Opaque } from './values.js';

/** Inputs that hold a prompt, by the classes that encode one and the partners' classes. */
const PROMPT_INPUTS = ['prompt', 'text', 't5xxl', 'clip_l', 'text_g', 'tags'] as const;

/** The prompt among the arguments: that of the positive encoding, else of any, else a text that is called one. */
export function promptOf(args: NodeArgs, prefer = 'positive'): string {
  const told = (value: unknown): string => (value instanceof Opaque && typeof value.facts['text'] === 'string' ? value.facts['text'] : '');
  const first = told(args[prefer]) || told(args['positive']);
  if (first !== '') return first;
  for (const value of Object.values(args)) if (told(value) !== '') return told(value);
  const named = PROMPT_INPUTS.map((name) => args[name]).find((value) => typeof value === 'string' && value !== '');
  return typeof named === 'string' ? named : '';
}

/** One picture of a latent at a size of its own: drawn from all that went into it, over the picture it was encoded from. */
export function drawLatent(latent: Latent, index: number, width: number, height: number, tint?: string): Float32Array {
  const { source, noiseMask, changed = 0, text = '' } = latent.extra;
  if (source !== undefined && changed === 0) return blendSource(new Float32Array(width * height * 3), source, index, width, height, 0);
  const scene = { shapes: `${latent.digest}${index}`, text, ...(tint === undefined ? {} : { tint }) };
  const picture = drawScene(scene, width, height);
  if (source !== undefined) blendSource(picture, source, index, width, height, changed, noiseMask);
  drawMark(picture, width, height, text);
  return picture;
}

/** The pictures that a decoder makes of a latent; between two frames of a video latent lie four. */
export function decodeLatent(latent: Latent, decoder: string): ImageBatch {
  const frames = latent.shape.length > 4 ? (latent.shape[2] as number) : 1;
  const count = latent.count * (frames > 1 ? (frames - 1) * 4 + 1 : 1);
  const image = new ImageBatch(count, latent.height, latent.width, 3);
  for (let index = 0; index < count; index += 1) image.frame(index).set(drawLatent(latent, index, image.width, image.height, decoder));
  return image;
}

/** Lays the source below the picture, as far as it was not changed; where a mask keeps it, it stays as it is. */
function blendSource(
  picture: Float32Array,
  source: ImageBatch,
  index: number,
  width: number,
  height: number,
  changed: number,
  mask?: MaskBatch,
): Float32Array {
  const from = source.frame(index % source.count);
  const covers = mask === undefined || mask.data.length === 0 ? undefined : mask.frame(index % mask.count);
  for (let y = 0; y < height; y += 1) {
    const sourceY = Math.min(source.height - 1, Math.floor((y * source.height) / height));
    const maskRow = mask === undefined ? 0 : Math.min(mask.height - 1, Math.floor((y * mask.height) / height)) * mask.width;
    for (let x = 0; x < width; x += 1) {
      const sourceX = Math.min(source.width - 1, Math.floor((x * source.width) / width));
      const cover = covers === undefined || mask === undefined ? 1 : (covers[maskRow + Math.floor((x * mask.width) / width)] as number);
      const share = changed * cover;
      for (let channel = 0; channel < 3; channel += 1) {
        const value = from[(sourceY * source.width + sourceX) * source.channels + Math.min(channel, source.channels - 1)] as number;
        const place = (y * width + x) * 3 + channel;
        picture[place] = (picture[place] as number) * share + value * (1 - share);
      }
    }
  }
  return picture;
}

/** Size of a latent preview: the latent's shape scaled until the longer side is 512, up or down. */
export function previewSize({ width, height }: Latent): { width: number; height: number } {
  if (width >= height) return { width: PREVIEW_SIZE, height: Math.max(1, Math.round((height / width) * PREVIEW_SIZE)) };
  return { width: Math.max(1, Math.round((width / height) * PREVIEW_SIZE)), height: PREVIEW_SIZE };
}
