import { PyError } from '../../python/errors.js';

const clamp = (value: number): number => Math.min(1, Math.max(0, value));

/** One channel of two pictures whose alpha is multiplied in: source and destination value, source and destination alpha. */
type Compose = (s: number, d: number, sa: number, da: number) => readonly [value: number, alpha: number];

const union = (sa: number, da: number): number => sa + da - sa * da;
const outside = (s: number, d: number, sa: number, da: number): number => (1 - da) * s + (1 - sa) * d;

const MODES: Readonly<Record<string, Compose>> = {
  ADD: (s, d, sa, da) => [clamp(s + d), clamp(sa + da)],
  CLEAR: () => [0, 0],
  DARKEN: (s, d, sa, da) => [outside(s, d, sa, da) + Math.min(s, d), union(sa, da)],
  DST: (_s, d, _sa, da) => [d, da],
  DST_ATOP: (s, d, sa, da) => [sa * d + (1 - da) * s, sa],
  DST_IN: (_s, d, sa, da) => [d * sa, sa * da],
  DST_OUT: (_s, d, sa, da) => [(1 - sa) * d, (1 - sa) * da],
  DST_OVER: (s, d, sa, da) => [d + (1 - da) * s, da + (1 - da) * sa],
  LIGHTEN: (s, d, sa, da) => [outside(s, d, sa, da) + Math.max(s, d), union(sa, da)],
  MULTIPLY: (s, d, sa, da) => [s * d, sa * da],
  OVERLAY: (s, d, sa, da) => [2 * d < da ? 2 * s * d : sa * da - 2 * (da - s) * (sa - d), union(sa, da)],
  SCREEN: (s, d, sa, da) => [s + d - s * d, union(sa, da)],
  SRC: (s, _d, sa) => [s, sa],
  SRC_ATOP: (s, d, sa, da) => [da * s + (1 - sa) * d, da],
  SRC_IN: (s, _d, sa, da) => [s * da, sa * da],
  SRC_OUT: (s, _d, sa, da) => [(1 - da) * s, (1 - da) * sa],
  SRC_OVER: (s, d, sa, da) => [s + (1 - sa) * d, sa + (1 - sa) * da],
  XOR: (s, d, sa, da) => [outside(s, d, sa, da), (1 - da) * sa + (1 - sa) * da],
};

/** @throws PyError `KeyError` for a mode that there is not */
export function porterDuff(name: string): Compose {
  const mode = MODES[name];
  if (mode === undefined) throw new PyError('KeyError', `'${name}'`);
  return mode;
}
