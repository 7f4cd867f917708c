import { readFileSync } from 'node:fs';
import { isComfyloomError } from '@comfyloom/protocol/errors';
import { Command, CommanderError, Option } from 'commander';
import type { CompileFlags } from './commands/compile.js';
import type { EmulateFlags } from './commands/emulate.js';
import { UsageError } from './errors.js';
import { makeTerminal } from './terminal/terminal.js';

const argv = process.argv.slice(2);
const verbose = argv.includes('--verbose');
const terminal = makeTerminal(argv.includes('--json'));

/** Errors as exceptions, so that every way out of a command goes through one place. */
function configure(command: Command): Command {
  return command
    .exitOverride()
    .showSuggestionAfterError()
    .configureOutput({ outputError: () => undefined });
}

function program(): Command {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
  const root = configure(new Command('comfyloom')).description('The typed way to ship ComfyUI workflows.').version(version);
  const sub = (name: string) =>
    configure(root.command(name)).option('--json', 'print the result as JSON').option('--verbose', 'print stack traces');
  sub('compile')
    .description('compile workflows-src to workflows-dist')
    .argument('[names...]', 'only these workflows')
    .option('--check', 'write nothing; fail when workflows-dist is not what the sources compile to')
    .addHelpText('after', '\nExample:\n  comfyloom compile flux-txt2img')
    .action(async (names: string[], flags: CompileFlags) => (await import('./commands/compile.js')).compileCommand(names, flags, terminal));
  // Its options depend on the workflow: commands/run.ts parses them.
  sub('run').description('run a workflow and save its pictures').argument('<name>', 'the workflow; then its parameters as options');
  sub('emulate')
    .description("start a server that speaks ComfyUI's protocol without models")
    .option('--port <n>', 'port; 0 for any free one', integer, 8188)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--catalog <file>', 'an answer of GET /object_info, or a catalog (default: the pinned one)')
    .addOption(new Option('--speed <speed>', 'pace of the samplers').choices(['realtime', 'max']).default('realtime'))
    .addHelpText('after', '\nExample:\n  comfyloom emulate --port 8188')
    .action(async (flags: EmulateFlags) => (await import('./commands/emulate.js')).emulateCommand(flags, terminal));
  return root.addHelpText('after', '\nExample:\n  comfyloom run flux-txt2img --prompt "a lighthouse at dusk"');
}

function integer(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0 || value > 65535) {
    throw new UsageError('E_USAGE', { what: `"${text}" is no port.`, fix: 'Give a whole number from 0 to 65535.' });
  }
  return value;
}

/** 0 ok, 1 failed, 2 usage, 130 interrupted. */
async function main(): Promise<number> {
  try {
    if (argv[0] === 'run') await (await import('./commands/run.js')).runCommand(argv.slice(1), terminal, configure);
    else await program().parseAsync(argv, { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0;
      // Called without a command: the help was the answer, but nothing was done.
      if (error.code === 'commander.help') return 2;
      const what = error.message.replace(/^error: /, '');
      terminal.error(new UsageError('E_USAGE', { what, fix: 'See comfyloom --help.', cause: error }), verbose);
      return 2;
    }
    terminal.error(error, verbose);
    return exitCode(error);
  }
}

function exitCode(error: unknown): number {
  if (error instanceof UsageError || (isComfyloomError(error) && error.code.startsWith('E_PARAM_'))) return 2;
  return isComfyloomError(error) && error.code === 'E_RUN_CANCELLED' ? 130 : 1;
}

process.exitCode = await main();
