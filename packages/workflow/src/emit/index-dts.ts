import type { OutputSpec, ParameterSchema } from '@comfyloom/artifact';
import type { Compiled } from '../compile/compile.js';

/** `index.d.ts`: needs no package of ours, so that a frontend can copy the folder and be done. */
export function indexDts({ manifest }: Pick<Compiled, 'manifest'>): string {
  const { parameters, outputs, title } = manifest;
  const required = new Set(parameters.required);
  const params = Object.entries(parameters.properties).map(
    ([name, property]) => `${doc(describe(property), '  ')}  ${name}${required.has(name) ? '' : '?'}: ${typeOf(property)};\n`,
  );
  const specs = Object.entries(outputs).map(
    ([name, spec]) => `${doc(whatComesBack(spec), '  ')}  readonly ${key(name)}: ${literalSpec(spec)};\n`,
  );
  return `${doc(`Parameters of ${manifest.name}: ${title}.`, '')}export interface Params {
${params.join('')}}

/** What it gives back, by name. */
export type Outputs = {
${specs.join('')}};

/** ComfyUI API JSON: the \`prompt\` of \`POST /prompt\`. */
export type Graph = Record<string, { class_type: string; inputs: Record<string, any>; _meta?: { title?: string } }>;

export declare const name: ${JSON.stringify(manifest.name)};
export declare const version: string;
export declare const digest: string;
export declare const outputs: Outputs;
/** The graph with default or example values. */
export declare const workflow: Graph;
/** Parameters that are file names on the server; a runtime uploads what it is given for them. */
export declare const uploads: { readonly [param: string]: 'image' | 'mask' };
/** Checks the parameters and gives a new graph with them put in. Throws an error with \`code\` and \`data.problems\`. */
export declare function bind(params: Params): Graph;

declare const artifact: {
  readonly name: typeof name;
  readonly version: string;
  readonly digest: string;
  readonly outputs: Outputs;
  readonly workflow: Graph;
  readonly uploads: typeof uploads;
  readonly bind: typeof bind;
};
export default artifact;
`;
}

function typeOf(schema: ParameterSchema): string {
  const kind = schema['x-comfyloom']?.kind;
  if (kind === 'seed') return 'number | bigint | string';
  // bind takes a name; a runtime uploads the other two and puts the name in.
  if (kind === 'image' || kind === 'mask') return 'string | Blob | Uint8Array';
  if (Array.isArray(schema['enum'])) return union(schema['enum'].map((value) => JSON.stringify(value)));
  if ('const' in schema) return JSON.stringify(schema['const']);
  const branches = schema['anyOf'] ?? schema['oneOf'];
  if (Array.isArray(branches)) return union(branches.map((branch) => typeOf(branch)));
  const type = schema['type'];
  if (Array.isArray(type)) return union(type.map((each) => typeOf({ ...schema, type: each })));
  switch (type) {
    case 'string':
    case 'boolean':
    case 'null':
      return type;
    case 'integer':
    case 'number':
      return 'number';
    case 'array':
      return `readonly ${parenthesised(typeOf((schema['items'] ?? {}) as ParameterSchema))}[]`;
    case 'object':
      return objectType(schema);
    default:
      return 'unknown';
  }
}

function objectType(schema: ParameterSchema): string {
  const properties = (schema['properties'] ?? {}) as Record<string, ParameterSchema>;
  const required = new Set((schema['required'] ?? []) as string[]);
  const rest = schema['additionalProperties'];
  const fields = Object.entries(properties).map(
    ([name, property]) => `readonly ${key(name)}${required.has(name) ? '' : '?'}: ${typeOf(property)}`,
  );
  if (typeof rest === 'object' && rest !== null) fields.push(`readonly [name: string]: ${typeOf(rest as ParameterSchema)}`);
  return `{ ${fields.join('; ')} }`;
}

function union(types: readonly string[]): string {
  return [...new Set(types)].join(' | ');
}

function parenthesised(type: string): string {
  return type.includes(' | ') ? `(${type})` : type;
}

function key(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

function describe(property: ParameterSchema): string {
  const { description, default: value } = property;
  const hints = property['x-comfyloom'];
  const unit = typeof hints?.['unit'] === 'string' ? hints['unit'] : undefined;
  const range = [property['minimum'], property['maximum']];
  const parts = [
    description,
    hints?.kind === 'seed' ? '0 to 2^64 - 1 (beyond 2^53 as bigint or decimal string); random when left out' : undefined,
    hints?.kind !== 'seed' && range.every((limit) => typeof limit === 'number' && Number.isSafeInteger(limit))
      ? `${range.join(' to ')}${unit ? ` ${unit}` : ''}`
      : undefined,
    hints?.['rounded_down_to'] === undefined ? undefined : `the picture is rounded down to a multiple of ${hints['rounded_down_to']}`,
    value === undefined ? undefined : `default ${JSON.stringify(value)}`,
  ];
  return parts.filter((part) => part !== undefined).join(' · ');
}

function whatComesBack({ kind, media }: OutputSpec): string {
  if (kind === 'websocket-image') return 'PNG pictures over the websocket; nothing is stored on the server.';
  return kind === 'text' ? 'Text, from history.' : `Files on the server (${media}), read through history and /view.`;
}

function literalSpec({ node, kind, media }: OutputSpec): string {
  return `{ readonly node: ${JSON.stringify(node)}; readonly kind: ${JSON.stringify(kind)}; readonly media: ${JSON.stringify(media)} }`;
}

function doc(text: string, indent: string): string {
  // `*/` in a description would end the comment and start code.
  const safe = text.replaceAll('*/', '*\\/').replace(/[\r\n\u2028\u2029]+/g, ' ');
  return safe === '' ? '' : `${indent}/** ${safe} */\n`;
}
