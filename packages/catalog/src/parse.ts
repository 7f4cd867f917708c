import { parseJson } from '@comfyloom/protocol';
import { CatalogError } from './errors.js';
import { byCodeUnit, isObject, isScalar, type JsonObject } from './json.js';
import type { Catalog, CatalogNode, CatalogOutput, CatalogProblem } from './model.js';
import { parseInputs, splitTypes } from './spec.js';

export interface ParseOptions {
  /** ComfyUI's version (`GET /system_stats`), when the answer is a server's own; a catalog file holds it. */
  readonly server?: string;
}

/**
 * Reads the text of a `GET /object_info` answer or of a catalog file.
 *
 * @throws CatalogError `E_CATALOG_NOT_OBJECT_INFO` for a page of HTML or any other text, `E_CATALOG_TRUNCATED` when it ends too
 *   early, and what `parseCatalog` throws
 */
export function readCatalog(text: string, options: ParseOptions = {}): Catalog {
  return parseCatalog(readObjectInfo(text), options);
}

/** The parsed text of a `GET /object_info` answer; errors as `readCatalog`. */
export function readObjectInfo(text: string): unknown {
  const start = text.slice(0, 200).trimStart();
  if (!start.startsWith('{')) {
    throw new CatalogError('E_CATALOG_NOT_OBJECT_INFO', {
      what: start.startsWith('<')
        ? 'The answer is a page of HTML.'
        : start === ''
          ? 'The answer is empty.'
          : 'The answer is no JSON object.',
      where: JSON.stringify(start.slice(0, 60)),
      fix: 'Give the URL of a ComfyUI server: its path /object_info answers with JSON. A proxy that asks for a login answers with HTML.',
    });
  }
  try {
    return parseJson(text);
  } catch (cause) {
    const truncated = !text.trimEnd().endsWith('}');
    throw new CatalogError(truncated ? 'E_CATALOG_TRUNCATED' : 'E_CATALOG_NOT_OBJECT_INFO', {
      what: truncated ? `The answer ends in the middle of the JSON, after ${text.length} characters.` : 'The answer is no valid JSON.',
      fix: truncated
        ? 'Ask again; a proxy in between may cut long answers.'
        : 'Give the URL of a ComfyUI server, or a file with its /object_info.',
      cause,
    });
  }
}

/**
 * Reads an `object_info` answer of any server, or a catalog file (`normalise`), already parsed with protocol's `parseJson`.
 *
 * Every shape of PROTOCOL.md section 5 and PROTOCOL-0.33.0.md section 1 has a place in the model. What has no exact reading (a default
 * that is not among the options, an option that is no scalar) is told in `problems`; the node is there nevertheless.
 *
 * @throws CatalogError `E_CATALOG_NOT_OBJECT_INFO`, `E_CATALOG_CONTRADICTORY` (an entry that is no node, a name that is not its key),
 *   `E_CATALOG_FORMAT` (a catalog file of a newer format)
 */
export function parseCatalog(source: unknown, options: ParseOptions = {}): Catalog {
  const file = isCatalogFile(source) ? source : undefined;
  const infos = file === undefined ? source : file['nodes'];
  if (file !== undefined && file['format'] !== CATALOG_FORMAT) {
    throw new CatalogError('E_CATALOG_FORMAT', {
      what: `The catalog file has format ${JSON.stringify(file['format'])}; this version reads format ${CATALOG_FORMAT}.`,
      fix: 'Update comfyloom, or write the catalog anew.',
    });
  }
  const entries = nodeEntries(infos);
  const problems: CatalogProblem[] = [];
  const nodes = new Map(entries.map(([class_type, info]) => [class_type, parseNode(class_type, info, problems)]));
  const { server, digest } = file ?? {};
  const newer = entries.some(([, info]) => Object.hasOwn(info, 'is_input_list'));
  return {
    server: options.server ?? (typeof server === 'string' ? server : null),
    digest: typeof digest === 'string' ? digest : '',
    nodes,
    rules: { checksCombos: newer, anyLinksFit: newer },
    problems,
  };
}

/** The format number of catalog files. */
export const CATALOG_FORMAT = 1;

function isCatalogFile(source: unknown): source is JsonObject {
  return isObject(source) && typeof source['format'] === 'number' && isObject(source['nodes']);
}

