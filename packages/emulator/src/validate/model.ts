import type { NodeClasses } from '../classes/model.js';
import type { FileStore } from '../files/store.js';
import type { Behaviour } from '../options.js';
import type { PyDict, PyValue } from '../python/values.js';

/** What validation may look at. */
export interface ValidationContext {
  readonly classes: NodeClasses;
  readonly behave: Behaviour;
  readonly files: FileStore;
  /**
   * In which order outputs and the inputs of a node are looked at. A real server goes through Python sets of their names, whose
   * order differs from start to start; as given when left out.
   */
  readonly setOrder?: (names: readonly string[]) => readonly string[];
}

/** One entry of `node_errors[id].errors` (PROTOCOL.md 3.2). */
export interface Reason {
  readonly type: string;
  readonly message: string;
  readonly details: string;
  readonly extra_info: Readonly<Record<string, unknown>>;
}

export interface NodeReport {
  readonly errors: readonly Reason[];
  readonly dependent_outputs: string[];
  readonly class_type: PyValue;
}

/** The verdict on one node: `valid` is false also when only something upstream is wrong, `errors` are its own. */
export interface Verdict {
  readonly valid: boolean;
  readonly errors: readonly Reason[];
}

export type PromptVerdict =
  | { readonly accepted: true; readonly outputs: readonly string[]; readonly nodeErrors: ReadonlyMap<string, NodeReport> }
  | { readonly accepted: false; readonly error: Reason; readonly nodeErrors: ReadonlyMap<string, NodeReport> };

export type Graph = PyDict;
