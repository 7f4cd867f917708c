import { z } from 'zod';
import type { ApiGraph, JsonValue } from '../graph.js';
import { anyNumber, known, loose } from './loose.js';

/** A value of an input. Any list is read as a link; its depth is not walked here, so that a hostile graph costs no stack. */
const inputValue = z.unknown() as unknown as z.ZodType<JsonValue>;

/** One node of a prompt. `inputs` must be an object on every node: without it some servers' workers die (PROTOCOL.md 3.5). */
export const apiNode = loose({
  class_type: z.string(),
  inputs: z.record(z.string(), inputValue),
  _meta: loose({ title: z.string().optional() }).optional(),
});

/** ComfyUI API JSON: node id to node. */
export const apiGraph = z.record(z.string(), apiNode) as unknown as z.ZodType<ApiGraph>;

/** A node as the server gives it back: as some client sent it, `inputs` and titles possibly missing or odd (PROTOCOL.md 1.1, 3.5). */
export const storedNode = loose({
  class_type: z.string(),
  inputs: z.record(z.string(), z.unknown()).nullable().optional(),
  _meta: z.unknown().optional(),
});
export type StoredNode = z.infer<typeof storedNode>;

/** A graph of queue, history or jobs: node id to node, constants converted to their inputs' types (PROTOCOL.md 3.4). */
export const storedGraph = z.record(z.string(), storedNode);
export type StoredGraph = z.infer<typeof storedGraph>;

/** `extra_data` as the server gives it back: what some client sent, with `client_id` and, from 0.33.0 on, `create_time` (milliseconds). */
export const storedExtraData = z.record(z.string(), z.unknown());
export type StoredExtraData = z.infer<typeof storedExtraData>;

/** What goes along with a prompt and is kept in queue and history, secrets aside (PROTOCOL.md 1.1; PROTOCOL-0.33.0.md 2, rows 9, 11). */
export const extraData = loose({
  client_id: z.string().optional(),
  /** Each key becomes a text chunk of the PNGs; `workflow` is the UI's graph. */
  extra_pnginfo: z.record(z.string(), z.unknown()).nullable().optional(),
  /** Milliseconds; added by the server from 0.33.0 on. */
  create_time: z.number().optional(),
  comfy_usage_source: z.string().nullable().optional(),
  /** From 0.33.0 on; `default` and unknown ones are the server's own. */
  preview_method: known('none', 'auto', 'latent2rgb', 'taesd', 'default').optional(),
  auth_token_comfy_org: z.string().optional(),
  api_key_comfy_org: z.string().optional(),
});
export type ExtraData = z.infer<typeof extraData>;

/** Body of `POST /prompt` (PROTOCOL.md 1.1). */
export const promptRequest = loose({
  prompt: apiGraph,
  /** The one websocket that gets the run's events. */
  client_id: z.string().optional(),
  /** A lower-case hyphenated UUID: 0.33.0 refuses others, 0.3.64 takes any text. Null is absent on 0.33.0 and "None" on 0.3.64. */
  prompt_id: z.union([z.string(), z.number(), z.null()]).optional(),
  /** Priority: lower runs first. Given, it does not advance the server's counter. The server converts a text. */
  number: z.union([anyNumber, z.string()]).optional(),
  /** Before all that are pending. Ignored if `number` is given. */
  front: z.boolean().optional(),
  extra_data: extraData.optional(),
  /** Ids of output nodes to run; others are ignored, none left is refused as `prompt_no_outputs`. */
  partial_execution_targets: z.array(z.string()).nullable().optional(),
});
export type PromptRequest = z.infer<typeof promptRequest>;

/** What is wrong with one input of a node (PROTOCOL.md 3.2; PROTOCOL-0.33.0.md 2, rows 3, 4, 7). */
export const nodeError = loose({
  type: known(
    'required_input_missing',
    'bad_linked_input',
    'return_type_mismatch',
    'invalid_input_type',
    'value_smaller_than_min',
    'value_bigger_than_max',
    'value_not_in_list',
    'custom_validation_failed',
    'exception_during_validation',
    'exception_during_inner_validation',
    'dependency_cycle',
  ),
  message: z.string(),
  details: z.string(),
  /** What is there depends on the type. Python texts and server paths may be among it. */
  extra_info: loose({
    /** Full dotted name of a dynamic input, where `details` has its last part only. */
    input_name: z.string().optional(),
    /** `[type, options]`; null for combos with more than 20 options. */
    input_config: z.array(z.unknown()).nullable().optional(),
    received_value: z.unknown().optional(),
    /** The type of the linked output; a list of options when that is a combo. */
    received_type: z.union([z.string(), z.array(z.unknown())]).optional(),
    linked_node: z.array(z.unknown()).optional(),
    exception_message: z.string().optional(),
    exception_type: z.string().optional(),
    traceback: z.array(z.string()).optional(),
    node_id: z.string().optional(),
    cycle_nodes: z.array(z.string()).optional(),
  }),
});
export type NodeError = z.infer<typeof nodeError>;

/** The errors of one node. The order of both lists is random (PROTOCOL.md 3.2). */
export const nodeErrorReport = loose({
  errors: z.array(nodeError),
  /** Output nodes that do not run because of it. */
  dependent_outputs: z.array(z.string()),
  class_type: z.string(),
});
export type NodeErrorReport = z.infer<typeof nodeErrorReport>;

/** By node id; only nodes with errors of their own. */
export const nodeErrors = z.record(z.string(), nodeErrorReport);
export type NodeErrors = z.infer<typeof nodeErrors>;

/** 200 of `POST /prompt`. `node_errors` is not empty when only some of the outputs will run (PROTOCOL.md 3.3). */
export const promptAccepted = loose({
  prompt_id: z.string(),
  /** Place in the queue's order; the counter's, or the asked one as a float. */
  number: anyNumber,
  node_errors: nodeErrors,
});
export type PromptAccepted = z.infer<typeof promptAccepted>;

/** 400 of `POST /prompt` (PROTOCOL.md 3.1; PROTOCOL-0.33.0.md 2, rows 1, 2). */
export const promptRefused = loose({
  error: loose({
    type: known(
      'no_prompt',
      'invalid_prompt',
      'prompt_no_outputs',
      'prompt_outputs_failed_validation',
      'missing_node_type',
      'invalid_prompt_id',
    ),
    message: z.string(),
    /** Lines about the output nodes themselves; `''` when the fault is upstream. */
    details: z.string(),
    extra_info: z.record(z.string(), z.unknown()),
  }),
  node_errors: nodeErrors,
});
export type PromptRefused = z.infer<typeof promptRefused>;

/** `GET /prompt`. Pending and running together. */
export const promptInfo = loose({ exec_info: loose({ queue_remaining: z.number() }) });
export type PromptInfo = z.infer<typeof promptInfo>;
