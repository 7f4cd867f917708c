import { PREVIEW_SIZE } from '@comfyloom/protocol';
import { drawPicture } from '../picture/draw.js';
import { ImageBatch, type Latent } from './values.js';

/** The picture that a decoder makes of a latent: drawn from all that went into it, over the picture it was encoded from. */
export function decodeLatent(latent: Latent): ImageBatch {
  const { source, changed = 0 } = latent.extra;
  const frames = latent.shape.length > 4 ? (latent.shape[2] as number) : 1;
  const count = latent.count * (frames > 1 ? (frames - 1) * 4 + 1 : 1);
  const image = new ImageBatch(count, latent.height, latent.width, 3);
  for (let index = 0; index < count; index += 1) {
    const frame = image.frame(index);
    if (source === undefined || changed > 0) frame.set(drawPicture(`${latent.digest}${index}`, image.width, image.height));
    if (source !== undefined) blendSource(frame, source, index, image.width, image.height, changed);
  }
  return image;
}

function blendSource(frame: Float32Array, source: ImageBatch, index: number, width: number, height: number, changed: number): void {
  const from = source.frame(index % source.count);
  for (let y = 0; y < height; y += 1) {
    const sourceY = Math.min(source.height - 1, Math.floor((y * source.height) / height));
    for (let x = 0; x < width; x += 1) {
      const sourceX = Math.min(source.width - 1, Math.floor((x * source.width) / width));
      for (let channel = 0; channel < 3; channel += 1) {
        const value = from[(sourceY * source.width + sourceX) * source.channels + Math.min(channel, source.channels - 1)] as number;
        const place = (y * width + x) * 3 + channel;
        frame[place] = (frame[place] as number) * changed + value * (1 - changed);
      }
    }
  }
}

/** Size of a latent preview: the latent's shape scaled until the longer side is 512, up or down. */
export function previewSize({ width, height }: Latent): { width: number; height: number } {
  if (width >= height) return { width: PREVIEW_SIZE, height: Math.max(1, Math.round((height / width) * PREVIEW_SIZE)) };
  return { width: Math.max(1, Math.round((width / height) * PREVIEW_SIZE)), height: PREVIEW_SIZE };
}
