import type { CatalogInput, CatalogNode, InputType } from '@comfyloom/catalog';
import { code, quoted } from './writer.js';

/** Units that a name tells, in the words of a hover. */
const units: readonly (readonly [pattern: RegExp, unit: string])[] = [
  [/(?:^|_)(?:width|height|x|y|left|top|right|bottom|longer_size|shorter_size|tile_size|overlap|padding)$/, 'pixels'],
  [/(?:^|_)(?:seconds|secs|duration)$/, 'seconds'],
  [/(?:^|_)(?:fps|frame_rate)$/, 'frames per second'],
  [/(?:^|_)(?:num_frames|frames|frame_count)$/, 'frames'],
  [/(?:^|_)sample_rate$/, 'Hz'],
  [/(?:^|_)megapixels$/, 'megapixels'],
  [/(?:^|_)(?:degrees|angle|fov|yaw|pitch|roll)$/, 'degrees'],
  [/_percent$/, 'fraction of the sampling, 0 to 1'],
];

/** What the hover of an input says: range, step, default, unit, and how it goes over the wire where the name differs. */
export function inputDoc(input: CatalogInput, path: string, docs: boolean): string[] {
  const facts = [...describe(input.type, path), ...unitOf(input)];
  if (input.lazy === true) facts.push('only computed when it is needed');
  const text = facts.join('; ');
  const sentence = text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  const sent = path === input.name || input.type.kind === 'autogrow' ? '' : `Sent as ${code(path)}.`;
  const first = [sentence, sent].filter((part) => part !== '').join(' ');
  const tooltip = docs && input.tooltip !== undefined ? [quoted(input.tooltip)] : [];
  return [...tooltip, ...(first === '' ? [] : [first])];
}

function unitOf(input: CatalogInput): string[] {
  const { kind } = input.type.kind === 'union' ? input.type.widget : input.type;
  if (kind !== 'int' && kind !== 'float') return [];
  const unit = units.find(([pattern]) => pattern.test(input.name));
  return unit === undefined ? [] : [unit[1]];
}

function describe(type: InputType, path: string): string[] {
  switch (type.kind) {
    case 'int':
    case 'float':
      return [...range(type), ...defaultOf(type.default)];
    case 'string':
    case 'boolean':
    case 'enum':
    case 'json':
      return defaultOf(type.default);
    case 'files':
      return [...place(type.source), ...defaultOf(type.default)];
    case 'union':
      return [type.types.join(' or '), ...describe(type.widget, path)];
    case 'autogrow':
      return [growing(type, path)];
    default:
      return [];
  }
}

function range(type: Extract<InputType, { kind: 'int' | 'float' }>): string[] {
  const { min, max, step } = type;
  const bounds =
    min !== undefined && max !== undefined
      ? `${min} to ${max}`
      : min !== undefined
        ? `at least ${min}`
        : max !== undefined
          ? `at most ${max}`
          : '';
  const steps = step === undefined || step === 1 ? '' : `steps of ${step}`;
  return [[bounds, steps].filter((part) => part !== '').join(', ')].filter((part) => part !== '');
}

function defaultOf(value: unknown): string[] {
  if (value === undefined) return [];
  const text = JSON.stringify(value);
  return [`default ${code(text.length > 120 ? `${text.slice(0, 117)}…` : text)}`];
}

function place(source: Extract<InputType, { kind: 'files' }>['source']): string[] {
  const fixed = source.fixed === undefined ? '' : `, or ${source.fixed.map((entry) => code(JSON.stringify(entry))).join(', ')}`;
  if (source.from === 'models') {
    const folders = [source.folder, ...(source.also ?? [])].filter((folder) => folder !== undefined);
    return [`a file in the server's ${folders.length === 0 ? 'models' : `models/${folders.map(quoted).join(' or models/')}`}${fixed}`];
  }
  if (source.from === 'unknown' || source.from === 'remote') return [`a name that the server knows${fixed}`];
  return [`a ${source.media === 'folders' ? 'folder' : 'file'} in the server's ${source.from} folder${fixed}`];
}

function growing(type: Extract<InputType, { kind: 'autogrow' }>, path: string): string {
  const most = type.names?.length ?? type.max;
  const count = most === undefined ? `${type.min} or more` : type.min === most ? `${most}` : `${type.min} to ${most}`;
  const first = type.names?.[0] ?? `${type.prefix ?? ''}0`;
  return `${count}, sent as ${code(`${path}.${first}`)} and so on`;
}

/** What the hover of a builder says. */
export function nodeDoc(node: CatalogNode, docs: boolean): string[] {
  const { class_type, display_name, description } = node;
  const plain = (name: string) => name.replace(/[\s_]/g, '').toLowerCase();
  const shown = display_name === undefined || plain(display_name) === plain(class_type) ? '' : `, shown as "${quoted(display_name)}"`;
  const facts = [
    ...(node.output_node === true ? ['A server runs it by itself: it is an output node.'] : []),
    ...(node.api_node === true ? ['It calls a paid service over the network.'] : []),
    ...(node.input_list === true ? ['It takes whole lists at once.'] : []),
  ];
  return [
    `Server class ${code(class_type)}${shown}.`,
    ...facts,
    ...(docs && description !== undefined ? ['', ...quoted(description).split('\n')] : []),
    ...(node.deprecated === true ? ['@deprecated The server marks this class as deprecated.'] : []),
    ...(node.experimental === true ? ['@experimental'] : []),
  ];
}
