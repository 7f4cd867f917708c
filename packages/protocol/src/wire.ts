// GENERATED from the schemas by scripts/wire.ts: do not edit.
import type { ApiGraph } from './graph.js';
import type { InputGroups, InputSpec } from './input-spec.js';

/** An asset (PROTOCOL-0.33.0.md 2, row 22). What is there differs by route; sizes in bytes, times ISO 8601 without a zone. */
export type Asset = {
  id: string;
  name: string;
  hash?: string | null | undefined;
  /** `blake3:<hex>`. */
  asset_hash?: string | null | undefined;
  loader_path?: string | null | undefined;
  display_name?: string | null | undefined;
  size?: number | null | undefined;
  mime_type?: string | null | undefined;
  tags: Array<string>;
  preview_url?: string | null | undefined;
  user_metadata?: Record<string, unknown> | null | undefined;
  metadata?: Record<string, unknown> | null | undefined;
  is_immutable?: boolean | undefined;
  job_id?: string | null | undefined;
  prompt_id?: string | null | undefined;
  created_at?: string | undefined;
  updated_at?: string | undefined;
  last_access_time?: string | null | undefined;
};

/** `GET /api/assets`. */
export type AssetList = {
  assets: Array<Asset>;
  total?: number | undefined;
  has_more?: boolean | undefined;
  next_cursor?: string | undefined;
};

/** Query of `GET /api/assets` and `/api/tags`. */
export type PageQuery = {
  limit?: number | string | undefined;
  offset?: number | string | undefined;
};

/** `GET /api/tags`. */
export type TagList = {
  tags: Array<{
    name: string;
    count: number;
  }>;
  total: number;
  has_more: boolean;
};

/** `GET /api/assets/seed/status`: how far the scan of the folders is. */
export type AssetSeedStatus = {
  state: 'IDLE' | 'RUNNING' | 'PAUSED' | (string & {});
  progress: {
    scanned: number;
    total: number;
    created: number;
    skipped: number;
  } | null;
  errors: Array<unknown>;
};

/** What the asset routes answer when they cannot; 503 `SERVICE_DISABLED` unless the server was started with `--enable-assets`. */
export type AssetError = {
  error: {
    code: 'SERVICE_DISABLED' | 'ASSET_NOT_FOUND' | 'INVALID_QUERY' | 'INVALID_BODY' | (string & {});
    message: string;
    details: Record<string, unknown>;
  };
};

/** Something was put in or taken out of the queue. `sid` only on connecting (PROTOCOL.md 2.1, 2.2). To everybody. */
export type StatusEvent = {
  type: 'status';
  data: {
    status: {
      exec_info: {
        queue_remaining: number;
      };
    };
    sid?: string | undefined;
  };
};

/** A prompt begins. To its client. */
export type ExecutionStartEvent = {
  type: 'execution_start';
  data: {
    prompt_id: string;
    timestamp?: number | undefined;
  };
};

/** Nodes whose results are at hand, in the prompt's key order; always sent, may be empty. To its client. */
export type ExecutionCachedEvent = {
  type: 'execution_cached';
  data: {
    nodes: Array<string>;
    prompt_id: string;
    timestamp?: number | undefined;
  };
};

/** How far one node is; `value` of `max` in the node's own steps. */
export type NodeProgress = {
  value: number;
  max: number;
  state: 'running' | 'finished' | (string & {});
  node_id: string;
  prompt_id: string;
  display_node_id: string;
  parent_node_id: string | null;
  real_node_id: string;
};

/** All nodes of the prompt that began so far; pending ones are absent. To its client, or to all when the prompt has none. */
export type ProgressStateEvent = {
  type: 'progress_state';
  data: {
    prompt_id: string;
    nodes: Record<string, NodeProgress>;
  };
};

/**
 * A node begins; `node: null` with a prompt_id is the end of the prompt, after which its history is there (PROTOCOL.md 4).
 * On reconnecting to a running prompt it comes with `node` alone. To its client.
 */
