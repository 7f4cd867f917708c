import { type Command, CommanderError } from 'commander';
import { UsageError } from '../errors.js';

/** Errors as exceptions, so that every way out of a command goes through one place. */
export function configure(command: Command): Command {
  return command
    .exitOverride()
    .showSuggestionAfterError()
    .configureOutput({ outputError: () => undefined });
}

/** The parser's errors as ours; all others as they are. */
export function asUsageError(error: unknown): unknown {
  if (!(error instanceof CommanderError)) return error;
  return new UsageError('E_USAGE', { what: error.message.replace(/^error: /, ''), fix: 'See comfyloom --help.', cause: error });
}
