import { join } from 'node:path';
import type { Manifest } from '@comfyloom/artifact';
import { CliError } from '../errors.js';
import { readIfThere } from '../files.js';
import type { Workspace } from './find.js';

/** The file that makes a folder a package; the one of workflows-dist itself is written by hand. */
export const PACKAGE = 'package.json';

/** What is read of a package.json; whatever else stands in it is kept. */
export type PackageJson = { readonly name?: string; readonly version?: string; readonly [field: string]: unknown };

/** What the packages of the workflows have in common with the one that lists them. */
const SHARED = ['license', 'author', 'homepage', 'repository', 'bugs', 'engines', 'publishConfig'] as const;

/**
 * The package that lists the workflows, `workflows-dist/package.json`. Where it has a name, each workflow is a package beside it,
 * with a version of its own; undefined where workflows are not published one by one.
 */
export async function listPackage({ dist }: Workspace): Promise<(PackageJson & { readonly name: string }) | undefined> {
  const list = await readPackage(join(dist, PACKAGE));
  return list?.name === undefined ? undefined : { ...list, name: list.name };
}

/** The package of a workflow as it lies there. */
export function workflowPackage({ dist }: Workspace, name: string): Promise<PackageJson | undefined> {
  return readPackage(join(dist, name, PACKAGE));
}

/** `@scope/workflows` and `flux-txt2img` are `@scope/workflows-flux-txt2img`. */
export function packageName(list: { readonly name: string }, workflow: string): string {
  return `${list.name}-${workflow}`;
}

/** `workflows-dist/<name>/package.json`. What its author has added stays; the version is that of the manifest, which has it from here. */
export function packageFile(list: PackageJson & { readonly name: string }, manifest: Manifest, present: PackageJson = {}): string {
  const shared = Object.fromEntries(SHARED.flatMap((field) => (list[field] === undefined ? [] : [[field, list[field]]])));
  const content = {
    ...present,
    name: packageName(list, manifest.name),
    version: manifest.version,
    description: manifest.title,
    ...shared,
    type: 'module',
    sideEffects: false,
    exports: {
      '.': { types: './index.d.ts', default: './index.js' },
      './workflow.json': './workflow.json',
      './manifest.json': './manifest.json',
      './package.json': './package.json',
    },
    files: ['index.js', 'index.d.ts', 'workflow.json', 'manifest.json', 'conformance.json'],
    // Whoever publishes it, by changesets or by hand, passes the gate.
    scripts: { ...(present['scripts'] as object | undefined), prepublishOnly: `comfyloom publish-check ${manifest.name}` },
  };
  return `${JSON.stringify(content, undefined, 2)}\n`;
}

async function readPackage(path: string): Promise<PackageJson | undefined> {
  const text = await readIfThere(path);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as PackageJson;
  } catch (cause) {
    throw new CliError('E_FILE', { what: 'A package.json is no JSON.', where: path, fix: (cause as Error).message, cause });
  }
}