export type ExecutingEvent = {
  type: 'executing';
  data: {
    node: string | null;
    display_node?: string | null | undefined;
    prompt_id?: string | undefined;
  };
};

/** One step of a node; `node` may be an expanded one's id. 0.33.0 leaves some out. To its client, or to all when there is none. */
export type ProgressEvent = {
  type: 'progress';
  data: {
    value: number;
    max: number;
    prompt_id: string;
    node: string;
  };
};

/** What a node shows; null for a cached one that shows nothing. It need not be an output node (PROTOCOL.md 2.3). To its client. */
export type ExecutedEvent = {
  type: 'executed';
  data: {
    node: string;
    display_node: string;
    output: NodeOutput | null;
    prompt_id: string;
  };
};

/** All went well. History may be a moment late: wait for `executing` with `node: null` (PROTOCOL.md 4). To its client. */
export type ExecutionSuccessEvent = {
  type: 'execution_success';
  data: {
    prompt_id: string;
    timestamp?: number | undefined;
  };
};

/** What a failing node says of itself (PROTOCOL.md 2.2). */
export type ExecutionErrorData = {
  prompt_id: string;
  node_id: string;
  node_type: string;
  /** Ids of nodes that are done; random order. */
  executed: Array<string>;
  exception_message: string;
  exception_type: string;
  /** Empty of a blocked node. Shows paths of the server; left out of some recordings. */
  traceback?: Array<string> | undefined;
  /** Values by input name; `[]` of a blocked node. Other than primitives they are Python texts. */
  current_inputs: Record<string, unknown> | Array<unknown>;
  current_outputs: Array<string>;
  /** Without one the node was blocked and the prompt goes on (PROTOCOL.md 2.3). */
  timestamp?: number | undefined;
};

/** A node failed; the prompt ends unless it was blocked (no timestamp). To its client. */
export type ExecutionErrorEvent = {
  type: 'execution_error';
  data: ExecutionErrorData;
};

/** The prompt was stopped at `node_id`, where the server noticed. To its client, or to all when there is none. */
export type ExecutionInterruptedEvent = {
  type: 'execution_interrupted';
  data: {
    prompt_id: string;
    node_id: string;
    node_type: string;
    executed: Array<string>;
    timestamp?: number | undefined;
  };
};

/** The server's answer to the client's own flags. */
export type FeatureFlagsEvent = {
  type: 'feature_flags';
  data: Features;
};

/** One line of the server's log; `t` is a local time in ISO 8601, `m` a text that may hold ANSI colours. */
export type LogEntry = {
  t: string;
  m: string;
};

/** Log lines, to sockets that subscribed (PROTOCOL.md 1.4). */
export type LogsEvent = {
  type: 'logs';
  data: {
    entries: Array<LogEntry>;
    size: {
      cols: number;
      rows: number;
    } | null;
  };
};

/** The first message of a client; only the first counts, and only a literal `true` (PROTOCOL.md 2.1). */
export type ClientFeatureFlags = {
  type: 'feature_flags';
  data: {
    supports_preview_metadata?: boolean | undefined;
  };
};

/** The three folders that a client may name. */
export type FolderType = 'output' | 'input' | 'temp';

/** Query of `GET /view` (PROTOCOL.md 1.2). The answer is the file's bytes, `image/webp` and the like with `preview`. */
export type ViewQuery = {
  /** Its directory part is dropped: use `subfolder`. From 0.33.0 on `blake3:<hash>` too. */
  filename: string;
  /** `output` when absent. */
  type?: FolderType | undefined;
  subfolder?: string | undefined;
  /** `webp;50`, `jpeg;80`: format and quality; full size. */
  preview?: string | undefined;
  channel?: 'rgba' | 'rgb' | 'a' | (string & {}) | undefined;
};

/** Fields of `POST /upload/image` beside the file `image` (PROTOCOL.md 1.2). */
export type UploadFields = {
  /** `input` when absent. */
  type?: FolderType | undefined;
  subfolder?: string | undefined;
  /** `true` or `1`, literally; else another name is chosen for other bytes. */
  overwrite?: string | undefined;
};

