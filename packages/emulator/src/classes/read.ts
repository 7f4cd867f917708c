import { isDict, type PyDict, type PyValue, truthy } from '../python/values.js';
import { INPUT_IS_LIST } from './facts.js';
import { isDynamicType } from './kinds.js';
import type { InputSpec, NodeClass } from './model.js';

export function readSpec(value: PyValue): InputSpec {
  const spec = Array.isArray(value) ? value : [value];
  return { type: spec[0] ?? null, options: isDict(spec[1]) ? spec[1] : new Map() };
}

function readGroup(group: PyValue | undefined): Map<string, InputSpec> {
  return new Map(isDict(group) ? [...group].map(([name, spec]) => [name, readSpec(spec)]) : []);
}

function readHidden(group: PyValue | undefined): Map<string, string> {
  const entries = isDict(group) ? [...group] : [];
  return new Map(entries.map(([name, kind]) => [name, String(Array.isArray(kind) ? kind[0] : kind)]));
}

function readPack(module: string): string {
  if (module.startsWith('custom_nodes.')) return module.slice('custom_nodes.'.length).split('.')[0] as string;
  return module.startsWith('comfy_api_nodes') ? 'api' : 'core';
}

/** The hidden inputs of newer classes are lists, and such classes always tell `deprecated` and `experimental`. */
function isV3(info: PyDict, hidden: PyValue | undefined): boolean {
  const kinds = isDict(hidden) ? [...hidden.values()] : [];
  return kinds.some(Array.isArray) || (typeof info.get('api_node') === 'boolean' && info.has('deprecated') && info.has('experimental'));
}

function strings(value: PyValue | undefined): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** One entry of `object_info`; what is missing or odd in it counts as absent. */
export function readClass(name: string, info: PyDict): NodeClass {
  const input = info.get('input');
  const groups: PyDict = isDict(input) ? input : new Map();
  const outputs = info.get('output');
  const isList = info.get('output_is_list');
  const pack = readPack(String(info.get('python_module') ?? 'nodes'));
  const apiNode = info.get('api_node') === true;
  const [required, optional] = [readGroup(groups.get('required')), readGroup(groups.get('optional'))];
  const hidden = readHidden(groups.get('hidden'));
  return {
    name,
    required,
    optional,
    dynamic: [...required.values(), ...optional.values()].some((spec) => isDynamicType(spec.type)),
    hidden,
    takesId: [...hidden.values()].includes('UNIQUE_ID'),
    outputs: Array.isArray(outputs) ? outputs : [],
    outputNames: strings(info.get('output_name')),
    outputIsList: Array.isArray(isList) ? isList.map(truthy) : [],
    outputNode: info.get('output_node') === true,
    inputIsList: truthy(info.get('is_input_list') ?? INPUT_IS_LIST.has(name)),
    intermediateOutput: info.get('has_intermediate_output') === true,
    v3: isV3(info, groups.get('hidden')),
    async: apiNode,
    apiNode,
    pack,
    anyFile: new Set(),
    info,
  };
}
