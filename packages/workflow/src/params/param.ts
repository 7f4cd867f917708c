import { seed } from './seed.js';
import { size } from './size.js';

/** Parameters that plain zod cannot say. Each is a zod schema: `.describe()`, `.meta()` and the like work on it. */
export const param = { seed, size } as const;
