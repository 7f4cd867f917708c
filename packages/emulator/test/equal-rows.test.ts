import sharp from 'sharp';
import { expect, it } from 'vitest';
import { resizeImage } from '../src/nodes/pixels/resize.js';
import { ImageBatch } from '../src/nodes/values.js';
import { framePng } from '../src/picture/bytes.js';

/** A row of colors, and the same picture with all of its floats. */
function pair(count: number, height: number, width: number, channels: number): { ofRow: ImageBatch; whole: ImageBatch } {
  const row = Float32Array.from({ length: width * channels }, (_, index) => ((index * 37) % 256) / 255);
  const data = Float32Array.from({ length: count * height * row.length }, (_, index) => row[index % row.length] as number);
  return {
    ofRow: ImageBatch.ofRow(count, height, width, channels, row),
    whole: new ImageBatch(count, height, width, channels, data),
  };
}

it.each([
  [1, 1, 3],
  [1, 5, 4],
  [7, 1, 3],
  [33, 700, 1],
  [512, 64, 3],
  [2000, 300, 4],
])('a picture of %i equal rows of %i pixels with %i channels comes out of its PNG', async (height, width, channels) => {
  const { ofRow, whole } = pair(1, height, width, channels);
  for (const image of [ofRow, whole]) {
    const { data, info } = await sharp(await framePng(image, 0))
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true });
    expect([info.height, info.width]).toEqual([height, width]);
    const wanted = Buffer.from(whole.data.map((value) => Math.trunc(Math.fround(value * 255))));
    // A grey picture may be read as one of three channels.
    const read = info.channels === channels ? data : data.filter((_, index) => index % info.channels === 0);
    expect(wanted.equals(read)).toBe(true);
  }
});

it('the floats of equal rows are there for whoever asks', () => {
  const { ofRow, whole } = pair(2, 9, 5, 3);
  expect(ofRow.data).toEqual(whole.data);
  expect(ofRow.digest).toBe(whole.digest);
  ofRow.data[0] = 0.5;
  expect(ofRow.row).toBeUndefined();
});

it.each(['nearest-exact', 'bilinear', 'bicubic', 'area', 'lanczos', 'bislerp'])('equal rows are resized as any others: %s', (method) => {
  for (const [width, height, crop] of [
    [31, 17, 'disabled'],
    [4, 3, 'disabled'],
    [20, 20, 'center'],
  ] as const) {
    const { ofRow, whole } = pair(2, 9, 13, 3);
    const [quick, slow] = [resizeImage(ofRow, width, height, method, crop), resizeImage(whole, width, height, method, crop)];
    expect([quick.count, quick.height, quick.width]).toEqual([2, height, width]);
    expect(Math.max(...quick.data.map((value, index) => Math.abs(value - (slow.data[index] as number))))).toBeLessThan(1e-6);
  }
});
