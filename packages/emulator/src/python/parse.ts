import { PyError } from './errors.js';
import type { PyDict, PyValue } from './values.js';

// CPython's scanner gives up at its recursion limit of 1000 frames; past it a request is answered with 500.
const MAX_DEPTH = 990;
const MAX_INT_DIGITS = 4300;

function fail(what: string, position: number): never {
  throw new PyError('json.decoder.JSONDecodeError', `${what}: line 1 column ${position + 1} (char ${position})`);
}

const NUMBER = /-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?/y;
const PLAIN_STRING = /[^"\\\u0000-\u001f]*/y;
const UNPLAIN = /[\\\u0000-\u001f]/;
const ESCAPES: Readonly<Record<string, string>> = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

class Parser {
  private at = 0;

  constructor(private readonly text: string) {}

  document(): PyValue {
    this.space();
    const value = this.value(0);
    this.space();
    if (this.at !== this.text.length) fail('Extra data', this.at);
    return value;
  }

  private space(): void {
    for (;;) {
      const code = this.text.charCodeAt(this.at);
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
      this.at += 1;
    }
  }

  private value(depth: number): PyValue {
    if (depth > MAX_DEPTH) throw new PyError('RecursionError', 'maximum recursion depth exceeded while decoding a JSON object');
    const char = this.text[this.at];
    if (char === '"') return this.string();
    if (char === '{') return this.object(depth);
    if (char === '[') return this.array(depth);
    if (char === 't') return this.word('true', true);
    if (char === 'f') return this.word('false', false);
    if (char === 'n') return this.word('null', null);
    if (char === 'N') return this.word('NaN', Number.NaN);
    if (char === 'I') return this.word('Infinity', Number.POSITIVE_INFINITY);
    if (this.text.startsWith('-Infinity', this.at)) return this.word('-Infinity', Number.NEGATIVE_INFINITY);
    return this.number();
  }

  private word(word: string, value: PyValue): PyValue {
    if (!this.text.startsWith(word, this.at)) fail('Expecting value', this.at);
    this.at += word.length;
    return value;
  }

  private number(): bigint | number {
    NUMBER.lastIndex = this.at;
    const match = NUMBER.exec(this.text);
    if (match === null) fail('Expecting value', this.at);
    const literal = match[0];
    this.at += literal.length;
    if (match[1] !== undefined || match[2] !== undefined) return Number(literal);
    if (literal.length > MAX_INT_DIGITS) {
      throw new PyError('ValueError', `Exceeds the limit (${MAX_INT_DIGITS} digits) for integer string conversion`);
    }
    return BigInt(literal);
  }

  private string(): string {
    this.at += 1;
    // Most texts have nothing in them that is escaped.
    const end = this.text.indexOf('"', this.at);
    const plain = this.text.slice(this.at, Math.max(end, this.at));
    if (end >= 0 && !UNPLAIN.test(plain)) {
      this.at = end + 1;
      return plain;
    }
    return this.escapedString();
  }

  private escapedString(): string {
    let out = '';
    for (;;) {
      PLAIN_STRING.lastIndex = this.at;
      const run = (PLAIN_STRING.exec(this.text) as RegExpExecArray)[0];
      out += run;
      this.at += run.length;
      const char = this.text[this.at];
      if (char === '"') {
        this.at += 1;
        return out;
      }
      if (char !== '\\') fail(char === undefined ? 'Unterminated string starting at' : 'Invalid control character at', this.at);
      const code = this.text[this.at + 1] ?? '';
      const plain = ESCAPES[code];
      if (plain !== undefined) {
        out += plain;
        this.at += 2;
      } else if (code === 'u' && /^[0-9a-fA-F]{4}$/.test(this.text.slice(this.at + 2, this.at + 6))) {
        out += String.fromCharCode(Number.parseInt(this.text.slice(this.at + 2, this.at + 6), 16));
        this.at += 6;
      } else {
        fail('Invalid \\escape', this.at);
      }
    }
  }

  private array(depth: number): PyValue[] {
    const items: PyValue[] = [];
    this.at += 1;
    this.space();
    if (this.text[this.at] === ']') {
      this.at += 1;
      return items;
    }
    for (;;) {
      this.space();
      items.push(this.value(depth + 1));
      this.space();
      const char = this.text[this.at];
      this.at += 1;
      if (char === ']') return items;
      if (char !== ',') fail("Expecting ',' delimiter", this.at - 1);
    }
  }

  private object(depth: number): PyDict {
    const entries: PyDict = new Map();
    this.at += 1;
    this.space();
    if (this.text[this.at] === '}') {
      this.at += 1;
      return entries;
    }
    for (;;) {
      this.space();
      if (this.text[this.at] !== '"') fail('Expecting property name enclosed in double quotes', this.at);
      const key = this.string();
      this.space();
      if (this.text[this.at] !== ':') fail("Expecting ':' delimiter", this.at);
      this.at += 1;
      this.space();
      entries.set(key, this.value(depth + 1));
      this.space();
      const char = this.text[this.at];
      this.at += 1;
      if (char === '}') return entries;
      if (char !== ',') fail("Expecting ',' delimiter", this.at - 1);
    }
  }
}

/**
 * `json.loads`: keeps key order and tells ints from floats, takes bare NaN and Infinity.
 *
 * @throws PyError `json.decoder.JSONDecodeError`, `RecursionError` or `ValueError`, as Python would
 */
export function parseJsonText(text: string): PyValue {
  return new Parser(text).document();
}
