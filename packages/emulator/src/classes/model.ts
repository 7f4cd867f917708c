import type { PyDict, PyValue } from '../python/values.js';

/** One input as `INPUT_TYPES` gives it: the type (a string or a list of options) and its options. */
export interface InputSpec {
  readonly type: PyValue;
  readonly options: PyDict;
}

export interface InputGroups {
  readonly required: ReadonlyMap<string, InputSpec>;
  readonly optional: ReadonlyMap<string, InputSpec>;
  /** Whether any of them unfolds into others, for the values at hand. */
  readonly dynamic: boolean;
}

/** What the emulator knows about one node class: `object_info`'s facts, and the few that it does not tell (facts.ts). */
export interface NodeClass extends InputGroups {
  readonly name: string;
  /** Hidden inputs, name to kind (`PROMPT`, `UNIQUE_ID`, …). */
  readonly hidden: ReadonlyMap<string, string>;
  /** A hidden input tells a node its id, so that equal nodes differ. */
  readonly takesId: boolean;
  /** Type of each output; a list is a combo type. */
  readonly outputs: readonly PyValue[];
  readonly outputNames: readonly string[];
  readonly outputIsList: readonly boolean[];
  readonly outputNode: boolean;
  readonly inputIsList: boolean;
  readonly intermediateOutput: boolean;
  /** Defined by the newer node API: its RETURN_TYPES is a list and its dynamic inputs unfold. */
  readonly v3: boolean;
  readonly async: boolean;
  readonly apiNode: boolean;
  /** `core`, `api` or the folder of a custom pack. */
  readonly pack: string;
  /** Inputs whose list of files is not checked: any model file counts as installed. */
  readonly anyFile: ReadonlySet<string>;
  /** The entry of `GET /object_info`. */
  readonly info: PyDict;
}

export type NodeClasses = ReadonlyMap<string, NodeClass>;
