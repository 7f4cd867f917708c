/** Parameters of image-composite: Put one picture on another (no model). */
export interface Params {
  /** The lower picture */
  background: string | Blob | Uint8Array;
  /** The upper picture, with or without transparency */
  overlay: string | Blob | Uint8Array;
  /** Width of the result; what of the background does not fit is cut off · 1 to 16384 pixels · the picture is rounded down to a multiple of 8 · default 1024 */
  width?: number;
  /** Height of the result · 1 to 16384 pixels · the picture is rounded down to a multiple of 8 · default 1024 */
  height?: number;
  /** Width of the upper picture in the result · 1 to 16384 pixels · the picture is rounded down to a multiple of 8 · default 256 */
  overlay_width?: number;
  /** Height of the upper picture in the result · 1 to 16384 pixels · the picture is rounded down to a multiple of 8 · default 256 */
  overlay_height?: number;
  /** Pixels from the left edge to the upper picture · 0 to 16384 · default 0 */
  x?: number;
  /** Pixels from the top edge to the upper picture · 0 to 16384 · default 0 */
  y?: number;
}

/** What it gives back, by name. */
export type Outputs = {
  /** PNG pictures over the websocket; nothing is stored on the server. */
  readonly images: { readonly node: "SaveImageWebsocket"; readonly kind: "websocket-image"; readonly media: "image" };
};

/** ComfyUI API JSON: the `prompt` of `POST /prompt`. */
export type Graph = Record<string, { class_type: string; inputs: Record<string, any>; _meta?: { title?: string } }>;

export declare const name: "image-composite";
export declare const version: string;
export declare const digest: string;
export declare const outputs: Outputs;
/** The graph with default or example values. */
export declare const workflow: Graph;
/** Parameters that are file names on the server; a runtime uploads what it is given for them. */
export declare const uploads: { readonly [param: string]: 'image' | 'mask' };
/** Checks the parameters and gives a new graph with them put in. Throws an error with `code` and `data.problems`. */
export declare function bind(params: Params): Graph;

declare const artifact: {
  readonly name: typeof name;
  readonly version: string;
  readonly digest: string;
  readonly outputs: Outputs;
  readonly workflow: Graph;
  readonly uploads: typeof uploads;
  readonly bind: typeof bind;
};
export default artifact;
