import { type Fields, fields, isFields, list, text } from '../json.js';
import type { OutputSpec } from '../run/runnable.js';

/** All that a node has put out. */
export interface NodeOutput<File> {
  readonly files: readonly File[];
  readonly text: readonly string[];
  /** The node's ui output as the server sent it, for keys that are neither files nor text. */
  readonly data: Fields;
}

/** Outputs by name, each typed by its kind. */
export type Outputs<Specs extends Record<string, OutputSpec>, File> = {
  readonly [Name in keyof Specs]: Specs[Name]['kind'] extends 'text' ? readonly string[] : readonly File[];
};

/** Outputs of a plain graph, by the id of their node. */
export type GraphOutputs<File> = { readonly [nodeId: string]: NodeOutput<File> };

/**
 * The files and texts in a node's ui output, e.g. `{ images: [{filename, …}], animated: [true] }`, whatever its keys are called.
 *
 * @param open gives undefined for what is no file
 */
export function readUi<File>(ui: Fields, open: (item: unknown) => File | undefined): { files: File[]; text: string[] } {
  const files: File[] = [];
  const texts: string[] = [];
  for (const value of Object.values(ui)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      const file = open(item);
      if (file !== undefined) files.push(file);
      else if (typeof item === 'string') texts.push(item);
    }
  }
  return { files, text: texts };
}

/**
 * The ui output of every node of a history entry, under the ids of the graph: what expansion made (`1.0.0.2`) counts as the node that
 * it shows up as, told by the entry's `meta` (PROTOCOL.md 2.3, 4).
 */
export function uiOfHistory(entry: Fields): Map<string, Fields> {
  const all = new Map<string, Fields>();
  const meta = fields(entry['meta']);
  for (const [id, ui] of Object.entries(fields(entry['outputs']))) {
    if (isFields(ui)) addUi(all, text(fields(meta[id])['display_node']) ?? id, ui);
  }
  return all;
}

/** Adds a ui output to those of the same node: lists are joined. */
export function addUi(all: Map<string, Fields>, id: string, ui: Fields): void {
  const before = all.get(id);
  if (before === undefined) return void all.set(id, ui);
  const keys = new Set([...Object.keys(before), ...Object.keys(ui)]);
  const pairs = [...keys].map((key): [string, unknown] => [key, [...asList(before[key]), ...asList(ui[key])]]);
  all.set(id, Object.fromEntries(pairs));
}

function asList(value: unknown): readonly unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? list(value) : [value];
}
