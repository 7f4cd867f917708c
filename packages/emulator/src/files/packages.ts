import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { EmulatorError } from '../errors.js';

/** The PyPI packages that a ComfyUI has installed beside its front end. */
export interface Packages {
  /** Folders of workflow templates, the first that has a file wins. */
  readonly templates: readonly string[];
  /** Folder of the nodes' help pages. */
  readonly docs: string | undefined;
  /** Installed version by name, `comfyui-workflow-templates`. */
  readonly versions: ReadonlyMap<string, string>;
}

const NONE: Packages = { templates: [], docs: undefined, versions: new Map() };

/**
 * Looks where the front end lies: `site-packages/comfyui_frontend_package/static` has the templates and help pages of the same
 * installation beside it. Any other folder stands alone.
 *
 * @throws EmulatorError `E_EMULATOR_OPTION` for a folder without a page
 */
export async function findPackages(frontEndRoot: string | undefined): Promise<Packages> {
  if (frontEndRoot === undefined) return NONE;
  if (!existsSync(join(frontEndRoot, 'index.html'))) {
    throw new EmulatorError('E_EMULATOR_OPTION', {
      what: 'The folder of the front end has no index.html.',
      where: frontEndRoot,
      fix: 'Give the "static" folder of the package comfyui-frontend-package.',
    });
  }
  const own = dirname(resolve(frontEndRoot));
  if (basename(own) !== 'comfyui_frontend_package') return NONE;
  const all = dirname(own);
  const names = await readdir(all);
  const inside = (name: string, folder: string): string[] => [join(all, name, folder)].filter((path) => existsSync(path));
  const versions = names.flatMap((name): [string, string][] => {
    const found = /^(comfyui_(?:frontend_package|workflow_templates|embedded_docs))-([0-9.]+)\.dist-info$/.exec(name);
    return found === null ? [] : [[(found[1] as string).replaceAll('_', '-'), found[2] as string]];
  });
  return {
    templates: names.filter((name) => name.startsWith('comfyui_workflow_templates')).flatMap((name) => inside(name, 'templates')),
    docs: inside('comfyui_embedded_docs', 'docs')[0],
    versions: new Map(versions),
  };
}
