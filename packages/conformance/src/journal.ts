import { join } from 'node:path';
import { readJson, writeWhole } from './files.js';
import { type CaseResult, caseResultSchema, type ServerFacts } from './report/model.js';
import { asWritten, contentDigest } from './report/seal.js';
import type { PlannedCase } from './run/case.js';
import type { Subject } from './run/observe.js';

/**
 * What has been done so far, a file for each case, so that a suite that was cut goes on where it was. An entry counts for the same
 * workflow, case, mode and server only: any other digest, version or catalog is another key.
 */
export class Journal {
  constructor(
    readonly folder: string,
    private readonly server: ServerFacts,
    private readonly mode: 'quick' | 'full',
  ) {}

  /** The result of an earlier suite; a failed case is run again. */
  async find(subject: Subject, planned: PlannedCase): Promise<CaseResult | undefined> {
    const entry = await readJson(this.#path(subject, planned));
    const { digest, result } = (entry ?? {}) as { digest?: unknown; result?: unknown };
    const parsed = caseResultSchema.safeParse(result);
    if (!parsed.success || digest !== contentDigest(asWritten(result)) || parsed.data.status !== 'passed') return undefined;
    return parsed.data;
  }

  async keep(subject: Subject, planned: PlannedCase, result: CaseResult): Promise<void> {
    const plain = asWritten(result);
    await writeWhole(this.#path(subject, planned), `${JSON.stringify({ digest: contentDigest(plain), result: plain })}\n`);
  }

  #path({ manifest }: Subject, planned: PlannedCase): string {
    const { url, version, emulated, catalog, devices, packs } = this.server;
    const key = contentDigest({
      workflow: manifest.digest,
      planned,
      mode: this.mode,
      server: { url, version, emulated, catalog, devices, packs },
    });
    return join(this.folder, `${key.slice('sha256:'.length, 'sha256:'.length + 32)}.json`);
  }
}
