import type { NodeOutput } from '../outputs/collect.js';

/** A node of the graph, as people know it. */
export interface NodeRef {
  /** Its id in the graph. For a node made by expansion, the id of the node that it shows up as. */
  readonly id: string;
  /** `_meta.title`, or the class. */
  readonly title: string;
  readonly class: string;
}

/** The prompt is in the server's queue, or has moved up in it. */
export interface QueuedEvent {
  readonly type: 'queued';
  /** 1 for the next one to run. */
  readonly position: number;
  /** Prompts that end before this one starts, the running one among them. */
  readonly ahead: number;
}

export interface StartedEvent {
  readonly type: 'started';
}

/** A node begins, or is skipped because its result is cached. A lazy node may begin twice; async nodes run side by side. */
export interface NodeEvent {
  readonly type: 'node';
  readonly node: NodeRef;
  readonly cached: boolean;
}

export interface ProgressEvent {
  readonly type: 'progress';
  /** Of the whole run, 0 to 1; never goes back, and is 1 only when the run has succeeded. */
  readonly fraction: number;
  readonly node: NodeRef | undefined;
  /** Steps of the node, as it counts them. */
  readonly step: number | undefined;
  readonly steps: number | undefined;
  /** Milliseconds to go, from earlier runs on this client and from the pace so far. */
  readonly eta: number | undefined;
}

/** A picture of how far a node is. Slow readers get only the newest one. */
export interface PreviewEvent {
  readonly type: 'preview';
  /** A whole JPEG or PNG file. */
  readonly image: Uint8Array;
  readonly mediaType: 'image/jpeg' | 'image/png';
  readonly node: NodeRef;
}

/** A text that a node shows while it runs. */
export interface TextEvent {
  readonly type: 'text';
  readonly text: string;
  readonly node: NodeRef;
}

/** An output is there, before the run ends; the result will have it too. `name` is the node's id for a plain graph. */
export interface OutputEvent<File> {
  readonly type: 'output';
  readonly name: string;
  readonly node: NodeRef;
  readonly value: NodeOutput<File>;
}

/** The connection to the server was cut, or is back. The run itself goes on. */
export interface ConnectionEvent {
  readonly type: 'connection';
  readonly connected: boolean;
}

/** The last event of every run. */
export interface DoneEvent {
  readonly type: 'done';
  readonly status: 'succeeded' | 'failed' | 'rejected' | 'interrupted' | 'cancelled' | 'lost' | 'timedOut';
}

export type RunEvent<File> =
  | QueuedEvent
  | StartedEvent
  | NodeEvent
  | ProgressEvent
  | PreviewEvent
  | TextEvent
  | OutputEvent<File>
  | ConnectionEvent
  | DoneEvent;
