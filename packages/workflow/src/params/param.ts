import type { Hints } from '@comfyloom/artifact';
import type { z } from 'zod';
import { choice } from './choice.js';
import { image, mask, model } from './file.js';
import { seed } from './seed.js';
import { withHints } from './shape.js';
import { size } from './size.js';
import { loras, maybe, variant } from './variant.js';

/** Hints for forms: they change nothing of what is accepted. */
function ui<S extends z.ZodType>(schema: S, hints: Pick<Hints, 'group'> & { readonly control?: string; readonly order?: number }): S {
  return withHints(schema, hints);
}

/** Parameters that plain zod cannot say. Each is a zod schema: `.describe()` and `.meta()` work on it. */
export const param = { seed, size, image, mask, model, choice, variant, maybe, loras, ui } as const;
