import { CliError } from '../errors.js';

/** Works until it is done, or Ctrl-C aborts the signal. A second Ctrl-C ends the process at once, as people expect. */
export async function untilInterrupted<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const stop = new AbortController();
  const interrupted = () => stop.abort(new CliError('E_INTERRUPTED', { what: 'Interrupted.' }));
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  try {
    return await work(stop.signal);
  } finally {
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
  }
}
