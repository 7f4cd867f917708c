import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nearest } from '@comfyloom/catalog';
import { isComfyloomError } from '@comfyloom/protocol/errors';
import type { BuildFailure } from 'esbuild';
import { CliError } from '../errors.js';

/** The files that the bundler complains of, and those that it looked for in vain. */
export function placesOf(cause: unknown): string[] {
  const { errors = [] } = cause as Partial<BuildFailure>;
  return errors.flatMap(({ text, location }) => {
    if (location === null) return [];
    const [, missing] = /^Could not resolve "(\.[^"]+)"/.exec(text) ?? [];
    const file = resolve(location.file);
    return missing === undefined ? [file] : [file, resolve(dirname(file), missing)];
  });
}

/** What the bundler says of a file that is no TypeScript, or that imports a file that is not there. */
export function bundleError(file: string, cause: unknown): unknown {
  const [first] = (cause as Partial<BuildFailure>).errors ?? [];
  if (first === undefined) return cause;
  const { text, location } = first;
  const place = location === null ? file : `${relative(process.cwd(), resolve(location.file))}:${location.line}:${location.column + 1}`;
  const missing = /^Could not resolve /.test(text);
  return new CliError(missing ? 'E_WORKFLOW_LOAD' : 'E_WORKFLOW_SYNTAX', {
    what: missing ? `The file imports what is not there. ${text}` : `The file cannot be read as TypeScript. ${text}`,
    where: place,
    fix: missing ? 'Check the path, or install the package.' : 'Mend the line; an editor shows it too.',
    cause,
  });
}

/**
 * What went wrong while an author's file was loaded or built, told by its place in that file.
 *
 * @param inputs the source files that the module was made of
 */
export async function loadError(file: string, inputs: readonly string[], cause: unknown): Promise<unknown> {
  if (isComfyloomError(cause)) return cause;
  const { message, stack = '' } = cause as Error;
  const [before, module, between, name] = message.split("'");
  const isMissing = before === 'The requested module ' && between === ' does not provide an export named ';
  if (isMissing && module !== undefined && name !== undefined) return missingExport(file, inputs, module, name, cause);
  const place = stack.split('\n').find((line) => inputs.some((input) => line.includes(`${input}:`)));
  const last = place?.split(/[\s()]/).findLast((part) => part !== '');
  const at = last !== undefined && /:\d+:\d+$/.test(last) ? last.replace('file://', '') : undefined;
  return new CliError('E_WORKFLOW_LOAD', {
    what: `The file fails when it is loaded: ${message.split('\n')[0]}`,
    where: at === undefined ? file : relative(process.cwd(), at),
    fix: /Cannot find (?:package|module)/.test(message)
      ? 'Install it in this project.'
      : 'A workflow file only describes a graph; look at that line.',
    cause,
  });
}

async function missingExport(file: string, inputs: readonly string[], module: string, name: string, cause: unknown): Promise<CliError> {
  const near = nearest(name, await exportsOf(module, file));
  const isNode = module.startsWith('@comfyloom/nodes/');
  return new CliError(isNode ? 'E_CLASS_UNKNOWN' : 'E_WORKFLOW_LOAD', {
    what: isNode ? `There is no node "${name}" in ${module}.` : `${module} exports no "${name}".`,
    where: (await findWord(inputs, name)) ?? file,
    fix: near === undefined ? 'Its .d.ts file lists what there is.' : `Did you mean ${near}?`,
    cause,
  });
}

async function exportsOf(module: string, from: string): Promise<string[]> {
  try {
    return Object.keys((await import(pathToFileURL(createRequire(from).resolve(module)).href)) as object);
  } catch {
    // Only a suggestion is lost.
    return [];
  }
}

async function findWord(files: readonly string[], word: string): Promise<string | undefined> {
  const whole = new RegExp(`\\b${word.replace(/[^\w]/g, '\\$&')}\\b`);
  for (const file of files) {
    const lines = (await readFile(file, 'utf8')).split('\n');
    const row = lines.findIndex((line) => whole.test(line));
    if (row >= 0) return `${relative(process.cwd(), file)}:${row + 1}:${(lines[row] as string).search(whole) + 1}`;
  }
  return undefined;
}
