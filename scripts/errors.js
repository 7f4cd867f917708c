// docs/errors.md: every error code of every package, from the tables in the packages themselves. `--check` only compares.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './steps.js';

const sections = [];
for (const name of readdirSync(join(root, 'packages')).sort()) {
  const files = ['dist/errors.js', 'dist/check/issue.js']
    .map((file) => join(root, 'packages', name, file))
    .filter((file) => existsSync(file));
  for (const file of files) {
    const tables = Object.entries(await import(pathToFileURL(file).href)).filter(
      ([key, value]) => /_(?:ERRORS|ISSUES)$/.test(key) && typeof value === 'object',
    );
    for (const [key, table] of tables) {
      const title = key.endsWith('_ISSUES') ? `${name}: issues of a graph (in \`data.issues\` of \`E_GRAPH_INVALID\`)` : name;
      const rows = Object.entries(table).map(([code, meaning]) => `| \`${code}\` | ${meaning.replaceAll('|', '\\|')} |`);
      sections.push([`## ${title}`, '', '| code | meaning |', '|---|---|', ...rows].join('\n'));
    }
  }
}

const intro = `# Error codes

Every error of comfyloom has a \`code\`, says \`what\` happened, \`where\` (a file and line, a URL, a node) and, where there is one, the \`fix\`; \`data\` has the facts for programs. \`isComfyloomError\` of \`@comfyloom/protocol/errors\` tells them from others. Made by \`node scripts/errors.js\`.`;
const text = `${[intro, ...sections].join('\n\n')}\n`;
const path = join(root, 'docs/errors.md');
if (!process.argv.includes('--check')) writeFileSync(path, text);
else if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
  console.error('docs/errors.md is not what the packages say: run node scripts/errors.js');
  process.exitCode = 1;
}
