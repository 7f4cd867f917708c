// docs/gallery.md: every workflow of workflows-dist with its parameters, outputs and needs. `--check` only compares.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './steps.js';

const read = (path) => JSON.parse(readFileSync(join(root, 'workflows-dist', path), 'utf8'));
const cell = (text) => String(text).replaceAll('|', '\\|').replaceAll('\n', ' ');

/** @param {Record<string, any>} schema */
function kindOf(schema) {
  const kind = schema['x-comfyloom']?.kind;
  if (kind === 'size') return 'pixels';
  if (kind === 'loras') return `up to ${schema.maxItems} LoRAs`;
  if (kind === 'image' || kind === 'mask' || kind === 'seed') return kind;
  if (schema.enum) return schema.enum.map((value) => `\`${value}\``).join(', ');
  const range =
    schema.minimum !== undefined && schema.maximum !== undefined && Number.isSafeInteger(schema.minimum)
      ? `, ${schema.minimum} to ${schema.maximum}`
      : '';
  return `${[schema.type].flat().join(' or ')}${range}`;
}

/** @param {Record<string, any>} manifest */
function section({ name, title, description, parameters, outputs, requirements, cases, variants = [] }) {
  const rows = Object.entries(parameters.properties).map(([param, schema]) => {
    const fallback = parameters.required?.includes(param)
      ? 'required'
      : schema.default === undefined
        ? ''
        : `\`${JSON.stringify(schema.default)}\``;
    return `| \`${param}\` | ${cell(kindOf(schema))} | ${cell(fallback)} | ${cell(schema.description ?? '')} |`;
  });
  const gives = Object.entries(outputs).map(
    ([output, { kind, media }]) => `\`${output}\` (${media}, ${kind === 'websocket-image' ? 'over the websocket' : kind})`,
  );
  const packs = Object.keys(requirements.classes).filter((pack) => pack !== 'core');
  const models = Object.entries(requirements.models).flatMap(([folder, files]) => files.map((file) => `\`${folder}/${file}\``));
  const required = parameters.required ?? [];
  const options = required.map(
    (param) =>
      `--${param.replaceAll('_', '-')} ${JSON.stringify(cases.find((each) => each.params[param] !== undefined)?.params[param] ?? '…')}`,
  );
  return [
    `## ${name}`,
    `${title}. ${description ?? ''}`.trim(),
    `| parameter | takes | default | |\n|---|---|---|---|\n${rows.join('\n')}`,
    `Gives ${gives.join(', ')}. ${packs.length > 0 ? `Packs: ${packs.join(', ')}. ` : ''}${models.length > 0 ? `Models: ${models.join(', ')}.` : 'Needs no models.'}${variants.length > 0 ? ` ${variants.length + 1} graphs.` : ''}`,
    `\`\`\`sh\ncomfyloom run ${[name, ...options].join(' ')}\n\`\`\``,
  ].join('\n\n');
}

const manifests = read('index.json').workflows.map(({ name }) => read(`${name}/manifest.json`));
const intro = `# Gallery\n\nThe workflows of \`workflows-src\`, compiled in \`workflows-dist\`. Made by \`node scripts/gallery.js\`.`;
const text = `${[intro, ...manifests.map(section)].join('\n\n')}\n`;
const path = join(root, 'docs/gallery.md');
if (!process.argv.includes('--check')) writeFileSync(path, text);
else if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
  console.error('docs/gallery.md is not what workflows-dist says: run node scripts/gallery.js');
  process.exitCode = 1;
}
