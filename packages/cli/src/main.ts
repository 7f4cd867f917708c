import { readFileSync } from 'node:fs';
import { isComfyloomError } from '@comfyloom/protocol/errors';
import { Command, CommanderError, Option } from 'commander';
import type { CodegenFlags } from './commands/codegen.js';
import type { CompileFlags } from './commands/compile.js';
import type { ConformFlags } from './commands/conform.js';
import type { DoctorFlags } from './commands/doctor.js';
import type { EmulateFlags } from './commands/emulate.js';
import type { InitFlags } from './commands/init.js';
import type { PublishCheckFlags } from './commands/publish-check.js';
import { UsageError } from './errors.js';
import { asUsageError, configure } from './terminal/command.js';
import { makeTerminal } from './terminal/terminal.js';

const argv = process.argv.slice(2);
const verbose = argv.includes('--verbose');
const terminal = makeTerminal(argv.includes('--json'));
// What stands behind --run belongs to that workflow, whose parameters only its file tells.
const runAt = argv[0] === 'compile' ? argv.indexOf('--run') : -1;
const [own, rerun] = runAt < 0 ? [argv, undefined] : [argv.slice(0, runAt), argv.slice(runAt + 1)];

// The commands' own modules are imported when they are called: --help and --version need none of them.
function program(): Command {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
  const root = configure(new Command('comfyloom')).description('The typed way to ship ComfyUI workflows.').version(version);
  const sub = (name: string) =>
    configure(root.command(name)).option('--json', 'print the result as JSON').option('--verbose', 'print stack traces');
  sub('init')
    .description('set up workflows in a new folder, or in the package that is there')
    .argument('[folder]', 'where', '.')
    .option('--start', 'install the packages, and make a first picture')
    .addHelpText('after', '\nExample:\n  comfyloom init my-workflows --start')
    .action(async (folder: string, flags: InitFlags) => (await import('./commands/init.js')).initCommand(folder, flags, terminal));
  sub('compile')
    .description('compile workflows-src to workflows-dist')
    .argument('[names...]', 'only these workflows')
    .option('--check', 'write nothing; fail when workflows-dist is not what the sources compile to')
    .option('--watch', 'compile on every save, until Ctrl-C; with --json, a line for each')
    .option('--run <name...>', 'with --watch: run this workflow on every save; its parameters and the options of run follow')
    .addHelpText('after', '\nExamples:\n  comfyloom compile flux-txt2img\n  comfyloom compile --watch --run flux-txt2img --prompt "a cat"')
    .action(async (names: string[], flags: CompileFlags) =>
      (await import('./commands/compile.js')).compileCommand(names, flags, rerun, terminal),
    );
  // Its options depend on the workflow: commands/run.ts parses them.
  sub('run').description('run a workflow and save its pictures').argument('<name>', 'the workflow; then its parameters as options');
  sub('codegen')
    .description("write typed builders for a server's own nodes, custom packs included")
    .option('--server <url>', 'a ComfyUI server (default: COMFYLOOM_SERVER)')
    .option('--insecure', 'do not check the TLS certificate of this server')
    .option('--object-info <file>', 'the answer of GET /object_info, instead of a server')
    .option('--out <folder>', 'where they go (default: nodes, in your package)')
    .option('--check', 'write nothing; fail when the folder is not what the server gives')
    .addHelpText('after', '\nExample:\n  comfyloom codegen --server http://127.0.0.1:8188')
    .action(async (flags: CodegenFlags) => (await import('./commands/codegen.js')).codegenCommand(flags, terminal));
  sub('doctor')
    .description('compare what your workflows need with what a server has')
    .argument('[names...]', 'only these workflows')
    .option('--server <url>', 'a ComfyUI server (default: COMFYLOOM_SERVER)')
    .option('--insecure', 'do not check the TLS certificate of this server')
    .option('--against <file>', 'the answer of GET /object_info, instead of a server')
    .option('--from <file>', 'compare that older answer, or catalog, with the server instead of workflows')
    .addHelpText(
      'after',
      '\nExamples:\n  comfyloom doctor --server http://127.0.0.1:8188\n  comfyloom doctor --from nodes/catalog.json --server http://127.0.0.1:8188',
    )
    .action(async (names: string[], flags: DoctorFlags) => (await import('./commands/doctor.js')).doctorCommand(names, flags, terminal));
  sub('conform')
    .description('prove workflows on a server: run their cases, check what comes out, write a report')
    .argument('[names...]', 'only these workflows')
    .option('--server <url>', 'a ComfyUI server (default: COMFYLOOM_SERVER, else the embedded emulator)')
    .option('--insecure', 'do not check the TLS certificate of this server')
    .option('--comfy-dir <folder>', 'start the server of this ComfyUI folder, and stop it afterwards (default: COMFYUI_DIR)')
    .option('--python <path>', 'with --comfy-dir: its Python (default: COMFYUI_PYTHON, else the venv of the folder)')
    .option('--comfy-args <args>', 'with --comfy-dir: more arguments for it, as one text (default: COMFYUI_ARGS)')
    .option('--quick', 'only the smallest case of each, with small pictures')
    .option('--full', 'every case and every check (default)')
    .option('--case <name...>', 'only these cases')
    .option('--jobs <n>', 'cases at once; more than 1 makes times and memory worthless', count, 1)
    .option('--timeout <seconds>', 'for one run of a case', count, 600)
    .option('--out <folder>', 'where report.json, junit.xml, report.html and the pictures go', 'conformance')
    .option('--resume', 'take over what has passed before with the same --out')
    .option('--baseline <folder>', 'the folder of an earlier report, to compare with (default: the last one in --out, of a whole run)')
    .option('--protocol', 'no workflow: ask the server for all that the runtime relies on')
    .option('--note <text>', 'what the report has to say about the server: "models with random weights"')
    .addHelpText('after', '\nExample:\n  comfyloom conform flux-txt2img --server http://127.0.0.1:8188 --quick')
    .action(async (names: string[], flags: ConformFlags) => (await import('./commands/conform.js')).conformCommand(names, flags, terminal));
  sub('publish-check')
    .description('tell whether what lies in workflows-dist may be published')
    .argument('[names...]', 'only these workflows')
    .option('--report <file>', 'report.json of conform (default: the conformance.json of each workflow)')
    .option('--published <folder>', 'the workflows-dist that was published last (default: the git tags of changesets tell)')
    .option('--plan <file>', 'what changeset status --output wrote: check its versions instead of reports')
    .addHelpText(
      'after',
      '\nExamples:\n  comfyloom publish-check flux-txt2img\n  changeset status --output=plan.json && comfyloom publish-check --plan plan.json && changeset version',
    )
    .action(async (names: string[], flags: PublishCheckFlags) =>
      (await import('./commands/publish-check.js')).publishCheckCommand(names, flags, terminal),
    );
  sub('emulate')
    .description("start a server that speaks ComfyUI's protocol without models")
    .option('--port <n>', 'port; 0 for any free one', integer, 8188)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--catalog <file>', 'an answer of GET /object_info, or a catalog (default: the pinned one)')
    .addOption(new Option('--speed <speed>', 'pace of the samplers').choices(['realtime', 'max']).default('realtime'))
    .addOption(new Option('--behave <version>', 'whose ways to follow (default: what the catalog shows)').choices(['0.3.64', '0.33.0']))
    .option('--models <folder>', 'a folder like a server’s models folder, empty files do, or a JSON list: only these are installed')
    .option('--prefix <path>', 'path below which everything lies')
    .option('--seed <n>', 'seed of everything random, faults too', Number)
    .option('--faults <json>', 'what goes wrong, as JSON or a file of it, read again at each save')
    .option('--faithful-poison', 'prompts that stop a real server’s worker stop this one too')
    .option('--allow-host <name...>', 'further host names that requests may ask for')
    .option('--max-upload-size <mb>', 'megabytes of the largest request', Number)
    .option('--compress', 'gzip for JSON and texts')
    .option('--cors <origin>', 'answers with CORS headers for this origin, * for any')
    .option('--tls-key <file>', 'PEM; with --tls-cert the server speaks https and wss')
    .option('--tls-cert <file>', 'PEM')
    .option('--front-end-root <folder>', 'serve your own copy of the ComfyUI front end')
    .option('--record <url>', 'pass everything on to a real server and write a transcript')
    .option('--transcript <file>', 'where --record writes', 'transcript.jsonl')
    .option('--images', 'with --record, keep the bytes of pictures')
    .option('--replay <file>', 'answer from a transcript')
    .addHelpText(
      'after',
      '\nExample:\n  comfyloom emulate --port 8188\n  comfyloom emulate --faults \'{"messages":[{"what":"drop","chance":0.1}]}\'',
    )
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

function count(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) {
    throw new UsageError('E_USAGE', { what: `"${text}" is no count.`, fix: 'Give a whole number from 1.' });
  }
  return value;
}

/** 0 ok, 1 failed, 2 usage, 130 interrupted. */
async function main(): Promise<number> {
  try {
    if (argv[0] === 'run') await (await import('./commands/run.js')).runCommand(argv.slice(1), terminal);
    else await program().parseAsync(own, { from: 'user' });
    return 0;
  } catch (thrown) {
    if (thrown instanceof CommanderError) {
      if (thrown.exitCode === 0) return 0;
      // Called without a command: the help was the answer, but nothing was done.
      if (thrown.code === 'commander.help') return 2;
    }
    const error = asUsageError(thrown);
    terminal.error(error, verbose);
    return exitCode(error);
  }
}

function exitCode(error: unknown): number {
  if (error instanceof UsageError || (isComfyloomError(error) && error.code.startsWith('E_PARAM_'))) return 2;
  if (!isComfyloomError(error)) return 1;
  // Somebody else may have deleted the run as well.
  const isOurs = error.code === 'E_INTERRUPTED' || (error.code === 'E_RUN_CANCELLED' && error.data['by'] === 'caller');
  return isOurs ? 130 : 1;
}

// `comfyloom … | head` closes the pipe early: nobody reads on, which is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

process.exitCode = await main();
