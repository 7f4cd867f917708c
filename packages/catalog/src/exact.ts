import type { ExactInt } from './model.js';

/** Whether `a` is greater than `b`, exact also beyond 2^53. */
export function isAbove(a: ExactInt, b: ExactInt): boolean {
  // Only an INT has bounds that are text, and then the other one is an integer as well.
  return typeof a === 'string' || typeof b === 'string' ? toBigInt(a) > toBigInt(b) : a > b;
}

function toBigInt(value: ExactInt): bigint {
  return BigInt(typeof value === 'string' ? value : Math.trunc(value));
}
