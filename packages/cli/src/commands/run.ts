import { Command } from 'commander';
import { UsageError } from '../errors.js';
import type { Terminal } from '../terminal/terminal.js';
import { findRunnable, type Runnable, runnableNames } from '../workspace/artifact.js';
import { execute, type RunFlags } from './execute.js';
import { flagOf, paramOptions, paramValues } from './params.js';

/**
 * `comfyloom run <name>`: its options are the parameters of the workflow, so the command is made once the workflow is known.
 *
 * @param args what stands behind `run`
 */
export async function runCommand(args: readonly string[], terminal: Terminal, configure: (command: Command) => Command): Promise<void> {
  const name = workflowName(args);
  const runnable = name === undefined ? undefined : await findRunnable(name);
  const command = configure(new Command('comfyloom run'))
    .argument('<name>', 'the workflow')
    .option('--server <url>', 'a ComfyUI server (default: COMFYLOOM_SERVER, else the embedded emulator)')
    .option('--insecure', 'do not check the TLS certificate of this server')
    .option('--out <folder>', 'where the pictures go', 'out')
    .option('--json', 'print the result as JSON')
    .option('--verbose', 'print stack traces');
  if (runnable === undefined) {
    const names = await runnableNames();
    command.addHelpText(
      'after',
      `\nWorkflows here:\n${names.map((each) => `  ${each}\n`).join('')}\nExample:\n  comfyloom run ${names[0] ?? '<name>'} --help`,
    );
    await command.parseAsync(args, { from: 'user' });
    throw new UsageError('E_USAGE', { what: 'Which workflow?', fix: `comfyloom run <name>, with one of: ${names.join(', ')}` });
  }
  const { manifest } = runnable;
  const taken = new Set(command.options.map((option) => option.long));
  for (const option of paramOptions(manifest.parameters)) if (!taken.has(option.long)) command.addOption(option);
  command
    .description(manifest.title)
    .usage(`${manifest.name} [options]`)
    .addHelpText('after', `\nExample:\n  comfyloom run ${manifest.name} ${example(runnable)}`);
  command.action(async (_name: string, flags: RunFlags & Record<string, unknown>) =>
    execute(runnable, paramValues(manifest.parameters, flags), flags, terminal),
  );
  await command.parseAsync(args, { from: 'user' });
}

/** The first argument that belongs to no option. It is needed before the options can be known, so parameters stand behind it. */
function workflowName(args: readonly string[]): string | undefined {
  const valued = ['--server', '--out'];
  return args.find((arg, index) => !arg.startsWith('-') && !valued.includes(args[index - 1] ?? ''));
}

/** A command line that runs: the required parameters, with the values of the first case that has them. */
function example({ manifest }: Runnable): string {
  const { parameters, cases } = manifest;
  const value = (name: string) => cases.map(({ params }) => params[name]).find((each) => each !== undefined) ?? '…';
  return (parameters.required ?? []).map((name) => `--${flagOf(name)} ${JSON.stringify(value(name))}`).join(' ');
}
