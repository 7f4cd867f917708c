import type { PyValue } from '../python/values.js';

/** Input types that unfold into other inputs, for the values at hand (PROTOCOL-0.33.0.md 1.1). */
export const DYNAMIC_COMBO = 'COMFY_DYNAMICCOMBO_V3';
export const AUTOGROW = 'COMFY_AUTOGROW_V3';
export const DYNAMIC_SLOT = 'COMFY_DYNAMICSLOT_V3';

export function isDynamicType(type: PyValue): boolean {
  return type === DYNAMIC_COMBO || type === AUTOGROW || type === DYNAMIC_SLOT;
}
