// The words of docs/gallery.md.

const cell = (text) => String(text).replaceAll('|', '\\|').replaceAll('\n', ' ');
const code = (value) => `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;

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

const image = ({ name }, { name: caseName, picture }, width) =>
  picture === undefined ? '' : `<img src="gallery/${picture}" alt="${name}, case ${caseName}, drawn by the emulator" width="${width}">`;

/** All at a glance. @param {Record<string, any>[]} workflows */
export function table(workflows) {
  const rows = workflows.map((workflow) => {
    const { signOff } = workflow;
    const proof = signOff === undefined ? '–' : `ComfyUI ${signOff.server}${signOff.note === undefined ? '' : '\\*'}`;
    return `| ${image(workflow, workflow.cases[0], 96)} | [${workflow.name}](#${workflow.name}) | ${cell(workflow.title)} | ${workflow.version} | ${proof} |`;
  });
  return `| | workflow | | version | proved on |\n|---|---|---|---|---|\n${rows.join('\n')}\n\n\\* There is a word on its models: see there.`;
}

/** One workflow. @param {Record<string, any>} workflow */
export function section(workflow) {
  const { name, title, description, parameters, outputs, requirements, cases, variants = [] } = workflow;
  const required = parameters.required ?? [];
  const rows = Object.entries(parameters.properties).map(([param, schema]) => {
    const fallback = required.includes(param) ? 'required' : schema.default === undefined ? '' : code(schema.default);
    return `| \`${param}\` | ${cell(kindOf(schema))} | ${cell(fallback)} | ${cell(schema.description ?? '')} |`;
  });
  const gives = Object.entries(outputs).map(
    ([output, { kind, media }]) => `\`${output}\` (${media}, ${kind === 'websocket-image' ? 'over the websocket' : kind})`,
  );
  const packs = Object.keys(requirements.classes).filter((pack) => pack !== 'core');
  const models = Object.entries(requirements.models).flatMap(([folder, files]) => files.map((file) => `\`${folder}/${file}\``));
  const options = required.map((param) => {
    const example = cases.find((each) => each.params[param] !== undefined)?.params[param] ?? '…';
    return `--${param.replaceAll('_', '-')} ${JSON.stringify(example)}`;
  });
  return [
    `## ${name}`,
    `${title}. ${description ?? ''}`.trim(),
    proof(workflow),
    caseTable(workflow),
    `| parameter | takes | default | |\n|---|---|---|---|\n${rows.join('\n')}`,
    `Gives ${gives.join(', ')}. ${packs.length > 0 ? `Packs: ${packs.join(', ')}. ` : ''}${models.length > 0 ? `Models: ${models.join(', ')}.` : 'Needs no models.'}${variants.length > 0 ? ` ${variants.length + 1} graphs.` : ''}`,
    `\`\`\`sh\ncomfyloom run ${[name, ...options].join(' ')}\n\`\`\``,
  ].join('\n\n');
}

function proof({ signOff }) {
  if (signOff === undefined) return '*Not proved: it has not passed all of its cases on a real server as it stands here.*';
  const packs = Object.entries(signOff.packs).map(([pack, version]) => `${pack} ${version.slice(0, 19)}`);
  return `*Proved on ComfyUI ${signOff.server}, ${[...signOff.devices, ...packs].join(', ')}, ${signOff.when.slice(0, 10)}: every case, every check.*${signOff.note === undefined ? '' : ` ${signOff.note}`}`;
}

function caseTable(workflow) {
  const rows = workflow.cases.map((each) => {
    const params = Object.entries(each.params).map(([param, value]) => `${param} ${code(value)}`);
    const expected = Object.entries(each.expect ?? {}).map(([output, { count, width, height }]) =>
      [count === undefined ? '' : `${count} ×`, width === undefined ? output : `${output} ${width}×${height}`]
        .filter((part) => part)
        .join(' '),
    );
    return `| ${image(workflow, each, 192)} | ${each.name} | ${cell(params.join(', '))} | ${cell(expected.join(', '))} |`;
  });
  return `| | case | parameters | must give |\n|---|---|---|---|\n${rows.join('\n')}`;
}
