import { z } from 'zod';
import { known, loose } from './loose.js';

/** A file that a node saved, as `/view` takes it (PROTOCOL.md 1.2, 4). */
export const outputFile = loose({
  filename: z.string(),
  /** `''` for the top of the folder; `/` between its parts. */
  subfolder: z.string(),
  type: known('output', 'temp', 'input'),
  /** The asset's id; only of a server with `--enable-assets` (PROTOCOL-0.33.0.md 2, row 22). */
  id: z.string().optional(),
});
export type OutputFile = z.infer<typeof outputFile>;

/**
 * What one node shows: lists by key (`images`, `text`, `audio`, `animated` …). Files are `OutputFile`s; other items are whatever the
 * node made, strings and booleans among them.
 */
export const nodeOutput = z.record(z.string(), z.array(z.unknown()));
export type NodeOutput = z.infer<typeof nodeOutput>;
