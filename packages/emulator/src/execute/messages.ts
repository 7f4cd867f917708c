import { str } from '../python/text.js';
import { fromJs, type PyDict, type PyValue } from '../python/values.js';

/** The data of a message that history keeps: facts, and the time in milliseconds. */
export function runMessage(facts: Record<string, unknown>): PyDict {
  const data: PyDict = new Map();
  for (const [key, value] of Object.entries(facts)) data.set(key, fromJs(value));
  data.set('timestamp', BigInt(Date.now()));
  return data;
}

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
  return `<${value.constructor.name}>`;
}