/** The node classes of an `object_info`, by code unit; refuses everything else. */
export function nodeEntries(infos: unknown): [class_type: string, info: JsonObject][] {
  const entries = isObject(infos) ? Object.entries(infos) : [];
  const isNode = (info: unknown): info is JsonObject => isObject(info) && isObject(info['input']) && Array.isArray(info['output']);
  if (!entries.some(([, info]) => isNode(info))) {
    throw new CatalogError('E_CATALOG_NOT_OBJECT_INFO', {
      what:
        isObject(infos) && entries.length === 0
          ? 'The answer holds no node class.'
          : 'The answer is no object_info: nothing in it describes a node class.',
      where: JSON.stringify(infos)?.slice(0, 100) ?? 'undefined',
      fix: 'Give the URL of a ComfyUI server, or a file with the answer of its /object_info.',
    });
  }
  const contradictions = entries.flatMap(([class_type, info]) => {
    if (!isNode(info)) return [{ class_type, what: 'has no "input" object or no "output" list' }];
    if (isDeeper(info, MAX_NESTING)) return [{ class_type, what: `is nested more than ${MAX_NESTING} deep` }];
    const { name } = info;
    return name === undefined || name === class_type ? [] : [{ class_type, what: `calls itself ${JSON.stringify(name)}` }];
  });
  if (contradictions.length > 0) {
    throw new CatalogError('E_CATALOG_CONTRADICTORY', {
      what: `${contradictions.length} of ${entries.length} entries contradict themselves.`,
      where: contradictions.slice(0, 20).map(({ class_type, what }) => `${JSON.stringify(class_type)} ${what}`),
      fix: 'Ask the server again. A file that was edited by hand must be mended there.',
      data: { classes: contradictions.map(({ class_type }) => class_type) },
    });
  }
  return (entries as [string, JsonObject][]).sort(([a], [b]) => byCodeUnit(a, b));
}

/** JSON levels within a class. Core has 25; at some thousands every walk over it would overflow the stack. */
const MAX_NESTING = 200;

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((part) => isDeeper(part, levels - 1));
}

function parseNode(class_type: string, info: JsonObject, problems: CatalogProblem[]): CatalogNode {
  const problem = (input: string, what: string) => problems.push({ class_type, input, what });
  const sections = info['input'] as JsonObject;
  const order = isObject(info['input_order']) ? info['input_order'] : {};
  for (const section of Object.keys(sections)) {
    if (section !== 'required' && section !== 'optional' && section !== 'hidden')
      problem(section, 'A section of inputs that no server reads.');
  }
  const flag = (key: string) => info[key] === true;
  const text = (key: string) => (typeof info[key] === 'string' && info[key] !== '' ? (info[key] as string) : undefined);
  const hidden = parseHidden(sections['hidden']);
  const display_name = text('display_name');
  const category = text('category');
  const description = text('description');
  return {
    class_type,
    pack: packOf(info['python_module']),
    inputs: parseInputs(sections, order, { class_type, depth: 0, problem }),
    ...(hidden !== undefined && { hidden }),
    outputs: parseOutputs(class_type, info, problems),
    ...(flag('output_node') && { output_node: true }),
    ...(flag('is_input_list') && { input_list: true }),
    ...(flag('has_intermediate_output') && { intermediate_output: true }),
    ...(flag('api_node') && { api_node: true }),
    ...(flag('deprecated') && { deprecated: true }),
    ...(flag('experimental') && { experimental: true }),
    ...(display_name !== undefined && { display_name }),
    ...(category !== undefined && { category }),
    ...(description !== undefined && { description }),
  };
}

/** The pack that a class comes from, by its Python module. */
export function packOf(module: unknown): string {
  if (typeof module !== 'string' || module === '') return 'core';
  const [first = ''] = module.split('.', 1);
  if (first === 'nodes' || first === 'comfy_extras') return 'core';
  if (first === 'comfy_api_nodes') return 'api';
  if (first !== 'custom_nodes') return first;
  const folder = module.slice('custom_nodes.'.length);
  // The one file in custom_nodes that ComfyUI itself ships.
  if (folder === 'websocket_image_save') return 'core';
  return folder === '' || folder === 'core' || folder === 'api' ? module : folder;
}

/** Hidden inputs: a plain string in old-style classes, a list of one in new-style ones (PROTOCOL.md section 5). */
function parseHidden(section: unknown): Record<string, string> | undefined {
  if (!isObject(section)) return undefined;
  const entries = Object.entries(section).map(([name, kind]) => [name, String(Array.isArray(kind) ? kind[0] : kind)] as const);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function parseOutputs(class_type: string, info: JsonObject, problems: CatalogProblem[]): CatalogOutput[] {
  const types = info['output'] as unknown[];
  const list = (key: string): unknown[] => (Array.isArray(info[key]) ? info[key] : []);
  const names = list('output_name');
  const lists = list('output_is_list');
  const matches = list('output_matchtypes');
  if (names.length > types.length)
    problems.push({ class_type, what: `There are ${names.length} output names for ${types.length} outputs.` });
  return types.map((type, index) => {
    const name = names[index];
    const options = Array.isArray(type) ? type.filter(isScalar) : undefined;
    const linkType = options !== undefined ? 'COMBO' : typeof type === 'string' && type !== '' ? splitTypes(type).join(',') : '*';
    const match = matches[index];
    const shown = typeof name === 'string' && name !== '' ? name : linkType;
    return {
      name: shown,
      type: linkType,
      ...(options !== undefined && { options }),
      ...(lists[index] === true && { list: true }),
      ...(typeof match === 'string' && { match }),
    };
  });
}
