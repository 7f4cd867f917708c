import type { ApiGraph } from './graph.js';
import type { Route } from './routes.js';

/**
 * Comfy API v2, which Comfy's cloud and `comfy-api-proxy` (PyPI, 0.1.6, in front of any ComfyUI) speak. Read from that package's models
 * and from `@comfyorg/sdk` (npm, 0.1.9), measured on the proxy. A job's id is the server's; the graph is the one of `POST /prompt`.
 */
export const V2_ROUTES = {
  health: { method: 'GET', path: '/api/v2/health' },
  submitJob: { method: 'POST', path: '/api/v2/jobs' },
  /** Not in the cloud's API: the proxy has it. */
  jobs: { method: 'GET', path: '/api/v2/jobs' },
  job: { method: 'GET', path: '/api/v2/jobs/{id}' },
  jobWorkflow: { method: 'GET', path: '/api/v2/jobs/{id}/workflow' },
  cancelJob: { method: 'POST', path: '/api/v2/jobs/{id}/cancel' },
  /** Server-sent events `status`, `progress`, `preview`, `output`; without ids, so there is no `Last-Event-ID`. */
  jobEvents: { method: 'GET', path: '/api/v2/jobs/{id}/events' },
  uploadAsset: { method: 'POST', path: '/api/v2/assets' },
  assetFromHash: { method: 'POST', path: '/api/v2/assets/from-hash' },
  assetByHash: { method: 'HEAD', path: '/api/v2/assets/by-hash/{hash}' },
  asset: { method: 'GET', path: '/api/v2/assets/{id}' },
  assetContent: { method: 'GET', path: '/api/v2/assets/{id}/content' },
  deleteAsset: { method: 'DELETE', path: '/api/v2/assets/{id}' },
} as const satisfies Record<string, Route>;

/** `canceling` still runs; the last four are for good. The proxy says `expired` of all that its ComfyUI knows nothing of. */
export type V2JobStatus = 'queued' | 'running' | 'canceling' | 'succeeded' | 'failed' | 'canceled' | 'expired';

/** The proxy's `value` counts only the nodes that were announced: it begins high and goes back. */
export interface V2Progress {
  readonly value: number;
  readonly nodes_done: number;
  readonly nodes_total: number;
  readonly current_node?: string | null;
  readonly current_node_class?: string | null;
  readonly step?: number | null;
  readonly steps?: number | null;
  readonly message?: string | null;
}

/** One file. Its bytes are at `assetContent` of its `id`; texts and other data of a node are not told. */
export interface V2Output {
  readonly node_id: string;
  readonly name: string;
  readonly type: string;
  readonly content_type: string;
  /** 0 when unknown. */
  readonly size_bytes: number;
  readonly id: string;
  /** `blake3:<hex>`, null until it is known. */
  readonly hash: string | null;
  readonly url: string;
  readonly url_expires_at: string;
  readonly job_id?: string | null;
}

export interface V2JobError {
  readonly code: string;
  readonly message: string;
  readonly node_id?: string | null;
  readonly class_type?: string | null;
  readonly traceback?: string | null;
}

export interface V2Job {
  readonly id: string;
  readonly status: V2JobStatus;
  /** ISO 8601, as all times. */
  readonly created_at: string;
  readonly started_at: string | null;
  readonly completed_at: string | null;
  readonly expires_at: string;
  readonly queue_position: number | null;
  readonly progress: V2Progress | null;
  readonly outputs: readonly V2Output[];
  readonly error: V2JobError | null;
  readonly urls: { readonly self: string; readonly events: string; readonly cancel: string };
  readonly metrics?: { readonly [name: string]: number | null };
  /** The proxy's: what the submission gave, at most 1024 bytes. */
  readonly metadata?: string;
  readonly outputs_reused?: boolean;
}

/** The proxy's answer to `GET /api/v2/jobs`, newest first. */
export interface V2JobList {
  readonly jobs: readonly V2Job[];
  /** It stopped looking before `limit` was reached. */
  readonly truncated?: boolean;
}

export interface V2Asset {
  readonly id: string;
  readonly hash: string | null;
  readonly size_bytes: number;
  readonly content_type: string;
  readonly file_path?: string | null;
  /** On creation: false when the server had the content already. */
  readonly created_new?: boolean;
  readonly created_at: string;
  readonly url: string;
  readonly url_expires_at: string;
  readonly expires_at?: string | null;
  readonly job_id?: string | null;
}

/** Stands in a graph where the name of a file would. */
export interface V2AssetReference {
  readonly __type: 'core/ASSET';
  readonly info: { readonly id: string; readonly hash?: string; readonly file_path?: string };
}

/** Body of `POST /api/v2/jobs`. Beside it goes the header `Idempotency-Key`, taken once; a second use is 422 `idempotency_key_reuse`. */
export interface V2Submission {
  readonly workflow: ApiGraph;
  readonly extra_data?: { readonly api_key_comfy_org?: string };
  /** The proxy's: a label that the job keeps. */
  readonly metadata?: string;
}

/** Body of every answer from 400 on. */
export interface V2ErrorEnvelope {
  readonly error: { readonly code: string; readonly message: string; readonly details?: { readonly [key: string]: unknown } | null };
}
