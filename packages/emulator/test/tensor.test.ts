import { describe, expect, it } from 'vitest';
import { type Tensor, tensorText } from '../src/python/tensor.js';

const sevenths = { shape: [2, 3, 200], data: Float32Array.from({ length: 1200 }, (_, index) => index / 7) };

/** Texts that torch 2 gives. */
const TEXTS: readonly [name: string, tensor: Tensor, text: string][] = [
  ['ties go to the even digit', { shape: [3], data: [0.03125, 0.96875, -1.5] }, 'tensor([ 0.0312,  0.9688, -1.5000])'],
  [
    'far apart and not finite',
    { shape: [5], data: [1, 1001, Number.NaN, -0, Number.POSITIVE_INFINITY] },
    'tensor([1.0000e+00, 1.0010e+03,        nan, -0.0000e+00,        inf])',
  ],
  [
    'small',
    { shape: [2, 2], data: Float32Array.from([1e-5, 2, 3.5, -4]) },
    'tensor([[ 1.0000e-05,  2.0000e+00],\n        [ 3.5000e+00, -4.0000e+00]])',
  ],
  ['empty', { shape: [2, 0, 3], data: [] }, 'tensor([], size=(2, 0, 3))'],
  ['an empty row', { shape: [0], data: [] }, 'tensor([])'],
  ['truth values', { shape: [1, 2], data: [1, 0], kind: 'bool' }, 'tensor([[ True, False]])'],
  ['whole numbers', { shape: [3], data: [1, -20, 300], kind: 'int' }, 'tensor([  1, -20, 300])'],
  ['one number', { shape: [], data: [2.5] }, 'tensor(2.5000)'],
  ['the same everywhere', { shape: [1, 2, 2], data: 0 }, 'tensor([[[0., 0.],\n         [0., 0.]]])'],
];

describe('tensorText', () => {
  it.each(TEXTS)('%s', (_, tensor, text) => {
    expect(tensorText(tensor)).toBe(text);
  });

  it('shows the edges of a large one', () => {
    expect(tensorText(sevenths)).toMatch(
      /^tensor\(\[\[\[0\.0000e\+00, 1\.4286e-01, 2\.8571e-01, {2}\.\.\., 2\.8143e\+01,\n {10}2\.8286e\+01, 2\.8429e\+01\],\n {9}\[2\.8571e\+01/,
    );
  });

  it('shows as much of the edges as asked for', () => {
    expect(tensorText(sevenths, 6).split('\n').slice(0, 3).join('\n')).toBe(
      'tensor([[[0.0000e+00, 1.4286e-01, 2.8571e-01, 4.2857e-01, 5.7143e-01,\n' +
        '          7.1429e-01,  ..., 2.7714e+01, 2.7857e+01, 2.8000e+01,\n' +
        '          2.8143e+01, 2.8286e+01, 2.8429e+01],',
    );
  });
});
