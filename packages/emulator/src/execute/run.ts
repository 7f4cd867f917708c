import type { NodeClass, NodeClasses } from '../classes/model.js';
import type { Faults } from '../faults/faults.js';
import type { FileStore } from '../files/store.js';
import type { NodeFunction, NodeResult, PreviewPicture } from '../nodes/model.js';
import type { Behaviour } from '../options.js';
import { dumpJson } from '../python/dump.js';
import { asPyError, PyError, typeError } from '../python/errors.js';
import { isDict, isLinkValue, type PyDict, type PyValue } from '../python/values.js';
import type { RunFacts, RunMessage, RunRecord } from '../queue/history.js';
import { extraField, type QueueItem } from '../queue/queue.js';
import type { Hub } from '../ws/hub.js';
import { checkArguments } from './arguments.js';
import { ExecutionBlocker, Interrupted } from './blocker.js';
import type { CacheEntry, NodeInstance, ResultCache } from './cache.js';
import { type CallingRun, NodeCall } from './call.js';
import { collectFingerprints } from './fingerprint.js';
import { gatherInputs, type NodeInputs, nestInputs } from './inputs.js';
import { CacheKeys, type Fingerprint } from './keys.js';
import { lazyNeeds } from './lazy.js';
import { callArguments, findBlocker, mergeResults } from './mapping.js';
import { formatInputs } from './messages.js';
import { ProgressRegistry } from './progress.js';
import { PromptGraph } from './prompt-graph.js';
import { CycleFound, type LinkSlot, Schedule } from './schedule.js';
import { StepReporter } from './steps.js';
import type { Turns } from './turns.js';

/** What every run shares. */
export interface RunEnvironment {
  readonly behave: Behaviour;
  readonly classes: NodeClasses;
  readonly files: FileStore;
  readonly hub: Hub;
  readonly cache: ResultCache;
  /** Whether samplers send previews, where a prompt does not say. */
  readonly previews: boolean;
  readonly random: () => number;
  readonly warn: (message: string) => void;
  /** A line of the log that clients can read. */
  readonly log: (message: string) => void;
  functionOf(nodeClass: NodeClass): NodeFunction;
  /** Milliseconds that one step takes; 0 as fast as can be. */
  stepMs(): number;
  readonly faults: Faults;
  readonly turns: Turns;
}

type Step = { readonly done: true } | { readonly done: false; readonly waitFor: readonly string[] };

const PREVIEW_METHODS: readonly string[] = ['none', 'auto', 'latent2rgb', 'taesd'];

/** Milliseconds since the epoch. */
const now = (): bigint => BigInt(Date.now());

/** One prompt on its way through the worker (PROTOCOL.md sections 2.3 and 4). */
export class PromptRun implements CallingRun {
  /** Node whose `executing` went out last; told to a client that reconnects. */
  lastNode: string | null = null;
  private readonly sid: string | null;
  private readonly hasClient: boolean;
  private readonly graph: PromptGraph;
  private readonly progress: ProgressRegistry;
  private readonly messages: RunMessage[] = [];
  private readonly executed = new Set<string>();
  private readonly shown: PyDict = new Map();
  private readonly shownBy = new Map<string, string>();
  embeddedGraph: PyDict;
  private readonly promptText: string;
  private keys!: CacheKeys;
  private schedule!: Schedule;
  private interrupted = false;
  private dropped = false;
  private endPause: (() => void) | undefined;
  private readonly steps: StepReporter;

  constructor(
    readonly item: QueueItem,
    readonly env: RunEnvironment,
  ) {
    const clientId = extraField(item, 'client_id');
    this.hasClient = clientId !== null;
    // An id that is no string names no socket; nothing may be broadcast in its place.
    this.sid = clientId === null ? null : typeof clientId === 'string' ? clientId : '\0none';
    this.graph = new PromptGraph(item.graph, env.classes);
    this.progress = new ProgressRegistry(env.hub, item.promptId, this.sid);
    this.steps = new StepReporter(env.hub, env.behave, item.promptId, this.sid, this.progress);
    this.embeddedGraph = item.graph;
    this.promptText = dumpJson(item.promptId);
  }

  /** The client that hears of this run. */
  get client(): string | null {
    return this.sid;
  }

  /** Latent previews are wanted: on newer servers a prompt can say so. */
  get previews(): boolean {
    const asked = this.env.behave === '0.33.0' ? extraField(this.item, 'preview_method') : null;
    return typeof asked === 'string' && PREVIEW_METHODS.includes(asked) ? asked !== 'none' : this.env.previews;
  }

  /** Noticed at the next node or step; a pause between two steps ends at once. */
  interrupt(): void {
    this.interrupted = true;
    this.endPause?.();
  }

