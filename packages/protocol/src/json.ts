import { ProtocolError } from './errors.js';

/**
 * What `JSON.parse` cannot be trusted with: Python's bare `NaN`, `Infinity` and `-Infinity`, and integers of 16 digits or more
 * that are not the fraction of a float. A hit inside a string is harmless: the careful parser reads it as the string it is.
 */
const needsCare = /NaN|Infinity|(?<![\d.])\d{16}/;

/**
 * Parses a JSON text as ComfyUI writes it (PROTOCOL.md 1.0, section 5).
 *
 * As `JSON.parse`, and besides: bare `NaN`, `Infinity` and `-Infinity` become JS numbers, and integers beyond ±(2^53-1), such as a
 * seed's maximum of 18446744073709551615, become decimal strings, which the server takes for an INT and converts exactly. Numbers
 * with a fraction or an exponent stay numbers. A `__proto__` key is an own property. Time and memory are linear in the text's
 * length, at any depth.
 *
 * @throws ProtocolError `E_JSON_MALFORMED` with `data.position` (in UTF-16 units) and `data.excerpt` of the text around it
 */
export function parseJson(text: string): unknown {
  if (needsCare.test(text)) return parseCarefully(text);
  try {
    return JSON.parse(text);
  } catch {
    // Engines word and place their SyntaxErrors each in their own way; the careful parser finds the place the same everywhere.
    return parseCarefully(text);
  }
}

const scalarToken = /true|false|null|NaN|-?(?:Infinity|(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y;
const space = /[ \n\r\t]*/y;

type Container = unknown[] | Record<string, unknown>;

/** A JSON parser with its own stack, so that a hostile text cannot overflow the call stack. Closures, for every page carries it. */
function parseCarefully(text: string): unknown {
  let position = 0;
  /** Containers that are open, outermost first, and for each the key that its next value belongs to. */
  const open: Container[] = [];
  const keys: string[] = [];

  for (;;) {
    skipSpace();
    const begun: Container | undefined = take('[') ? [] : take('{') ? {} : undefined;
    if (begun !== undefined) {
      open.push(begun);
      skipSpace();
      if (!take(closing(begun))) {
        keys.push(Array.isArray(begun) ? '' : key());
        continue;
      }
      open.pop();
    }
    let value: unknown = begun ?? scalar();
    // A finished value may finish the containers around it.
    for (;;) {
      const parent = open.at(-1);
      if (parent === undefined) {
        skipSpace();
        if (position < text.length) throw malformed(text, position);
        return value;
      }
      put(parent, value);
      skipSpace();
      if (take(',')) {
        if (!Array.isArray(parent)) keys[keys.length - 1] = key();
        break;
      }
      if (!take(closing(parent))) throw malformed(text, position);
      open.pop();
      keys.pop();
      value = parent;
    }
  }

  function put(parent: Container, value: unknown): void {
    const name = keys.at(-1) as string;
    if (Array.isArray(parent)) parent.push(value);
    // Plain assignment to `__proto__` would replace the object's prototype with what the peer sent.
    else if (name === '__proto__') Object.defineProperty(parent, name, { value, writable: true, enumerable: true, configurable: true });
    else parent[name] = value;
  }

  function key(): string {
    skipSpace();
    if (text[position] !== '"') throw malformed(text, position);
    const name = string();
    skipSpace();
    if (!take(':')) throw malformed(text, position);
    return name;
  }

  function scalar(): unknown {
    if (text[position] === '"') return string();
    scalarToken.lastIndex = position;
    const token = scalarToken.exec(text)?.[0];
    if (token === undefined) throw malformed(text, position);
    position += token.length;
    if (/^[tfn]/.test(token)) return JSON.parse(token);
    // Number reads `NaN` and `-Infinity` as they are meant.
    const value = Number(token);
    return !Number.isSafeInteger(value) && /^-?\d+$/.test(token) ? token : value;
  }

  function string(): string {
    const start = position;
    let end = start + 1;
    for (;;) {
      const unit = text.charCodeAt(end);
      if (unit === 0x22) break;
      if (unit === 0x5c) end += 2;
      // NaN is the end of the text; control characters are not allowed bare.
      else if (!(unit >= 0x20)) throw malformed(text, Math.min(end, text.length));
      else end += 1;
    }
    position = end + 1;
    const token = text.slice(start, position);
    if (!token.includes('\\')) return token.slice(1, -1);
    try {
      return JSON.parse(token) as string;
    } catch {
      throw malformed(text, start);
    }
  }

  function skipSpace(): void {
    if (text.charCodeAt(position) > 0x20) return;
    space.lastIndex = position;
    space.test(text);
    position = space.lastIndex;
  }

  function take(character: string): boolean {
    const isNext = text[position] === character;
    if (isNext) position += 1;
    return isNext;
  }
}

function closing(container: Container): string {
  return Array.isArray(container) ? ']' : '}';
}

function malformed(text: string, position: number): ProtocolError {
  const excerpt = text.slice(Math.max(0, position - 20), position + 40);
  const what = position >= text.length ? 'The JSON text ends too early.' : `The text is no JSON at position ${position}.`;
  return new ProtocolError('E_JSON_MALFORMED', {
    what,
    where: JSON.stringify(excerpt),
    fix: 'Is this a ComfyUI server, and is there a proxy in between that answers in its place?',
    data: { position, excerpt, length: text.length },
  });
}
