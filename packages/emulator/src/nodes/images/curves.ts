import { PyError } from '../../python/errors.js';
import { str } from '../../python/text.js';
import { isDict, type PyValue } from '../../python/values.js';
import { imageArg } from '../args.js';
import type { NodeFunction } from '../model.js';
import { digestOf, Opaque } from '../values.js';

const LEVELS = 256;
const f32 = Math.fround;
/** Shares of red, green and blue in the light of a pixel (ITU-R BT.709), in floats of 32 bits. */
const LIGHT = [f32(0.2126), f32(0.7152), f32(0.0722)] as const;

/** How often each of 256 levels occurs in the first picture: on average of the colours, of the light, and of each colour. */
const imageHistogram: NodeFunction = (args) => {
  const image = imageArg(args, 'image');
  if (image.channels < 3)
    throw new PyError('IndexError', `index ${image.channels} is out of bounds for axis 2 with size ${image.channels}`);
  const [red, green, blue, light] = Array.from({ length: 4 }, () => new Array<number>(LEVELS).fill(0)) as [
    number[],
    number[],
    number[],
    number[],
  ];
  const count = (levels: number[], value: number): void => {
    const level = Math.trunc(Math.min(255, Math.max(0, f32(value * 255))));
    levels[level] = (levels[level] as number) + 1;
  };
  const frame = image.frame(0);
  for (let place = 0; place < frame.length; place += image.channels) {
    const [r, g, b] = [frame[place], frame[place + 1], frame[place + 2]] as [number, number, number];
    count(red, r);
    count(green, g);
    count(blue, b);
    count(light, f32(f32(f32(LIGHT[0] * r) + f32(LIGHT[1] * g)) + f32(LIGHT[2] * b)));
  }
  const mean = red.map((value, level) => Math.floor((value + (green[level] as number) + (blue[level] as number)) / 3));
  return { result: [mean, light, red, green, blue].map((levels) => levels.map(BigInt)) };
};

/** The points of a curve, from left to right. */
function pointsOf(curve: PyValue): [number, number][] {
  const raw = isDict(curve) ? curve.get('points') : curve;
  if (raw === undefined) throw new PyError('KeyError', "'points'");
  const points = (Array.isArray(raw) ? raw : []).map((point) => (Array.isArray(point) ? point.map(Number) : [0, 0]) as [number, number]);
  return points.sort(([a], [b]) => a - b);
}

/** Hands the curve on and shows the histogram behind it. */
const curveEditor: NodeFunction = (args) => {
  const given = (args['curve'] ?? null) as PyValue;
  const histogram = args['histogram'];
  const shown = Array.isArray(histogram) ? { ui: { histogram: histogram as PyValue[] } } : {};
  if (args['curve'] instanceof Opaque) return { result: [given], ...shown };
  const isLinear = isDict(given) && given.get('interpolation') === 'linear';
  const points = pointsOf(given);
  const name = isLinear ? 'LinearCurve' : 'MonotoneCubicCurve';
  const written = (): string => `${name}(points=[${points.map(([x, y]) => `(${str(x)}, ${str(y)})`).join(', ')}])`;
  return { result: [new Opaque('CURVE', digestOf('curve', name, points), { written })], ...shown };
};

export const CURVE_NODES: Readonly<Record<string, NodeFunction>> = {
  ImageHistogram: imageHistogram,
  CurveEditor: curveEditor,
};