/** Fields of `POST /upload/mask`; `original_ref` is the JSON of an `OriginalRef`. */
export type UploadMaskFields = {
  type?: FolderType | undefined;
  subfolder?: string | undefined;
  overwrite?: string | undefined;
  original_ref: string;
};

/** The picture that a mask belongs to; `type` is `output` when absent. */
export type OriginalRef = {
  filename: string;
  subfolder?: string | undefined;
  type?: FolderType | undefined;
};

/** 200 of an upload: the name that it has now, ` (1)` and the like added where another file had it. */
export type UploadedFile = {
  name: string;
  subfolder: string;
  type: FolderType;
  /** Only of a server with `--enable-assets`. */
  asset?: Asset | undefined;
};

/** `GET /view_metadata/{folder}?filename=`: the `__metadata__` of a safetensors file. */
export type ModelMetadata = Record<string, unknown>;

/** `[event, data]`: execution_start, execution_cached, then success, error or interrupted (PROTOCOL.md 4). */
export type HistoryMessage = [string, Record<string, unknown>, ...Array<unknown>];

/** How a prompt ended. The messages are to be trusted, `status_str` is not: a run-time cycle says "success" (PROTOCOL.md 4). */
export type HistoryStatus = {
  /** An interrupted prompt is an "error". */
  status_str: 'success' | 'error' | (string & {});
  completed: boolean;
  messages: Array<HistoryMessage>;
};

/** Where an output's node stands; ids of expanded nodes lead back to the prompt's own through `real_node_id`. */
export type OutputMeta = {
  node_id: string;
  display_node: string;
  parent_node: string | null;
  real_node_id: string;
};

/** One finished prompt (PROTOCOL.md 4). `outputs` holds cached ones of nodes that were not asked for, too. */
export type HistoryEntry = {
  prompt: QueueItem;
  outputs: Record<string, NodeOutput>;
  status: HistoryStatus;
  meta: Record<string, OutputMeta>;
};

/** `GET /history` and `/history/{prompt_id}`: by prompt id, oldest first; empty when the prompt is not finished or unknown. */
export type History = Record<string, HistoryEntry>;

/** Query of `GET /history`: the newest `max_items`, or with an `offset` from 0 on at most so many, counted from the oldest. */
export type HistoryQuery = {
  max_items?: number | string | undefined;
  offset?: number | string | undefined;
};

/** `GET /internal/logs/raw`: the last 300 lines (PROTOCOL.md 1.4; `size` may be null, PROTOCOL-0.33.0.md 2, row 20). */
export type RawLogs = {
  entries: Array<LogEntry>;
  size: {
    cols: number;
    rows: number;
  } | null;
};

/** Body of `PATCH /internal/logs/subscribe`; the client's socket then gets `logs` events. */
export type LogSubscription = {
  clientId: string;
  enabled: boolean;
};

/** `GET /internal/folder_paths`: absolute paths by model folder. */
export type FolderPaths = Record<string, Array<string>>;

/** `GET /internal/files/{type}`: top-level names, newest first. */
export type FolderFiles = Array<string>;

/** Where a job is; an interrupted one is `cancelled`. */
export type JobStatus = 'pending' | 'in_progress' | 'completed' | 'failed' | 'cancelled' | (string & {});

/** An item of `GET /api/jobs` (PROTOCOL-0.33.0.md 2, Jobs). What does not apply is absent, never null. */
export type JobSummary = {
  id: string;
  status: JobStatus;
  priority: number;
  create_time: number;
  execution_start_time?: number | undefined;
  execution_end_time?: number | undefined;
  execution_error?: ExecutionErrorData | undefined;
  outputs_count: number;
  previewable_outputs_count: number;
  preview_output?:
    | {
        filename: string;
        subfolder: string;
        type: 'output' | 'temp' | 'input' | (string & {});
        id?: string | undefined;
        nodeId: string;
        mediaType: string;
      }
    | undefined;
  workflow_id?: string | number | undefined;
};

