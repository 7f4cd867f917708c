import { isComfyloomError } from '@comfyloom/protocol/errors';

/** Where a command's words go. With `json`, standard output holds one JSON value and nothing else. */
export interface Terminal {
  readonly json: boolean;
  /** Whether a person watches: then progress may redraw its line. */
  readonly interactive: boolean;
  line(text: string): void;
  /** News while something runs. */
  note(text: string): void;
  warn(text: string): void;
  /** The machine's answer, printed with `--json`. */
  result(value: unknown): void;
  error(error: unknown, verbose: boolean): void;
}

export function makeTerminal(json: boolean): Terminal {
  const out = (text: string) => process.stdout.write(`${text}\n`);
  const err = (text: string) => process.stderr.write(`${text}\n`);
  return {
    json,
    interactive: !json && process.stderr.isTTY === true,
    line: (text) => (json ? undefined : out(text)),
    note: (text) => (json ? undefined : err(text)),
    warn: (text) => err(`warning: ${text}`),
    result: (value) => (json ? out(JSON.stringify(value, bigintAsText)) : undefined),
    error(error, verbose) {
      if (json) out(JSON.stringify({ error: asData(error) }, bigintAsText));
      err(asText(error));
      if (verbose) err(`\n${(error as Error)?.stack ?? String(error)}`);
    },
  };
}

function asText(error: unknown): string {
  if (isComfyloomError(error)) return error.message;
  return `E_UNEXPECTED  ${(error as Error)?.message ?? String(error)}\n  This is a fault of comfyloom. Run it again with --verbose and report what it says.`;
}

function asData(error: unknown): Record<string, unknown> {
  if (!isComfyloomError(error)) return { code: 'E_UNEXPECTED', what: (error as Error)?.message ?? String(error) };
  const { code, what, where, fix, data } = error;
  return { code, what, where, ...(fix !== undefined && { fix }), data };
}

function bigintAsText(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}
