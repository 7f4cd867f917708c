import { z } from 'zod';
import { known, loose } from './loose.js';

/**
 * What a server can do: the answer of `/features` and of the first websocket message (PROTOCOL.md 1.3, 2.1; PROTOCOL-0.33.0.md 2,
 * row 8). A server's `--feature-flag` adds others.
 */
export const features = loose({
  supports_preview_metadata: z.boolean(),
  /** Bytes; the longest body of any request. May have a fraction. */
  max_upload_size: z.number(),
  supports_model_type_tags: z.boolean().optional(),
  extension: z.record(z.string(), z.unknown()).optional(),
  node_replacements: z.boolean().optional(),
  assets: z.boolean().optional(),
});
export type Features = z.infer<typeof features>;

/** One compute device. `index` is null on a CPU. All sizes in bytes. */
export const device = loose({
  name: z.string(),
  type: z.string(),
  index: z.number().nullable(),
  vram_total: z.number(),
  vram_free: z.number(),
  torch_vram_total: z.number(),
  torch_vram_free: z.number(),
});
export type Device = z.infer<typeof device>;

/** A Python package of the server, what is there and what it asks for (PROTOCOL-0.33.0.md 2, row 18). */
export const packageVersion = loose({
  name: z.string(),
  installed: z.string().nullable(),
  required: z.string().nullable(),
});
export type PackageVersion = z.infer<typeof packageVersion>;

/** `GET /system_stats` (PROTOCOL.md 1.3; PROTOCOL-0.33.0.md 2, row 18). Sizes in bytes; the primary device first. */
export const systemStats = loose({
  system: loose({
    /** `posix` on 0.3.64, `linux` on 0.33.0. */
    os: z.string(),
    ram_total: z.number(),
    ram_free: z.number(),
    comfyui_version: z.string(),
    required_frontend_version: z.string().nullable().optional(),
    installed_templates_version: z.string().nullable().optional(),
    required_templates_version: z.string().nullable().optional(),
    comfy_package_versions: z.array(packageVersion).optional(),
    python_version: z.string(),
    pytorch_version: z.string(),
    embedded_python: z.boolean(),
    deploy_environment: z.string().optional(),
    /** The command line; shows paths of the machine. */
    argv: z.array(z.string()),
  }),
  devices: z.array(device),
});
export type SystemStats = z.infer<typeof systemStats>;

/** `GET /extensions`: URL paths of the front end's scripts. */
export const extensions = z.array(z.string());
export type Extensions = z.infer<typeof extensions>;

/** `GET /workflow_templates`: names by custom node pack. */
export const workflowTemplates = z.record(z.string(), z.array(z.string()));
export type WorkflowTemplates = z.infer<typeof workflowTemplates>;

/** `GET /i18n`: texts by language. */
export const translations = z.record(z.string(), z.unknown());
export type Translations = z.infer<typeof translations>;

/** One way to replace a class by another (PROTOCOL-0.33.0.md 2, row 13). Without `input_mapping` all inputs are dropped. */
export const nodeReplacement = loose({
  new_node_id: z.string(),
  old_node_id: z.string(),
  old_widget_ids: z.array(z.string()).nullable(),
  /** Where each new input comes from: an old input, or a constant. */
  input_mapping: z.array(loose({ new_id: z.string(), old_id: z.string().optional(), set_value: z.unknown().optional() })).nullable(),
  output_mapping: z.array(loose({ new_idx: z.number(), old_idx: z.number() })).nullable(),
});
export type NodeReplacement = z.infer<typeof nodeReplacement>;

/** `GET /node_replacements`: old class to its replacements. */
export const nodeReplacements = z.record(z.string(), z.array(nodeReplacement));
export type NodeReplacements = z.infer<typeof nodeReplacements>;

/** One subgraph that the server shares. `data`, the UI's JSON as a text, comes with `/global_subgraphs/{id}` only. */
export const globalSubgraph = loose({
  source: known('templates', 'custom_node'),
  name: z.string(),
  info: z.record(z.string(), z.unknown()).optional(),
  data: z.string().nullable().optional(),
});
export type GlobalSubgraph = z.infer<typeof globalSubgraph>;

/** `GET /global_subgraphs`: by id. */
export const globalSubgraphs = z.record(z.string(), globalSubgraph);
export type GlobalSubgraphs = z.infer<typeof globalSubgraphs>;
