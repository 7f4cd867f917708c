import { resolve } from 'node:path';
import { connect } from '@comfyloom/runtime/node';
import { makeProgress } from '../terminal/progress.js';
import type { Terminal } from '../terminal/terminal.js';
import type { Runnable } from '../workspace/artifact.js';
import { keep } from './save.js';
import { findServer } from './server.js';

export interface RunFlags {
  readonly server?: string;
  readonly insecure?: boolean;
  readonly out: string;
}

/** Runs a workflow, shows how far it is, saves what it gives. Ctrl-C cancels it on the server too. */
export async function execute(
  { artifact, manifest, warnings }: Runnable,
  params: Record<string, unknown>,
  flags: RunFlags,
  terminal: Terminal,
): Promise<void> {
  for (const warning of warnings) terminal.warn(warning);
  // Before a server is looked for: bad parameters need none.
  artifact.bind(params);
  const stop = new AbortController();
  const interrupted = () => stop.abort();
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  try {
    await using server = await findServer(flags.server, terminal);
    await using client = await connect(server.url, flags.insecure ? { tls: { rejectUnauthorized: false } } : {});
    const run = client.run(artifact, params, { signal: stop.signal });
    const progress = makeProgress(terminal);
    try {
      for await (const event of run) {
        if (event.type === 'queued') progress.update(0, event.ahead === 0 ? 'queued, next' : `queued, ${event.ahead} ahead`);
        if (event.type === 'progress') progress.update(event.fraction, steps(event.node?.title ?? '', event.step, event.steps));
        if (event.type === 'connection')
          terminal.warn(event.connected ? 'connected again' : 'the connection was cut; the run goes on, connecting again');
      }
    } finally {
      progress.stop();
    }
    const result = await run.result;
    const saved: Record<string, unknown> = {};
    for (const name of Object.keys(artifact.outputs)) {
      saved[name] = await keep(result[name] ?? [], resolve(flags.out), `${manifest.name}-${run.id.slice(0, 8)}-${name}`, terminal);
    }
    const { waitedMs, ranMs } = result.$report;
    terminal.result({
      workflow: manifest.name,
      server: server.embedded ? 'embedded emulator' : client.url,
      prompt_id: run.id,
      outputs: saved,
      waited_ms: waitedMs,
      ran_ms: ranMs,
    });
  } finally {
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
  }
}

function steps(title: string, step: number | undefined, of: number | undefined): string {
  return step === undefined || of === undefined || of < 2 ? title : `${title} ${step}/${of}`;
}
