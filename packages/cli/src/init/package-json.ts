import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { CliError } from '../errors.js';

type Strings = Readonly<Record<string, string>>;
interface PackageJson {
  readonly scripts?: Strings;
  readonly dependencies?: Strings;
  readonly devDependencies?: Strings;
  readonly [field: string]: unknown;
}

const EXAMPLE = 'flux-txt2img --prompt "a lighthouse at dusk"';

const scripts: Strings = {
  start: `comfyloom compile && comfyloom run ${EXAMPLE}`,
  dev: `comfyloom compile --watch --run ${EXAMPLE}`,
  compile: 'comfyloom compile',
  check: 'tsc -p workflows-src && comfyloom compile --check',
};

/** What the workflow files import, and what checks them. */
function devDependencies(): Strings {
  const own = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as PackageJson & { version: string };
  // In this repository's own workspace the packages have no numbers; published ones do.
  const of = (name: string) => `^${(own.dependencies?.[name] ?? '').replace(/^workspace:.*|^\^/, '') || own.version}`;
  return {
    '@comfyloom/cli': `^${own.version}`,
    '@comfyloom/kit': of('@comfyloom/kit'),
    '@comfyloom/nodes': of('@comfyloom/nodes'),
    '@comfyloom/workflow': of('@comfyloom/workflow'),
    typescript: '^7.0.2',
    zod: of('zod'),
  };
}

/** A package.json with all that workflows need, and what of it is in the way. */
export interface PackagePlan {
  readonly text: string;
  /** How a script of ours is called there: `start`, or `workflows:start` in a package that has scripts of its own. */
  readonly script: (name: string) => string;
  /** Whether Node takes a `.js` file there for an ES module. */
  readonly isModule: boolean;
  readonly conflicts: readonly string[];
}

/** The package.json of a new folder. */
export function newPackage(folder: string): PackagePlan {
  const name =
    basename(folder)
      .toLowerCase()
      .split(/[^a-z0-9~]/)
      .filter((part) => part !== '')
      .join('-') || 'workflows';
  const content = { name, version: '0.1.0', private: true, type: 'module', scripts, devDependencies: devDependencies() };
  return { text: `${JSON.stringify(content, undefined, 2)}\n`, script: (script) => script, isModule: true, conflicts: [] };
}

/** A package.json that was there, with ours added; what it has stays as it is. */
export function extendPackage(path: string, text: string): PackagePlan {
  const present = parse(path, text);
  const script = (name: string) => `workflows:${name}`;
  const ours = Object.entries(scripts).map(([name, command]) => [script(name), command] as const);
  const taken = ours.filter(([name, command]) => (present.scripts?.[name] ?? command) !== command);
  const missing = Object.entries(devDependencies()).filter(
    ([name]) => present.dependencies?.[name] === undefined && present.devDependencies?.[name] === undefined,
  );
  const extended = {
    ...present,
    scripts: { ...present.scripts, ...Object.fromEntries(ours) },
    devDependencies: { ...present.devDependencies, ...Object.fromEntries(missing) },
  };
  const indent = /^[{[]\r?\n([ \t]+)/.exec(text)?.[1] ?? 2;
  return {
    text: `${JSON.stringify(extended, undefined, indent)}\n`,
    script,
    isModule: present['type'] === 'module',
    conflicts: taken.map(([name]) => `package.json (its script ${name})`),
  };
}

function parse(path: string, text: string): PackageJson {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as PackageJson;
    throw new SyntaxError('It is no JSON object.');
  } catch (cause) {
    throw new CliError('E_FILE', { what: 'package.json cannot be read.', where: path, fix: (cause as Error).message, cause });
  }
}
