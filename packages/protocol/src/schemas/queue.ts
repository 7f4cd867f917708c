import { z } from 'zod';
import { anyNumber, loose } from './loose.js';
import { storedExtraData, storedGraph } from './prompt.js';

/**
 * `[number, prompt_id, prompt, extra_data, outputs_to_execute]` (PROTOCOL.md 1.1). A newer server may add
 * elements.
 */
export const queueItem = z.tuple([anyNumber, z.string(), storedGraph, storedExtraData, z.array(z.string())]).rest(z.unknown());
export type QueueItem = z.infer<typeof queueItem>;

/** `GET /queue`. `queue_pending` is a heap, not sorted: sort by number, then prompt_id (PROTOCOL.md 1.1). */
export const queueState = loose({
  queue_running: z.array(queueItem),
  queue_pending: z.array(queueItem),
});
export type QueueState = z.infer<typeof queueState>;

/** Body of `POST /queue` and `POST /history`: empty it, or delete some. Ids that are not there are ignored. */
export const listEdit = loose({
  clear: z.boolean().optional(),
  delete: z.array(z.string()).optional(),
});
export type ListEdit = z.infer<typeof listEdit>;

/** Body of `POST /interrupt`. Without an id whatever runs is stopped; with one only if that prompt runs. Pending ones stay. */
export const interruptRequest = loose({ prompt_id: z.string().optional() });
export type InterruptRequest = z.infer<typeof interruptRequest>;

/** Body of `POST /free`; acts after the running prompt. `free_memory` drops the node cache too. */
export const freeRequest = loose({
  unload_models: z.boolean().optional(),
  free_memory: z.boolean().optional(),
});
export type FreeRequest = z.infer<typeof freeRequest>;
