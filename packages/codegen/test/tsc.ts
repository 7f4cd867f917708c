import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** What tsc says about these files in a package that has the DSL installed; empty when it is content. Libraries are checked too. */
export async function typeErrors(files: ReadonlyMap<string, string>): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'comfyloom-types-'));
  try {
    await mkdir(join(folder, 'node_modules'));
    await symlink(join(root, 'node_modules', '@comfyloom'), join(folder, 'node_modules', '@comfyloom'), 'dir');
    for (const [name, text] of files) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text);
    }
    const options = {
      module: 'nodenext',
      target: 'es2022',
      lib: ['es2023'],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      noEmit: true,
    };
    const ours = [...files.keys()].filter((name) => name.endsWith('.ts'));
    await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ours }));
    return await tsc(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function tsc(folder: string): Promise<string[]> {
  const bin = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  return new Promise((resolve) => {
    execFile(process.execPath, [bin, '-p', folder, '--pretty', 'false'], { maxBuffer: 1 << 26 }, (_, out) => {
      resolve(out.split('\n').filter((line) => line !== ''));
    });
  });
}