/** `GET /api/jobs/{job_id}`; the last three once it is finished. */
export type Job = {
  id: string;
  status: JobStatus;
  priority: number;
  create_time: number;
  execution_start_time?: number | undefined;
  execution_end_time?: number | undefined;
  execution_error?: ExecutionErrorData | undefined;
  outputs_count: number;
  previewable_outputs_count: number;
  preview_output?:
    | {
        filename: string;
        subfolder: string;
        type: 'output' | 'temp' | 'input' | (string & {});
        id?: string | undefined;
        nodeId: string;
        mediaType: string;
      }
    | undefined;
  workflow_id?: string | number | undefined;
  outputs?: Record<string, NodeOutput> | undefined;
  execution_status?: HistoryStatus | undefined;
  workflow?:
    | {
        prompt: StoredGraph;
        extra_data: StoredExtraData;
      }
    | undefined;
};

/** `GET /api/jobs`, newest first unless asked otherwise. `limit` is null when none was given. */
export type JobList = {
  jobs: Array<JobSummary>;
  pagination: {
    offset: number;
    limit: number | null;
    total: number;
    has_more: boolean;
  };
};

/** Query of `GET /api/jobs`. */
export type JobsQuery = {
  /** One or more statuses, comma between, in any case. */
  status?: string | undefined;
  workflow_id?: string | undefined;
  sort_by?: 'created_at' | 'execution_duration' | undefined;
  sort_order?: 'asc' | 'desc' | undefined;
  /** From 1 on. */
  limit?: number | string | undefined;
  offset?: number | string | undefined;
};

/** 200 of both cancels. False for an unknown or finished one; a pending one vanishes without history or event but `status`. */
export type JobCancelled = {
  cancelled: boolean;
};

/** Body of `POST /api/jobs/cancel`; lower-case hyphenated UUIDs. */
export type CancelJobsRequest = {
  job_ids: Array<string>;
};

/** 400 and 404 of the jobs' routes and some others. */
export type ErrorText = {
  error: string;
  invalid_ids?: Array<unknown> | undefined;
};

/** `GET /models`: names of model folders; `GET /models/{folder}`, `/embeddings`: sorted relative paths, or names. */
export type NameList = Array<string>;

/** An item of `GET /experiment/models`; absolute paths. `extensions` from 0.33.0 on. */
export type ModelFolder = {
  name: string;
  folders: Array<string>;
  extensions?: Array<string> | undefined;
};

/** `GET /experiment/models`. */
export type ModelFolders = Array<ModelFolder>;

/** An item of `GET /experiment/models/{folder}`; bytes, and seconds since 1970 with a fraction. */
export type ModelFile = {
  name: string;
  /** Which of the folder's paths it is in. */
  pathIndex: number;
  modified: number;
  created: number;
  size: number;
};

/** `GET /experiment/models/{folder}`. */
export type ModelFiles = Array<ModelFile>;

/** A literal that a combo offers: a text nearly always, a number on some (PROTOCOL.md 5). */
export type ComboOption = string | number | boolean | null;

/** One option of a dynamic combo: the inputs that choosing it brings, each under `<parent>.<name>` (PROTOCOL-0.33.0.md 1.1). */
export type DynamicOption = {
  key: string;
  inputs: InputGroups;
};

/** What a dynamic input repeats or matches (PROTOCOL-0.33.0.md 1.1). */
export type DynamicTemplate = {
  /** Autogrow: the one input that is repeated; its own name is not used. */
  input?: InputGroups | undefined;
  /** Autogrow by prefix: `<prefix>0`, `<prefix>1` … below `max`. */
  prefix?: string | undefined;
  /** Autogrow by names. */
  names?: Array<string> | undefined;
  min?: number | undefined;
  max?: number | undefined;
  /** Match type: inputs and outputs that name the same id have the same type. */
  template_id?: string | undefined;
  /** Match type: `*`, or types with a comma between. */
  allowed_types?: string | undefined;
};

