import type { Behaviour } from '../options.js';
import { equals, type PyValue } from '../python/values.js';

const split = (types: string): string[] => types.split(',').map((type) => type.trim());

/**
 * Whether a link of type `received` may go into an input of type `wanted` (PROTOCOL.md 3.4; PROTOCOL-0.33.0.md 2, row 6).
 *
 * @param takesAny the input's class declares it equal to every type
 */
export function linkFits(behave: Behaviour, received: PyValue, wanted: PyValue, takesAny: boolean): boolean {
  if (takesAny || equals(received, wanted)) return true;
  if (behave === '0.33.0') {
    if (received === 'COMFY_MATCHTYPE_V3' || wanted === 'COMFY_MATCHTYPE_V3') return true;
    if (Array.isArray(received) && wanted === 'COMBO') return true;
  }
  if (typeof received !== 'string' || typeof wanted !== 'string') return false;
  const from = split(received);
  const into = split(wanted);
  if (behave === '0.33.0' && (from.includes('*') || into.includes('*'))) return true;
  return from.some((type) => into.includes(type));
}
