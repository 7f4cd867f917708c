import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startEmulator } from '@comfyloom/emulator';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const readme = await readFile(join(root, 'README.md'), 'utf8');
const catalog = JSON.parse(await readFile(createRequire(import.meta.url).resolve('@comfyloom/nodes/catalog.json'), 'utf8'));

/** The first code block of a language that holds the words. */
const block = (language: string, words: string) => {
  const found = [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))]
    .map(([, code]) => code as string)
    .find((code) => code.includes(words));
  if (found === undefined) throw new Error(`README.md has no ${language} block with ${words}`);
  return found;
};

/** Runs a script of the README as its reader would, in a folder with workflows-dist beside it. */
const run = async (code: string, extension: string) => {
  const folder = await mkdtemp(join(tmpdir(), 'comfyloom-readme-'));
  try {
    await symlink(join(root, 'workflows-dist'), join(folder, 'workflows-dist'));
    await symlink(join(root, 'packages/cli/node_modules'), join(folder, 'node_modules'));
    await writeFile(join(folder, `script.${extension}`), code);
    const child = spawn(process.execPath, [join(folder, `script.${extension}`)], { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let errors = '';
    child.stdout.on('data', (chunk) => (output += String(chunk)));
    child.stderr.on('data', (chunk) => (errors += String(chunk)));
    const exit = await new Promise((resolve) => child.on('close', resolve));
    expect({ exit, errors }).toEqual({ exit: 0, errors: '' });
    return output;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

it('the frontend of the README gets its picture with fetch alone', async () => {
  await using server = await startEmulator({ catalog, speed: 'max' });
  const code = block('js', 'workflows-dist/flux-txt2img-file').replace('http://127.0.0.1:8188', server.url.replace(/\/$/, ''));
  const [url = ''] = (await run(code, 'mjs')).trim().split('\n');
  const png = new Uint8Array(await (await fetch(url)).arrayBuffer());
  const view = new DataView(png.buffer);
  expect([view.getUint32(16), view.getUint32(20)]).toEqual([1280, 720]);
});

it('the runtime of the README shows events and reads a picture', async () => {
  await using server = await startEmulator({ catalog, speed: 'max' });
  const code = block('ts', "from './workflows-dist/flux-txt2img/index.js'")
    .replace("'https://gpu.example/comfyui/', { tls: { rejectUnauthorized: false } }", JSON.stringify(server.url))
    // Node 20 has no `using`; the rest is JavaScript as it stands.
    .replace('await using client', 'const client')
    .concat('\nconsole.log(png.length > 1000);\nawait client.close();');
  const lines = (await run(code, 'mjs')).trim().split('\n');
  expect(lines).toEqual(expect.arrayContaining(['queued', 'started', 'node', 'progress', 'preview', 'output', 'done']));
  expect(lines.at(-1)).toBe('true');
});
