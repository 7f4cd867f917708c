import type { Artifact, Manifest } from '@comfyloom/artifact';
import type { ApiGraph } from '@comfyloom/protocol';
import type { NodeClient, NodeRunFile, Outcome, RunError, RunEvent } from '@comfyloom/runtime/node';
import type { NodeTime, Peak } from '../report/model.js';
import { watchMemory } from './memory.js';

/** A workflow that is put to the test. */
export interface Subject {
  readonly artifact: Artifact;
  readonly manifest: Manifest;
}

export type Params = Readonly<Record<string, unknown>>;

/** A file that a run gave, read whole. */
export interface Given {
  readonly output: string;
  readonly index: number;
  readonly filename: string;
  readonly mediaType: string;
  /** Whether it lies on the server's disk. */
  readonly onDisk: boolean;
  readonly bytes: Uint8Array;
}

/** A preview, and when it came. */
export interface Shot {
  readonly at: number;
  readonly node: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** An event and when it came, in milliseconds from the start. Pictures in it are left out. */
export interface Heard {
  readonly at: number;
  readonly event: RunEvent<NodeRunFile>;
}

/** All that was seen of one run. */
export interface Observation {
  readonly id: string;
  readonly graph: ApiGraph;
  readonly outcome: Outcome<Record<string, readonly unknown[]>>;
  /** Why it did not succeed, as the runtime tells it. */
  readonly error: RunError | undefined;
  readonly events: readonly Heard[];
  /** A few of the previews, from the first to the last. */
  readonly previews: readonly Shot[];
  readonly files: readonly Given[];
  readonly texts: Readonly<Record<string, readonly string[]>>;
  readonly wallMs: number;
  readonly peak: Peak;
}

export interface ObserveOptions {
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
  readonly onEvent?: ((event: RunEvent<NodeRunFile>) => void) | undefined;
}

/**
 * Runs a workflow once and keeps what it does.
 *
 * @throws BindError for parameters that the workflow does not take, RuntimeError when a file of a finished run cannot be read
 */
export async function observe(client: NodeClient, subject: Subject, params: Params, options: ObserveOptions): Promise<Observation> {
  const { artifact, manifest } = subject;
  const graph = artifact.bind(params);
  const startedAt = performance.now();
  const memory = watchMemory(client.api);
  // The graph that was bound, not bound again: a seed that the case leaves open would be drawn anew.
  const bound: Artifact = { ...artifact, bind: () => graph };
  const { timeoutMs, signal } = options;
  const run = client.run(bound, {}, { timeoutMs, manifest, ...(signal !== undefined && { signal }) });
  const events: Heard[] = [];
  const shots = new Shots();
  for await (const event of run) {
    if (event.type === 'preview')
      shots.add({ at: performance.now() - startedAt, node: event.node.id, mediaType: event.mediaType, bytes: event.image });
    const kept = event.type === 'preview' ? { ...event, image: new Uint8Array() } : event;
    events.push({ at: performance.now() - startedAt, event: kept });
    options.onEvent?.(event);
  }
  const outcome = (await run.outcome) as Observation['outcome'];
  const error = await run.result.then(
    () => undefined,
    (thrown: RunError) => thrown,
  );
  const wallMs = performance.now() - startedAt;
  const peak = await memory.stop();
  const outputs = outcome.status === 'succeeded' ? outcome.outputs : {};
  const files: Given[] = [];
  const texts: Record<string, readonly string[]> = {};
  for (const [output, values] of Object.entries(outputs)) {
    if (manifest.outputs[output]?.kind === 'text') texts[output] = values as readonly string[];
    else for (const [index, file] of (values as readonly NodeRunFile[]).entries()) files.push(await take(output, index, file));
  }
  return { id: run.id, graph, outcome, error, events, previews: shots.few(), files, texts, wallMs, peak };
}

const SHOTS = 5;

/** Keeps some previews of a run of any length: when there are too many, every second one goes, and every second one is kept from then on. */
class Shots {
  #kept: Shot[] = [];
  #every = 1;
  #seen = 0;

  add(shot: Shot): void {
    if (this.#seen % this.#every === 0) this.#kept.push(shot);
    this.#seen += 1;
    if (this.#kept.length < 8 * SHOTS) return;
    this.#kept = this.#kept.filter((_, index) => index % 2 === 0);
    this.#every *= 2;
  }

  few(): Shot[] {
    const last = this.#kept.length - 1;
    const wanted = Array.from({ length: SHOTS }, (_, index) => Math.round((index * last) / (SHOTS - 1)));
    return [...new Set(wanted)].flatMap((index) => this.#kept[index] ?? []);
  }
}

async function take(output: string, index: number, file: NodeRunFile): Promise<Given> {
  const { filename, mediaType, ref } = file;
  return { output, index, filename, mediaType, onDisk: ref !== undefined, bytes: await file.bytes() };
}

/** How long each node took, the slowest first. Nodes that ran side by side are each counted whole. */
export function nodeTimes({ graph, outcome }: Pick<Observation, 'graph' | 'outcome'>): NodeTime[] {
  const times = Object.entries(outcome.report.nodes).map(([id, ms]) => {
    const class_type = graph[id]?.class_type ?? '';
    return { id, class_type, title: graph[id]?._meta?.title ?? class_type, ms: Math.round(ms) };
  });
  return times.sort((a, b) => b.ms - a.ms);
}
