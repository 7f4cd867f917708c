import { z } from 'zod';
import { known, loose } from './loose.js';

/** An asset (PROTOCOL-0.33.0.md 2, row 22). What is there differs by route; sizes in bytes, times ISO 8601 without a zone. */
export const asset = loose({
  id: z.string(),
  name: z.string(),
  hash: z.string().nullable().optional(),
  /** `blake3:<hex>`. */
  asset_hash: z.string().nullable().optional(),
  loader_path: z.string().nullable().optional(),
  display_name: z.string().nullable().optional(),
  size: z.number().nullable().optional(),
  mime_type: z.string().nullable().optional(),
  tags: z.array(z.string()),
  preview_url: z.string().nullable().optional(),
  user_metadata: z.record(z.string(), z.unknown()).nullable().optional(),
  metadata: z.record(z.string(), z.unknown()).nullable().optional(),
  is_immutable: z.boolean().optional(),
  job_id: z.string().nullable().optional(),
  prompt_id: z.string().nullable().optional(),
  created_at: z.string().optional(),
  updated_at: z.string().optional(),
  last_access_time: z.string().nullable().optional(),
});
export type Asset = z.infer<typeof asset>;

/** `GET /api/assets`. */
export const assetList = loose({
  assets: z.array(asset),
  total: z.number().optional(),
  has_more: z.boolean().optional(),
  next_cursor: z.string().optional(),
});
export type AssetList = z.infer<typeof assetList>;

/** Query of `GET /api/assets` and `/api/tags`. */
export const pageQuery = loose({
  limit: z.union([z.number(), z.string()]).optional(),
  offset: z.union([z.number(), z.string()]).optional(),
});
export type PageQuery = z.infer<typeof pageQuery>;

/** `GET /api/tags`. */
export const tagList = loose({
  tags: z.array(loose({ name: z.string(), count: z.number() })),
  total: z.number(),
  has_more: z.boolean(),
});
export type TagList = z.infer<typeof tagList>;

/** `GET /api/assets/seed/status`: how far the scan of the folders is. */
export const assetSeedStatus = loose({
  state: known('IDLE', 'RUNNING', 'PAUSED'),
  progress: loose({ scanned: z.number(), total: z.number(), created: z.number(), skipped: z.number() }).nullable(),
  errors: z.array(z.unknown()),
});
export type AssetSeedStatus = z.infer<typeof assetSeedStatus>;

/** What the asset routes answer when they cannot; 503 `SERVICE_DISABLED` unless the server was started with `--enable-assets`. */
export const assetError = loose({
  error: loose({
    code: known('SERVICE_DISABLED', 'ASSET_NOT_FOUND', 'INVALID_QUERY', 'INVALID_BODY'),
    message: z.string(),
    details: z.record(z.string(), z.unknown()),
  }),
});
export type AssetError = z.infer<typeof assetError>;