/** Options of an input (PROTOCOL.md 5; PROTOCOL-0.33.0.md 1.1). Keys that are not here are kept. */
export type InputOptions = {
  /** Any JSON; may not be of the input's type, nor among its options. */
  default?: unknown | undefined;
  min?: number | string | undefined;
  max?: number | string | undefined;
  step?: number | string | undefined;
  /** False means no rounding. */
  round?: number | boolean | undefined;
  /** Literals of a combo, or what a dynamic combo offers. */
  options?: Array<ComboOption | DynamicOption> | undefined;
  multiselect?: boolean | undefined;
  multi_select?: boolean | undefined;
  template?: DynamicTemplate | undefined;
  control_after_generate?: boolean | string | undefined;
  multiline?: boolean | undefined;
  dynamicPrompts?: boolean | undefined;
  forceInput?: boolean | undefined;
  socketless?: boolean | undefined;
  lazy?: boolean | undefined;
  rawLink?: boolean | undefined;
  advanced?: boolean | undefined;
  hidden?: boolean | undefined;
  tooltip?: string | null | undefined;
  display?: string | undefined;
  display_name?: string | null | undefined;
  placeholder?: string | undefined;
  component?: string | undefined;
  widgetType?: string | undefined;
  label_on?: string | undefined;
  label_off?: string | undefined;
  image_upload?: boolean | undefined;
  animated_image_upload?: boolean | undefined;
  audio_upload?: boolean | undefined;
  video_upload?: boolean | undefined;
  file_upload?: boolean | undefined;
  image_folder?: string | undefined;
  /** A combo whose options come from another URL; it may have no `options`. */
  remote?: Record<string, unknown> | undefined;
};

/** A hidden value that the server fills: `UNIQUE_ID`, or `['UNIQUE_ID']` of newer nodes (PROTOCOL.md 5). The input's name is free. */
export type HiddenInput = string | Array<unknown>;

/** One node class (PROTOCOL.md 5; PROTOCOL-0.33.0.md 1). `category` and `display_name` change between versions: never key on them. */
export type NodeInfo = {
  input: {
    required?: Record<string, InputSpec> | undefined;
    optional?: Record<string, InputSpec> | undefined;
    hidden?: Record<string, HiddenInput> | undefined;
  };
  input_order: Record<string, Array<string>>;
  output: Array<string | Array<ComboOption>>;
  /** Null is false: some classes of 0.33.0 say it so (`AddTextPrefix`). */
  output_is_list: Array<boolean | null>;
  /** May repeat a name. */
  output_name: Array<string>;
  output_tooltips?: Array<string | null> | null | undefined;
  /** Per output the template_id of the input whose type it has. */
  output_matchtypes?: Array<string | null> | null | undefined;
  name: string;
  display_name: string | null;
  description?: string | null | undefined;
  python_module: string;
  category: string;
  output_node: boolean;
  deprecated?: boolean | undefined;
  experimental?: boolean | undefined;
  api_node?: boolean | undefined;
  dev_only?: boolean | undefined;
  is_input_list?: boolean | undefined;
  /** Sends `executed` and is in the history without being an output node (PROTOCOL-0.33.0.md 2, row 12). */
  has_intermediate_output?: boolean | undefined;
  search_aliases?: Array<string> | null | undefined;
  essentials_category?: string | null | undefined;
  /** What a node of a partner costs, a JSONata text. */
  price_badge?: Record<string, unknown> | null | undefined;
};

/** `GET /object_info` and `/object_info/{class_type}`: by class; empty when the class is unknown. */
export type ObjectInfo = Record<string, NodeInfo>;

/** A file that a node saved, as `/view` takes it (PROTOCOL.md 1.2, 4). */
export type OutputFile = {
  filename: string;
  /** `''` for the top of the folder; `/` between its parts. */
  subfolder: string;
  type: 'output' | 'temp' | 'input' | (string & {});
  /** The asset's id; only of a server with `--enable-assets` (PROTOCOL-0.33.0.md 2, row 22). */
  id?: string | undefined;
};

/**
 * What one node shows: lists by key (`images`, `text`, `audio`, `animated` …). Files are `OutputFile`s; other items are whatever the
 * node made, strings and booleans among them.
 */
