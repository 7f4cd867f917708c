import { fileSource, listFiles, type ServerFiles } from './files.js';
import { isObject, type JsonObject } from './json.js';
import type { CatalogFile } from './normalise.js';

/**
 * Turns a catalog file back into the answer of `GET /object_info` of a server that has these files. Texts that the file does not have
 * (descriptions, tooltips) stay empty.
 */
export function toObjectInfo(catalog: CatalogFile, files: ServerFiles = {}): Record<string, JsonObject> {
  return Object.fromEntries(Object.entries(catalog.nodes).map(([name, info]) => [name, fillNode(name, info, files)]));
}

function fillNode(class_type: string, info: JsonObject, files: ServerFiles): JsonObject {
  const input = info['input'] as JsonObject;
  const order = Object.fromEntries(Object.entries(input).map(([section, specs]) => [section, isObject(specs) ? Object.keys(specs) : []]));
  const entries = Object.entries(info).flatMap(([key, value]): [string, unknown][] => {
    if (key !== 'input') return [[key, value]];
    const filled: [string, unknown] = [key, fillSections(class_type, input, files)];
    return Object.hasOwn(info, 'input_order') ? [filled] : [filled, ['input_order', order]];
  });
  return Object.fromEntries(entries);
}

function fillSections(class_type: string, sections: JsonObject, files: ServerFiles): JsonObject {
  return Object.fromEntries(
    Object.entries(sections).map(([section, specs]) => {
      if (section === 'hidden' || !isObject(specs)) return [section, specs];
      return [section, Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, fillSpec(class_type, name, spec, files)]))];
    }),
  );
}

function fillSpec(class_type: string, name: string, spec: unknown, files: ServerFiles): unknown {
  if (!Array.isArray(spec) || !isObject(spec[1])) return spec;
  const [type, options, ...rest] = spec as [unknown, JsonObject, ...unknown[]];
  if (isObject(options['x_files'])) {
    const source = fileSource(class_type, name, [], options);
    const list = source === undefined ? [] : listFiles(source, files);
    const { x_files: _files, x_bare: bare, ...own } = options;
    if (Array.isArray(type)) return bare === true ? [list] : [list, own, ...rest];
    return [type, { ...own, options: list }, ...rest];
  }
  if (type === 'COMFY_DYNAMICCOMBO_V3' && Array.isArray(options['options'])) {
    const filled = options['options'].map((option: unknown) =>
      isObject(option) && isObject(option['inputs']) ? { ...option, inputs: fillSections(class_type, option['inputs'], files) } : option,
    );
    return [type, { ...options, options: filled }, ...rest];
  }
  if (type === 'COMFY_AUTOGROW_V3' && isObject(options['template']) && isObject(options['template']['input'])) {
    const { template } = options;
    return [
      type,
      { ...options, template: { ...template, input: fillSections(class_type, template['input'] as JsonObject, files) } },
      ...rest,
    ];
  }
  return spec;
}

/** Option keys that hold numbers of the input's own type. */
const numeric: ReadonlySet<string> = new Set(['default', 'min', 'max', 'step', 'round']);

/**
 * The JSON text of an `object_info`, as a server writes it: a FLOAT's numbers with their fraction (`1.0`), an INT's bounds beyond 2^53
 * as bare numbers (they are decimal strings in memory).
 */
export function writeObjectInfo(info: Readonly<Record<string, JsonObject>>): string {
  return write(info);
}

function write(value: unknown): string {
  if (Array.isArray(value)) {
    const [type, options] = value as unknown[];
    if ((type === 'INT' || type === 'FLOAT') && isObject(options)) return `[${JSON.stringify(type)}, ${writeOptions(type, options)}]`;
    return `[${value.map(write).join(', ')}]`;
  }
  if (!isObject(value)) return JSON.stringify(value) ?? 'null';
  return `{${Object.entries(value)
    .map(([key, part]) => `${JSON.stringify(key)}: ${write(part)}`)
    .join(', ')}}`;
}

function writeOptions(type: 'INT' | 'FLOAT', options: JsonObject): string {
  const entries = Object.entries(options).map(([key, value]) => {
    if (!numeric.has(key)) return `${JSON.stringify(key)}: ${write(value)}`;
    if (type === 'INT' && typeof value === 'string' && /^-?\d{1,30}$/.test(value)) return `${JSON.stringify(key)}: ${value}`;
    const isWhole = type === 'FLOAT' && typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 1e16;
    return `${JSON.stringify(key)}: ${isWhole ? `${value}.0` : write(value)}`;
  });
  return `{${entries.join(', ')}}`;
}
