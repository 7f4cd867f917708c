import type { ParameterSchema, ParametersSchema } from '@comfyloom/artifact';
import { Option } from 'commander';
import { UsageError } from '../errors.js';

/** A command-line option for each parameter of a workflow, described by its schema. */
export function paramOptions({ properties, required = [] }: ParametersSchema): Option[] {
  return Object.entries(properties).map(([name, schema]) => {
    const notes = [
      schema.default === undefined ? undefined : `default: ${shown(schema.default)}`,
      required.includes(name) ? 'required' : undefined,
      schema['x-comfyloom']?.kind === 'seed' ? 'random when left out' : undefined,
    ];
    const description = [schema.description, ...notes].filter((part) => part !== undefined).join('; ');
    const option = new Option(`--${flagOf(name)} <${valueName(schema)}>`, description || undefined);
    return option.argParser((text: string) => fromText(name, schema, text));
  });
}

/** The parameters among the parsed options, under their own names. */
export function paramValues({ properties }: ParametersSchema, options: Record<string, unknown>): Record<string, unknown> {
  const values = Object.keys(properties).map((name) => [name, options[camelCase(flagOf(name))]] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

/** Text of a command line as the value that the schema asks for; what does not fit goes on as it is, for bind to judge. */
function fromText(name: string, schema: ParameterSchema, text: string): unknown {
  const types = [schema['type']].flat();
  // Text that a parameter takes as text is never read as anything else: `--prompt 42` draws "42".
  if (types.includes('string'))
    return types.includes('integer') && Number.isSafeInteger(Number(text)) && text.trim() !== '' ? Number(text) : text;
  if (types.includes('integer') || types.includes('number'))
    return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
  if (types.includes('boolean')) return text === 'true' ? true : text === 'false' ? false : text;
  if (Array.isArray(schema['enum'])) return schema['enum'].find((option) => String(option) === text) ?? text;
  if (schema['x-comfyloom']?.kind === 'loras' && !text.trimStart().startsWith('[')) return loras(text);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UsageError('E_USAGE', { what: `--${flagOf(name)} takes JSON.`, where: text, fix: (cause as Error).message, cause });
  }
}

/** `ink.safetensors:0.8,hands.safetensors`: files, each with its strength or without. A name with a comma needs the JSON. */
function loras(text: string): object[] {
  const parts = text.split(',').map((part) => part.trim());
  return parts
    .filter((part) => part !== '')
    .map((part) => {
      const [, name, strength] = /^(.+):(-?[\d.]+)$/.exec(part) ?? [];
      return name === undefined ? { name: part } : { name, strength: Number(strength) };
    });
}

function shown(value: unknown): string {
  if (Array.isArray(value) && value.length === 0) return 'none';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function valueName(schema: ParameterSchema): string {
  if (Array.isArray(schema['enum'])) return schema['enum'].join('|');
  const kind = schema['x-comfyloom']?.kind;
  if (kind === 'seed') return 'integer';
  if (kind === 'size') return 'pixels';
  if (kind === 'image' || kind === 'mask') return 'file';
  if (kind === 'loras') return 'file:strength,…';
  const types = [schema['type']].flat();
  if (types.includes('string')) return 'text';
  return typeof types[0] === 'string' ? types[0] : 'json';
}

/** The option of a parameter, without its dashes. */
export function flagOf(name: string): string {
  return name.replaceAll('_', '-').replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function camelCase(name: string): string {
  return name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
