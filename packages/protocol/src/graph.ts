/** A value that JSON can hold. Integers beyond 2^53 travel as decimal strings: the server converts them exactly. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** `[id of the source node, index of its output]` (PROTOCOL.md 3.4). A literal list must be wrapped: `{ "__value__": […] }`. */
export type ApiLink = readonly [nodeId: string, slot: number];

/** One node of a prompt, as `POST /prompt` takes it. */
export interface ApiNode {
  readonly class_type: string;
  readonly inputs: { readonly [input: string]: JsonValue };
  readonly _meta?: { readonly title?: string };
}

/** ComfyUI API JSON: the body's `prompt`, node id to node. */
export interface ApiGraph {
  readonly [nodeId: string]: ApiNode;
}

/** Whether an input's value is read by the server as a link (any list is; only this shape is a valid one). */
export function isLink(value: unknown): value is ApiLink {
  return Array.isArray(value) && value.length === 2 && typeof value[0] === 'string' && Number.isInteger(value[1]);
}
