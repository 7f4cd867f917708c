import { fileSource, listFiles, toObjectInfo, writeObjectInfo } from '@comfyloom/catalog';
import { EmulatorError } from '../errors.js';
import { ModelFiles } from '../files/models.js';
import type { Behaviour, EmulatorOptions } from '../options.js';
import { asPyError } from '../python/errors.js';
import { parseJsonText } from '../python/parse.js';
import { fromJs, isDict, type PyDict, type PyValue } from '../python/values.js';
import type { InputSpec, NodeClass, NodeClasses } from './model.js';
import { readClasses, readSpec } from './read.js';

export interface LoadedClasses {
  readonly classes: NodeClasses;
  readonly behave: Behaviour;
  readonly models: ModelFiles;
}

function parseObjectInfo(source: string | object): PyValue {
  if (typeof source !== 'string') return fromJs(source);
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

/** Only the newer server tells whether a class takes lists. */
function shownBehaviour(objectInfo: PyDict): Behaviour {
  const [first] = objectInfo.values();
  return isDict(first) && !first.has('is_input_list') ? '0.3.64' : '0.33.0';
}

function isModelList(nodeClass: string, name: string, { type, options }: InputSpec): boolean {
  if (!Array.isArray(type) && type !== 'COMBO') return false;
  return modelSource(nodeClass, name, { type, options }) !== undefined;
}

function modelSource(nodeClass: string, name: string, { type, options }: InputSpec): ReturnType<typeof fileSource> {
  const listed = Array.isArray(type) ? type : options.get('options');
  const names = Array.isArray(listed) ? listed.filter((item): item is string => typeof item === 'string') : [];
  const source = fileSource(nodeClass, name, names, Object.fromEntries(options) as Record<string, never>);
  return source?.from === 'models' ? source : undefined;
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
      const source = modelSource(className, name, spec);
      const names = source === undefined ? [] : listFiles(source, { models: models.toRecord() });
      const rest = Array.isArray(raw) ? raw.slice(1) : [];
      specs.set(name, Array.isArray(spec.type) ? [names, ...rest] : ['COMBO', new Map(spec.options).set('options', names)]);
    }
    filled.set(category, specs);
  }
  return new Map(info).set('input', filled);
}

function anyModels(classes: NodeClasses, sources: (className: string, name: string, spec: InputSpec) => boolean): NodeClasses {
  const withAny = ([className, nodeClass]: [string, NodeClass]): [string, NodeClass] => {
    const inputs = [...nodeClass.required, ...nodeClass.optional];
    const names = inputs.filter(([name, spec]) => sources(className, name, spec)).map(([name]) => name);
    return [className, names.length === 0 ? nodeClass : { ...nodeClass, anyFile: new Set(names) }];
  };
  return new Map([...classes].map(withAny));
}

/**
 * The node classes that the options name, whose ways to follow, and the models that are there.
 *
 * @throws EmulatorError `E_EMULATOR_CATALOG` when there are none or they cannot be read
 */
export function loadClasses(options: EmulatorOptions): LoadedClasses {
  const objectInfo = readOptions(options);
  const behave = options.behave ?? shownBehaviour(objectInfo);
  const asked = options.models ?? (options.catalog === undefined ? {} : 'any');
  const models = new ModelFiles(asked, behave);
  // Lists that the given object_info has already are left as they are, unless models were named.
  const untouched = options.catalog === undefined && typeof options.models !== 'object';
  const filled = untouched
    ? objectInfo
    : new Map([...objectInfo].map(([name, info]) => [name, isDict(info) ? installModels(info, name, models) : info]));
  const classes = readClasses(filled);
  return { classes: models.any ? anyModels(classes, isModelList) : classes, behave, models };
}

function readOptions({ catalog, objectInfo }: EmulatorOptions): PyDict {
  if (catalog === undefined && objectInfo === undefined) {
    throw new EmulatorError('E_EMULATOR_CATALOG', { what: 'No node classes given', fix: 'Pass `catalog` or `objectInfo`.' });
  }
  const source =
    catalog === undefined ? (objectInfo as string | object) : writeObjectInfo(toObjectInfo(catalog, { input: ['example.png'] }));
  const parsed = parseObjectInfo(source);
  if (isDict(parsed)) return parsed;
  throw new EmulatorError('E_EMULATOR_CATALOG', {
    what: 'object_info is not an object',
    fix: 'Give the answer of GET /object_info of a server, as text or parsed.',
  });
}
