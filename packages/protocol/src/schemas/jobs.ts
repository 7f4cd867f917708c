import { z } from 'zod';
import { executionErrorData } from './events.js';
import { historyStatus } from './history.js';
import { anyNumber, known, loose, milliseconds } from './loose.js';
import { nodeOutput, outputFile } from './output.js';
import { storedExtraData, storedGraph } from './prompt.js';

/** Where a job is; an interrupted one is `cancelled`. */
export const jobStatus = known('pending', 'in_progress', 'completed', 'failed', 'cancelled');
export type JobStatus = z.infer<typeof jobStatus>;

const summary = {
  /** The prompt_id. */
  id: z.string(),
  status: jobStatus,
  /** The queue's number. */
  priority: anyNumber,
  create_time: milliseconds,
  execution_start_time: milliseconds.optional(),
  execution_end_time: milliseconds.optional(),
  execution_error: executionErrorData.optional(),
  outputs_count: z.number(),
  previewable_outputs_count: z.number(),
  preview_output: loose({ ...outputFile.shape, nodeId: z.string(), mediaType: z.string() }).optional(),
  /** `extra_data.extra_pnginfo.workflow.id`. */
  workflow_id: z.union([z.string(), z.number()]).optional(),
};

/** An item of `GET /api/jobs` (PROTOCOL-0.33.0.md 2, Jobs). What does not apply is absent, never null. */
export const jobSummary = loose(summary);
export type JobSummary = z.infer<typeof jobSummary>;

/** `GET /api/jobs/{job_id}`; the last three once it is finished. */
export const job = loose({
  ...summary,
  outputs: z.record(z.string(), nodeOutput).optional(),
  execution_status: historyStatus.optional(),
  workflow: loose({ prompt: storedGraph, extra_data: storedExtraData }).optional(),
});
export type Job = z.infer<typeof job>;

/** `GET /api/jobs`, newest first unless asked otherwise. `limit` is null when none was given. */
export const jobList = loose({
  jobs: z.array(jobSummary),
  pagination: loose({ offset: z.number(), limit: z.number().nullable(), total: z.number(), has_more: z.boolean() }),
});
export type JobList = z.infer<typeof jobList>;

/** Query of `GET /api/jobs`. */
export const jobsQuery = loose({
  /** One or more statuses, comma between, in any case. */
  status: z.string().optional(),
  workflow_id: z.string().optional(),
  sort_by: z.enum(['created_at', 'execution_duration']).optional(),
  sort_order: z.enum(['asc', 'desc']).optional(),
  /** From 1 on. */
  limit: z.union([z.number(), z.string()]).optional(),
  offset: z.union([z.number(), z.string()]).optional(),
});
export type JobsQuery = z.infer<typeof jobsQuery>;

/** 200 of both cancels. False for an unknown or finished one; a pending one vanishes without history or event but `status`. */
export const jobCancelled = loose({ cancelled: z.boolean() });
export type JobCancelled = z.infer<typeof jobCancelled>;

/** Body of `POST /api/jobs/cancel`; lower-case hyphenated UUIDs. */
export const cancelJobsRequest = loose({ job_ids: z.array(z.string()) });
export type CancelJobsRequest = z.infer<typeof cancelJobsRequest>;

/** 400 and 404 of the jobs' routes and some others. */
export const errorText = loose({ error: z.string(), invalid_ids: z.array(z.unknown()).optional() });
export type ErrorText = z.infer<typeof errorText>;
