import { z } from 'zod';
import { asset } from './assets.js';
import { known, loose } from './loose.js';

/** The three folders that a client may name. */
export const folderType = z.enum(['output', 'input', 'temp']);
export type FolderType = z.infer<typeof folderType>;

/** Query of `GET /view` (PROTOCOL.md 1.2). The answer is the file's bytes, `image/webp` and the like with `preview`. */
export const viewQuery = loose({
  /** Its directory part is dropped: use `subfolder`. From 0.33.0 on `blake3:<hash>` too. */
  filename: z.string().min(1),
  /** `output` when absent. */
  type: folderType.optional(),
  subfolder: z.string().optional(),
  /** `webp;50`, `jpeg;80`: format and quality; full size. */
  preview: z.string().optional(),
  channel: known('rgba', 'rgb', 'a').optional(),
});
export type ViewQuery = z.infer<typeof viewQuery>;

/** Fields of `POST /upload/image` beside the file `image` (PROTOCOL.md 1.2). */
export const uploadFields = loose({
  /** `input` when absent. */
  type: folderType.optional(),
  subfolder: z.string().optional(),
  /** `true` or `1`, literally; else another name is chosen for other bytes. */
  overwrite: z.string().optional(),
});
export type UploadFields = z.infer<typeof uploadFields>;

/** Fields of `POST /upload/mask`; `original_ref` is the JSON of an `OriginalRef`. */
export const uploadMaskFields = loose({ ...uploadFields.shape, original_ref: z.string() });
export type UploadMaskFields = z.infer<typeof uploadMaskFields>;

/** The picture that a mask belongs to; `type` is `output` when absent. */
export const originalRef = loose({
  filename: z.string(),
  subfolder: z.string().optional(),
  type: folderType.optional(),
});
export type OriginalRef = z.infer<typeof originalRef>;

/** 200 of an upload: the name that it has now, ` (1)` and the like added where another file had it. */
export const uploadedFile = loose({
  name: z.string(),
  subfolder: z.string(),
  type: folderType,
  /** Only of a server with `--enable-assets`. */
  asset: asset.optional(),
});
export type UploadedFile = z.infer<typeof uploadedFile>;

/** `GET /view_metadata/{folder}?filename=`: the `__metadata__` of a safetensors file. */
export const modelMetadata = z.record(z.string(), z.unknown());
export type ModelMetadata = z.infer<typeof modelMetadata>;
