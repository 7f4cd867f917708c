import { z } from 'zod';
import { known, loose } from './loose.js';
import { nodeOutput } from './output.js';
import { queueItem } from './queue.js';

/** `[event, data]`: execution_start, execution_cached, then success, error or interrupted (PROTOCOL.md 4). */
export const historyMessage = z.tuple([z.string(), z.record(z.string(), z.unknown())]).rest(z.unknown());
export type HistoryMessage = z.infer<typeof historyMessage>;

/** How a prompt ended. The messages are to be trusted, `status_str` is not: a run-time cycle says "success" (PROTOCOL.md 4). */
export const historyStatus = loose({
  /** An interrupted prompt is an "error". */
  status_str: known('success', 'error'),
  completed: z.boolean(),
  messages: z.array(historyMessage),
});
export type HistoryStatus = z.infer<typeof historyStatus>;

/** Where an output's node stands; ids of expanded nodes lead back to the prompt's own through `real_node_id`. */
export const outputMeta = loose({
  node_id: z.string(),
  display_node: z.string(),
  parent_node: z.string().nullable(),
  real_node_id: z.string(),
});
export type OutputMeta = z.infer<typeof outputMeta>;

/** One finished prompt (PROTOCOL.md 4). `outputs` holds cached ones of nodes that were not asked for, too. */
export const historyEntry = loose({
  prompt: queueItem,
  outputs: z.record(z.string(), nodeOutput),
  status: historyStatus,
  meta: z.record(z.string(), outputMeta),
});
export type HistoryEntry = z.infer<typeof historyEntry>;

/** `GET /history` and `/history/{prompt_id}`: by prompt id, oldest first; empty when the prompt is not finished or unknown. */
export const history = z.record(z.string(), historyEntry);
export type History = z.infer<typeof history>;

/** Query of `GET /history`: the newest `max_items`, or with an `offset` from 0 on at most so many, counted from the oldest. */
export const historyQuery = loose({
  max_items: z.union([z.number(), z.string()]).optional(),
  offset: z.union([z.number(), z.string()]).optional(),
});
export type HistoryQuery = z.infer<typeof historyQuery>;
