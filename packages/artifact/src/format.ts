import type { ApiGraph, JsonValue } from '@comfyloom/protocol';

/** The version of the format of `workflows-dist/<name>/`. A parser refuses one that it does not know. */
export const FORMAT = 1;

/** Where a parameter's value goes. */
export interface SlotTarget {
  readonly node: string;
  readonly input: string;
  /** The input is this text with parameters put in: `["photo of ", { "param": "prompt" }, ", 35mm"]`. */
  readonly template?: readonly (string | { readonly param: string })[];
}

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

export interface ParameterSchema {
  readonly description?: string;
  readonly default?: JsonValue;
  /** What kind of parameter it is, when JSON Schema cannot say it. */
  readonly 'x-comfyloom'?: {
    readonly kind?: 'seed' | 'size' | 'image' | 'mask';
    readonly group?: string;
    readonly [hint: string]: unknown;
  };
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
  /** `sha256:<hex>` of the canonical JSON (RFC 8785) of `{ workflow, slots, parameters, outputs }`: all that decides what a server is sent. */
  readonly digest: string;
  readonly parameters: ParametersSchema;
  readonly slots: { readonly [param: string]: readonly SlotTarget[] };
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
  /** Checks the parameters and gives a new graph with them put in. Throws `BindError`. */
  bind(params: Params): ApiGraph;
}
