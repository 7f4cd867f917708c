import type { ApiGraph } from '@comfyloom/protocol';

/**
 * What of a compiled workflow (`workflows-dist/<name>/index.js`) a run needs. By shape, so that the format of artifacts is no part of what
 * is installed with the runtime: `Artifact` of `@comfyloom/artifact` fits.
 */
export interface Runnable<Params = Record<string, unknown>, Specs extends Record<string, OutputSpec> = Record<string, OutputSpec>> {
  readonly outputs: Specs;
  /** The graph with default values: a pool finds the models in it. */
  readonly workflow: ApiGraph;
  /** Parameters that are names of files on the server: what is given for them is uploaded, and its name put in. */
  readonly uploads?: { readonly [param: string]: string };
  /** Checks the parameters and gives a new graph with them put in. */
  bind(params: Params): ApiGraph;
}

/** What is wanted under a name: PNG frames over the socket, files of the server's history, or text of it. */
export interface OutputSpec {
  readonly node: string;
  readonly kind: 'websocket-image' | 'file' | 'text';
}

/** What of the manifest helps to name things: parameters behind inputs, source places of nodes. */
export interface ManifestHints {
  readonly slots?: { readonly [param: string]: readonly { readonly node: string; readonly input: string }[] };
  readonly sources?: { readonly [nodeId: string]: string };
}
