import canonicalize from 'canonicalize';
import { fileSource } from './files.js';
import { isObject, isScalar, type JsonObject } from './json.js';
import { CATALOG_FORMAT, nodeEntries } from './parse.js';
import { namesInOrder } from './spec.js';

/**
 * The file form of a catalog: a server's `object_info` with nothing of that machine and no prose of others in it.
 * An input whose list was emptied says so in its options: `"x_files": FileSource`, and `"x_bare": true` when it had no options.
 */
export interface CatalogFile {
  readonly format: number;
  /** ComfyUI's version, when known. */
  readonly server: string | null;
  /** `sha256:<hex>` of the canonical JSON (RFC 8785) of `nodes`. */
  readonly digest: string;
  /** Class to info as `GET /object_info` gives it, by code unit of the class. */
  readonly nodes: Readonly<Record<string, JsonObject>>;
}

export interface NormaliseOptions {
  readonly server?: string;
  /** SHA-256 of the text's UTF-8 bytes, in hex. Given by the caller, as browsers and Node have different ones. */
  readonly sha256: (text: string) => string;
}

/**
 * Brings an `object_info` answer into the form of a catalog file: classes in code unit order, no tooltips, descriptions, aliases or
 * prices, lists of files emptied and marked. All that goes over the wire in a prompt stays, so `toObjectInfo` can turn it back.
 *
 * @throws CatalogError as `parseCatalog`
 */
export function normalise(objectInfo: unknown, options: NormaliseOptions): CatalogFile {
  const nodes = Object.fromEntries(nodeEntries(objectInfo).map(([name, info]) => [name, normaliseNode(name, info)]));
  const digest = `sha256:${options.sha256(canonicalize(nodes) as string)}`;
  return { format: CATALOG_FORMAT, server: options.server ?? null, digest, nodes };
}

/** The file's text: one class a line, so that a change reads well in a diff. */
export function writeCatalogFile(file: CatalogFile): string {
  const head = `{"format": ${file.format}, "server": ${JSON.stringify(file.server)}, "digest": ${JSON.stringify(file.digest)}, "nodes": {\n`;
  const lines = Object.entries(file.nodes).map(([name, info]) => `${JSON.stringify(name)}: ${JSON.stringify(info)}`);
  return `${head}${lines.join(',\n')}\n}}\n`;
}

/** Prose and prices of a node: kept as keys, since clients ask for them, but with nothing in them. */
const emptied: ReadonlySet<string> = new Set(['search_aliases', 'essentials_category', 'price_badge']);
const dropped: ReadonlySet<string> = new Set(['description', 'output_tooltips', 'input_order']);

function normaliseNode(class_type: string, info: JsonObject): JsonObject {
  const entries: [string, unknown][] = [];
  for (const [key, value] of Object.entries(info)) {
    if (key === 'input') entries.push([key, normaliseSections(class_type, value as JsonObject)]);
    else if (key === 'input_order' && !isDerivable(value, info['input'] as JsonObject)) entries.push([key, value]);
    else if (emptied.has(key)) entries.push([key, null]);
    else if (!dropped.has(key)) entries.push([key, value]);
  }
  return Object.fromEntries(entries);
}

/** Whether `input_order` is just the order of the keys. It is not where a name looks like an array index, which JS objects put first. */
function isDerivable(order: unknown, input: JsonObject): boolean {
  if (!isObject(order)) return true;
  return Object.entries(order).every(([section, names]) => {
    const keys = isObject(input[section]) ? Object.keys(input[section]) : [];
    return Array.isArray(names) && names.length === keys.length && names.every((name, index) => name === keys[index]);
  });
}

function normaliseSections(class_type: string, sections: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(sections).map(([section, specs]) => {
      if (section === 'hidden' || !isObject(specs)) return [section, specs];
      return [
        section,
        Object.fromEntries(namesInOrder(specs, undefined).map((name) => [name, normaliseSpec(class_type, name, specs[name])])),
      ];
    }),
  );
}

const prose: ReadonlySet<string> = new Set(['tooltip', 'placeholder', 'description']);

function normaliseSpec(class_type: string, name: string, spec: unknown): unknown {
  if (!Array.isArray(spec)) return spec;
  const [type, options, ...rest] = spec as unknown[];
  if (options !== undefined && !isObject(options)) return spec;
  const kept = options === undefined ? undefined : Object.fromEntries(Object.entries(options).filter(([key]) => !prose.has(key)));
  if (kept !== undefined) {
    if (type === 'COMFY_DYNAMICCOMBO_V3' && Array.isArray(kept['options'])) {
      kept['options'] = kept['options'].map((option: unknown) => {
        if (!isObject(option)) return option;
        const fields = Object.entries(option).filter(([key]) => !prose.has(key));
        return Object.fromEntries(
          fields.map(([key, value]) => [key, key === 'inputs' && isObject(value) ? normaliseSections(class_type, value) : value]),
        );
      });
    }
    if (type === 'COMFY_AUTOGROW_V3' && isObject(kept['template']) && isObject(kept['template']['input'])) {
      kept['template'] = { ...kept['template'], input: normaliseSections(class_type, kept['template']['input']) };
    }
  }
  return withoutFiles(class_type, name, [type, ...(kept === undefined ? [] : [kept]), ...rest]);
}

function withoutFiles(class_type: string, name: string, spec: unknown[]): unknown[] {
  const [type, given, ...rest] = spec as [unknown, JsonObject?, ...unknown[]];
  const options = given ?? {};
  const list = Array.isArray(type) ? type : type === 'COMBO' ? options['options'] : undefined;
  if (list === undefined && type !== 'COMBO') return spec;
  const names = Array.isArray(list) && list.every((option) => typeof option === 'string') ? list : undefined;
  if (Array.isArray(list) && names === undefined) return spec;
  const source = fileSource(class_type, name, names, options);
  if (source === undefined || source.from === 'remote') return spec;
  const marked = Object.entries({
    ...options,
    ...(Array.isArray(type) ? {} : { options: [] }),
    x_files: source,
    ...(given === undefined && { x_bare: true }),
  });
  // A default out of the list is a file of this machine, unless it is one of the fixed entries.
  const ours = marked.filter(
    ([key, value]) =>
      key !== 'default' || value === null || isFixed(value, source.fixed) || !(typeof value === 'string' && names?.includes(value)),
  );
  return [Array.isArray(type) ? [] : type, Object.fromEntries(ours), ...rest];
}

function isFixed(value: unknown, fixed: readonly string[] = []): boolean {
  return isScalar(value) && fixed.includes(String(value));
}
