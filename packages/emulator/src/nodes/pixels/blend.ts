import { PyError } from '../../python/errors.js';

type Mix = (a: number, b: number) => number;

function softLight(a: number, b: number): number {
  if (b <= 0.5) return a - (1 - 2 * b) * a * (1 - a);
  const light = a <= 0.25 ? ((16 * a - 12) * a + 4) * a : Math.sqrt(a);
  return a + (2 * b - 1) * (light - a);
}

const MODES: Readonly<Record<string, Mix>> = {
  normal: (_, b) => b,
  multiply: (a, b) => a * b,
  screen: (a, b) => 1 - (1 - a) * (1 - b),
  overlay: (a, b) => (a <= 0.5 ? 2 * a * b : 1 - 2 * (1 - a) * (1 - b)),
  soft_light: softLight,
  difference: (a, b) => a - b,
};

/** @throws PyError `ValueError` for a mode that there is not */
export function blendMode(name: string): Mix {
  const mode = MODES[name];
  if (mode === undefined) throw new PyError('ValueError', `Unsupported blend mode: ${name}`);
  return mode;
}
