import { floatRepr } from './text.js';

/** Text that is JSON already: put in as it is. */
export class RawJson {
  constructor(readonly text: string) {}
}

// The short texts that most of JSON is: nothing in them to escape.
const PLAIN = /^[ !#-[\]-~]*$/;

export function asciiText(value: string): string {
  if (value.length < 100 && PLAIN.test(value)) return `"${value}"`;
  const text = JSON.stringify(value);
  // ensure_ascii: everything past U+007E leaves as \uXXXX, one escape a UTF-16 unit.
  return /[\u007f-\uffff]/.test(text)
    ? text.replace(/[\u0080-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
    : text;
}

function dumpFloat(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (value === Number.POSITIVE_INFINITY) return 'Infinity';
  if (value === Number.NEGATIVE_INFINITY) return '-Infinity';
  return floatRepr(value);
}

/**
 * `json.dumps` with Python's blanks after `,` and `:` and bare NaN. A bigint is an int, a number is a float (`1.0`);
 * objects and Maps are dicts; `undefined` entries are left out.
 */
export function dumpJson(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  switch (typeof value) {
    case 'string':
      return asciiText(value);
    case 'bigint':
      return value.toString();
    case 'number':
      return dumpFloat(value);
    case 'boolean':
      return value ? 'true' : 'false';
  }
  if (value instanceof RawJson) return value.text;
  if (Array.isArray(value)) {
    let out = '[';
    for (let index = 0; index < value.length; index += 1) out += (index === 0 ? '' : ', ') + dumpJson(value[index]);
    return `${out}]`;
  }
  let out = '';
  if (value instanceof Map) for (const [key, item] of value) out += dumpEntry(out, String(key), item);
  else for (const key of Object.keys(value)) out += dumpEntry(out, key, (value as Record<string, unknown>)[key]);
  return `{${out}}`;
}

function dumpEntry(before: string, key: string, value: unknown): string {
  if (value === undefined) return '';
  return `${before === '' ? '' : ', '}${asciiText(key)}: ${dumpJson(value)}`;
}

/**
 * `json.dumps(value, indent=…)`; without an indent everything lies on one line.
 *
 * @param text how a string is written: as it is, or `asciiText` (`ensure_ascii`, the usual)
 */
export function dumpIndented(value: unknown, indent: number, text: (value: string) => string = JSON.stringify, depth = 0): string {
  if (typeof value === 'string') return text(value);
  const isList = Array.isArray(value);
  if (!isList && !(value instanceof Map)) return dumpJson(value);
  const parts = isList
    ? value.map((item) => dumpIndented(item, indent, text, depth + 1))
    : [...value].map(([key, item]) => `${text(String(key))}: ${dumpIndented(item, indent, text, depth + 1)}`);
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  if (parts.length === 0) return open + close;
  if (indent === 0) return `${open}${parts.join(', ')}${close}`;
  const pad = ' '.repeat(indent * (depth + 1));
  return `${open}\n${pad}${parts.join(`,\n${pad}`)}\n${' '.repeat(indent * depth)}${close}`;
}
