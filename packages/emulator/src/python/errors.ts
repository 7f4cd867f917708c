/** An exception that the real server's Python would raise; `type` is its qualified name, `message` is `str(exception)`. */
export class PyError extends Error {
  constructor(
    readonly type: string,
    message: string,
    /** What the server adds below the message of some errors. */
    readonly tips = '',
  ) {
    super(message);
  }
}

export const typeError = (message: string): PyError => new PyError('TypeError', message);
export const valueError = (message: string): PyError => new PyError('ValueError', message);

/** Any thrown thing as the exception that a client of the server would read about. */
export function asPyError(error: unknown): PyError {
  if (error instanceof PyError) return error;
  if (error instanceof RangeError && /call stack/.test(error.message))
    return new PyError('RecursionError', 'maximum recursion depth exceeded');
  return new PyError('RuntimeError', error instanceof Error ? error.message : String(error));
}
