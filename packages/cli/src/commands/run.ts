import { Command } from 'commander';
import { UsageError } from '../errors.js';
import { configure } from '../terminal/command.js';
import { untilInterrupted } from '../terminal/interrupt.js';
import type { Terminal } from '../terminal/terminal.js';
import { findRunnable, type Runnable, runnableNames } from '../workspace/artifact.js';
import { findWorkspace } from '../workspace/find.js';
import { execute, openConnection, type RunFlags } from './execute.js';
import { flagOf, paramOptions, paramValues } from './params.js';

/** What a command line asks of a workflow. */
export interface RunRequest {
  readonly params: Record<string, unknown>;
  readonly flags: RunFlags;
}

/**
 * `comfyloom run <name>`: its options are the parameters of the workflow, so the command is made once the workflow is known.
 *
 * @param args what stands behind `run`
 */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<void> {
  const name = workflowName(args);
  if (name === undefined) return askForName(args);
  const runnable = await findRunnable(name);
  const { params, flags } = await parseRun(args, runnable);
  for (const warning of runnable.warnings) terminal.warn(warning);
  // Before a server is looked for: bad parameters need none.
  runnable.artifact.bind(params);
  await untilInterrupted(async (signal) => {
    await using connection = await openConnection(flags, runnable, terminal, signal);
    await execute(runnable, params, flags.out, connection, terminal, signal);
  });
}

/**
 * Reads the command line of a workflow.
 *
 * @param args its name, then its parameters and the options of `run`
 */
export async function parseRun(args: readonly string[], runnable: Runnable): Promise<RunRequest> {
  const { manifest } = runnable;
  const command = runOptions();
  const taken = new Set(command.options.map((option) => option.long));
  for (const option of paramOptions(manifest.parameters)) if (!taken.has(option.long)) command.addOption(option);
  command
    .description(manifest.title)
    .usage(`${manifest.name} [options]`)
    .addHelpText('after', `\nExample:\n  comfyloom run ${manifest.name} ${example(runnable)}`);
  await command.parseAsync(args, { from: 'user' });
  const flags = command.opts<RunFlags & Record<string, unknown>>();
  return { params: paramValues(manifest.parameters, flags), flags };
}

/** The first argument that belongs to no option. It is needed before the options can be known, so parameters stand behind it. */
export function workflowName(args: readonly string[]): string | undefined {
  const valued = ['--server', '--out'];
  return args.find((arg, index) => !arg.startsWith('-') && !valued.includes(args[index - 1] ?? ''));
}

function runOptions(): Command {
  return configure(new Command('comfyloom run'))
    .argument('<name>', 'the workflow')
    .option('--server <url>', 'a ComfyUI server (default: COMFYLOOM_SERVER, else the embedded emulator)')
    .option('--insecure', 'do not check the TLS certificate of this server')
    .option('--out <folder>', 'where the pictures go', 'out')
    .option('--json', 'print the result as JSON')
    .option('--verbose', 'print stack traces')
    .action(() => undefined);
}

async function askForName(args: readonly string[]): Promise<never> {
  const names = await runnableNames(findWorkspace());
  const list = names.map((each) => `  ${each}\n`).join('');
  const command = runOptions().addHelpText('after', `\nWorkflows here:\n${list}\nExample:\n  comfyloom run ${names[0] ?? '<name>'} --help`);
  await command.parseAsync(args, { from: 'user' });
  throw new UsageError('E_USAGE', { what: 'Which workflow?', fix: `comfyloom run <name>, with one of: ${names.join(', ')}` });
}

/** A command line that runs: the required parameters, with the values of the first case that has them. */
function example({ manifest }: Runnable): string {
  const { parameters, cases } = manifest;
  const value = (name: string) => cases.map(({ params }) => params[name]).find((each) => each !== undefined) ?? '…';
  return (parameters.required ?? []).map((name) => `--${flagOf(name)} ${JSON.stringify(value(name))}`).join(' ');
}