export type NodeOutput = Record<string, Array<unknown>>;

/** A node as the server gives it back: as some client sent it, `inputs` and titles possibly missing or odd (PROTOCOL.md 1.1, 3.5). */
export type StoredNode = {
  class_type: string;
  inputs?: Record<string, unknown> | null | undefined;
  _meta?: unknown | undefined;
};

/** A graph of queue, history or jobs: node id to node, constants converted to their inputs' types (PROTOCOL.md 3.4). */
export type StoredGraph = Record<string, StoredNode>;

/** `extra_data` as the server gives it back: what some client sent, with `client_id` and, from 0.33.0 on, `create_time` (milliseconds). */
export type StoredExtraData = Record<string, unknown>;

/** What goes along with a prompt and is kept in queue and history, secrets aside (PROTOCOL.md 1.1; PROTOCOL-0.33.0.md 2, rows 9, 11). */
export type ExtraData = {
  client_id?: string | undefined;
  /** Each key becomes a text chunk of the PNGs; `workflow` is the UI's graph. */
  extra_pnginfo?: Record<string, unknown> | null | undefined;
  /** Milliseconds; added by the server from 0.33.0 on. */
  create_time?: number | undefined;
  comfy_usage_source?: string | null | undefined;
  /** From 0.33.0 on; `default` and unknown ones are the server's own. */
  preview_method?: 'none' | 'auto' | 'latent2rgb' | 'taesd' | 'default' | (string & {}) | undefined;
  auth_token_comfy_org?: string | undefined;
  api_key_comfy_org?: string | undefined;
};

/** Body of `POST /prompt` (PROTOCOL.md 1.1). */
export type PromptRequest = {
  prompt: ApiGraph;
  /** The one websocket that gets the run's events. */
  client_id?: string | undefined;
  /** A lower-case hyphenated UUID: 0.33.0 refuses others, 0.3.64 takes any text. Null is absent on 0.33.0 and "None" on 0.3.64. */
  prompt_id?: string | number | null | undefined;
  /** Priority: lower runs first. Given, it does not advance the server's counter. The server converts a text. */
  number?: number | string | undefined;
  /** Before all that are pending. Ignored if `number` is given. */
  front?: boolean | undefined;
  extra_data?: ExtraData | undefined;
  /** Ids of output nodes to run; others are ignored, none left is refused as `prompt_no_outputs`. */
  partial_execution_targets?: Array<string> | null | undefined;
};

/** What is wrong with one input of a node (PROTOCOL.md 3.2; PROTOCOL-0.33.0.md 2, rows 3, 4, 7). */
export type NodeError = {
  type:
    | 'required_input_missing'
    | 'bad_linked_input'
    | 'return_type_mismatch'
    | 'invalid_input_type'
    | 'value_smaller_than_min'
    | 'value_bigger_than_max'
    | 'value_not_in_list'
    | 'custom_validation_failed'
    | 'exception_during_validation'
    | 'exception_during_inner_validation'
    | 'dependency_cycle'
    | (string & {});
  message: string;
  details: string;
  /** What is there depends on the type. Python texts and server paths may be among it. */
  extra_info: {
    /** Full dotted name of a dynamic input, where `details` has its last part only. */
    input_name?: string | undefined;
    /** `[type, options]`; null for combos with more than 20 options. */
    input_config?: Array<unknown> | null | undefined;
    received_value?: unknown | undefined;
    /** The type of the linked output; a list of options when that is a combo. */
    received_type?: string | Array<unknown> | undefined;
    linked_node?: Array<unknown> | undefined;
    exception_message?: string | undefined;
    exception_type?: string | undefined;
    traceback?: Array<string> | undefined;
    node_id?: string | undefined;
    cycle_nodes?: Array<string> | undefined;
  };
};

/** The errors of one node. The order of both lists is random (PROTOCOL.md 3.2). */
export type NodeErrorReport = {
  errors: Array<NodeError>;
  /** Output nodes that do not run because of it. */
  dependent_outputs: Array<string>;
  class_type: string;
};

