import type { JsonValue } from '@comfyloom/protocol';
import type { Http } from '../api/http.js';
import { keep } from '../bytes.js';
import { RunError, RuntimeError } from '../errors.js';
import { type Fields, text } from '../json.js';
import type { Logger } from '../log.js';
import { uiOfHistory } from '../outputs/collect.js';
import type { OpenFile, RunFile } from '../outputs/file.js';
import { cleanLine, cleanText } from '../text.js';
import { deferred, onAbort, uuid } from '../timing.js';
import type { RunEvent } from './events.js';
import { explain } from './explain.js';
import type { Lane, Order } from './lane.js';
import { lintGraph } from './lint.js';
import { EventLog } from './log.js';
import type { Outcome, Problem, Rejected, RunReport } from './outcome.js';
import type { ManifestHints, Plan } from './plan.js';
import { fillDefaults, type OwnGraph, type Prepare } from './prepare.js';
import { type Durations, Progress } from './progress.js';
import { Prompt, type PromptEnd, type PromptListener, type SocketImage } from './prompt.js';
import { readNodeErrors, readRefusal } from './refusal.js';
import { Results } from './results.js';
import { targetsOf, verdictOf } from './verdict.js';

export interface RunOptions {
  /** Aborting settles the run as cancelled at once; the server is told in the background. */
  readonly signal?: AbortSignal;
  /** Gives the run up after so long, and takes it off the server. Never, by default. */
  readonly timeoutMs?: number;
  /** Lower numbers run first; the server counts up from 0. */
  readonly number?: number;
  /** Before everything that waits. */
  readonly front?: boolean;
  /** Ids of output nodes, to run only these. */
  readonly targets?: readonly string[];
  /** For `extra_data`: `extra_pnginfo`, `preview_method`, `api_key_comfy_org`. */
  readonly extraData?: Readonly<Record<string, JsonValue>>;
  /** Go on when the server refuses some outputs and runs the others; without it the run is withdrawn and rejected. */
  readonly allowPartial?: boolean;
  /**
   * When a cut connection has swallowed websocket images, ask for these outputs again (default true): nothing else can bring them back,
   * everything before them is usually cached, and only the lost outputs run. With false such a run ends as lost.
   */
  readonly resubmitLostImages?: boolean;
  /** Names parameters and source places in errors. */
  readonly manifest?: ManifestHints;
  /** Writes the server's defaults for required inputs that the graph does not have, because the server is newer than it. */
  readonly fillDefaults?: boolean;
  /** Done to a copy of the graph before it is sent; `uploading` makes one. */
  readonly prepare?: Prepare | undefined;
}

/** The report of a run, beside its outputs. Not enumerable: going over a result gives outputs only. */
export type WithReport<Outputs> = Outputs & { readonly $report: RunReport };

/** A run under way. Its events can be read at any time, by any number of readers, or not at all. */
export interface Run<Outputs, File = RunFile> extends AsyncIterable<RunEvent<File>>, AsyncDisposable {
  /** The prompt's id on the server. */
  readonly id: string;
  /** @throws RunError for every outcome but success */
  readonly result: Promise<WithReport<Outputs>>;
  /** Never rejects. */
  readonly outcome: Promise<Outcome<Outputs>>;
  /**
   * Deletes the prompt while it waits, interrupts it, and nobody else's, while it runs. Settles when the run has: as cancelled, or as
   * something else when it was too late. A node that reports no progress cannot be stopped before its end.
   */
  cancel(): Promise<Outcome<Outputs>>;
}

/** What a run needs of its client. */
export interface RunContext {
  readonly http: Http;
  readonly lane: Lane;
  readonly logger: Logger;
  readonly durations: Durations;
  /** Makes a file of what a node says it has put out. */
  readonly open: OpenFile;
  wrap(file: RunFile): unknown;
  /** Keeps a task that the client's end must wait for. */
  background(task: Promise<unknown>): void;
}

type Facts = Outcome<Record<string, unknown>>;

export class RunHandle implements PromptListener {
  readonly id = uuid();
  readonly outcome: Promise<Facts>;
  readonly result: Promise<Record<string, unknown>>;
  readonly #settled = deferred<Facts>();
  readonly #log = new EventLog<RunEvent<unknown>>();
  readonly #progress: Progress;
  readonly #results: Results<unknown>;
  readonly #told = new Set<string>();
  readonly #promptIds: string[] = [];
  readonly #giveUp = new AbortController();
  #isSettled = false;
  #startedTold = false;
  #prompt: Prompt | undefined;
  #first: Prompt | undefined;
  #ranMs: number | undefined;
  #cancelled = false;

