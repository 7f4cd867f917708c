import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, realpath, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type AnyWorkflow, isWorkflow } from '@comfyloom/workflow';
import { build } from 'esbuild';
import { CliError } from '../errors.js';
import { bundleError, loadError, placesOf } from './load-error.js';

/**
 * Loads a workflow file. It and what it imports by path become one module in a temporary file, so that TypeScript needs no
 * loader, a project need not say `"type": "module"`, and a changed file is read again; packages are imported as they are.
 *
 * @param seen is told the source files, also when loading then fails
 * @throws CliError `E_WORKFLOW_SYNTAX`, `E_WORKFLOW_LOAD`, `E_WORKFLOW_NAME`, `E_CLASS_UNKNOWN`; errors with codes of their own pass
 */
export async function loadWorkflow(
  file: string,
  name: string,
  seen: (inputs: readonly string[]) => void,
): Promise<{ workflow: AnyWorkflow; inputs: readonly string[] }> {
  // Stacks then tell the lines of the TypeScript source, which is where errors and manifests say that a node was written.
  process.setSourceMapsEnabled(true);
  const folder = await temporaryFolder(file);
  const { code, inputs } = await bundle(file, folder, seen);
  seen(inputs);
  const temporary = join(folder, `${name}-${randomUUID()}.mjs`);
  let module: { default?: unknown };
  try {
    await writeFile(temporary, code);
    module = (await import(pathToFileURL(temporary).href)) as { default?: unknown };
  } catch (cause) {
    throw await loadError(file, inputs, cause);
  } finally {
    await rm(temporary, { force: true });
  }
  const workflow = module.default;
  if (!isWorkflow(workflow)) {
    throw new CliError('E_WORKFLOW_LOAD', {
      what: 'The file exports no workflow.',
      where: file,
      fix: 'export default defineWorkflow({ … })',
    });
  }
  if (workflow.name !== name) {
    throw new CliError('E_WORKFLOW_NAME', {
      what: `The workflow in this file is called "${workflow.name}".`,
      where: file,
      fix: `Call the file ${workflow.name}.workflow.ts, or the workflow '${name}': a reader looks for the one by the other.`,
    });
  }
  return { workflow, inputs };
}

async function bundle(
  file: string,
  folder: string,
  seen: (inputs: readonly string[]) => void,
): Promise<{ code: string; inputs: string[] }> {
  try {
    const { outputFiles, metafile } = await build({
      entryPoints: [file],
      bundle: true,
      packages: 'external',
      format: 'esm',
      platform: 'node',
      target: 'node20',
      sourcemap: 'inline',
      sourcesContent: false,
      // The map names the sources from here; the file is written there.
      outfile: join(folder, 'workflow.mjs'),
      write: false,
      metafile: true,
      logLevel: 'silent',
    });
    return { code: outputFiles[0]?.text ?? '', inputs: Object.keys(metafile.inputs).map((input) => resolve(input)) };
  } catch (cause) {
    seen([file, ...placesOf(cause)]);
    throw bundleError(file, cause);
  }
}

/** A folder in the nearest `node_modules` above the file: what is imported from there resolves as it would for the workflow. */
async function temporaryFolder(file: string): Promise<string> {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    const modules = join(folder, 'node_modules');
    if (existsSync(modules)) {
      await mkdir(join(modules, '.comfyloom'), { recursive: true });
      // The source map names its sources from where Node finds the file, which is behind any symbolic link.
      return realpath(join(modules, '.comfyloom'));
    }
    if (dirname(folder) === folder) break;
  }
  throw new CliError('E_WORKFLOW_LOAD', {
    what: 'There is no node_modules here or above, so the packages that the file imports cannot be found.',
    where: relative(process.cwd(), file),
    fix: 'Install the project first: npm install.',
  });
}