/** By node id; only nodes with errors of their own. */
export type NodeErrors = Record<string, NodeErrorReport>;

/** 200 of `POST /prompt`. `node_errors` is not empty when only some of the outputs will run (PROTOCOL.md 3.3). */
export type PromptAccepted = {
  prompt_id: string;
  /** Place in the queue's order; the counter's, or the asked one as a float. */
  number: number;
  node_errors: NodeErrors;
};

/** 400 of `POST /prompt` (PROTOCOL.md 3.1; PROTOCOL-0.33.0.md 2, rows 1, 2). */
export type PromptRefused = {
  error: {
    type:
      | 'no_prompt'
      | 'invalid_prompt'
      | 'prompt_no_outputs'
      | 'prompt_outputs_failed_validation'
      | 'missing_node_type'
      | 'invalid_prompt_id'
      | (string & {});
    message: string;
    /** Lines about the output nodes themselves; `''` when the fault is upstream. */
    details: string;
    extra_info: Record<string, unknown>;
  };
  node_errors: NodeErrors;
};

/** `GET /prompt`. Pending and running together. */
export type PromptInfo = {
  exec_info: {
    queue_remaining: number;
  };
};

/**
 * `[number, prompt_id, prompt, extra_data, outputs_to_execute]` (PROTOCOL.md 1.1). A newer server may add
 * elements.
 */
export type QueueItem = [number, string, StoredGraph, StoredExtraData, Array<string>, ...Array<unknown>];

/** `GET /queue`. `queue_pending` is a heap, not sorted: sort by number, then prompt_id (PROTOCOL.md 1.1). */
export type QueueState = {
  queue_running: Array<QueueItem>;
  queue_pending: Array<QueueItem>;
};

/** Body of `POST /queue` and `POST /history`: empty it, or delete some. Ids that are not there are ignored. */
export type ListEdit = {
  clear?: boolean | undefined;
  delete?: Array<string> | undefined;
};

/** Body of `POST /interrupt`. Without an id whatever runs is stopped; with one only if that prompt runs. Pending ones stay. */
export type InterruptRequest = {
  prompt_id?: string | undefined;
};

/** Body of `POST /free`; acts after the running prompt. `free_memory` drops the node cache too. */
export type FreeRequest = {
  unload_models?: boolean | undefined;
  free_memory?: boolean | undefined;
};

/**
 * What a server can do: the answer of `/features` and of the first websocket message (PROTOCOL.md 1.3, 2.1; PROTOCOL-0.33.0.md 2,
 * row 8). A server's `--feature-flag` adds others.
 */
export type Features = {
  supports_preview_metadata: boolean;
  /** Bytes; the longest body of any request. May have a fraction. */
  max_upload_size: number;
  supports_model_type_tags?: boolean | undefined;
  extension?: Record<string, unknown> | undefined;
  node_replacements?: boolean | undefined;
  assets?: boolean | undefined;
};

/** One compute device. `index` is null on a CPU. All sizes in bytes. */
export type Device = {
  name: string;
  type: string;
  index: number | null;
  vram_total: number;
  vram_free: number;
  torch_vram_total: number;
  torch_vram_free: number;
};

/** A Python package of the server, what is there and what it asks for (PROTOCOL-0.33.0.md 2, row 18). */
export type PackageVersion = {
  name: string;
  installed: string | null;
  required: string | null;
};

/** `GET /system_stats` (PROTOCOL.md 1.3; PROTOCOL-0.33.0.md 2, row 18). Sizes in bytes; the primary device first. */
export type SystemStats = {
  system: {
    /** `posix` on 0.3.64, `linux` on 0.33.0. */
    os: string;
    ram_total: number;
    ram_free: number;
    comfyui_version: string;
    required_frontend_version?: string | null | undefined;
    installed_templates_version?: string | null | undefined;
    required_templates_version?: string | null | undefined;
    comfy_package_versions?: Array<PackageVersion> | undefined;
    python_version: string;
    pytorch_version: string;
    embedded_python: boolean;
    deploy_environment?: string | undefined;
    /** The command line; shows paths of the machine. */
    argv: Array<string>;
  };
  devices: Array<Device>;
};

