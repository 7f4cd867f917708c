import { z } from 'zod';

/**
 * An object whose extra fields pass through: a newer server adds some. Its inferred type names the known fields only, so that a
 * misspelt field of a reader is a type error.
 */
export function loose<const Shape extends z.ZodRawShape>(shape: Shape): z.ZodObject<Shape, z.core.$strip> {
  return z.looseObject(shape) as unknown as z.ZodObject<Shape, z.core.$strip>;
}

/** A text of which these values are known; a newer server's other ones pass. */
export function known<const Value extends string>(...values: readonly Value[]): z.ZodType<Value | (string & {}), Value | (string & {})> {
  return z.string().meta({ examples: [...values] });
}

/** Any JS number. `z.number()` refuses NaN and the infinities, which the server's JSON may hold (PROTOCOL.md 1.0). */
export const anyNumber = z.custom<number>((value) => typeof value === 'number', 'Invalid input: expected number');

/** Milliseconds since 1970. */
export const milliseconds = z.number();

/** What an answer without a body is read as: the empty text. */
export const emptyBody = z.literal('');
