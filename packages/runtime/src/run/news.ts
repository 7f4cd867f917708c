import { keep } from '../bytes.js';
import type { Fields } from '../json.js';
import { cleanText } from '../text.js';
import type { NodeRef, RunEvent } from './events.js';
import { EventLog } from './log.js';
import type { Plan } from './plan.js';
import type { Durations, Progress } from './progress.js';
import type { PromptListener, SocketImage } from './prompt.js';
import type { Results } from './results.js';

/** What the prompts of a run tell, as its events: everything once, however often a resubmission tells it again. */
export class News implements PromptListener {
  readonly log = new EventLog<RunEvent<unknown>>();
  readonly #told = new Set<string>();
  #started = false;

  constructor(
    readonly plan: Plan,
    readonly results: Results<unknown>,
    readonly progress: Progress,
    readonly durations: Durations,
  ) {}

  connection(connected: boolean): void {
    this.log.push({ type: 'connection', connected }, 'connection');
  }

  queued(position: number, ahead: number): void {
    if (!this.#started) this.log.push({ type: 'queued', position, ahead }, 'queued');
  }

  started(): void {
    if (!this.#started) this.log.push({ type: 'started' });
    this.progress.begin();
    this.#started = true;
  }

  node(id: string, cached: boolean): void {
    if (cached) this.progress.cached(id);
    this.log.push({ type: 'node', node: this.plan.ref(id), cached });
  }

  step(id: string, value: number, max: number): void {
    this.progress.step(id, value, max);
    this.#tellProgress(this.plan.ref(id), value, max);
  }

  finished(id: string, ms: number | undefined): void {
    const node = this.plan.ref(id);
    if (ms !== undefined) this.durations.learn(node.class, ms);
    this.progress.finished(id);
    this.#tellProgress(node);
  }

  preview(id: string, image: Uint8Array, mediaType: 'image/jpeg' | 'image/png'): void {
    this.log.push({ type: 'preview', image: keep(image), mediaType, node: this.plan.ref(id) }, 'preview');
  }

  text(id: string, shown: string): void {
    this.log.push({ type: 'text', text: cleanText(shown), node: this.plan.ref(id) });
  }

  output(id: string, ui: Fields): void {
    for (const name of this.plan.namesOf(id)) {
      this.results.setUi(name, id, ui);
      this.#tellOutput(name, id);
    }
  }

  images(id: string, images: readonly SocketImage[]): void {
    for (const name of this.plan.namesOf(id)) {
      this.results.setImages(name, id, images);
      this.#tellOutput(name, id);
    }
  }

  /** Whether everything that is wanted of a node has been told. */
  hasTold(id: string): boolean {
    return this.plan.namesOf(id).every((name) => this.#told.has(name));
  }

  /** Names of the outputs that have not been told. */
  missing(): string[] {
    return Object.keys(this.plan.outputs ?? {}).filter((name) => !this.#told.has(name));
  }

  /** All nodes have run. */
  whole(): void {
    this.progress.fraction = 1;
    this.#tellProgress();
  }

  #tellProgress(node?: NodeRef, step?: number, steps?: number): void {
    const fraction = this.progress.update();
    this.log.push({ type: 'progress', fraction, node, step, steps, eta: this.progress.eta() }, 'progress');
  }

  #tellOutput(name: string, id: string): void {
    const value = this.results.get(name);
    if (value === undefined || this.#told.has(name)) return;
    this.#told.add(name);
    this.log.push({ type: 'output', name, node: this.plan.ref(id), value });
  }
}