/** `GET /extensions`: URL paths of the front end's scripts. */
export type Extensions = Array<string>;

/** `GET /workflow_templates`: names by custom node pack. */
export type WorkflowTemplates = Record<string, Array<string>>;

/** `GET /i18n`: texts by language. */
export type Translations = Record<string, unknown>;

/** One way to replace a class by another (PROTOCOL-0.33.0.md 2, row 13). Without `input_mapping` all inputs are dropped. */
export type NodeReplacement = {
  new_node_id: string;
  old_node_id: string;
  old_widget_ids: Array<string> | null;
  /** Where each new input comes from: an old input, or a constant. */
  input_mapping: Array<{
    new_id: string;
    old_id?: string | undefined;
    set_value?: unknown | undefined;
  }> | null;
  output_mapping: Array<{
    new_idx: number;
    old_idx: number;
  }> | null;
};

/** `GET /node_replacements`: old class to its replacements. */
export type NodeReplacements = Record<string, Array<NodeReplacement>>;

/** One subgraph that the server shares. `data`, the UI's JSON as a text, comes with `/global_subgraphs/{id}` only. */
export type GlobalSubgraph = {
  source: 'templates' | 'custom_node' | (string & {});
  name: string;
  info?: Record<string, unknown> | undefined;
  data?: string | null | undefined;
};

/** `GET /global_subgraphs`: by id. */
export type GlobalSubgraphs = Record<string, GlobalSubgraph>;

/** `GET /users`: `users` (id to name) with `--multi-user`, `migrated` without (PROTOCOL.md 1.4). */
export type Users = {
  storage: 'server' | (string & {});
  migrated?: boolean | undefined;
  users?: Record<string, string> | undefined;
};

/** Body of `POST /users`; the answer is the new user's id, a JSON string. */
export type AddUserRequest = {
  username: string;
};

/** `GET /settings`, and the body of `POST /settings`, which merges. */
export type Settings = Record<string, unknown>;

/** Query of `GET /userdata`. Flags are the text `true`. */
export type UserdataQuery = {
  dir: string;
  recurse?: string | undefined;
  full_info?: string | undefined;
  split?: string | undefined;
};

/** A file of a user. Bytes; times in seconds with a fraction on 0.3.64, whole milliseconds on 0.33.0. */
export type UserdataInfo = {
  path: string;
  size: number;
  modified: number;
  created: number;
};

/** `GET /userdata`: paths; with `full_info` infos; with `split` `[path, …its parts]`. */
export type UserdataListing = Array<string> | Array<UserdataInfo> | Array<Array<string>>;

/** Query of a write or a move: `overwrite=false` refuses with 409, `full_info=true` answers with the info. */
export type UserdataWriteQuery = {
  overwrite?: string | undefined;
  full_info?: string | undefined;
};

/** 200 of a write or a move: the path, or the info. */
export type UserdataWritten = string | UserdataInfo;

/** An entry of `GET /v2/userdata?path=`; size (bytes) and time (seconds with a fraction) of files. */
export type UserdataEntry = {
  name: string;
  path: string;
  type: 'directory' | 'file';
  size?: number | undefined;
  modified?: number | undefined;
};

/** `GET /v2/userdata`: recursive, directories first. */
export type UserdataTree = Array<UserdataEntry>;

/** Query of `GET /v2/userdata`; the top of the user's folder when absent. */
export type UserdataTreeQuery = {
  path?: string | undefined;
};

/** A known event, by its type. */
export type KnownEvent =
  | StatusEvent
  | ExecutionStartEvent
  | ExecutionCachedEvent
  | ProgressStateEvent
  | ExecutingEvent
  | ProgressEvent
  | ExecutedEvent
  | ExecutionSuccessEvent
  | ExecutionErrorEvent
  | ExecutionInterruptedEvent
  | FeatureFlagsEvent
  | LogsEvent;
