import { fileSource, listFiles, toObjectInfo } from '@comfyloom/catalog';
import { EmulatorError } from '../errors.js';
import { ModelFiles } from '../files/models.js';
import type { Behaviour, EmulatorOptions } from '../options.js';
import { asPyError } from '../python/errors.js';
import { parseJsonText } from '../python/parse.js';
import { fromJs, isDict, type PyDict, type PyValue } from '../python/values.js';
import type { InputSpec, NodeClass, NodeClasses } from './model.js';
import { readClass, readSpec } from './read.js';
import { ClassTable } from './table.js';

export interface LoadedClasses {
  readonly classes: NodeClasses;
  readonly behave: Behaviour;
  readonly models: ModelFiles;
}

/** Parsed object_info with Python's numbers: a FLOAT's are floats, an INT's are ints, also those that came as decimal strings. */
function fromSpecs(value: unknown, numbers: 'INT' | 'FLOAT' | undefined = undefined): PyValue {
  if (Array.isArray(value)) {
    const [type, options] = value as unknown[];
    if ((type === 'INT' || type === 'FLOAT') && typeof options === 'object') return [type, fromSpecs(options, type)];
    return value.map((item) => fromSpecs(item));
  }
  if (typeof value === 'object' && value !== null && !(value instanceof Map)) {
    return new Map(Object.entries(value).map(([key, item]) => [key, fromSpecs(item, numbers)]));
  }
  if (numbers === 'FLOAT' && typeof value === 'number') return value;
  return numbers === 'INT' && typeof value === 'string' && /^-?[0-9]+$/.test(value) ? BigInt(value) : fromJs(value);
}

function parseObjectInfo(source: string): PyValue {
  try {
    return parseJsonText(source);
  } catch (cause) {
    throw new EmulatorError('E_EMULATOR_CATALOG', {
      what: `object_info is no JSON: ${asPyError(cause).message}`,
      fix: 'Give the whole answer of GET /object_info of a server.',
      cause,
    });
  }
}

function isModelList(nodeClass: string, name: string, spec: InputSpec): boolean {
  return sourceOf(nodeClass, name, spec)?.from === 'models';
}

/** An empty list of an unknown folder is a list of files too: those of a pack's own models. */
function isFileList(nodeClass: string, name: string, spec: InputSpec): boolean {
  return isModelList(nodeClass, name, spec) || sourceOf(nodeClass, name, spec)?.from === 'unknown';
}

function sourceOf(nodeClass: string, name: string, { type, options }: InputSpec): ReturnType<typeof fileSource> {
  if (!Array.isArray(type) && type !== 'COMBO') return undefined;
  const listed = Array.isArray(type) ? type : options.get('options');
  const names = Array.isArray(listed) ? listed.filter((item): item is string => typeof item === 'string') : [];
  return fileSource(nodeClass, name, names, Object.fromEntries(options) as Record<string, never>);
}

/** `info` with the installed models in every list of model files. */
function installModels(info: PyDict, className: string, models: ModelFiles): PyDict {
  const groups = info.get('input');
  if (!isDict(groups)) return info;
  const filled: PyDict = new Map(groups);
  for (const category of ['required', 'optional']) {
    const group = groups.get(category);
    if (!isDict(group)) continue;
    const specs: PyDict = new Map(group);
    for (const [name, raw] of group) {
      const spec = readSpec(raw);
      if (!isModelList(className, name, spec)) continue;
      const source = sourceOf(className, name, spec);
      const names = source === undefined ? [] : listFiles(source, { models: models.toRecord() });
      const rest = Array.isArray(raw) ? raw.slice(1) : [];
      specs.set(name, Array.isArray(spec.type) ? [names, ...rest] : ['COMBO', new Map(spec.options).set('options', names)]);
    }
    filled.set(category, specs);
  }
  return new Map(info).set('input', filled);
}

function anyFiles(nodeClass: NodeClass): ReadonlySet<string> {
  const inputs = [...nodeClass.required, ...nodeClass.optional];
  return new Set(inputs.filter(([name, spec]) => isFileList(nodeClass.name, name, spec)).map(([name]) => name));
}

/** What each class is read from: Python values for a text, plain objects for anything parsed already. */
function readSources({ catalog, objectInfo }: EmulatorOptions): ReadonlyMap<string, unknown> {
  if (catalog !== undefined) return new Map(Object.entries(toObjectInfo(catalog, { input: ['example.png'] })));
  if (objectInfo === undefined) {
    throw new EmulatorError('E_EMULATOR_CATALOG', { what: 'No node classes given', fix: 'Pass `catalog` or `objectInfo`.' });
  }
  const parsed = typeof objectInfo === 'string' ? parseObjectInfo(objectInfo) : objectInfo;
  if (parsed instanceof Map) return parsed;
  if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) return new Map(Object.entries(parsed));
  throw new EmulatorError('E_EMULATOR_CATALOG', {
    what: 'object_info is not an object',
    fix: 'Give the answer of GET /object_info of a server, as text or parsed.',
  });
}

/** Only the newer server tells whether a class takes lists. */
function shownBehaviour(sources: ReadonlyMap<string, unknown>): Behaviour {
  const [first] = sources.values();
  if (first instanceof Map) return first.has('is_input_list') ? '0.33.0' : '0.3.64';
  return typeof first === 'object' && first !== null && !Object.hasOwn(first, 'is_input_list') ? '0.3.64' : '0.33.0';
}

/**
 * The node classes that the options name, whose ways to follow, and the models that are there.
 *
 * @throws EmulatorError `E_EMULATOR_CATALOG` when there are none or they cannot be read
 */
export function loadClasses(options: EmulatorOptions): LoadedClasses {
  const sources = readSources(options);
  for (const [name, info] of sources) {
    if (typeof info === 'object' && info !== null && !Array.isArray(info)) continue;
    throw new EmulatorError('E_EMULATOR_CATALOG', { what: `The entry "${name}" of object_info is not an object` });
  }
  const behave = options.behave ?? shownBehaviour(sources);
  const models = new ModelFiles(options.models ?? (options.catalog === undefined ? {} : 'any'), behave);
  // Lists that the given object_info has already are left as they are, unless models were named.
  const untouched = options.catalog === undefined && typeof options.models !== 'object';
  const read = (name: string, source: unknown): NodeClass => {
    const info = (source instanceof Map ? source : fromSpecs(source)) as PyDict;
    const nodeClass = readClass(name, untouched ? info : installModels(info, name, models));
    return models.any ? { ...nodeClass, anyFile: anyFiles(nodeClass) } : nodeClass;
  };
  return { classes: new ClassTable(sources, read), behave, models };
}
