import { z } from 'zod';

/**
 * An object whose extra fields pass through: a newer server adds some. Its inferred type names the known fields only, so that a
 * misspelt field of a reader is a type error.
 */
export function loose<const Shape extends z.ZodRawShape>(shape: Shape): z.ZodObject<Shape, z.core.$strip> {
  return z.looseObject(shape) as unknown as z.ZodObject<Shape, z.core.$strip>;
}

/** A text of which these values are known; a newer server's other ones pass. */
export function known<const Value extends string>(..._values: readonly Value[]): z.ZodType<Value | (string & {})> {
  return z.string() as unknown as z.ZodType<Value | (string & {})>;
}

/** Milliseconds since 1970. */
export const milliseconds = z.number();

/** What an answer without a body is read as: the empty text. */
export const emptyBody = z.literal('');
export type EmptyBody = z.infer<typeof emptyBody>;
