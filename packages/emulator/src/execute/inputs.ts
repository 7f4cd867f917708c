import { type UnfoldedInputs, unfoldInputs } from '../classes/dynamic.js';
import type { NodeClass } from '../classes/model.js';
import { PyError, typeError } from '../python/errors.js';
import { isDict, isLinkValue, type PyDict, type PyValue, typeName } from '../python/values.js';
import { extraField, type QueueItem } from '../queue/queue.js';
import type { CacheEntry } from './cache.js';
import type { LinkSlot } from './schedule.js';

export interface NodeInputs {
  /** Input name to the list of its values: one for a constant, as many as the source gave for a link. */
  readonly values: Map<string, readonly unknown[]>;
  /** Links whose source has not run. */
  readonly missing: ReadonlySet<string>;
  readonly unfolded: UnfoldedInputs;
}

/**
 * What a node is called with.
 *
 * @param resolve the result of a source node, or undefined where it has none (yet); null asks for constants only
 */
export function gatherInputs(
  id: string,
  nodeClass: NodeClass,
  inputs: PyDict,
  item: QueueItem,
  resolve: ((source: string) => CacheEntry | undefined) | null,
): NodeInputs {
  const unfolded = unfoldInputs(nodeClass, inputs);
  const values = new Map<string, readonly unknown[]>();
  let missing: Set<string> | undefined;
  for (const [name, value] of inputs) {
    const spec = unfolded.required.get(name) ?? unfolded.optional.get(name);
    if (isLinkValue(value) && spec?.options.get('rawLink') !== true) {
      const list = outputOf(resolve?.(value[0]), value[1]);
      if (list === undefined) missing = (missing ?? new Set<string>()).add(name);
      values.set(name, list ?? [null]);
    } else if (spec !== undefined || nodeClass.name === 'CustomCombo' || (!nodeClass.v3 && nodeClass.hidden.has(name))) {
      values.set(name, [value]);
    }
  }
  for (const [name, kind] of nodeClass.hidden) {
    // Constants alone are asked for without the prompt's extra data.
    if (resolve !== null && !GRAPH_KINDS.has(kind) && !isDict(item.extraData)) throw lacksGet(item.extraData);
    if (!nodeClass.v3) values.set(name, [hiddenValue(kind, id, item)]);
  }
  return { values, missing: missing ?? NONE, unfolded };
}

/** What a link takes; undefined where its source has not run or has no such output. @throws PyError `TypeError` for a fraction */
function outputOf(source: CacheEntry | undefined, slot: LinkSlot): readonly unknown[] | undefined {
  if (source === undefined || Number(slot) >= source.outputs.length) return undefined;
  if (typeof slot === 'number') throw typeError('list indices must be integers or slices, not float');
  return source.outputs.at(Number(slot));
}

const NONE: ReadonlySet<string> = new Set();

/** Hidden inputs that come with the graph, not with the prompt's extra data. */
const GRAPH_KINDS = new Set(['PROMPT', 'DYNPROMPT', 'UNIQUE_ID']);

/** The server of 0.3.64 takes extra data of any kind, and stumbles over it when a node first asks for some. */
function lacksGet(extraData: PyValue): PyError {
  return new PyError('AttributeError', `'${typeName(extraData)}' object has no attribute 'get'`);
}

export function hiddenValue(kind: string, id: string, item: QueueItem): PyValue {
  switch (kind) {
    case 'PROMPT':
    case 'DYNPROMPT':
      return item.graph;
    case 'EXTRA_PNGINFO':
      return extraField(item, 'extra_pnginfo');
    case 'UNIQUE_ID':
      return id;
    default:
      return extraField(item, kind.toLowerCase());
  }
}

/** Dotted names become nested objects, as the newer API hands dynamic inputs to a node. */
export function nestInputs(args: Record<string, unknown>, unfolded: UnfoldedInputs): Record<string, unknown> {
  if (!unfolded.dynamic) return args;
  const rest = { ...args };
  const nested: Record<string, unknown> = {};
  for (const path of unfolded.paths) {
    const value = rest[path] ?? (unfolded.emptyDefaults.has(path) ? {} : null);
    delete rest[path];
    const parts = path.split('.');
    // The selector of a dynamic combo lies inside its own object, under its own name.
    const isParent = [...unfolded.paths].some((other) => other.startsWith(`${path}.`));
    let place = nested;
    for (const part of parts.slice(0, -1)) place = inner(place, part);
    const last = parts.at(-1) as string;
    const selector = unfolded.required.get(path) ?? unfolded.optional.get(path);
    if (isParent || selector?.type === 'COMFY_DYNAMICCOMBO_V3') {
      inner(place, last)[last] = value;
    } else {
      place[last] = value;
    }
  }
  return { ...rest, ...nested };
}

function inner(place: Record<string, unknown>, name: string): Record<string, unknown> {
  place[name] ??= {};
  return place[name] as Record<string, unknown>;
}
