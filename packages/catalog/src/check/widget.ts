import { isObject } from '../json.js';

const number = (value: unknown) => typeof value === 'number';
const box = (value: unknown) => isObject(value) && ['x', 'y', 'width', 'height'].every((side) => number(value[side]));
const point = (value: unknown) => Array.isArray(value) && value.length === 2 && value.every(number);

/** Shapes of the literals of JSON widgets, each with words for it (PROTOCOL-0.33.0.md 1.1). */
const shapes: ReadonlyMap<string, readonly [fits: (value: unknown) => boolean, words: string]> = new Map([
  ['BOUNDING_BOX', [box, 'an object { x, y, width, height } of numbers']],
  ['BOUNDING_BOXES', [(value: unknown) => Array.isArray(value), 'a list of boxes']],
  [
    'CURVE',
    [
      (value: unknown) =>
        isObject(value) && Array.isArray(value['points']) && value['points'].every(point) && typeof value['interpolation'] === 'string',
      'an object { points: [[x, y], …], interpolation }',
    ],
  ],
  ['COLOR', [(value: unknown) => typeof value === 'string', 'a colour such as "#ffffff"']],
  ['COLORS', [(value: unknown) => Array.isArray(value), 'a list of colours']],
]);

/** What a literal for a JSON widget should have been; undefined when it is that, or when the widget's shape is not known. */
export function wrongShape(type: string, value: unknown): string | undefined {
  const shape = shapes.get(type);
  return shape === undefined || shape[0](value) ? undefined : shape[1];
}
