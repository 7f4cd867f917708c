import { expect, it } from 'vitest';
import { blur, convolve, gaussianKernel } from '../src/nodes/pixels/convolve.js';
import { ImageBatch } from '../src/nodes/values.js';
import { seededRandom } from '../src/picture/random.js';

function noise(count: number, height: number, width: number): ImageBatch {
  const random = seededRandom(7);
  return new ImageBatch(
    count,
    height,
    width,
    3,
    Float32Array.from({ length: count * height * width * 3 }, () => random()),
  );
}

const furthest = (a: ImageBatch, b: ImageBatch): number =>
  a.data.reduce((most, value, index) => Math.max(most, Math.abs(value - (b.data[index] as number))), 0);

it.each([1, 4, 9, 31])('a blur of radius %i is the convolution with its kernel', async (radius) => {
  const image = noise(2, 40, 33);
  const kernel = gaussianKernel(radius, 0.4);
  expect(furthest(await blur(image, kernel, radius), await convolve(image, kernel, radius))).toBeLessThan(1e-5);
});

it.each([2, 12])('equal rows are blurred as any others, with a radius of %i', async (radius) => {
  const row = noise(1, 1, 30).data;
  const ofRow = ImageBatch.ofRow(2, 20, 30, 3, row);
  const whole = new ImageBatch(2, 20, 30, 3, ImageBatch.ofRow(2, 20, 30, 3, row).data);
  const kernel = gaussianKernel(radius, 0.7);
  const quick = await blur(ofRow, kernel, radius);
  expect([quick.count, quick.height, quick.width]).toEqual([2, 20, 30]);
  expect(furthest(quick, await blur(whole, kernel, radius))).toBeLessThan(1e-6);
});

it('a wide blur of a large picture lets all else have its turn', async () => {
  let turns = 0;
  let done = false;
  const count = (): void => {
    turns += 1;
    if (!done) setImmediate(count);
  };
  setImmediate(count);
  await blur(noise(1, 512, 512), gaussianKernel(31, 1), 31);
  done = true;
  expect(turns).toBeGreaterThan(3);
});
