import { isShown, str } from '../python/text.js';
import type { PyDict, PyValue } from '../python/values.js';

/** Input values as `execution_error` shows them: plain ones as they are, all others as text. */
export function formatInputs(values: ReadonlyMap<string, readonly unknown[]>): PyDict {
  return new Map([...values].map(([name, list]) => [name, list.map(formatValue)]));
}

function formatValue(value: unknown): PyValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'bigint' || typeof value === 'number') return value;
  if (Array.isArray(value) || value instanceof Map) {
    try {
      return str(value as PyValue);
    } catch {
      return '[…]';
    }
  }
  return isShown(value) ? value.pythonText() : `<${value.constructor.name}>`;
}
