import { ImageBatch } from '../values.js';

/** A canvas of one colour with a batch of pictures laid on it, which must fit. */
export function placed(image: ImageBatch, width: number, height: number, left: number, top: number, fill: readonly number[]): ImageBatch {
  const out = new ImageBatch(image.count, height, width, image.channels);
  for (let index = 0; index < out.data.length; index += 1) out.data[index] = fill[index % image.channels] as number;
  putAt(out, image, left, top);
  return out;
}

/** Lays each picture of a batch on the one of another batch, in place. */
export function putAt(canvas: ImageBatch, image: ImageBatch, left: number, top: number): void {
  const stride = image.width * image.channels;
  for (let batch = 0; batch < image.count; batch += 1) {
    for (let row = 0; row < image.height; row += 1) {
      canvas
        .frame(batch)
        .set(image.frame(batch).subarray(row * stride, (row + 1) * stride), ((top + row) * canvas.width + left) * canvas.channels);
    }
  }
}
