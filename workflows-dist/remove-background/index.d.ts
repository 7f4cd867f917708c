/** Parameters of remove-background: Remove the background (BiRefNet). */
export interface Params {
  /** The picture */
  image: string | Blob | Uint8Array;
  /** The model that finds the foreground · default "birefnet.safetensors" */
  model?: string;
  /** Pixels kept around what was found; a negative one cuts off a halo · -64 to 64 · default 0 */
  margin?: number;
}

/** What it gives back, by name. */
export type Outputs = {
  /** PNG pictures over the websocket; nothing is stored on the server. */
  readonly images: { readonly node: "SaveImageWebsocket"; readonly kind: "websocket-image"; readonly media: "image" };
};

/** ComfyUI API JSON: the `prompt` of `POST /prompt`. */
export type Graph = Record<string, { class_type: string; inputs: Record<string, any>; _meta?: { title?: string } }>;

export declare const name: "remove-background";
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
