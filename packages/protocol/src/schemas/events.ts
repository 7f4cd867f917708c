import { z } from 'zod';
import type { EventType } from '../event-types.js';
import { anyNumber, known, loose, milliseconds } from './loose.js';
import { nodeOutput } from './output.js';
import { features } from './system.js';

/** The server stamps these events; what is read back without a clock (recordings, other servers) is understood all the same. */
const timestamp = milliseconds.optional();

const event = <const Type extends string, Data extends z.ZodType>(type: Type, data: Data) => loose({ type: z.literal(type), data });

/** Something was put in or taken out of the queue. `sid` only on connecting (PROTOCOL.md 2.1, 2.2). To everybody. */
export const statusEvent = event(
  'status',
  loose({
    status: loose({ exec_info: loose({ queue_remaining: z.number() }) }),
    sid: z.string().optional(),
  }),
);
export type StatusEvent = z.infer<typeof statusEvent>;

/** A prompt begins. To its client. */
export const executionStartEvent = event('execution_start', loose({ prompt_id: z.string(), timestamp }));
export type ExecutionStartEvent = z.infer<typeof executionStartEvent>;

/** Nodes whose results are at hand, in the prompt's key order; always sent, may be empty. To its client. */
export const executionCachedEvent = event('execution_cached', loose({ nodes: z.array(z.string()), prompt_id: z.string(), timestamp }));
export type ExecutionCachedEvent = z.infer<typeof executionCachedEvent>;

/** How far one node is; `value` of `max` in the node's own steps. */
export const nodeProgress = loose({
  value: anyNumber,
  max: anyNumber,
  state: known('running', 'finished'),
  node_id: z.string(),
  prompt_id: z.string(),
  display_node_id: z.string(),
  parent_node_id: z.string().nullable(),
  real_node_id: z.string(),
});
export type NodeProgress = z.infer<typeof nodeProgress>;

/** All nodes of the prompt that began so far; pending ones are absent. To its client, or to all when the prompt has none. */
export const progressStateEvent = event('progress_state', loose({ prompt_id: z.string(), nodes: z.record(z.string(), nodeProgress) }));
export type ProgressStateEvent = z.infer<typeof progressStateEvent>;

/**
 * A node begins; `node: null` with a prompt_id is the end of the prompt, after which its history is there (PROTOCOL.md 4).
 * On reconnecting to a running prompt it comes with `node` alone. To its client.
 */
export const executingEvent = event(
  'executing',
  loose({
    node: z.string().nullable(),
    display_node: z.string().nullable().optional(),
    prompt_id: z.string().optional(),
  }),
);
export type ExecutingEvent = z.infer<typeof executingEvent>;

/** One step of a node; `node` may be an expanded one's id. 0.33.0 leaves some out. To its client, or to all when there is none. */
export const progressEvent = event('progress', loose({ value: anyNumber, max: anyNumber, prompt_id: z.string(), node: z.string() }));
export type ProgressEvent = z.infer<typeof progressEvent>;

/** What a node shows; null for a cached one that shows nothing. It need not be an output node (PROTOCOL.md 2.3). To its client. */
export const executedEvent = event(
  'executed',
  loose({
    node: z.string(),
    display_node: z.string(),
    output: nodeOutput.nullable(),
    prompt_id: z.string(),
  }),
);
export type ExecutedEvent = z.infer<typeof executedEvent>;

/** All went well. History may be a moment late: wait for `executing` with `node: null` (PROTOCOL.md 4). To its client. */
export const executionSuccessEvent = event('execution_success', loose({ prompt_id: z.string(), timestamp }));
export type ExecutionSuccessEvent = z.infer<typeof executionSuccessEvent>;

/** What a failing node says of itself (PROTOCOL.md 2.2). */
export const executionErrorData = loose({
  prompt_id: z.string(),
  node_id: z.string(),
  node_type: z.string(),
  /** Ids of nodes that are done; random order. */
  executed: z.array(z.string()),
  exception_message: z.string(),
  exception_type: z.string(),
  /** Empty of a blocked node. Shows paths of the server; left out of some recordings. */
  traceback: z.array(z.string()).optional(),
  /** Values by input name; `[]` of a blocked node. Other than primitives they are Python texts. */
  current_inputs: z.union([z.record(z.string(), z.unknown()), z.array(z.unknown())]),
  current_outputs: z.array(z.string()),
  /** Without one the node was blocked and the prompt goes on (PROTOCOL.md 2.3). */
  timestamp,
});
export type ExecutionErrorData = z.infer<typeof executionErrorData>;

/** A node failed; the prompt ends unless it was blocked (no timestamp). To its client. */
export const executionErrorEvent = event('execution_error', executionErrorData);
export type ExecutionErrorEvent = z.infer<typeof executionErrorEvent>;

/** The prompt was stopped at `node_id`, where the server noticed. To its client, or to all when there is none. */
export const executionInterruptedEvent = event(
  'execution_interrupted',
  loose({ prompt_id: z.string(), node_id: z.string(), node_type: z.string(), executed: z.array(z.string()), timestamp }),
);
export type ExecutionInterruptedEvent = z.infer<typeof executionInterruptedEvent>;

/** The server's answer to the client's own flags. */
export const featureFlagsEvent = event('feature_flags', features);
export type FeatureFlagsEvent = z.infer<typeof featureFlagsEvent>;

/** One line of the server's log; `t` is a local time in ISO 8601, `m` a text that may hold ANSI colours. */
export const logEntry = loose({ t: z.string(), m: z.string() });
export type LogEntry = z.infer<typeof logEntry>;

/** Size of the server's terminal in characters; null without one. */
export const terminalSize = loose({ cols: z.number(), rows: z.number() }).nullable();

/** Log lines, to sockets that subscribed (PROTOCOL.md 1.4). */
export const logsEvent = event('logs', loose({ entries: z.array(logEntry), size: terminalSize }));
export type LogsEvent = z.infer<typeof logsEvent>;

/** The first message of a client; only the first counts, and only a literal `true` (PROTOCOL.md 2.1). */
export const clientFeatureFlags = event('feature_flags', loose({ supports_preview_metadata: z.boolean().optional() }));
export type ClientFeatureFlags = z.infer<typeof clientFeatureFlags>;

/** The schema of every event of PROTOCOL.md 2.2, by its type. */
export const eventSchemas = {
  status: statusEvent,
  execution_start: executionStartEvent,
  execution_cached: executionCachedEvent,
  progress_state: progressStateEvent,
  executing: executingEvent,
  progress: progressEvent,
  executed: executedEvent,
  execution_success: executionSuccessEvent,
  execution_error: executionErrorEvent,
  execution_interrupted: executionInterruptedEvent,
  feature_flags: featureFlagsEvent,
  logs: logsEvent,
} as const satisfies Record<EventType, z.ZodType>;
