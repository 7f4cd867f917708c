// ANSI sequences first, then what is left of control characters, bidi overrides and line separators:
// a server's text must not be able to rewrite a terminal or forge log lines.
const ANSI = /\u001b\[[0-9;?]*[A-Za-z]/g;
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** Text from a server, fit for a terminal or a log: line feeds and tabs stay, other control characters go. */
export function cleanText(value: unknown, limit = 10_000): string {
  const text = typeof value === 'string' ? value : value === undefined || value === null ? '' : String(value);
  return text.slice(0, limit).replace(ANSI, '').replace(CONTROLS, '').trim();
}

/** The same, on one line. */
export function cleanLine(value: unknown, limit = 300): string {
  return cleanText(value, limit).replace(/[\n\t ]+/g, ' ');
}
