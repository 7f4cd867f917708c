/** Parameters of sdxl-inpaint: Inpaint (SDXL). */
export interface Params {
  /** What is to be seen in the masked part */
  prompt: string;
  /** What not to draw · default "" */
  negative?: string;
  /** Width of the result; what does not fit the shape is cut off · 64 to 16384 pixels · the picture is rounded down to a multiple of 8 · default 1024 */
  width?: number;
  /** Height of the result · 64 to 16384 pixels · the picture is rounded down to a multiple of 8 · default 1024 */
  height?: number;
  /** The same seed and parameters give the same picture · 0 to 2^64 - 1 (beyond 2^53 as bigint or decimal string); random when left out */
  seed?: number | bigint | string;
  /** The picture */
  image: string | Blob | Uint8Array;
  /** A picture of the same shape that says what is drawn anew */
  mask: string | Blob | Uint8Array;
  /** Where the mask is: alpha for what is transparent, red for what is white · default "alpha" */
  mask_channel?: "alpha" | "red" | "green" | "blue";
  /** Radius in pixels of the soft edge, outside of which the picture stays · 1 to 31 · default 8 */
  edge?: number;
  /** How much of what was there is drawn anew · default 0.9 */
  strength?: number;
}

/** What it gives back, by name. */
export type Outputs = {
  /** PNG pictures over the websocket; nothing is stored on the server. */
  readonly images: { readonly node: "SaveImageWebsocket"; readonly kind: "websocket-image"; readonly media: "image" };
};

/** ComfyUI API JSON: the `prompt` of `POST /prompt`. */
export type Graph = Record<string, { class_type: string; inputs: Record<string, any>; _meta?: { title?: string } }>;

export declare const name: "sdxl-inpaint";
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
