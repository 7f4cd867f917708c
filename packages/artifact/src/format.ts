import type { ApiGraph, JsonValue } from '@comfyloom/protocol';

/** The version of the format of `workflows-dist/<name>/`. A parser refuses one that it does not know. */
export const FORMAT = 1;

/** Where a parameter's value goes. */
export interface SlotTarget {
  readonly node: string;
  readonly input: string;
  /** The input is this text with parameters put in: `["photo of ", { "param": "prompt" }, ", 35mm"]`. */
  readonly template?: readonly TemplatePart[];
  /** The part of the parameter's value that goes there: `[0, "name"]` of a list of LoRAs. */
  readonly path?: readonly (string | number)[];
  /** The parameter chooses among values: option to what goes there. */
  readonly map?: { readonly [option: string]: JsonValue };
}

export type TemplatePart = string | (Pick<SlotTarget, 'path' | 'map'> & { readonly param: string });

/** What a parameter must be for a variant: the option itself, whether it is given, or how many items its list has. */
export type VariantTest = { readonly equals: JsonValue } | { readonly given: boolean } | { readonly length: number };

/** Another graph of the same workflow, for other values of the parameters that change its shape. */
export interface Variant {
  readonly when: { readonly [param: string]: VariantTest };
  readonly workflow: ApiGraph;
  readonly slots: Slots;
}

/** Parameter to the places its value goes. */
export type Slots = { readonly [param: string]: readonly SlotTarget[] };

/**
 * What a workflow gives back under a name.
 * - `websocket-image`: PNG frames over the socket, nothing on the server's disk (SaveImageWebsocket)
 * - `file`: files on the server, listed in history and read through `/view`
 * - `text`: text of the node's ui output, from history
 */
export interface OutputSpec {
  readonly node: string;
  readonly kind: 'websocket-image' | 'file' | 'text';
  readonly media: 'image' | 'video' | 'audio' | 'text' | '3d' | 'other';
}

/** JSON Schema 2020-12 of the parameters object; hints for forms are under `x-comfyloom`. */
export interface ParametersSchema {
  readonly type: 'object';
  readonly properties: { readonly [name: string]: ParameterSchema };
  readonly required?: readonly string[];
  readonly additionalProperties: false;
  readonly [keyword: string]: unknown;
}

export interface Hints {
  readonly kind?: 'seed' | 'size' | 'image' | 'mask' | 'model' | 'choice' | 'variant' | 'loras';
  /** Heading of a form under which the parameter stands. */
  readonly group?: string;
  /** The models folder of `model` and `loras`. */
  readonly folder?: string;
  readonly [hint: string]: unknown;
}

export interface ParameterSchema {
  readonly description?: string;
  readonly default?: JsonValue;
  /** What kind of parameter it is, when JSON Schema cannot say it. */
  readonly 'x-comfyloom'?: Hints;
  readonly [keyword: string]: unknown;
}

export interface Requirements {
  /** Pack to node classes. */
  readonly classes: { readonly [pack: string]: readonly string[] };
  /** Models folder (`GET /models`) to file names. */
  readonly models: { readonly [folder: string]: readonly string[] };
}

/** One example run, with what must come out. */
export interface Case {
  readonly name: string;
  readonly params: { readonly [name: string]: JsonValue };
  readonly expect?: { readonly [output: string]: { readonly count?: number; readonly width?: number; readonly height?: number } };
}

/** `manifest.json`. */
export interface Manifest {
  readonly format: typeof FORMAT;
  readonly name: string;
  readonly title: string;
  readonly description?: string;
  readonly version: string;
  /** `sha256:<hex>` of the canonical JSON (RFC 8785) of `{ workflow, slots, parameters, outputs, variants }`: all that decides what a server is sent. */
  readonly digest: string;
  readonly parameters: ParametersSchema;
  readonly slots: Slots;
  /** Other graphs than `workflow.json`, for other values of the parameters named in `when`. The first one that fits is taken. */
  readonly variants?: readonly Variant[];
  readonly outputs: { readonly [name: string]: OutputSpec };
  readonly requirements: Requirements;
  readonly catalog: { readonly server: string | null; readonly digest: string };
  /** Where each node was written, `file:line:column` from the workspace's root. */
  readonly sources?: { readonly [nodeId: string]: string };
  readonly cases: readonly Case[];
}

/**
 * A compiled workflow as code takes it: the default export of `workflows-dist/<name>/index.js`.
 * Structural on purpose: a frontend's copy needs no package of ours.
 */
export interface Artifact<Params = Record<string, unknown>, Outputs extends Record<string, OutputSpec> = Record<string, OutputSpec>> {
  readonly name: string;
  readonly version: string;
  readonly digest: string;
  readonly outputs: Outputs;
  /** The graph with default or example values. */
  readonly workflow: ApiGraph;
  /** Parameters that are names of files on the server: a runtime may upload what it is given and put the name in. */
  readonly uploads?: { readonly [param: string]: 'image' | 'mask' };
  /** Checks the parameters and gives a new graph with them put in. Throws `BindError`. */
  bind(params: Params): ApiGraph;
}
