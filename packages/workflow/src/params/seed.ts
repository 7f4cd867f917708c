import { z } from 'zod';

/** The largest seed a server takes: 2^64 - 1 (PROTOCOL.md 5). */
const MAX_SEED = 18446744073709551615n;

/** A seed as the caller may give it; beyond 2^53 a number is not exact, so it must be a bigint or a decimal string. */
export type SeedInput = number | bigint | string;

/**
 * A seed, 0 to 2^64 - 1, exact. Left out, `bind` takes a random one of 53 bits.
 *
 * @example
 * params: { seed: param.seed() }
 */
export function seed(): z.ZodOptional<z.ZodType<number, SeedInput>> {
  const schema = z
    .any()
    .optional()
    .meta({
      type: ['integer', 'string'],
      minimum: 0,
      maximum: Number.MAX_SAFE_INTEGER,
      pattern: decimalsUpTo(MAX_SEED),
      'x-comfyloom': { kind: 'seed' },
    });
  return schema as unknown as z.ZodOptional<z.ZodType<number, SeedInput>>;
}

/** A regular expression for the decimal integers 0 to `max`, without leading zeros: JSON Schema has no exact range beyond 2^53. */
function decimalsUpTo(max: bigint): string {
  const digits = String(max);
  const smaller = [...digits].flatMap((digit, index) => {
    const lowest = index === 0 ? 1 : 0;
    const highest = Number(digit) - 1;
    if (highest < lowest) return [];
    const rest = digits.length - index - 1;
    return [`${digits.slice(0, index)}[${lowest}-${highest}]${'[0-9]'.repeat(Math.min(rest, 1))}${rest > 1 ? `{${rest}}` : ''}`];
  });
  return `^(?:0|[1-9][0-9]{0,${digits.length - 2}}|${[...smaller, digits].join('|')})$`;
}
