import { type CatalogInput, type CatalogNode, type CatalogOutput, defaultOf, type InputType } from '@comfyloom/catalog';
import { inputDoc } from './docs.js';
import { contentOf, type InternedOptions } from './interned.js';
import { doc, key, literal, str } from './writer.js';

/*
 * The shapes in which an author writes inputs; the compiler of the DSL flattens the same ones to the server's names.
 *
 * - dynamic combo (`resize_type`): `{ '<option>': { <its inputs> } }`, or just `'<option>'` when all inputs of that option may be
 *   left out. Left out altogether it is the first option, as in the server's UI, and only where that one needs nothing.
 * - growing input with a prefix (`images.image0`): a list; `undefined` leaves a hole.
 * - growing input with names (`values.a`): an object with some of the names.
 * - matched types: the function has a type parameter for each id, bound to the allowed link types, and outputs follow it.
 * - a literal list (`multiselect`, colours): a plain list; on the wire it is wrapped as `{"__value__": […]}`.
 */

/** What the types of one module are written with. */
export interface TypeContext {
  readonly interned: ReadonlyMap<unknown, InternedOptions>;
  /** Type parameters of the node at hand: id of the matched type → name. */
  readonly parameters: ReadonlyMap<string, string>;
  /** Whether the texts of the server go into comments. */
  readonly docs: boolean;
  /** Takes note of an imported type. */
  readonly use: (name: string) => string;
}

/** Whether the input may be left out: it is optional, or compile knows what to write. */
export function mayBeLeftOut(input: CatalogInput): boolean {
  return input.optional === true || hasDefault(input.type);
}

function hasDefault(type: InputType): boolean {
  if (type.kind === 'autogrow') return type.min === 0;
  if (type.kind === 'dynamicCombo') return type.options[0]?.inputs.every(mayBeLeftOut) ?? false;
  return defaultOf(type) !== undefined;
}

/** The members of an inputs interface. `prefix` is what stands before the names on the wire. */
export function members(inputs: readonly CatalogInput[], context: TypeContext, prefix: string, indent: string): string[] {
  return inputs.flatMap((input) => {
    const path = `${prefix}${input.name}`;
    const type = inputType(input, context, path, indent);
    // A union over several lines begins on the next one.
    const gap = type.startsWith('\n') ? '' : ' ';
    const [mark, rest] = mayBeLeftOut(input) ? ['?', ' | undefined'] : ['', ''];
    return [...doc(inputDoc(input, path, context.docs), indent), `${indent}${key(input.name)}${mark}:${gap}${type}${rest};`];
  });
}

function inputType(input: CatalogInput, context: TypeContext, path: string, indent: string): string {
  const { type } = input;
  const { use } = context;
  switch (type.kind) {
    case 'int':
      return use('Int');
    case 'float':
      return use('Float');
    case 'string':
      return use('Text');
    case 'boolean':
      return use('Bool');
    case 'enum':
      return `${use(type.multiselect === true ? 'Choices' : 'Choice')}<${choices(type.options, context)}>`;
    case 'files':
      return type.multiselect === true ? `${use('Choices')}<string>` : use('FileName');
    case 'socket':
      return socket(type.types, context);
    case 'union':
      return union(type, context);
    case 'json':
      return json(type, input.forceInput === true, context);
    case 'match':
      return `${use('Link')}<${context.parameters.get(type.id) ?? 'string'}>`;
    case 'autogrow':
      return autogrow(type, context, path, indent);
    case 'dynamicCombo':
      return dynamicCombo(type, context, path, indent);
  }
}

function choices(options: readonly (string | number | boolean)[], { interned }: TypeContext): string {
  return interned.get(options)?.type ?? (options.length === 0 ? 'never' : contentOf(options));
}

/** Plain values that a type without a widget takes all the same (PROTOCOL.md 3.4): the server does not even look at them. */
const plain: Readonly<Record<string, string>> = { INT: 'number', FLOAT: 'number', STRING: 'string', BOOLEAN: 'boolean' };

function socket(types: readonly string[], { use }: TypeContext): string {
  if (types.includes('*')) return use('Anything');
  const values = [...new Set(types.flatMap((type) => (Object.hasOwn(plain, type) ? [plain[type]] : [])))];
  return `${use('Link')}<${linkTypes(types)}>${values.length > 0 ? ` | ${use('Widget')}<${values.join(' | ')}>` : ''}`;
}

