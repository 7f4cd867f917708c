// Everything that a catalog says reaches the generated text through one of these: str, key, value, doc. Names go through names.ts.

/**
 * Characters that end a line, turn the writing direction, or cannot be seen: a reader would be shown another text than the compiler.
 * By number, as `\p{Cf}` and its like are other sets in each version of Node.
 */
const ranges =
  '0000-001f 007f-009f 00ad 034f 061c 115f-1160 17b4-17b5 180b-180f 200b-200f 2028-202e 2060-206f 3164 d800-dfff fe00-fe0f feff ffa0 fff0-fffb 1d173-1d17a e0000-e0fff';
const unseen = new RegExp(`[${ranges.replace(/[0-9a-f]+/g, '\\u{$&}').replaceAll(' ', '')}]`, 'gu');

const plainText = /^[\x20-\x7e]*$/;
const needsNoEscape = /^[\w .,:/()-]*$/;

function escapeUnseen(text: string): string {
  if (plainText.test(text)) return text;
  return text.replace(unseen, (character) => {
    const code = character.codePointAt(0) as number;
    return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`;
  });
}

/** A string literal. */
export function str(text: string): string {
  if (needsNoEscape.test(text)) return `'${text}'`;
  return `'${escapeUnseen(text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n'))}'`;
}

const plainKey = /^[A-Za-z_$][\w$]*$/;

/** A property name: bare where it is a plain ASCII identifier, else quoted. */
export function key(name: string): string {
  return plainKey.test(name) ? name : str(name);
}

/** A JavaScript expression for JSON data. `interned` gives the name of a constant that holds a list, if there is one. */
export function value(data: unknown, interned: (list: readonly unknown[]) => string | undefined = () => undefined): string {
  if (typeof data === 'string') return str(data);
  if (Array.isArray(data)) return interned(data) ?? `[${data.map((item) => value(item, interned)).join(', ')}]`;
  if (typeof data === 'object' && data !== null) {
    const fields = Object.entries(data).filter(([, field]) => field !== undefined);
    // A bare or quoted `__proto__` in a literal would set the prototype; a computed one is a property like any other.
    return `{ ${fields.map(([name, field]) => `${name === '__proto__' ? "['__proto__']" : key(name)}: ${value(field, interned)}`).join(', ')} }`;
  }
  return JSON.stringify(data) ?? 'null';
}

/** A literal type. */
export function literal(data: string | number | boolean): string {
  return typeof data === 'string' ? str(data) : String(data);
}

/** A JSDoc comment of these lines, indented; nothing when there are no lines. */
export function doc(lines: readonly string[], indent = ''): string[] {
  const safe = lines
    .flatMap((line) => line.split(/\r\n|[\n\r\u2028\u2029]/))
    .map((line) => escapeUnseen(line).replaceAll('*/', '*\\/').trimEnd());
  if (safe.length === 0) return [];
  const [only] = safe;
  if (safe.length === 1 && only !== undefined) return [`${indent}/** ${only} */`];
  return [`${indent}/**`, ...safe.map((line) => `${indent} *${line === '' ? '' : ` ${line}`}`), `${indent} */`];
}

/** Foreign text inside a comment: what would begin a tag (`@deprecated`) is only text. */
export function quoted(text: string): string {
  return text.replaceAll('@', '\\@');
}

/** Code inside a comment. */
export function code(text: string): string {
  return `\`${text.replaceAll('`', "'").replaceAll('@', '\\@')}\``;
}
