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
  if (needsCare.test(text)) return new CarefulParser(text).parse();
  try {
    return JSON.parse(text);
  } catch {
    // Engines word and place their SyntaxErrors each in their own way; the careful parser finds the place the same everywhere.
    return new CarefulParser(text).parse();
  }
}

const numberToken = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y;
const words: ReadonlyArray<readonly [word: string, value: unknown]> = [
  ['true', true],
  ['false', false],
  ['null', null],
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
];

type Container = unknown[] | Record<string, unknown>;

/** A JSON parser with its own stack, so that a hostile text cannot overflow the call stack. */
class CarefulParser {
  private position = 0;
  /** Containers that are open, outermost first, and for each the key that its next value belongs to. */
  private readonly open: Container[] = [];
  private readonly keys: string[] = [];

  constructor(private readonly text: string) {}

  parse(): unknown {
    for (;;) {
      this.skipSpace();
      const begun = this.begin();
      if (begun !== undefined) {
        this.open.push(begun);
        this.skipSpace();
        if (!this.take(Array.isArray(begun) ? ']' : '}')) {
          this.keys.push(Array.isArray(begun) ? '' : this.key());
          continue;
        }
        this.open.pop();
      }
      let value: unknown = begun === undefined ? this.scalar() : begun;
      // A finished value may finish the containers around it.
      for (;;) {
        const parent = this.open.at(-1);
        if (parent === undefined) return this.end(value);
        this.put(parent, value);
        this.skipSpace();
        if (this.take(',')) {
          if (!Array.isArray(parent)) this.keys[this.keys.length - 1] = this.key();
          break;
        }
        if (!this.take(Array.isArray(parent) ? ']' : '}')) throw this.error();
        this.open.pop();
        this.keys.pop();
        value = parent;
      }
    }
  }

  private begin(): Container | undefined {
    if (this.take('[')) return [];
    return this.take('{') ? {} : undefined;
  }

  private put(parent: Container, value: unknown): void {
    if (Array.isArray(parent)) {
      parent.push(value);
      return;
    }
    const key = this.keys.at(-1) as string;
    // Plain assignment to `__proto__` would replace the object's prototype with what the peer sent.
    if (key === '__proto__') Object.defineProperty(parent, key, { value, writable: true, enumerable: true, configurable: true });
    else parent[key] = value;
  }

  private end(value: unknown): unknown {
    this.skipSpace();
    if (this.position < this.text.length) throw this.error();
    return value;
  }

  private key(): string {
    this.skipSpace();
    if (this.text[this.position] !== '"') throw this.error();
    const key = this.string();
    this.skipSpace();
    if (!this.take(':')) throw this.error();
    return key;
  }

  private scalar(): unknown {
    if (this.text[this.position] === '"') return this.string();
    for (const [word, value] of words) {
      if (this.text.startsWith(word, this.position)) {
        this.position += word.length;
        return value;
      }
    }
    return this.number();
  }

  private string(): string {
    const start = this.position;
    let end = start + 1;
    for (;;) {
      const unit = this.text.charCodeAt(end);
      if (unit === 0x22) break;
      if (unit === 0x5c) end += 2;
      // NaN is the end of the text; control characters are not allowed bare.
      else if (!(unit >= 0x20)) throw this.error(Math.min(end, this.text.length));
      else end += 1;
    }
    this.position = end + 1;
    const token = this.text.slice(start, this.position);
    if (!token.includes('\\')) return token.slice(1, -1);
    try {
      return JSON.parse(token) as string;
    } catch {
      throw this.error(start);
    }
  }

  private number(): number | string {
    numberToken.lastIndex = this.position;
    const match = numberToken.exec(this.text);
    if (match === null) throw this.error();
    this.position += match[0].length;
    const value = Number(match[0]);
    const isInteger = match[1] === undefined && match[2] === undefined;
    return isInteger && !Number.isSafeInteger(value) ? match[0] : value;
  }

  private skipSpace(): void {
    for (;;) {
      const unit = this.text.charCodeAt(this.position);
      if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09) return;
      this.position += 1;
    }
  }

  private take(character: string): boolean {
    if (this.text[this.position] !== character) return false;
    this.position += 1;
    return true;
  }

  private error(position = this.position): ProtocolError {
    const excerpt = this.text.slice(Math.max(0, position - 20), position + 40);
    const what = position >= this.text.length ? 'The JSON text ends too early.' : `The text is no JSON at position ${position}.`;
    return new ProtocolError('E_JSON_MALFORMED', {
      what,
      where: JSON.stringify(excerpt),
      fix: 'Is this a ComfyUI server, and is there a proxy in between that answers in its place?',
      data: { position, excerpt, length: this.text.length },
    });
  }
}
