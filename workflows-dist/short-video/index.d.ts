/** Parameters of short-video: Text to video (Wan 2.1, 1.3B). */
export interface Params {
  /** What happens in the video */
  prompt: string;
  /** What not to show · default "" */
  negative?: string;
  /** Width of the video · 16 to 16384 pixels · the picture is rounded down to a multiple of 8 · default 832 */
  width?: number;
  /** Height of the video · 16 to 16384 pixels · the picture is rounded down to a multiple of 8 · default 480 */
  height?: number;
  /** Frames at 16 per second, rounded down to 4n + 1: 33 are two seconds · 1 to 121 · default 33 */
  frames?: number;
  /** The same seed and parameters give the same video · 0 to 2^64 - 1 (beyond 2^53 as bigint or decimal string); random when left out */
  seed?: number | bigint | string;
}

/** What it gives back, by name. */
export type Outputs = {
  /** Files on the server (video), read through history and /view. */
  readonly video: { readonly node: "SaveVideo"; readonly kind: "file"; readonly media: "video" };
};

/** ComfyUI API JSON: the `prompt` of `POST /prompt`. */
export type Graph = Record<string, { class_type: string; inputs: Record<string, any>; _meta?: { title?: string } }>;

export declare const name: "short-video";
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
