/**
 * A Python pattern as a JS one: named groups and `\Z` are spelt otherwise.
 *
 * @throws SyntaxError for a pattern that is none
 */
export function pythonRegex(pattern: string, flags: string): RegExp {
  const source = pattern
    .replace(/\(\?P<([A-Za-z_]\w*)>/g, '(?<$1>')
    .replace(/\(\?P=([A-Za-z_]\w*)\)/g, '\\k<$1>')
    .replace(/\\A/g, '(?<![\\s\\S])')
    .replace(/\\Z/g, '(?![\\s\\S])');
  return new RegExp(source, `${flags}u`);
}
