/** Parameters of interrogate: Describe a picture in tags (WD14 tagger). */
export interface Params {
  /** The picture */
  image: string | Blob | Uint8Array;
  /** How sure the model must be of a tag · 0 to 1 · default 0.35 */
  threshold?: number;
  /** Tags to leave out, separated by commas · default "" */
  exclude?: string;
}

/** What it gives back, by name. */
export type Outputs = {
  /** Text, from history. */
  readonly tags: { readonly node: "PreviewAny"; readonly kind: "text"; readonly media: "text" };
};

/** ComfyUI API JSON: the `prompt` of `POST /prompt`. */
export type Graph = Record<string, { class_type: string; inputs: Record<string, any>; _meta?: { title?: string } }>;

export declare const name: "interrogate";
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
