import type { Manifest } from '@comfyloom/artifact';
import type { Compiled } from '../compile/compile.js';
import { indexDts } from './index-dts.js';
import { indexJs } from './index-js.js';

/** The files of `workflows-dist/<name>/`, by name. */
export async function emitFiles(
  compiled: Pick<Compiled, 'manifest' | 'workflow'>,
): Promise<Record<'workflow.json' | 'manifest.json' | 'index.js' | 'index.d.ts', string>> {
  return {
    'workflow.json': json(compiled.workflow),
    'manifest.json': json(compiled.manifest),
    'index.js': await indexJs(compiled),
    'index.d.ts': indexDts(compiled),
  };
}

/** `workflows-dist/index.json`: what a frontend lists. */
export function emitIndex(manifests: readonly Manifest[]): string {
  const byName = [...manifests].sort((a, b) => (a.name < b.name ? -1 : 1));
  const workflows = byName.map(({ name, title, description, version, digest, outputs }) => ({
    name,
    title,
    ...(description !== undefined && { description }),
    version,
    digest,
    outputs: Object.fromEntries(Object.entries(outputs).map(([output, { kind, media }]) => [output, { kind, media }])),
  }));
  return json({ format: 1, workflows });
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
