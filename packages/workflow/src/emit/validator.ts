import type { ParametersSchema, Validate } from '@comfyloom/artifact';
import { Ajv2020, type Options } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';

const options: Options = {
  // Every bad parameter is told at once.
  allErrors: true,
  // bind words its own messages, from the keyword and its limit: half the bytes.
  messages: false,
  useDefaults: true,
  // Unions of types (a seed is an integer or a string of digits) are meant.
  allowUnionTypes: true,
  // `format` is a note in JSON Schema 2020-12; parametersSchema refuses what would only be noted.
  validateFormats: false,
  keywords: ['x-comfyloom'],
  strictTypes: false,
};

// The one helper that standalone code asks ajv for: the length of a text in characters, not in UTF-16 units.
const LENGTH = 'require("ajv/dist/runtime/ucs2length").default';

// Where in the schema a rule stands: bind does not read it, and every frontend would carry it. A quote inside of a text is escaped, so no
// text can look like it.
const SCHEMA_PATH = /schemaPath:"(?:[^"\\]|\\.)*",/g;

// `schema16.properties.style.enum`: written out, so that the schema itself is no longer referred to and falls out of the bundle.
const REFERENCE = /\bschema\d+((?:\.\w+|\[\d+\])+)/g;

/** The validator of the parameters as source code of an ES module that imports nothing. */
export function validatorCode(schema: ParametersSchema): string {
  const ajv = new Ajv2020({ ...options, code: { source: true, esm: true } });
  const rules = withoutNotes(schema);
  const code = (standalone as unknown as { default: typeof standalone.default }).default(ajv, ajv.compile(rules));
  return code
    .replaceAll(LENGTH, '(text) => [...text].length')
    .replace(SCHEMA_PATH, '')
    .replace(REFERENCE, (whole, path: string) => JSON.stringify(follow(rules, path)) ?? whole);
}

/** What only people and forms read would be carried along by every frontend. */
function withoutNotes({ properties, ...schema }: ParametersSchema): Record<string, unknown> {
  const bare = Object.entries(properties).map(([name, { description, title, examples, 'x-comfyloom': _, ...rules }]) => [name, rules]);
  return { ...schema, properties: Object.fromEntries(bare) };
}

/** The same validator, ready to be called. Builds code at run time: for Node, not for pages. */
export function makeValidator(schema: ParametersSchema): Validate {
  return new Ajv2020(options).compile(schema) as unknown as Validate;
}

/** The value at a path such as `.properties.size.anyOf[0].enum`. */
function follow(value: unknown, path: string): unknown {
  const steps = path.match(/\w+/g) ?? [];
  return steps.reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], value);
}
