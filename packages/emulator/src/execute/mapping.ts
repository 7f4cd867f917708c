import type { NodeClass } from '../classes/model.js';
import type { NodeResult } from '../nodes/model.js';
import { PyError } from '../python/errors.js';
import { stringRepr } from '../python/text.js';
import type { PyDict, PyValue } from '../python/values.js';
import { ExecutionBlocker } from './blocker.js';

/** Calls per item of the longest input list; shorter lists repeat their last value. One call with whole lists for list-taking classes. */
export function callArguments(nodeClass: NodeClass, values: ReadonlyMap<string, readonly unknown[]>): Record<string, unknown>[] {
  if (nodeClass.inputIsList) return [Object.fromEntries(values)];
  let count = 0;
  for (const list of values.values()) count = Math.max(count, list.length);
  if (count === 0) return [{}];
  const calls: Record<string, unknown>[] = [];
  for (let index = 0; index < count; index += 1) {
    const args: Record<string, unknown> = {};
    for (const [name, list] of values) {
      if (list.length === 0) throw new PyError('IndexError', 'list index out of range');
      args[name] = list[Math.min(index, list.length - 1)];
    }
    calls.push(args);
  }
  return calls;
}

export function findBlocker(args: Record<string, unknown>, inputIsList: boolean): ExecutionBlocker | undefined {
  for (const value of Object.values(args)) {
    if (value instanceof ExecutionBlocker) return value;
    if (inputIsList && Array.isArray(value)) {
      const inner = value.find((item) => item instanceof ExecutionBlocker);
      if (inner !== undefined) return inner as ExecutionBlocker;
    }
  }
  return undefined;
}

/** The results of all calls as one list an output, and their shown values joined. */
export function mergeResults(
  nodeClass: NodeClass,
  results: readonly (NodeResult | ExecutionBlocker)[],
): { outputs: unknown[][]; ui?: PyDict } {
  const rows: (readonly unknown[])[] = [];
  const shown: Record<string, PyValue[]>[] = [];
  for (const result of results) {
    if (result instanceof ExecutionBlocker) {
      rows.push(nodeClass.outputs.map(() => result));
      continue;
    }
    if (result.ui !== undefined) shown.push(result.ui);
    if (result.result !== undefined) rows.push(result.result);
  }
  const outputs = rows.length === 0 ? [] : mergeRows(nodeClass, rows);
  const first = shown[0];
  if (first === undefined) return { outputs };
  const ui: PyDict = new Map();
  for (const key of Object.keys(first))
    ui.set(key, shown.length === 1 ? (first[key] as PyValue[]) : shown.flatMap((one) => shownUnder(one, key)));
  return ui.size > 0 ? { outputs, ui } : { outputs };
}

/** @throws PyError `KeyError` where one call shows less than the first */
function shownUnder(one: Record<string, PyValue[]>, key: string): PyValue[] {
  const values = one[key];
  if (values === undefined) throw new PyError('KeyError', stringRepr(key));
  return values;
}

function mergeRows(nodeClass: NodeClass, rows: readonly (readonly unknown[])[]): unknown[][] {
  return (rows[0] as readonly unknown[]).map((_, index) => {
    if (!nodeClass.outputIsList[index]) return rows.map((row) => row[index]);
    return rows.flatMap((row) => (Array.isArray(row[index]) ? (row[index] as unknown[]) : [row[index]]));
  });
}
