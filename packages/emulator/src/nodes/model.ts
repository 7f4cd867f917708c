import type { NodeClass } from '../classes/model.js';
import type { NodeInstance } from '../execute/cache.js';
import type { FileStore } from '../files/store.js';
import type { Behaviour } from '../options.js';
import type { PyDict, PyValue } from '../python/values.js';
import type { QueueItem } from '../queue/queue.js';

export type NodeArgs = Record<string, unknown>;

/** What a node function returns: `result` one value an output, `ui` what `executed` and history show. */
export interface NodeResult {
  readonly result?: readonly unknown[];
  readonly ui?: Record<string, PyValue[]>;
}

/** A picture on its way to the clients while a node works. */
export interface PreviewPicture {
  readonly format: 'jpeg' | 'png';
  readonly bytes: Uint8Array;
}

/** What a node function may use besides its arguments. */
export interface NodeContext {
  readonly id: string;
  readonly nodeClass: NodeClass;
  readonly behave: Behaviour;
  readonly files: FileStore;
  /** The prompt that runs. */
  readonly item: QueueItem;
  /** The graph as embedded in saved files: with `is_changed` on nodes that have one. */
  readonly embeddedGraph: PyDict;
  /** Kept as long as the node stays in the prompt. */
  readonly instance: NodeInstance;
  /** Latent previews are wanted. */
  readonly previews: boolean;
  readonly random: () => number;
  /**
   * Reports `value` of `max`, with a picture if there is one, and lets the other work of the process run.
   *
   * @throws Interrupted when the run was interrupted meanwhile
   */
  progress(value: number, max: number, picture?: () => Promise<PreviewPicture>): Promise<void>;
  /** Shows a text on the node, in every client (a binary message of type 3). */
  showText(text: string): void;
  /** Waits as long as a step takes at the emulator's speed. */
  pause(): Promise<void>;
}

export type NodeFunction = (args: NodeArgs, context: NodeContext) => NodeResult | Promise<NodeResult>;
