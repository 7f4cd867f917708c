import { spawn } from 'node:child_process';
import { join, relative, resolve } from 'node:path';
import { CliError } from '../errors.js';
import { writeWhole } from '../files.js';
import { findManager } from '../init/manager.js';
import { plan } from '../init/plan.js';
import { table } from '../terminal/table.js';
import type { Terminal } from '../terminal/terminal.js';

export interface InitFlags {
  readonly start?: boolean;
}

/** `comfyloom init`: from nothing to a picture on the emulator. Either all files are written, or none. */
export async function initCommand(target: string, { start }: InitFlags, terminal: Terminal): Promise<void> {
  const folder = resolve(target);
  const manager = findManager(folder);
  const { files, script } = await plan(folder, manager);
  for (const [path, content] of files) await writeWhole(join(folder, path), content);
  const shown = relative(process.cwd(), folder);
  for (const path of files.keys()) terminal.line(join(shown, path));
  const install = [manager.name, 'install'];
  const picture = [manager.name, 'run', script('start')];
  if (start) {
    await step(folder, install, terminal);
    await step(folder, picture, terminal);
  }
  const rows = [
    ...(shown === '' ? [] : [[`cd ${shown}`, '']]),
    ...(start ? [] : [[install.join(' '), '']]),
    [picture.join(' '), 'a picture, drawn by the embedded emulator; with COMFYLOOM_SERVER=<url>, on your ComfyUI'],
    [`${manager.name} run ${script('dev')}`, 'compiles and runs on every save'],
    [`${manager.name} run ${script('check')}`, 'what the CI checks'],
    ['npx comfyloom codegen --server <url>', 'builders for the nodes of your own server'],
  ];
  for (const line of ['', 'Next:', ...table(rows, '  ')]) terminal.line(line);
  terminal.result({ folder, files: [...files.keys()], next: rows.map(([command]) => command) });
}

/** Runs a command there, as the user would; its words are seen. */
function step(folder: string, command: readonly string[], terminal: Terminal): Promise<void> {
  const [program = '', ...args] = command;
  // Standard output is for the one JSON value.
  const out = terminal.json ? process.stderr : process.stdout;
  terminal.note(`\n$ ${command.join(' ')}`);
  return new Promise((resolve, reject) => {
    // npm is a batch file on Windows, which only a shell starts; no word of the command comes from outside.
    const child = spawn(program, args, { cwd: folder, stdio: ['ignore', out, process.stderr], shell: process.platform === 'win32' });
    const fail = (how: string, cause?: unknown) =>
      reject(
        new CliError('E_INIT_STEP', {
          what: `"${command.join(' ')}" ${how}.`,
          where: folder,
          fix: 'The files are written. See above what went wrong, and run it again there.',
          cause,
        }),
      );
    child.on('error', (cause) => fail(`cannot be started: ${cause.message}`, cause));
    child.on('close', (code, signal) => (code === 0 ? resolve() : fail(`ended with ${signal ?? code}`)));
  });
}
