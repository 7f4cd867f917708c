import { join, resolve } from 'node:path';
import { type Manifest, parseManifest } from '@comfyloom/artifact';
import { ConformanceError, checkVersion, type Problem, publishCheck, type Verdict } from '@comfyloom/conformance';
import { z } from 'zod';
import { CliError } from '../errors.js';
import { readIfThere, readText } from '../files.js';
import type { Terminal } from '../terminal/terminal.js';
import { notFound } from '../workspace/compile.js';
import { compiledNames, INDEX } from '../workspace/dist.js';
import { findWorkspace, type Workspace } from '../workspace/find.js';
import { listPackage, packageName } from '../workspace/packages.js';
import { lastPublished } from '../workspace/published.js';

export interface PublishCheckFlags {
  readonly report?: string;
  readonly published?: string;
  readonly plan?: string;
}

/** `comfyloom publish-check`: whether what lies in workflows-dist may be published, or the versions that changesets has planned for it. */
export async function publishCheckCommand(names: readonly string[], flags: PublishCheckFlags, terminal: Terminal): Promise<void> {
  const workspace = findWorkspace();
  const compiled = await compiledNames(workspace);
  const unknown = names.find((name) => !compiled.includes(name));
  if (unknown !== undefined) throw notFound(unknown, compiled, workspace);
  const wanted = names.length > 0 ? names : compiled;
  if (flags.plan !== undefined) return checkPlan(await readPlan(flags.plan), wanted, workspace, flags, terminal);
  const given = flags.report === undefined ? undefined : readJson(resolve(flags.report), await readText(flags.report));
  const verdicts: Record<string, Verdict> = {};
  for (const name of wanted) {
    const manifest = await compiledManifest(workspace, name);
    const own = join(workspace.dist, name, 'conformance.json');
    const text = given === undefined ? await readIfThere(own) : undefined;
    const report = given ?? (text === undefined ? undefined : readJson(own, text));
    const published = await publishedManifest(workspace, name, flags);
    verdicts[name] = publishCheck(manifest, report, published === undefined ? {} : { published });
  }
  for (const [name, verdict] of Object.entries(verdicts)) terminal.line(line(name, verdict));
  const refused = Object.entries(verdicts).filter(([, { allowed }]) => !allowed);
  if (refused.length === 0) return terminal.result(verdicts);
  throw new ConformanceError('E_GATE_REFUSED', {
    what: `${refused.length} of ${Object.keys(verdicts).length} workflows may not be published.`,
    where: Object.entries(verdicts).flatMap(([name, verdict]) =>
      verdict.allowed ? [] : verdict.reasons.map((reason) => told(name, reason)),
    ),
    fix: 'comfyloom conform <name> --server <url>, on a real server, writes what is missing.',
    data: { verdicts },
  });
}

const planSchema = z.object({ releases: z.array(z.object({ name: z.string(), type: z.string(), newVersion: z.string() })) });
type Plan = ReadonlyMap<string, string>;

/** The versions that `changeset status --output` tells: package to the version that it is going to have. */
async function readPlan(path: string): Promise<Plan> {
  const parsed = planSchema.safeParse(readJson(resolve(path), await readText(path)));
  if (!parsed.success) {
    const fix = 'npx changeset status --output <file> writes one.';
    throw new CliError('E_FILE', { what: 'This is no plan of changesets.', where: resolve(path), fix, cause: parsed.error });
  }
  return new Map(parsed.data.releases.filter(({ type }) => type !== 'none').map(({ name, newVersion }) => [name, newVersion]));
}

/** Before `changeset version` takes the changesets away: whether what they say is enough for what has changed. */
async function checkPlan(
  plan: Plan,
  names: readonly string[],
  workspace: Workspace,
  flags: PublishCheckFlags,
  terminal: Terminal,
): Promise<void> {
  const list = await listPackage(workspace);
  if (list === undefined) {
    throw new CliError('E_FILE', {
      what: 'The workflows here are no packages of their own, so changesets has no versions for them.',
      where: join(workspace.dist, 'package.json'),
      fix: 'Give it a name, such as "@my-company/workflows", and compile.',
    });
  }
  const problems: Problem[] = [];
  const planned: Record<string, string> = {};
  for (const name of names) {
    const pack = packageName(list, name);
    const manifest = await compiledManifest(workspace, name);
    const published = await publishedManifest(workspace, name, flags);
    const version = plan.get(pack);
    if (version !== undefined) planned[pack] = version;
    const found = published === undefined ? [] : checkVersion(published, { ...manifest, version: version ?? manifest.version });
    problems.push(...found.map((problem) => ({ ...problem, fix: `npx changeset: ${problem.data?.['level']} for ${pack}.` })));
  }
  if (Object.keys(planned).length > 0 && !plan.has(list.name)) {
    const fix = `npx changeset: patch for ${list.name}.`;
    problems.push({ what: `${list.name} lists the versions, and gets none itself.`, where: [join(workspace.dist, INDEX)], fix });
  }
  for (const { what, where, fix } of problems) terminal.line(`✗ ${what}\n${[...where, fix ?? ''].map((line) => `    ${line}`).join('\n')}`);
  if (problems.length > 0) {
    const what = 'The versions that changesets has planned are not enough for what has changed.';
    throw new ConformanceError('E_GATE_REFUSED', { what, where: problems.flatMap(({ where }) => where.slice(0, 1)), data: { problems } });
  }
  for (const [pack, version] of Object.entries(planned)) terminal.line(`✓ ${pack} ${version}`);
  terminal.result({ planned });
}

function told(name: string, { what, fix }: Problem): string {
  return `${name}: ${what}${fix === undefined ? '' : ` ${fix}`}`;
}

function line(name: string, verdict: Verdict): string {
  if (!verdict.allowed) return `✗ ${name}`;
  const { server, devices, when, packs, note } = verdict.signOff;
  const shown = Object.entries(packs).map(([pack, version]) => `${pack} ${version.slice(0, 19)}`);
  const told = [`ComfyUI ${server} on ${devices.join(', ')}`, when.slice(0, 10), ...shown, ...(note === undefined ? [] : [note])];
  return `✓ ${name}  ${told.join(', ')}`;
}

async function compiledManifest({ dist }: Workspace, name: string): Promise<Manifest> {
  const path = join(dist, name, 'manifest.json');
  return parseManifest(readJson(path, await readText(path)), path);
}

/** From the folder that is named, else from the tags of changesets. */
async function publishedManifest(workspace: Workspace, name: string, { published }: PublishCheckFlags): Promise<Manifest | undefined> {
  if (published === undefined) return lastPublished(workspace, name);
  const path = join(resolve(published), name, 'manifest.json');
  const text = await readIfThere(path);
  return text === undefined ? undefined : parseManifest(readJson(path, text), path);
}

function readJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new CliError('E_FILE', { what: 'A file is no JSON.', where: path, fix: 'Write it anew.', cause });
  }
}
