import type { ComboOption, InputOptions } from './wire.js';

/** A type's name (`INT`, `IMAGE`, `COMBO`, `COMFY_DYNAMICCOMBO_V3`, a union with commas, `*`), or a combo's list of literals, the older spelling. */
type TypeName = string | ComboOption[];

/** `[type]` or `[type, options]`. */
export type InputSpec = [type: TypeName] | [type: TypeName, options: InputOptions];

/** Named inputs of a class, of one option of a dynamic combo, or of a template. */
export interface InputGroups {
  required?: Record<string, InputSpec> | undefined;
  optional?: Record<string, InputSpec> | undefined;
}
