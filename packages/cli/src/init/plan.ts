import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CliError } from '../errors.js';
import { readIfThere } from '../files.js';
import type { Manager } from './manager.js';
import { extendPackage, newPackage, type PackagePlan } from './package-json.js';

const templates = fileURLToPath(new URL('../../templates/', import.meta.url));

/** Says of what is compiled that it is ES modules, where the package itself has others. */
const DIST_PACKAGE = 'workflows-dist/package.json';

/** What init writes: path, relative to the folder, to content. */
export interface InitPlan {
  readonly files: ReadonlyMap<string, string>;
  readonly script: PackagePlan['script'];
}

/**
 * Plans a setup for workflows. package.json and .gitignore may be there: they are added to.
 *
 * @throws CliError `E_INIT_EXISTS` with all that would be overwritten
 */
export async function plan(folder: string, manager: Manager): Promise<InitPlan> {
  const present = await readIfThere(join(folder, 'package.json'));
  const pack = present === undefined ? newPackage(folder) : extendPackage(join(folder, 'package.json'), present);
  const own = new Map([
    ...readdirSync(join(templates, 'workflows-src')).map((name) => [`workflows-src/${name}`, template(`workflows-src/${name}`)] as const),
    ['.github/workflows/workflows.yml', ciFile(manager, pack)] as const,
  ]);
  const conflicts = [...pack.conflicts];
  for (const path of own.keys()) if ((await readIfThere(join(folder, path))) !== undefined) conflicts.push(path);
  if (conflicts.length > 0) {
    const shown = relative(process.cwd(), folder);
    throw new CliError('E_INIT_EXISTS', {
      what: `${conflicts.length === 1 ? 'This is' : 'These are'} there already, and nothing is overwritten.`,
      where: conflicts.map((path) => join(shown, path)),
      fix: 'Give another folder, or move them away. Nothing was written.',
      data: { conflicts },
    });
  }
  const ignore = await ignoreFile(folder);
  const typed = pack.isModule || (await readIfThere(join(folder, DIST_PACKAGE))) !== undefined;
  return {
    files: new Map([
      ...(pack.text === present ? [] : [['package.json', pack.text] as const]),
      ...own,
      ...(typed ? [] : [[DIST_PACKAGE, '{ "type": "module" }\n'] as const]),
      ...(ignore === undefined ? [] : [['.gitignore', ignore] as const]),
    ]),
    script: pack.script,
  };
}

function ciFile({ name, ci }: Manager, { script }: PackagePlan): string {
  return template('github/workflows.yml')
    .replace('INSTALL', ci)
    .replace('CHECK', `${name} run ${script('check')}`);
}

/** What is there, with the lines that it lacks; undefined when it lacks none. */
async function ignoreFile(folder: string): Promise<string | undefined> {
  const present = (await readIfThere(join(folder, '.gitignore'))) ?? '';
  const has = new Set(present.split(/\r?\n/).map((line) => line.replaceAll('/', '')));
  const missing = template('gitignore')
    .split('\n')
    .filter((line) => line !== '' && !has.has(line.replaceAll('/', '')));
  if (missing.length === 0) return undefined;
  return `${present}${present === '' || present.endsWith('\n') ? '' : '\n'}${missing.join('\n')}\n`;
}

function template(path: string): string {
  return readFileSync(join(templates, path), 'utf8');
}
