import fc from 'fast-check';
import { ProtocolError } from '../src/index.js';

/** Runs of each property: a few for everybody, a million for `npm run test:long`. fast-check prints the seed of a failure. */
export const FUZZ = { numRuns: process.env['COMFYLOOM_LONG'] ? 1_000_000 : 2_000 };

/** A long run needs minutes. */
export const FUZZ_TIMEOUT = process.env['COMFYLOOM_LONG'] ? 1_800_000 : 30_000;

/** What `attempt` gives, or the ProtocolError that it throws. Any other error is a failure of the test. */
export function orProtocolError<Value>(attempt: () => Value): Value | ProtocolError {
  try {
    return attempt();
  } catch (error) {
    if (error instanceof ProtocolError) return error;
    throw error;
  }
}

/** As `expect(actual).toBe(expected)`, which costs more than what it looks at: a million runs are to end in minutes. */
export function same(actual: unknown, expected: unknown): void {
  if (!Object.is(actual, expected)) throw new Error(`${String(actual)} is not ${String(expected)}`);
}

/** JSON values that a hostile peer would choose: `__proto__` and `constructor` for keys, deep, odd numbers. */
export const hostileJson = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    fc.constantFrom<unknown>(null, true, false, '', '__proto__', 'NaN', '18446744073709551615', 0, -0, 1e308),
    fc.double(),
    fc.integer(),
    fc.string({ unit: 'binary' }),
    fc.array(tie('value'), { maxLength: 5 }),
    fc
      .array(
        fc.tuple(fc.oneof(fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'type', 'data'), fc.string()), tie('value')),
        {
          maxLength: 5,
        },
      )
      .map((entries) => {
        const object: Record<string, unknown> = {};
        for (const [key, value] of entries)
          Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true });
        return object;
      }),
  ),
})).value;

/** Fails when something that was parsed reached a shared prototype. */
export function assertCleanPrototypes(): void {
  for (const shared of [Object.prototype, Array.prototype, Function.prototype]) {
    const added = Object.keys(shared);
    if (added.length > 0) throw new Error(`a prototype was polluted with ${added.join(', ')}`);
  }
}
