/** Parameters of sd15-img2img: Image to image (Stable Diffusion 1.5). */
export interface Params {
  /** What to draw */
  prompt: string;
  /** What not to draw · default "" */
  negative?: string;
  /** Width of the picture · 16 to 16384 pixels · the picture is rounded down to a multiple of 8 · default 512 */
  width?: number;
  /** Height of the picture · 16 to 16384 pixels · the picture is rounded down to a multiple of 8 · default 512 */
  height?: number;
  /** Steps of the sampler · 1 to 150 · default 25 */
  steps?: number;
  /** The same seed and parameters give the same picture · 0 to 2^64 - 1 (beyond 2^53 as bigint or decimal string); random when left out */
  seed?: number | bigint | string;
  /** The picture to start from */
  image: string | Blob | Uint8Array;
  /** How much is drawn anew: 0.3 touches up, 1 keeps nothing · default 0.6 */
  strength?: number;
}

/** What it gives back, by name. */
export type Outputs = {
  /** PNG pictures over the websocket; nothing is stored on the server. */
  readonly images: { readonly node: "SaveImageWebsocket"; readonly kind: "websocket-image"; readonly media: "image" };
};

/** ComfyUI API JSON: the `prompt` of `POST /prompt`. */
export type Graph = Record<string, { class_type: string; inputs: Record<string, any>; _meta?: { title?: string } }>;

export declare const name: "sd15-img2img";
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
