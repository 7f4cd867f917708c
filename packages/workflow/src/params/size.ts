import { z } from 'zod';

export interface SizeOptions {
  /** Pixels. */
  readonly default?: number;
  /** Pixels; 16 unless said, the smallest that every empty latent takes. */
  readonly min?: number;
  /** Pixels; 16384 unless said, the largest that the server takes. */
  readonly max?: number;
}

/**
 * A width or a height in pixels: any integer, not a list of presets. The picture is the asked size rounded down to a
 * multiple of 8, because a latent's cell is 8 pixels (measured: 1920 stays, 100 becomes 96); the manifest says so.
 */
export function size(options: SizeOptions & { readonly default: number }): z.ZodDefault<z.ZodInt>;
export function size(options?: SizeOptions): z.ZodInt;
export function size({ default: value, min = 16, max = 16384 }: SizeOptions = {}): z.ZodInt | z.ZodDefault<z.ZodInt> {
  const schema = z
    .int()
    .min(min)
    .max(max)
    .meta({ 'x-comfyloom': { kind: 'size', unit: 'pixels', rounded_down_to: 8 } });
  return value === undefined ? schema : schema.default(value);
}
