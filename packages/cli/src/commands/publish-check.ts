import { join, resolve } from 'node:path';
import { type Manifest, parseManifest } from '@comfyloom/artifact';
import { ConformanceError, publishCheck, type Verdict } from '@comfyloom/conformance';
import { CliError } from '../errors.js';
import { readIfThere, readText } from '../files.js';
import type { Terminal } from '../terminal/terminal.js';
import { notFound } from '../workspace/compile.js';
import { compiledNames } from '../workspace/dist.js';
import { findWorkspace } from '../workspace/find.js';

export interface PublishCheckFlags {
  readonly report?: string;
  readonly published?: string;
}

/** `comfyloom publish-check`: whether what lies in workflows-dist may be published. */
export async function publishCheckCommand(names: readonly string[], flags: PublishCheckFlags, terminal: Terminal): Promise<void> {
  const workspace = findWorkspace();
  const compiled = await compiledNames(workspace);
  const unknown = names.find((name) => !compiled.includes(name));
  if (unknown !== undefined) throw notFound(unknown, compiled, workspace);
  const given = flags.report === undefined ? undefined : readJson(resolve(flags.report), await readText(flags.report));
  const verdicts: Record<string, Verdict> = {};
  for (const name of names.length > 0 ? names : compiled) {
    const folder = join(workspace.dist, name);
    const manifest = await readManifest(folder);
    if (manifest === undefined) continue;
    const own = join(folder, 'conformance.json');
    const text = given === undefined ? await readIfThere(own) : undefined;
    const report = given ?? (text === undefined ? undefined : readJson(own, text));
    const published = flags.published === undefined ? undefined : await readManifest(join(resolve(flags.published), name));
    verdicts[name] = publishCheck(manifest, report, published === undefined ? {} : { published });
  }
  for (const [name, verdict] of Object.entries(verdicts)) for (const line of lines(name, verdict)) terminal.line(line);
  const refused = Object.entries(verdicts).filter(([, { allowed }]) => !allowed);
  if (refused.length === 0) return terminal.result(verdicts);
  throw new ConformanceError('E_GATE_REFUSED', {
    what: `${refused.length} of ${Object.keys(verdicts).length} workflows may not be published.`,
    where: refused.map(([name]) => name),
    fix: 'comfyloom conform <name> --server <url>, on a real server, writes what is missing.',
    data: { verdicts },
  });
}

function lines(name: string, verdict: Verdict): string[] {
  if (!verdict.allowed) return [`✗ ${name}`, ...verdict.reasons.map(({ what, fix }) => `    ${what}${fix === undefined ? '' : ` ${fix}`}`)];
  const { server, devices, when, packs } = verdict.signOff;
  const shown = Object.entries(packs).map(([pack, version]) => `${pack} ${version.slice(0, 19)}`);
  return [`✓ ${name}  ComfyUI ${server} on ${devices.join(', ')}, ${when.slice(0, 10)}${shown.length > 0 ? `, ${shown.join(', ')}` : ''}`];
}

async function readManifest(folder: string): Promise<Manifest | undefined> {
  const file = join(folder, 'manifest.json');
  const text = await readIfThere(file);
  return text === undefined ? undefined : parseManifest(readJson(file, text), file);
}

function readJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new CliError('E_FILE', { what: 'A file is no JSON.', where: path, fix: 'Write it anew.', cause });
  }
}
