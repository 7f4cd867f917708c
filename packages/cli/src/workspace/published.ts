import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { type Manifest, parseManifest } from '@comfyloom/artifact';
import semver from 'semver';
import { CliError } from '../errors.js';
import type { Workspace } from './find.js';
import { workflowPackage } from './packages.js';

const run = promisify(execFile);

/**
 * The manifest of a workflow as it was published last: changesets tags each package that it publishes, `<name>@<version>`. Undefined when
 * it never was, or when workflows are no packages here.
 *
 * @throws CliError `E_HISTORY_CUT` in a shallow clone, where tags and what they point to may be missing
 */
export async function lastPublished(workspace: Workspace, name: string): Promise<Manifest | undefined> {
  const pack = (await workflowPackage(workspace, name))?.name;
  if (pack === undefined) return undefined;
  const shallow = await git(workspace, 'rev-parse', '--is-shallow-repository');
  // No git, or no repository: nothing was ever tagged.
  if (shallow === undefined) return undefined;
  const tags = ((await git(workspace, 'tag', '--list', `${pack}@*`)) ?? '').split('\n').filter((tag) => tag !== '');
  const versions = tags.map((tag) => tag.slice(pack.length + 1)).filter((version) => semver.valid(version) !== null);
  const [newest] = versions.sort(semver.rcompare);
  const tag = `${pack}@${newest}`;
  const text = newest === undefined ? undefined : await git(workspace, 'show', `${tag}:./${name}/manifest.json`);
  if (text !== undefined) return parseManifest(JSON.parse(text), tag);
  if (newest === undefined && shallow.trim() !== 'true') return undefined;
  throw new CliError('E_HISTORY_CUT', {
    what: `What was published of ${name} cannot be told: the history here is not whole.`,
    where: workspace.root,
    fix: 'git fetch --unshallow --tags; in a workflow of GitHub, actions/checkout with fetch-depth: 0.',
  });
}

/** What git says in workflows-dist; undefined when it refuses, or is not there. */
async function git({ dist }: Workspace, ...args: string[]): Promise<string | undefined> {
  return run('git', args, { cwd: dist, maxBuffer: 64 * 1024 * 1024 }).then(
    ({ stdout }) => stdout,
    () => undefined,
  );
}