  async execute(): Promise<RunRecord> {
    this.tell('execution_start', { prompt_id: this.item.promptId, timestamp: now() }, false);
    const fingerprints = collectFingerprints(this.item, this.env.classes, this.env.files);
    this.embed(fingerprints);
    this.keys = new CacheKeys(this.item.graph, this.env.classes, fingerprints);
    this.env.cache.begin(this.keys, (key) => this.graph.hasInstance(key));
    // The newer server lets go of other prompts' results only after a node: a prompt that fails before that costs none of them.
    if (this.env.behave === '0.3.64') this.dropUnused();
    const cached = this.graph.ids.filter((id) => this.env.cache.get(id) !== undefined);
    this.tell('execution_cached', { nodes: cached, prompt_id: this.item.promptId, timestamp: now() }, false);
    const success = await this.runNodes();
    return this.record(success);
  }

  /** The run could not even be planned: what history shall say of it. */
  giveUp(error: PyError): RunMessage[] {
    const first = this.graph.ids[0] ?? '';
    const facts = {
      prompt_id: this.item.promptId,
      node_id: first,
      node_type: '',
      executed: [],
      exception_message: error.message,
      exception_type: error.type,
    };
    this.tell('execution_error', { ...facts, traceback: [], current_inputs: {}, current_outputs: [], timestamp: now() }, false);
    return this.messages;
  }

  private embed(fingerprints: ReadonlyMap<string, Fingerprint>): void {
    if (fingerprints.size > 0) this.embeddedGraph = new Map(this.item.graph);
    for (const [id, fingerprint] of fingerprints) {
      const node = new Map(this.item.graph.get(id) as PyDict);
      node.set('is_changed', fingerprint === undefined ? Number.NaN : fingerprint);
      this.embeddedGraph.set(id, node);
    }
  }

  private async runNodes(): Promise<boolean> {
    this.schedule = new Schedule({
      classOf: (id) => this.graph.classOf(id),
      inputsOf: (id) => this.graph.inputsOf(id),
      isCached: (id) => this.env.cache.get(id) !== undefined,
      onCachedLink: (from, slot) => this.checkSlot(slot, this.env.cache.get(from)),
      isLazy: (id, input) => this.graph.isLazy(id, input),
    });
    for (const id of this.item.outputs) this.schedule.add(id);
    while (!this.schedule.empty) {
      let id: string;
      try {
        id = this.schedule.next();
      } catch (thrown) {
        if (!(thrown instanceof CycleFound)) throw thrown;
        this.tellError(thrown.nodeId, thrown, []);
        // The server tells the error, yet counts the run as a success (PROTOCOL.md section 4).
        return true;
      }
      let inputs: NodeInputs | undefined;
      if (this.env.turns.isOver) await this.env.turns.pass();
      try {
        const step = await this.runNode(id, (gathered) => (inputs = gathered));
        if (step.done) this.schedule.complete(id);
        else for (const source of step.waitFor) this.schedule.block(source, id);
        if (!this.dropped) this.dropUnused();
      } catch (thrown) {
        if (thrown instanceof Interrupted) this.tell('execution_interrupted', { ...this.nodeFacts(id), timestamp: now() }, true);
        else this.tellError(id, asPyError(thrown), inputs === undefined ? new Map() : formatInputs(inputs.values));
        return false;
      }
    }
    if (this.env.behave === '0.33.0') this.showCachedIntermediates();
    this.tell('execution_success', { prompt_id: this.item.promptId, timestamp: now() }, false);
    return true;
  }

  private dropUnused(): void {
    this.dropped = true;
    this.env.cache.dropUnused();
  }

  private async runNode(id: string, onInputs: (inputs: NodeInputs) => void): Promise<Step> {
    const cached = this.env.cache.get(id);
    if (cached !== undefined) {
      this.show(id, cached);
      this.progress.finish(id);
      return { done: true };
    }
    const nodeClass = this.graph.classOf(id);
    this.progress.start(id);
    const inputs = gatherInputs(id, nodeClass, this.graph.inputsOf(id), this.item, (source) => this.env.cache.get(source));
    onInputs(inputs);
    if (this.hasClient) {
      this.lastNode = id;
      this.sendNode('executing', id);
    }
    const waitFor = lazyNeeds(nodeClass, inputs).map((name) => this.graph.linkOf(id, name));
    if (waitFor.length > 0) return { done: false, waitFor };

    const results = await this.callNode(id, nodeClass, inputs);
    const entry: CacheEntry = { ...mergeResults(nodeClass, results), node: id };
    if (entry.ui !== undefined) this.show(id, entry);
    for (const target of this.schedule.waitingFor(id)) {
      for (const value of this.graph.inputsOf(target).values()) if (isLinkValue(value) && value[0] === id) this.checkSlot(value[1], entry);
    }
    this.env.cache.set(id, entry);
    this.progress.finish(id);
    this.executed.add(id);
    return { done: true };
  }

  /** The newer server looks up what a link takes as soon as its source has a result: an error there is the source's. */
  private checkSlot(slot: LinkSlot, source: CacheEntry | undefined): void {
    if (this.env.behave === '0.3.64' || source === undefined) return;
    if (typeof slot === 'number') throw typeError('list indices must be integers or slices, not float');
    if (source.outputs.at(Number(slot)) === undefined) throw new PyError('IndexError', 'list index out of range');
  }

