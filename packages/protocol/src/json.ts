import { ProtocolError } from './errors.js';

/** A run of digits that may be an integer beyond ±(2^53-1). A hit inside a string or a float is harmless. */
const manyDigits = /\d{16}/;

/** What decides whether a place is inside a string; and what `JSON.parse` cannot be trusted with outside of one, unless it is a key. */
const token = /\\.|"|(NaN|-?Infinity|-?\d[\d.eE+-]*)(\s*:)?/g;

/**
 * Parses a JSON text as ComfyUI writes it (PROTOCOL.md 1.0, section 5).
 *
 * As `JSON.parse`, and besides: bare `NaN`, `Infinity` and `-Infinity` become JS numbers, and integers beyond ±(2^53-1), such as a
 * seed's maximum of 18446744073709551615, become decimal strings, which the server takes for an INT and converts exactly. Numbers
 * with a fraction or an exponent stay numbers. A `__proto__` key is an own property. Time and memory are linear in the text's
 * length, at any depth.
 *
 * @throws ProtocolError `E_JSON_MALFORMED` with `data.start`, the text's first characters, and the engine's own error as its cause
 */
export function parseJson(text: string): unknown {
  try {
    const isPlain = !manyDigits.test(text) && !text.includes('NaN') && !text.includes('Infinity');
    return isPlain ? JSON.parse(text) : parseCarefully(text);
  } catch (cause) {
    const start = text.slice(0, 60);
    // Engines quote the text in their messages, control characters and all.
    const what = `No JSON: ${(cause as Error).message.replace(/[^ -~]+/g, ' ')}.`;
    const fix = 'Does a proxy answer in the place of ComfyUI?';
    throw new ProtocolError('E_JSON_MALFORMED', { what, where: JSON.stringify(start), fix, data: { start, length: text.length }, cause });
  }
}

/** Has `JSON.parse` read a text in which those tokens are written in a way that it can be trusted with. */
function parseCarefully(text: string): unknown {
  // Nobody who writes the text can know it.
  const nan = `NaN ${Math.random()}`;
  let isInside = false;
  let hasNan = false;
  const safe = text.replace(token, (found, value?: string, colon?: string) => {
    if (found === '"') isInside = !isInside;
    if (isInside || value === undefined || colon !== undefined) return found;
    // Blanks, so that `1Infinity` and `Infinity1` stay malformed.
    if (value.endsWith('y')) return ` ${value.replace('Infinity', '1e999')} `;
    if (/^-?(?:0|[1-9]\d*)$/.test(value) && !Number.isSafeInteger(Number(value))) return `"${value}"`;
    if (value !== 'NaN') return found;
    hasNan = true;
    return `"${nan}"`;
  });
  const root = { value: JSON.parse(safe) as unknown };
  // A list of what is left to look into, not a recursion, which a hostile depth would overflow.
  const open: Record<string, unknown>[] = hasNan ? [root] : [];
  for (const container of open) {
    for (const key of Object.keys(container)) {
      const value = container[key];
      // `__proto__` is an own property here, as JSON.parse makes it: that one is set.
      if (value === nan) container[key] = Number.NaN;
      else if (typeof value === 'object' && value !== null) open.push(value as Record<string, unknown>);
    }
  }
  return root.value;
}
