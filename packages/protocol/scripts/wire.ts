// Writes src/wire.ts: the types of the schemas as plain TypeScript, so that whoever reads them needs no zod. `--check` only compares.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'oxc-parser';
import type { z } from 'zod';
import { eventSchemas } from '../src/schemas/events.js';

const folder = fileURLToPath(new URL('../src/schemas/', import.meta.url));
const target = fileURLToPath(new URL('../src/wire.ts', import.meta.url));

/** Types that are written by hand, by the schema that stands for them. */
const BY_HAND: Readonly<Record<string, string>> = {
  anyNumber: 'number',
  apiGraph: 'ApiGraph',
  inputSpec: 'InputSpec',
};

interface Named {
  readonly name: string;
  /** Of the constant. */
  readonly key: string;
  readonly schema: z.ZodType;
}

const names = new Map<z.ZodType, string>();
const types: Named[] = [];
const docs = new Map<string, string>();
for (const file of readdirSync(folder).sort()) {
  const source = readFileSync(folder + file, 'utf8');
  const schemas = (await import(new URL(`../src/schemas/${file}`, import.meta.url).href)) as Record<string, z.ZodType>;
  readDocs(file, source);
  for (const [key, name] of Object.entries(BY_HAND)) if (schemas[key] !== undefined) names.set(schemas[key], name);
  for (const [, name = '', key = ''] of source.matchAll(/export type (\w+) = z\.infer<typeof (\w+)>;/g)) {
    const schema = schemas[key] as z.ZodType;
    if (!names.has(schema)) names.set(schema, name);
    types.push({ name, key, schema });
  }
}

/** The comments before a file's exported schemas and before the fields of their objects, by path: `nodeInfo`, `nodeInfo.output_name`. */
function readDocs(file: string, source: string): void {
  const { program, comments } = parseSync(file, source);
  const docBefore = (start: number): string => {
    const doc = comments.filter(({ type, value, end }) => type === 'Block' && value.startsWith('*') && end <= start).at(-1);
    return doc !== undefined && source.slice(doc.end, start).trim() === '' ? `/*${doc.value}*/` : '';
  };
  const visit = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return;
    if (Array.isArray(node)) {
      for (const item of node) visit(item, path);
      return;
    }
    const { type, start, key, value } = node as { type?: string; start: number; key?: { name?: string; value?: string }; value?: unknown };
    if (type !== 'Property') {
      for (const child of Object.values(node)) visit(child, path);
      return;
    }
    const inner = `${path}.${key?.name ?? key?.value}`;
    docs.set(inner, docBefore(start));
    visit(value, inner);
  };
  for (const statement of program.body) {
    if (statement.type !== 'ExportNamedDeclaration' || statement.declaration?.type !== 'VariableDeclaration') continue;
    for (const { id, init } of statement.declaration.declarations) {
      if (id.type !== 'Identifier') continue;
      docs.set(id.name, docBefore(statement.start));
      visit(init, id.name);
    }
  }
}

/** The part of zod's definitions that this package uses. */
interface Def {
  readonly type: string;
  readonly values?: readonly unknown[];
  readonly entries?: Readonly<Record<string, string>>;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly items?: readonly z.ZodType[];
  readonly rest?: z.ZodType | null;
}

function print(schema: z.ZodType, path: string, isTop = false): string {
  const known = names.get(schema);
  if (known !== undefined && !isTop) return known;
  const def = schema._zod.def as unknown as Def;
  switch (def.type) {
    case 'string': {
      const examples = schema.meta()?.['examples'];
      return Array.isArray(examples) ? `${examples.map((value) => JSON.stringify(value)).join(' | ')} | (string & {})` : 'string';
    }
    case 'number':
    case 'boolean':
    case 'null':
    case 'unknown':
      return def.type;
    case 'literal':
      return (def.values ?? []).map((value) => JSON.stringify(value)).join(' | ');
    case 'enum':
      return Object.values(def.entries ?? {})
        .map((value) => JSON.stringify(value))
        .join(' | ');
    case 'array':
      return `Array<${print(def.element as z.ZodType, path)}>`;
    case 'record':
      return `Record<string, ${print(def.valueType as z.ZodType, path)}>`;
    case 'nullable':
      return `${print(def.innerType as z.ZodType, path)} | null`;
    case 'optional':
      return `${print(def.innerType as z.ZodType, path)} | undefined`;
    case 'union':
      return (def.options ?? []).map((option) => print(option, path)).join(' | ');
    case 'tuple': {
      const items = (def.items ?? []).map((item) => print(item, path));
      return `[${[...items, ...(def.rest ? [`...Array<${print(def.rest, path)}>`] : [])].join(', ')}]`;
    }
    case 'lazy':
      return 'InputGroups';
    case 'object':
      return `{\n${Object.entries(def.shape ?? {})
        .map(([key, field]) => {
          const isOptional = field._zod.optout === 'optional';
          const doc = docs.get(`${path}.${key}`);
          return `${doc ? `${doc}\n` : ''}${/^\w+$/.test(key) ? key : JSON.stringify(key)}${isOptional ? '?' : ''}: ${print(field, `${path}.${key}`)};`;
        })
        .join('\n')}\n}`;
    default:
      throw new Error(`No type is known for a schema of the type ${def.type} (${path}).`);
  }
}

const printed = types.map(
  ({ name, key, schema }) => `${docs.get(key) ?? ''}\nexport type ${name} = ${print(schema, key, names.get(schema) === name)};\n`,
);
const events = Object.values(eventSchemas).map((schema) => names.get(schema));
const source = `// GENERATED from the schemas by scripts/wire.ts: do not edit.
import type { ApiGraph } from './graph.js';
import type { InputGroups, InputSpec } from './input-spec.js';

${printed.join('\n')}
/** A known event, by its type. */
export type KnownEvent = ${events.join(' | ')};
`;
// Written as the formatter writes, so that one check does not undo the other.
const text = execFileSync('biome', ['format', `--stdin-file-path=${target}`], { input: source, encoding: 'utf8' });
if (!process.argv.includes('--check')) writeFileSync(target, text);
else if (readFileSync(target, 'utf8') !== text) {
  console.error('packages/protocol/src/wire.ts is not what the schemas say: run tsx packages/protocol/scripts/wire.ts.');
  process.exitCode = 1;
}
