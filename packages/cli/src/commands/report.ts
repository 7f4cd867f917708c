import { type Change, withoutContent } from '../folder.js';
import type { Terminal } from '../terminal/terminal.js';
import type { CompiledSource } from '../workspace/compile.js';

/** Says which workflows were written. */
export function report(sources: readonly CompiledSource[], found: readonly Change[], terminal: Terminal): void {
  for (const { name, compiled } of sources) {
    const { manifest, workflow } = compiled;
    const written = found.some(({ path }) => path.startsWith(`${name}/`));
    terminal.line(`${name}  ${Object.keys(workflow).length} nodes  ${manifest.digest.slice(0, 19)}…  ${written ? 'written' : 'unchanged'}`);
  }
  for (const { path, kind } of found) if (kind === 'gone') terminal.line(`${path}  removed: it has no source any more`);
  terminal.result({
    workflows: sources.map(({ name, compiled }) => ({ name, digest: compiled.manifest.digest, warnings: compiled.warnings })),
    changes: withoutContent(found),
  });
}
