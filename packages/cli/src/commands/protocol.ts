import { resolve } from 'node:path';
import { askServer, ConformanceError, summariseProtocol } from '@comfyloom/conformance';
import { UsageError } from '../errors.js';
import { untilInterrupted } from '../terminal/interrupt.js';
import { makeProgress } from '../terminal/progress.js';
import type { Terminal } from '../terminal/terminal.js';
import type { ConformFlags } from './conform.js';
import { openServer } from './tested-server.js';

/** `comfyloom conform --protocol`: asks a server for all that the runtime relies on, as when a new version of ComfyUI is out. */
export async function protocolCommand(names: readonly string[], flags: ConformFlags, terminal: Terminal): Promise<void> {
  if (names.length > 0) {
    const fix = 'Leave the names of workflows out.';
    throw new UsageError('E_USAGE', { what: '--protocol asks the server itself, for no workflow.', fix });
  }
  await untilInterrupted(async (signal) => {
    await using server = await openServer([], { flags, folder: resolve(flags.out), signal }, terminal);
    const progress = makeProgress(terminal);
    const connect = { signal, ...(flags.insecure && { tls: { rejectUnauthorized: false } }) };
    const onResult = ({ id, status }: { id: string; status: string }, fraction: number) => progress.update(fraction, `${id}: ${status}`);
    const report = await askServer(server.url, connect, onResult).finally(() => progress.stop());
    for (const line of summariseProtocol(report)) terminal.line(line);
    const broken = report.results.filter(({ status }) => status === 'broken');
    if (broken.length === 0) return terminal.result(report);
    server.showLog();
    throw new ConformanceError('E_CONFORM_FAILED', {
      what: `ComfyUI ${report.version} breaks ${broken.length} of ${report.results.length} expectations.`,
      where: broken.map(({ id, what }) => `${id}: ${what}`),
      data: { report },
    });
  });
}
