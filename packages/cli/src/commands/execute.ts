import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Artifact } from '@comfyloom/artifact';
import { connect, type NodeClient } from '@comfyloom/runtime/node';
import { makeProgress } from '../terminal/progress.js';
import type { Terminal } from '../terminal/terminal.js';
import type { Runnable } from '../workspace/artifact.js';
import { keep } from './save.js';
import { findServer, type Server } from './server.js';

export interface RunFlags {
  readonly server?: string;
  readonly insecure?: boolean;
  readonly out: string;
}

/** A server, found and connected to. */
export interface Connection extends AsyncDisposable {
  readonly server: Server;
  readonly client: NodeClient;
}

/** Finds the server for a workflow and connects to it, unless the signal aborts first. */
export async function openConnection(flags: RunFlags, workflow: Runnable, terminal: Terminal, signal: AbortSignal): Promise<Connection> {
  const server = await findServer(flags.server, workflow, terminal);
  try {
    const client = await connect(server.url, { signal, ...(flags.insecure && { tls: { rejectUnauthorized: false } }) });
    const close = async () => {
      await client.close();
      await server[Symbol.asyncDispose]();
    };
    return { server, client, [Symbol.asyncDispose]: close };
  } catch (error) {
    await server[Symbol.asyncDispose]();
    throw error;
  }
}

/** Runs a workflow, shows how far it is, saves what it gives. The signal cancels it on the server too. */
export async function execute(
  { artifact, manifest }: Runnable,
  params: Record<string, unknown>,
  out: string,
  { server, client }: Connection,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<void> {
  const run = client.run(artifact, await withUploads(artifact, params, client), { signal });
  const progress = makeProgress(terminal);
  try {
    for await (const event of run) {
      if (event.type === 'queued') progress.update(0, event.ahead === 0 ? 'queued, next' : `queued, ${event.ahead} ahead`);
      if (event.type === 'progress') progress.update(event.fraction, steps(event.node?.title ?? '', event.step, event.steps));
      if (event.type === 'connection')
        progress.warn(event.connected ? 'connected again' : 'the connection was cut; the run goes on, connecting again');
    }
  } finally {
    progress.stop();
  }
  const result = await run.result;
  const saved: Record<string, unknown> = {};
  for (const name of Object.keys(artifact.outputs)) {
    saved[name] = await keep(result[name] ?? [], resolve(out), `${manifest.name}-${run.id.slice(0, 8)}-${name}`, terminal);
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
}

/** A picture on this machine goes to the server; any other text is the name of a file that the server has. */
async function withUploads(
  { uploads = {} }: Artifact,
  params: Record<string, unknown>,
  client: NodeClient,
): Promise<Record<string, unknown>> {
  const given = { ...params };
  for (const param of Object.keys(uploads)) {
    const path = given[param];
    if (typeof path === 'string' && existsSync(path)) given[param] = (await client.upload(path)).input;
  }
  return given;
}

function steps(title: string, step: number | undefined, of: number | undefined): string {
  return step === undefined || of === undefined || of < 2 ? title : `${title} ${step}/${of}`;
}
