import type { NodeRef } from './events.js';

/** A node whose inputs were blocked by another one: it did not run, the rest of the run did. */
export interface Blocked {
  readonly node: NodeRef | undefined;
  readonly message: string;
}

/** What is known about how a run went. Times in milliseconds. */
export interface RunReport {
  /** The prompts on the server: one, and one more for each time that lost images were asked for again. */
  readonly promptIds: readonly string[];
  /** The server's number of the first prompt, its place in line. */
  readonly number: number | undefined;
  /** Nodes that did not run because their results were known. */
  readonly cached: readonly string[];
  readonly blocked: readonly Blocked[];
  /** Names of outputs that gave nothing, though the run went well: blocked, or empty. */
  readonly empty: readonly string[];
  /** From the server's yes to the start; undefined when the start was not heard. */
  readonly waitedMs: number | undefined;
  /** By the server's clock. */
  readonly ranMs: number | undefined;
  /** Node id to how long it took, for those that were heard from begin to end. */
  readonly nodes: Readonly<Record<string, number>>;
}

/** One thing that the server has against the graph. */
export interface Problem {
  readonly node: NodeRef | undefined;
  readonly input: string | undefined;
  /** The workflow's parameter that feeds the input, when the manifest is known. */
  readonly parameter: string | undefined;
  /** The server's name for it, e.g. `value_not_in_list`. */
  readonly type: string;
  readonly message: string;
  readonly details: string;
  /** Where the node was written, when the manifest is known. */
  readonly source: string | undefined;
}

export interface Succeeded<Outputs> {
  readonly status: 'succeeded';
  readonly outputs: Outputs;
  readonly report: RunReport;
}

/** A node raised an error. */
export interface Failed<Outputs> {
  readonly status: 'failed';
  readonly node: NodeRef | undefined;
  readonly message: string;
  /** Python's, e.g. `torch.OutOfMemoryError`. */
  readonly exceptionType: string;
  /** Shows paths of the server: not for end users. */
  readonly traceback: readonly string[];
  /** `file:line:column` of the node in the workflow's source, when the manifest is known. */
  readonly source: string | undefined;
  /** What other nodes had put out by then. */
  readonly outputs: Partial<Outputs>;
  readonly report: RunReport;
}

/** It was not taken up. */
export interface Rejected {
  readonly status: 'rejected';
  /**
   * - `preparation`: not sent, an upload or the reading of the server's defaults failed
   * - `graph`: not sent, it would have stopped the server's worker
   * - `validation`: the server's validation found problems
   * - `partial`: the server would have run some outputs and left out others; it was withdrawn (see `allowPartial`)
   * - `http`: the server, or a proxy before it, answered with something else
   * - `unreachable`: no connection, and the prompt is not on the server
   */
  readonly reason: 'preparation' | 'graph' | 'validation' | 'partial' | 'http' | 'unreachable';
  readonly message: string;
  readonly problems: readonly Problem[];
  readonly cause: unknown;
  readonly report: RunReport;
}

/** Somebody else interrupted it while it ran. */
export interface Interrupted<Outputs> {
  readonly status: 'interrupted';
  /** Where the server noticed. */
  readonly node: NodeRef | undefined;
  readonly outputs: Partial<Outputs>;
  readonly report: RunReport;
}

export interface Cancelled {
  readonly status: 'cancelled';
  /** `caller`: through `cancel()`, the signal, or the client's end. `other`: deleted from the queue by somebody else. */
  readonly by: 'caller' | 'other';
  readonly report: RunReport;
}

export interface Lost<Outputs> {
  readonly status: 'lost';
  /**
   * - `forgotten`: the server knows nothing of the prompt: restarted, or deleted while the connection was cut
   * - `history`: it ran, but its history entry was deleted before it could be read
   * - `unreachable`: the server has been away for longer than `serverGoneMs`
   * - `stuck`: the server says that it runs, but its worker has died
   * - `images`: it ran, but the connection was cut while it sent websocket images, and they could not be had again
   */
  readonly reason: 'forgotten' | 'history' | 'unreachable' | 'stuck' | 'images';
  /** Names of the outputs that are lost. */
  readonly missing: readonly string[];
  readonly outputs: Partial<Outputs>;
  readonly report: RunReport;
}

export interface TimedOut {
  readonly status: 'timedOut';
  readonly timeoutMs: number;
  readonly report: RunReport;
}

/** How a run ended: exactly one of these. */
export type Outcome<Outputs> =
  | Succeeded<Outputs>
  | Failed<Outputs>
  | Rejected
  | Interrupted<Outputs>
  | Cancelled
  | Lost<Outputs>
  | TimedOut;

type WithoutReport<Known> = Known extends unknown ? Omit<Known, 'report'> : never;

/** How a run ended, before its report is added. */
export type Finding = WithoutReport<Outcome<Record<string, unknown>>>;
