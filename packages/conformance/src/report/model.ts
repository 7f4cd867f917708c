import { z } from 'zod';

/** The version of the report's format. The gate refuses one that it does not know. */
export const REPORT_FORMAT = 1;

const json = z.json();
const ms = z.number().nonnegative();

/** What a check has found wrong. */
export const problemSchema = z.object({
  what: z.string().describe('One sentence: what is wrong'),
  where: z.array(z.string()).describe('Places: a node and its input, a file and its line, a URL'),
  fix: z.string().optional().describe('What can be done about it'),
  data: z.record(z.string(), json).optional(),
});

export const checkResultSchema = z.object({
  id: z.string(),
  status: z.enum(['passed', 'failed', 'skipped']),
  problems: z.array(problemSchema).describe('Not empty when the check failed'),
  reason: z.string().optional().describe('Why it was skipped'),
  facts: z.record(z.string(), json).optional().describe('What was measured'),
});

export const pictureSchema = z.object({
  output: z.string(),
  index: z.int().nonnegative(),
  media_type: z.string(),
  bytes: z.int().nonnegative(),
  sha256: z.string().describe('Of the file as it came, in hex'),
  width: z.int().optional(),
  height: z.int().optional(),
  dhash: z.string().optional().describe('Perceptual hash, 64 bits in hex: equal pictures of two servers differ in a few bits'),
});

export const previewSchema = z.object({ at_ms: ms, node: z.string(), media_type: z.string(), sha256: z.string() });

export const nodeTimeSchema = z.object({ id: z.string(), class_type: z.string(), title: z.string(), ms });

export const peakSchema = z.object({
  ram_bytes: z.int().nonnegative().optional().describe('Most RAM of the machine in use during the run'),
  vram_bytes: z.int().nonnegative().optional().describe('Most memory of the first device in use during the run'),
});

export const caseResultSchema = z.object({
  name: z.string(),
  params: z.record(z.string(), json).describe('What the run was given: of a quick run the sizes are smaller than those of the case'),
  shrunk: z.boolean(),
  status: z.enum(['passed', 'failed', 'skipped']),
  checks: z.array(checkResultSchema),
  wall_ms: ms,
  ran_ms: ms.optional().describe('The first run by the clock of the server'),
  nodes: z.array(nodeTimeSchema),
  peak: peakSchema,
  pictures: z.array(pictureSchema),
  previews: z.array(previewSchema).describe('Some of the previews of the first run'),
});

export const workflowResultSchema = z.object({
  name: z.string(),
  title: z.string(),
  version: z.string(),
  digest: z.string().describe('Of the workflow, as its manifest has it'),
  status: z.enum(['passed', 'failed']),
  checks: z.array(checkResultSchema).describe('Of the workflow as a whole'),
  cases: z.array(caseResultSchema),
});

export const serverSchema = z.object({
  url: z.string().describe('Without credentials'),
  emulated: z.boolean().describe('An emulator: its reports never count'),
  version: z.string().describe('Of ComfyUI'),
  python: z.string(),
  pytorch: z.string(),
  os: z.string(),
  ram_bytes: z.int().nonnegative(),
  devices: z.array(z.object({ name: z.string(), type: z.string(), vram_bytes: z.int().nonnegative() })),
  catalog: z.object({ digest: z.string(), classes: z.int() }),
  packs: z
    .array(
      z.object({
        name: z.string(),
        version: z.string().nullable().describe('As the server or its folder tells it; null when nobody does'),
        digest: z.string().describe('SHA-256 over the node classes of the pack, as the server describes them'),
      }),
    )
    .describe('Custom node packs that are installed'),
});

export const reportSchema = z
  .object({
    format: z.literal(REPORT_FORMAT),
    digest: z.string().describe('sha256 of the canonical JSON (RFC 8785) of all else in the report'),
    mode: z.enum(['quick', 'full']),
    started: z.iso.datetime(),
    ended: z.iso.datetime(),
    wall_ms: ms,
    status: z.enum(['passed', 'failed']),
    note: z.string().min(1).optional().describe('What whoever made it says about the server, such as that its models are stand-ins'),
    server: serverSchema,
    workflows: z.array(workflowResultSchema),
    problems: z.array(problemSchema).describe('Of the run of the suite itself: a disk that is full, a journal that cannot be read'),
  })
  .describe('What conformance has found on one server');

export type Problem = z.infer<typeof problemSchema>;
export type CheckResult = z.infer<typeof checkResultSchema>;
export type Picture = z.infer<typeof pictureSchema>;
export type PreviewShot = z.infer<typeof previewSchema>;
export type NodeTime = z.infer<typeof nodeTimeSchema>;
export type Peak = z.infer<typeof peakSchema>;
export type CaseResult = z.infer<typeof caseResultSchema>;
export type WorkflowResult = z.infer<typeof workflowResultSchema>;
export type ServerFacts = z.infer<typeof serverSchema>;
export type Report = z.infer<typeof reportSchema>;

/** `report.schema.json`: JSON Schema 2020-12 of a report. */
export function reportJsonSchema(): object {
  return z.toJSONSchema(reportSchema);
}
