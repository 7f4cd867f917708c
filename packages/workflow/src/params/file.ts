import { z } from 'zod';
import { withHints } from './shape.js';

/** What a caller may give for a picture: a file name on the server; through a runtime also the picture itself, which it uploads. */
export type FileInput = string | Blob | Uint8Array;

/** A picture. Its slot is a file name in the server's input folder, for `loadImage`. */
export function image(): z.ZodType<string, FileInput> {
  return file('image');
}

/** A mask: a picture whose alpha channel says where. Its slot is a file name in the server's input folder. */
export function mask(): z.ZodType<string, FileInput> {
  return file('mask');
}

function file(kind: 'image' | 'mask'): z.ZodType<string, FileInput> {
  // Every ComfyUI comes with this one in its input folder, so workflow.json runs as it is.
  return withHints(
    z
      .string()
      .min(1)
      .meta({ examples: ['example.png'] }),
    { kind },
  ) as z.ZodType<string> as z.ZodType<string, FileInput>;
}

/**
 * The name of a model file, of the server's own list for that folder (`loras`, `checkpoints`, `vae`, … as in `GET /models`).
 * Whether the file is there only the server knows; `doctor` and conformance ask it.
 */
export function model(folder: string, options: { readonly default: string }): z.ZodDefault<z.ZodString>;
export function model(folder: string): z.ZodString;
export function model(folder: string, options: { readonly default?: string } = {}): z.ZodString | z.ZodDefault<z.ZodString> {
  const schema = withHints(z.string().min(1), { kind: 'model', folder });
  return options.default === undefined ? schema : schema.default(options.default);
}