  private async callNode(id: string, nodeClass: NodeClass, inputs: NodeInputs): Promise<(NodeResult | ExecutionBlocker)[]> {
    const context = new NodeCall(id, nodeClass, this);
    const run = this.env.functionOf(nodeClass);
    const results: (NodeResult | ExecutionBlocker)[] = [];
    for (const args of callArguments(nodeClass, inputs.values)) {
      this.throwIfInterrupted();
      const blocker = findBlocker(args, nodeClass.inputIsList);
      if (blocker === undefined) {
        const fault = this.env.faults.beforeNode(id, nodeClass);
        if (fault !== undefined) await fault;
        const nested = nestInputs(args, inputs.unfolded);
        checkArguments(nodeClass, nested);
        const pending = run(nested, context);
        results.push(pending instanceof Promise ? await pending : pending);
      } else {
        results.push(this.tellBlocked(id, nodeClass, blocker));
      }
    }
    return results;
  }

  instanceOf(id: string): NodeInstance {
    return this.env.cache.instance(this.graph.instanceKey(id));
  }

  async report(id: string, value: number, max: number, picture?: () => Promise<PreviewPicture>): Promise<void> {
    this.throwIfInterrupted();
    const preview = await picture?.();
    this.throwIfInterrupted();
    if (!this.steps.tell(id, value, max, preview)) return;
    if (preview !== undefined) await this.env.hub.drained(this.sid);
    // Sockets and other requests get their turn between two steps.
    await this.env.turns.pass();
  }

  async pause(): Promise<void> {
    const ms = this.env.stepMs();
    await new Promise<void>((resolve) => {
      if (ms <= 0) {
        setImmediate(resolve);
        return;
      }
      const timer = setTimeout(resolve, ms);
      this.endPause = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.endPause = undefined;
    this.throwIfInterrupted();
  }

  private throwIfInterrupted(): void {
    if (!this.interrupted) return;
    this.interrupted = false;
    throw new Interrupted();
  }

  private tellBlocked(id: string, nodeClass: NodeClass, blocker: ExecutionBlocker): ExecutionBlocker {
    if (blocker.message === null) return blocker;
    const data = {
      prompt_id: this.item.promptId,
      node_id: id,
      node_type: nodeClass.name,
      executed: [...this.executed],
      exception_message: `Execution Blocked: ${blocker.message}`,
      exception_type: 'ExecutionBlocked',
      traceback: [],
      current_inputs: [],
      current_outputs: [],
    };
    this.env.hub.send('execution_error', data, this.sid);
    return new ExecutionBlocker(null);
  }

  private tellError(id: string, error: PyError, currentInputs: PyValue): void {
    const details = {
      ...this.nodeFacts(id),
      exception_message: error instanceof CycleFound ? error.message : `${error.message}\n${error.tips}`,
      exception_type: error.type,
      traceback: [],
      current_inputs: currentInputs,
      current_outputs: this.graph.ids,
      timestamp: now(),
    };
    this.tell('execution_error', details, false);
  }

  private nodeFacts(id: string): { prompt_id: string; node_id: string; node_type: string; executed: string[] } {
    return { prompt_id: this.item.promptId, node_id: id, node_type: this.graph.classOf(id).name, executed: [...this.executed] };
  }

  /** A message that history keeps too. */
  private tell(type: string, facts: RunFacts, broadcast: boolean): void {
    this.messages.push({ type, facts });
    if (this.hasClient || broadcast) this.env.hub.send(type, facts, this.sid);
  }

  /** A message about a node; `rest` is JSON that goes before the prompt's id. */
  private sendNode(type: string, id: string, rest = ''): void {
    const node = dumpJson(id);
    const text = `{"node": ${node}, "display_node": ${node}, ${rest}"prompt_id": ${this.promptText}}`;
    this.env.hub.sendText(type, text, this.sid);
  }

  /** What a node has to show, null for one that was cached and has nothing. */
  private show(id: string, entry: CacheEntry): void {
    this.remember(id, entry);
    if (this.hasClient) this.sendNode('executed', id, `"output": ${dumpJson(entry.ui ?? null)}, `);
  }

  private remember(id: string, { ui, node }: CacheEntry): void {
    if (ui === undefined) return;
    this.shown.set(id, ui);
    this.shownBy.set(id, node);
  }

  private showCachedIntermediates(): void {
    for (const [id, node] of this.item.graph) {
      if (this.executed.has(id) || !isDict(node) || !this.graph.classOf(id).intermediateOutput) continue;
      const entry = this.env.cache.get(id);
      if (entry !== undefined) this.show(id, entry);
    }
  }

  private record(success: boolean): RunRecord {
    // The older server reads the shown values of all nodes out of its cache, also of those that this run did not reach.
    if (this.env.behave === '0.3.64') {
      for (const id of this.graph.ids) {
        const entry = this.env.cache.get(id);
        if (entry !== undefined) this.remember(id, entry);
      }
    }
    return { outputs: this.shown, shownBy: this.shownBy, success, messages: this.messages };
  }
}
