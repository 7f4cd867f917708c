import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Artifact, OutputSpec } from '@comfyloom/artifact';
import {
  connect,
  type NodeClient,
  type NodeConnectOptions,
  type NodeRunFile,
  type Outputs,
  type WithReport,
} from '@comfyloom/runtime/node';
import { afterAll } from 'vitest';
import { ConformanceError } from './errors.js';
import { decode } from './picture/decode.js';

/** A server that tests may run on; `startEmulator` gives one. */
export interface TestServer extends AsyncDisposable {
  readonly url: string;
}

export type StartServer = () => Promise<TestServer>;

export interface TestOptions {
  /** Address of a server; left out: the one of `useServer`, else `COMFYLOOM_SERVER`, else an emulator of the pinned catalog. */
  readonly server?: string;
  readonly connectOptions?: NodeConnectOptions;
  /** Gives the run up after so long; 60 s by default. */
  readonly timeoutMs?: number;
}

/** What must come out, by output; what is left out is not looked at. */
export type Expected<Specs> = {
  readonly [Name in keyof Specs]?: { readonly count?: number; readonly width?: number; readonly height?: number };
};

export interface WorkflowExpectation<Params, Specs extends Record<string, OutputSpec>> {
  /**
   * Runs the workflow and expects it to succeed, with something in every output and pictures that decode.
   *
   * @returns its outputs, for expectations of the test's own
   * @throws RunError when it does not succeed, ConformanceError `E_WORKFLOW_TEST` when an output is not as expected, `E_NO_SERVER`
   */
  toRun(params: Params, expected?: Expected<Specs>): Promise<WithReport<Outputs<Specs, NodeRunFile>>>;
}

const DEFAULT_TIMEOUT_MS = 60_000;
let start: StartServer | undefined;
let server: Promise<TestServer> | undefined;
const started: Promise<TestServer>[] = [];

// Registered while the test file is loaded: within a test it would be too late.
afterAll(async () => {
  server = undefined;
  for (const running of started.splice(0)) await (await running.catch(() => undefined))?.[Symbol.asyncDispose]();
});

/**
 * Says, once in a test file or a setup file, which server `expectWorkflow` runs on. It is started with the first workflow and closed
 * after the tests of the file.
 *
 * @example useServer(() => startEmulator({ catalog, faults }))
 */
export function useServer(startServer: StartServer): void {
  start = startServer;
  server = undefined;
}

/** Expects something of a compiled workflow: `await expectWorkflow(flux).toRun({ prompt: 'a cat' })`. */
export function expectWorkflow<Params, Specs extends Record<string, OutputSpec>>(
  artifact: Artifact<Params, Specs>,
  options: TestOptions = {},
): WorkflowExpectation<Params, Specs> {
  return {
    async toRun(params, expected = {}) {
      await using client: NodeClient = await connect(await serverUrl(options), options.connectOptions);
      const result = await client.run(artifact, params, { timeoutMs: options.timeoutMs ?? DEFAULT_TIMEOUT_MS }).result;
      for (const [name, spec] of Object.entries(artifact.outputs)) {
        await look(artifact.name, name, spec, (result as Record<string, readonly unknown[]>)[name] ?? [], expected[name]);
      }
      return result;
    },
  };
}

async function serverUrl({ server: given }: TestOptions): Promise<string> {
  if (given !== undefined) return given;
  // What a test file says counts more than where the machine's server happens to be.
  const elsewhere = process.env['COMFYLOOM_SERVER'];
  if (start === undefined && elsewhere !== undefined && elsewhere !== '') return elsewhere;
  if (server === undefined) {
    server = (start ?? startDefault)();
    started.push(server);
  }
  return (await server).url;
}

/** An emulator of the catalog that the builders of `@comfyloom/nodes` come from. */
async function startDefault(): Promise<TestServer> {
  try {
    const { startEmulator } = await import('@comfyloom/emulator');
    const catalog = createRequire(import.meta.url).resolve('@comfyloom/nodes/catalog.json');
    return await startEmulator({ catalog: JSON.parse(await readFile(catalog, 'utf8')), port: 0 });
  } catch (cause) {
    throw new ConformanceError('E_NO_SERVER', {
      what: `Nothing says which server the workflow runs on, and no emulator can be started: ${(cause as Error).message}`,
      fix: 'Install @comfyloom/emulator and @comfyloom/nodes, or call useServer(() => …), or set COMFYLOOM_SERVER.',
      cause,
    });
  }
}

type Wanted = { readonly count?: number; readonly width?: number; readonly height?: number } | undefined;

async function look(workflow: string, name: string, spec: OutputSpec, values: readonly unknown[], wanted: Wanted): Promise<void> {
  const complain = (what: string) => {
    throw new ConformanceError('E_WORKFLOW_TEST', { what, where: `${workflow}, output "${name}"` });
  };
  if (values.length === 0) complain('It gave nothing.');
  if (wanted?.count !== undefined && values.length !== wanted.count)
    complain(`It gave ${values.length}, and ${wanted.count} were expected.`);
  if (spec.kind === 'text' || spec.media !== 'image') return;
  for (const file of values as readonly NodeRunFile[]) {
    const { width, height } = await decode(await file.bytes());
    if ((wanted?.width ?? width) === width && (wanted?.height ?? height) === height) continue;
    complain(`A picture is ${width}x${height}, and ${wanted?.width ?? 'any'}x${wanted?.height ?? 'any'} was expected.`);
  }
}
