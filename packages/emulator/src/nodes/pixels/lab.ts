/** Planes of three numbers a pixel: colours in Lab, or in linear light. */
export type Planes = readonly [Float64Array, Float64Array, Float64Array];

/** The white that Lab is measured against (D65). */
const WHITE = [0.95047, 1, 1.08883] as const;

type Matrix = readonly (readonly [number, number, number])[];

const TO_XYZ: Matrix = [
  [0.412453, 0.35758, 0.180423],
  [0.212671, 0.71516, 0.072169],
  [0.019334, 0.119193, 0.950227],
];
const FROM_XYZ: Matrix = [
  [3.2404813432005266, -1.5371515162713185, -0.4985363261688878],
  [-0.9692549499965682, 1.8759900014898907, 0.0415559265582928],
  [0.0556466391351772, -0.2040413383665112, 1.0573110696453443],
];

const toLinear = (value: number): number => (value > 0.04045 ? ((value + 0.055) / 1.055) ** 2.4 : value / 12.92);
const fromLinear = (value: number): number => (value > 0.0031308 ? 1.055 * value ** (1 / 2.4) - 0.055 : 12.92 * value);
const toRoot = (value: number): number => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 4 / 29);
const fromRoot = (value: number): number => (value > 0.2068966 ? value ** 3 : (value - 4 / 29) / 7.787);

const row = (matrix: Matrix, index: number, a: number, b: number, c: number): number => {
  const [x, y, z] = matrix[index] as readonly [number, number, number];
  return x * a + y * b + z * c;
};

/** @param pixels three floats a pixel, sRGB */
export function rgbToLab(pixels: Float32Array): Planes {
  const count = pixels.length / 3;
  const planes: Planes = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  for (let pixel = 0; pixel < count; pixel += 1) {
    const [r, g, b] = [0, 1, 2].map((channel) => toLinear(pixels[pixel * 3 + channel] as number)) as [number, number, number];
    const [x, y, z] = WHITE.map((white, index) => toRoot(row(TO_XYZ, index, r, g, b) / white)) as [number, number, number];
    planes[0][pixel] = 116 * y - 16;
    planes[1][pixel] = 500 * (x - y);
    planes[2][pixel] = 200 * (y - z);
  }
  return planes;
}

/** sRGB again, cut off at 0 and 1. */
export function labToRgb(planes: Planes): Float32Array {
  const count = planes[0].length;
  const pixels = new Float32Array(count * 3);
  for (let pixel = 0; pixel < count; pixel += 1) {
    const y = ((planes[0][pixel] as number) + 16) / 116;
    const roots = [(planes[1][pixel] as number) / 500 + y, y, Math.max(0, y - (planes[2][pixel] as number) / 200)];
    const [a, b, c] = roots.map((root, index) => fromRoot(root) * (WHITE[index] as number)) as [number, number, number];
    for (let channel = 0; channel < 3; channel += 1)
      pixels[pixel * 3 + channel] = Math.min(1, Math.max(0, fromLinear(row(FROM_XYZ, channel, a, b, c))));
  }
  return pixels;
}