export function linkTypes(types: readonly string[]): string {
  return types.map(literal).join(' | ');
}

function union(type: Extract<InputType, { kind: 'union' }>, context: TypeContext): string {
  const link = `${context.use('Link')}<${linkTypes(type.types)}>`;
  return `${inputType({ name: '', type: type.widget }, context, '', '')} | ${link}`;
}

function json(type: Extract<InputType, { kind: 'json' }>, linked: boolean, { use }: TypeContext): string {
  const widget = `${use('Widget')}<${jsonType(type.type, use)}>`;
  return type.socketless === true && !linked ? widget : `${widget} | ${use('Link')}<${str(type.type)}>`;
}

/** What the literal of a JSON widget looks like (PROTOCOL-0.33.0.md 1.1); any JSON for one that is not known. */
function jsonType(type: string, use: (name: string) => string): string {
  switch (type) {
    case 'BOUNDING_BOX':
      return use('BoundingBox');
    case 'BOUNDING_BOXES':
      return `readonly ${use('BoundingBox')}[]`;
    case 'CURVE':
      return use('Curve');
    case 'COLOR':
    case 'WEBCAM':
    case 'AUDIO_RECORD':
      return 'string';
    case 'COLORS':
      return 'readonly string[]';
    default:
      return use('JsonValue');
  }
}

function autogrow(type: Extract<InputType, { kind: 'autogrow' }>, context: TypeContext, path: string, indent: string): string {
  const inner = `${indent}  `;
  const item = inputType(type.item, context, `${path}.${type.prefix ?? ''}`, inner);
  const needed = type.item.optional === true ? 0 : type.min;
  if (type.names !== undefined) {
    const lines = type.names.map(
      (name, index) => `${inner}${key(name)}${index < needed ? '' : '?'}: ${item}${index < needed ? '' : ' | undefined'};`,
    );
    return ['{', ...lines, `${indent}}`].join('\n');
  }
  const element = item.includes(' ') || item.includes('\n') ? `(${item})` : item;
  const rest = `(${item} | undefined)[]`;
  if (needed === 0 || needed > 8) return `readonly ${rest}`;
  return `readonly [${Array.from({ length: needed }, () => element).join(', ')}, ...${rest}]`;
}

function dynamicCombo(type: Extract<InputType, { kind: 'dynamicCombo' }>, context: TypeContext, path: string, indent: string): string {
  const inner = `${indent}  `;
  const bare = type.options.filter((option) => option.inputs.every(mayBeLeftOut)).map((option) => str(option.key));
  const objects = type.options.map((option) => {
    if (option.inputs.length === 0) return `{ ${key(option.key)}: Record<string, never> }`;
    const lines = members(option.inputs, context, `${path}.`, `${inner}    `);
    return [`{`, `${inner}  ${key(option.key)}: {`, ...lines, `${inner}  };`, `${inner}}`].join('\n');
  });
  const parts = [...(bare.length > 0 ? [bare.join(' | ')] : []), ...objects, context.use('Unchecked')];
  return `\n${parts.map((part) => `${inner}| ${part}`).join('\n')}`;
}

/** The type of an output's link. */
export function outputType(output: CatalogOutput, { parameters, use }: TypeContext): string {
  if (output.match !== undefined) {
    const parameter = parameters.get(output.match);
    return parameter === undefined ? use('AnyLink') : `${use('Link')}<${parameter}>`;
  }
  // An output of several types fits an input that takes any one of them, which no single link type can say.
  if (output.type === '*' || output.type.includes(',') || output.type === 'COMFY_MATCHTYPE_V3') return use('AnyLink');
  return `${use('Link')}<${str(output.type)}>`;
}

/** The matched types of a node: id → the link types that its type parameter is bound to. */
export function matchedTypes(node: CatalogNode): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const visit = (inputs: readonly CatalogInput[]): void => {
    for (const { type } of inputs) {
      if (type.kind === 'match') {
        // Two inputs of one id: only what both take can go to both.
        const before = found.get(type.id);
        const both =
          before === undefined || before.includes('*')
            ? type.types
            : before.filter((each) => type.types.includes('*') || type.types.includes(each));
        found.set(type.id, both.length === 0 ? type.types : both);
      } else if (type.kind === 'autogrow') visit([type.item]);
      else if (type.kind === 'dynamicCombo') for (const option of type.options) visit(option.inputs);
    }
  };
  visit(node.inputs);
  return found;
}
