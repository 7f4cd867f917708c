// Every regular expression of the built packages through recheck: none may take more than linear time on any text.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'acorn';

// Its programs for each platform are not installed; read when it is loaded.
process.env['RECHECK_BACKEND'] = 'pure';
const { check } = await import('recheck');

const root = fileURLToPath(new URL('../packages', import.meta.url));
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => /^[^/\\]+[/\\]dist[/\\].*\.js$/.test(path) && !path.includes('node_modules'))
  .sort();

/** @type {Map<string, { pattern: string, flags: string, where: string }>} */
const found = new Map();

/**
 * @param {any} node a node of the syntax tree, or a list of them
 * @param {string} file
 */
function collect(node, file) {
  if (typeof node !== 'object' || node === null) return;
  if (node.regex) {
    const { pattern, flags } = node.regex;
    found.set(`/${pattern}/${flags}`, { pattern, flags, where: `packages/${file}:${node.loc.start.line}` });
  }
  for (const [key, child] of Object.entries(node)) if (key !== 'loc') collect(child, file);
}

for (const file of files) {
  const text = readFileSync(join(root, file), 'utf8');
  collect(parse(text, { ecmaVersion: 'latest', sourceType: 'module', locations: true, allowHashBang: true }), file);
}

let refused = 0;
for (const [shown, { pattern, flags, where }] of found) {
  const { status, complexity, error } = await check(pattern, flags, { timeout: 60_000 });
  if (status === 'safe') continue;
  refused += 1;
  console.error(`${where}  ${status}: ${complexity?.summary ?? error?.kind ?? ''}  ${shown}`);
}
console.log(`${found.size} regular expressions in ${files.length} files: ${refused} refused`);
process.exitCode = refused > 0 || found.size === 0 ? 1 : 0;
