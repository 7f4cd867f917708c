// docs/gallery.md: every workflow of workflows-dist with its cases, parameters, needs, and what it was proved on. Pictures are drawn by
// the emulator; each is named by what it was made of, so only those that changed are drawn again. `--check` only compares.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { drawCase } from './gallery/draw.js';
import { section, table } from './gallery/markdown.js';
import { root } from './steps.js';

const { publishCheck } = await import(pathToFileURL(join(root, 'packages/conformance/dist/index.js')).href);
const check = process.argv.includes('--check');
const page = join(root, 'docs/gallery.md');
const pictures = join(root, 'docs/gallery');
const read = (...path) => JSON.parse(readFileSync(join(root, 'workflows-dist', ...path), 'utf8'));

/** What vouches for a workflow; undefined when no real server does. */
function signOff(manifest) {
  const path = [manifest.name, 'conformance.json'];
  const verdict = publishCheck(manifest, existsSync(join(root, 'workflows-dist', ...path)) ? read(...path) : undefined);
  return verdict.allowed ? verdict.signOff : undefined;
}

/** The name of a case's picture: another one whenever the workflow or the case is another. */
function pictureName({ name, digest }, { name: caseName, params }) {
  const made = createHash('sha256')
    .update(JSON.stringify([digest, params]))
    .digest('hex');
  return `${name}.${caseName}.${made.slice(0, 8)}.webp`;
}

const workflows = read('index.json').workflows.map(({ name }) => {
  const manifest = read(name, 'manifest.json');
  const drawn = Object.values(manifest.outputs).some(({ media }) => media === 'image');
  const cases = manifest.cases.map((each) => ({ ...each, picture: drawn ? pictureName(manifest, each) : undefined }));
  return { ...manifest, cases, signOff: signOff(manifest) };
});
const wanted = new Map(
  workflows.flatMap((workflow) =>
    workflow.cases.flatMap((each) => (each.picture === undefined ? [] : [[each.picture, { workflow, each }]])),
  ),
);
const present = existsSync(pictures) ? readdirSync(pictures) : [];
const [missing, extra] = [[...wanted.keys()].filter((name) => !present.includes(name)), present.filter((name) => !wanted.has(name))];

const proved = workflows.filter(({ signOff }) => signOff !== undefined).length;
const intro = `# Gallery

The workflows of \`workflows-src\`, compiled in \`workflows-dist\`. Made by \`node scripts/gallery.js\`.

**The pictures are drawings of the emulator**, which has no models: they show size, count and shape of what comes out, not what a model would paint. ${proved} of ${workflows.length} workflows have passed all of their cases on a real server as they stand here; each says what it was proved on.`;
const text = `${[intro, table(workflows), ...workflows.map(section)].join('\n\n')}\n`;

if (check) {
  const stale = !existsSync(page) || readFileSync(page, 'utf8') !== text;
  for (const name of missing) console.error(`docs/gallery/${name} is missing`);
  for (const name of extra) console.error(`docs/gallery/${name} is of no case any more`);
  if (stale) console.error('docs/gallery.md is not what workflows-dist says');
  if (stale || missing.length + extra.length > 0) {
    console.error('Run node scripts/gallery.js');
    process.exitCode = 1;
  }
} else {
  mkdirSync(pictures, { recursive: true });
  for (const name of extra) rmSync(join(pictures, name));
  for (const name of missing) {
    const { workflow, each } = wanted.get(name);
    console.log(name);
    writeFileSync(join(pictures, name), await drawCase(workflow, each.params));
  }
  writeFileSync(page, text);
}