  constructor(
    readonly context: RunContext,
    readonly plan: Plan,
    readonly options: RunOptions,
  ) {
    this.#progress = new Progress(plan.graph, options.targets ?? planTargets(plan), context.durations);
    this.#results = new Results(plan, context.open, (file) => context.wrap(file));
    this.outcome = this.#settled.promise;
    this.result = this.outcome.then((outcome) => {
      if (outcome.status !== 'succeeded') throw new RunError(...explain(outcome, this.id, context.http.address.shown));
      return Object.defineProperty(outcome.outputs, '$report', { value: outcome.report });
    });
    // A run whose result nobody awaits must not end the process.
    this.result.catch(() => {});
    const { signal, timeoutMs } = options;
    const abort = () => this.abandon();
    const timer =
      timeoutMs === undefined
        ? undefined
        : setTimeout(() => this.abandon({ status: 'timedOut', timeoutMs, report: this.#report() }), timeoutMs);
    const forget = signal && onAbort(signal, abort);
    void this.outcome.then(() => {
      clearTimeout(timer);
      forget?.();
    });
    if (signal?.aborted) abort();
    else context.background(this.#drive());
  }

  [Symbol.asyncIterator](): AsyncGenerator<RunEvent<unknown>, void, undefined> {
    return this.#log.read();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (!this.#isSettled) await this.cancel();
  }

  cancel(): Promise<Facts> {
    this.#cancelled = true;
    if (this.#isSettled) return this.outcome;
    if (this.#prompt === undefined) this.abandon();
    else this.context.background(this.context.lane.withdraw(this.#prompt));
    return this.outcome;
  }

  /** Settles now; whatever is on the server is taken off it in the background. */
  abandon(outcome: Facts = { status: 'cancelled', by: 'caller', report: this.#report() }): void {
    if (this.#isSettled) return;
    this.#cancelled = true;
    this.#giveUp.abort();
    this.#settle(outcome);
    if (this.#prompt !== undefined) this.context.background(this.context.lane.withdraw(this.#prompt));
  }

  connection(connected: boolean): void {
    this.#log.push({ type: 'connection', connected }, 'connection');
  }

  // What the socket tells of the prompt.

  queued(position: number, ahead: number): void {
    if (!this.#startedTold) this.#log.push({ type: 'queued', position, ahead }, 'queued');
  }

  started(): void {
    if (!this.#startedTold) this.#log.push({ type: 'started' });
    this.#startedTold = true;
  }

  node(id: string, cached: boolean): void {
    if (cached) this.#progress.cached(id);
    this.#log.push({ type: 'node', node: this.plan.ref(id), cached });
  }

  step(id: string, value: number, max: number): void {
    this.#progress.step(id, value, max);
    this.#tellProgress(id, value, max);
  }

  finished(id: string, ms: number | undefined): void {
    const node = this.plan.ref(id);
    if (ms !== undefined) this.context.durations.learn(node.class, ms);
    this.#progress.finished(id);
    this.#tellProgress(id, undefined, undefined);
  }

  preview(id: string, image: Uint8Array, mediaType: 'image/jpeg' | 'image/png'): void {
    this.#log.push({ type: 'preview', image: keep(image), mediaType, node: this.plan.ref(id) }, 'preview');
  }

  text(id: string, shown: string): void {
    this.#log.push({ type: 'text', text: cleanText(shown), node: this.plan.ref(id) });
  }

  output(id: string, ui: Fields): void {
    for (const name of this.plan.namesOf(id)) {
      this.#results.setUi(name, id, ui);
      this.#tellOutput(name, id);
    }
  }

  images(id: string, images: readonly SocketImage[]): void {
    for (const name of this.plan.namesOf(id)) {
      this.#results.setImages(name, id, images);
      this.#tellOutput(name, id);
    }
  }

  // The way of a run.

  async #drive(): Promise<void> {
    try {
      // `run` of the client has made the copy.
      await this.options.prepare?.(this.plan.graph as OwnGraph);
      if (this.options.fillDefaults) await fillDefaults(this.context.http, this.plan.graph as OwnGraph);
    } catch (cause) {
      return this.#reject('preparation', cleanLine((cause as Error).message), [], cause);
    }
    if (this.#isSettled) return;
    try {
      lintGraph(this.plan.graph);
    } catch (cause) {
      return this.#reject('graph', (cause as RuntimeError).what, [], cause);
    }
    try {
      this.#settle(await this.#attempts());
    } catch (error) {
      if (this.#isSettled) return this.context.logger.debug({ error }, 'a run that was given up ended with an error');
      this.#reject('http', cleanLine((error as Error).message), [], error);
    }
  }

  /** A prompt that is sent before the socket is ready loses its first news. */
  async #linkReady(): Promise<void> {
    const { lane, http } = this.context;
    const giveUpAfter = http.limits.serverGoneMs;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<'late'>((resolve) => {
      timer = setTimeout(() => resolve('late'), giveUpAfter);
    });
    const first = await Promise.race([lane.ready, late, this.outcome]);
    clearTimeout(timer);
    if (first !== 'late') return;
    if (this.#first !== undefined) {
      this.#settle(this.#lostImages([...this.plan.imageNodes]));
      return;
    }
    const what = `No websocket to the server for ${giveUpAfter} ms (${cleanLine(lane.lastFailure)}).`;
    this.#reject('unreachable', what, [], new RuntimeError('E_SERVER_UNREACHABLE', { what, where: http.address.shown }));
  }

  /** Runs the prompt, and once more each time for images that were lost on the way. */
  async #attempts(): Promise<Facts> {
    const { resubmissions } = this.context.http.limits;
    let targets = this.options.targets;
    for (let attempt = 0; ; attempt++) {
      if (!this.context.lane.isReady) await this.#linkReady();
      if (this.#isSettled) return this.outcome;
      const prompt = this.#newPrompt();
      const refused = await this.#post(prompt, targets);
      if (refused !== undefined) return attempt === 0 ? refused : this.#lostImages(targets ?? []);
      const end = await prompt.end.promise;
      // From here to the next one there is nothing on the server that a cancel would have to take off it.
      this.#prompt = undefined;
      const outcome = this.#conclude(prompt, end, attempt === 0);
      if (Array.isArray(outcome)) {
        if (this.#cancelled) return { status: 'cancelled', by: 'caller', report: this.#report() };
        if (this.options.resubmitLostImages === false || attempt >= resubmissions) return this.#lostImages(outcome);
        this.context.logger.warn(
          { prompt: prompt.id, nodes: outcome },
          'websocket images were lost with the connection and are asked for again',
        );
        await Promise.race([this.context.lane.distrust(prompt), this.outcome]);
        targets = outcome;
        continue;
      }
      return attempt === 0 || outcome.status === 'succeeded' || outcome.status === 'cancelled' ? outcome : this.#lostImages(targets ?? []);
    }
  }

  #newPrompt(): Prompt {
    const id = this.#first === undefined ? this.id : uuid();
    const prompt = new Prompt(id, this.plan.graph, this.plan.imageNodes, this);
    this.#prompt = prompt;
    this.#first ??= prompt;
    this.#promptIds.push(id);
    this.context.lane.add(prompt);
    return prompt;
  }

  /** Sends it. Gives an outcome when it is not going to run. */
  async #post(prompt: Prompt, targets: readonly string[] | undefined): Promise<Facts | undefined> {
    const { lane } = this.context;
    const { number, front, extraData } = this.options;
    const order: Order = {
      ...(number === undefined ? {} : { number }),
      ...(front ? { front } : {}),
      ...(extraData === undefined ? {} : { extra_data: extraData }),
      ...(targets === undefined ? {} : { partial_execution_targets: targets }),
    };
    // Its end may be heard before its answer, and the answer may never come.
    const submitted = await Promise.race([lane.submit(prompt, order, this.#giveUp.signal), prompt.end.promise.then(() => undefined)]);
    if (submitted === undefined) return undefined;
    if (submitted.kind === 'accepted') {
      const problems = readNodeErrors(submitted.nodeErrors, this.plan);
      if (problems.length === 0 || this.options.allowPartial) return undefined;
      this.context.background(lane.withdraw(prompt));
      return this.#rejected('partial', 'The server takes some outputs and leaves out others.', problems, undefined);
    }
    if (submitted.kind === 'unknown') {
      prompt.finish({ kind: 'gone', reason: 'unreachable' });
      return undefined;
    }
    prompt.finish({ kind: 'unsent' });
    if (submitted.kind === 'failed') {
      const { error } = submitted;
      const reason =
        error.code === 'E_HTTP' || error.code === 'E_ANSWER_INVALID' || error.code === 'E_NOT_COMFYUI' ? 'http' : 'unreachable';
      return this.#rejected(reason, error.what, [], error);
    }
    const { message, problems } = readRefusal(submitted.body, this.plan);
    return this.#rejected('validation', message, problems, undefined);
  }

  /** What came out of a prompt: an outcome, or the image nodes whose images are lost. */
  #conclude(prompt: Prompt, end: PromptEnd, isFirst: boolean): Facts | string[] {
    if (end.kind === 'withdrawn' || end.kind === 'unsent') return { status: 'cancelled', by: 'caller', report: this.#report() };
    if (end.kind === 'deleted') return { status: 'cancelled', by: 'other', report: this.#report() };
    if (end.kind === 'gone') {
      const missing = Object.keys(this.plan.outputs ?? {}).filter((name) => !this.#told.has(name));
      return { status: 'lost', reason: end.reason, missing, outputs: this.#results.partial(), report: this.#report() };
    }
    const verdict = verdictOf(prompt, end);
    const entry = end.kind === 'history' ? end.entry : undefined;
    const targets = this.options.targets === undefined && !this.options.allowPartial ? undefined : targetsOf(entry);
    // A resubmission runs image nodes only; its record knows nothing of the others.
    if (isFirst) {
      this.#ranMs = verdict.ranMs;
      this.#takeUi(entry === undefined ? prompt.ui : uiOfHistory(entry), targets);
    }
    if (verdict.type === 'interrupted') {
      const node = this.#shownRef(prompt, verdict.data['node_id']);
      if (prompt.withdrawn) return { status: 'cancelled', by: 'caller', report: this.#report() };
      return { status: 'interrupted', node, outputs: this.#results.partial(), report: this.#report() };
    }
    if (verdict.type === 'error') return this.#failed(prompt, verdict.data);
    const wanted = [...this.plan.imageNodes].filter((id) => this.plan.namesOf(id).length > 0 && (targetsOf(entry)?.has(id) ?? true));
    const lost: string[] = [];
    for (const id of wanted) {
      if (this.plan.namesOf(id).every((name) => this.#told.has(name))) continue;
      const { images, complete } = prompt.imagesOf(id);
      if (!complete) lost.push(id);
      else if (images.length > 0) this.images(id, images);
    }
    if (lost.length > 0) return lost;
    this.#progress.fraction = 1;
    this.#tellProgress(undefined, undefined, undefined);
    return { status: 'succeeded', outputs: this.#results.whole(), report: this.#report() };
  }

  #takeUi(ui: ReadonlyMap<string, Fields>, targets: ReadonlySet<string> | undefined): void {
    for (const [id, value] of ui) {
      // The record also holds what outputs that did not run had put out before (PROTOCOL.md 4).
      if (targets !== undefined && !targets.has(id)) continue;
      this.output(id, value);
    }
  }

  #failed(prompt: Prompt, data: Fields): Facts {
    const id = text(data['node_id']);
    const traceback = Array.isArray(data['traceback']) ? data['traceback'].slice(0, 200).map((line) => cleanText(line)) : [];
    return {
      status: 'failed',
      node: this.#shownRef(prompt, id),
      message: cleanText(data['exception_message']) || 'The server gives no reason.',
      exceptionType: cleanLine(data['exception_type']),
      traceback,
      source: this.plan.sourceOf(id),
      outputs: this.#results.partial(),
      report: this.#report(),
    };
  }

  #lostImages(nodes: readonly string[]): Facts {
    const missing = nodes.flatMap((id) => this.plan.namesOf(id));
    return { status: 'lost', reason: 'images', missing, outputs: this.#results.partial(), report: this.#report() };
  }

  #shownRef(prompt: Prompt, id: unknown) {
    return typeof id === 'string' ? this.plan.ref(prompt.shown(id)) : undefined;
  }

  #rejected(reason: Rejected['reason'], message: string, problems: readonly Problem[], cause: unknown): Rejected {
    return { status: 'rejected', reason, message, problems, cause, report: this.#report() };
  }

  #reject(reason: Rejected['reason'], message: string, problems: readonly Problem[], cause: unknown): void {
    this.#settle(this.#rejected(reason, message, problems, cause));
  }

  #tellProgress(id: string | undefined, step: number | undefined, steps: number | undefined): void {
    const fraction = this.#progress.fraction === 1 ? 1 : this.#progress.update();
    const node = id === undefined ? undefined : this.plan.ref(id);
    this.#log.push({ type: 'progress', fraction, node, step, steps, eta: this.#progress.eta() }, 'progress');
  }

  #tellOutput(name: string, id: string): void {
    const value = this.#results.get(name);
    if (value === undefined || this.#told.has(name)) return;
    this.#told.add(name);
    this.#log.push({ type: 'output', name, node: this.plan.ref(id), value });
  }

  #settle(outcome: Facts): void {
    if (this.#isSettled) return;
    this.#isSettled = true;
    this.#log.push({ type: 'done', status: outcome.status });
    this.#log.end();
    this.#settled.resolve(outcome);
  }

  #report(): RunReport {
    const prompt = this.#first;
    const waited = prompt?.startedAt === undefined || prompt.acceptedAt === undefined ? undefined : prompt.startedAt - prompt.acceptedAt;
    return {
      promptIds: [...this.#promptIds],
      number: prompt?.number,
      cached: [...(prompt?.cached ?? [])],
      blocked: (prompt?.blocked ?? []).map(({ node, message }) => ({
        node: this.#shownRef(prompt as Prompt, node),
        message: cleanText(message),
      })),
      empty: this.#results.empty(),
      waitedMs: waited,
      ranMs: this.#ranMs,
      nodes: Object.fromEntries(prompt?.durations ?? []),
    };
  }
}

function planTargets(plan: Plan): readonly string[] | undefined {
  return plan.outputs === undefined ? undefined : Object.values(plan.outputs).map((spec) => spec.node);
}
