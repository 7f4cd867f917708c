import { type Fields, finite, text } from '../json.js';
import { reachable } from '../run/progress.js';
import type { Prompt } from '../run/prompt.js';
import type { V2Event } from './api.js';
import { shownAs } from './entry.js';

/** Puts the events of a job into the words of the websocket, which a prompt understands. */
export class News {
  #current: string | undefined;
  readonly #told = new Set<string>();

  constructor(readonly prompt: Prompt) {}

  /** @returns whether the job may have ended */
  take({ event, data }: V2Event): boolean {
    const { prompt } = this;
    if (event === 'status') {
      const status = data['status'];
      if (status === 'queued') place(prompt, data['queue_position']);
      else if (status === 'running') prompt.started();
      else return status !== 'canceling';
    } else if (event === 'progress') this.progress(data);
    else if (event === 'preview') this.#preview(data);
    return false;
  }

  progress(data: Fields): void {
    const id = text(data['current_node']);
    if (id === undefined) return;
    const { prompt } = this;
    const shown = shownAs(prompt.graph, id);
    if (id !== this.#current) {
      const finished = this.#finishedBy(shown, id);
      this.#current = id;
      const nodes = Object.fromEntries(finished.map((node) => [node, { state: 'finished', value: 1, max: 1 }]));
      prompt.event('progress_state', { nodes: { ...nodes, [id]: { state: 'running', display_node_id: shown } } }, 1);
      prompt.event('executing', { node: id, display_node: shown }, 1);
    }
    const [value, max] = [finite(data['step']), finite(data['steps'])];
    if (value !== undefined && max !== undefined) prompt.event('progress', { node: id, value, max }, 1);
  }

  /** A node that runs has all that it needs; and one runs after the other. News are thinned out, so most ends were never told. */
  #finishedBy(shown: string, id: string): string[] {
    const needed = reachable(this.prompt.graph, [shown]).filter((node) => node !== shown);
    const before = this.#current === undefined || this.#current === id ? [] : [this.#current];
    const finished = [...needed, ...before].filter((node) => node !== shown && !this.#told.has(node));
    for (const node of finished) this.#told.add(node);
    return finished;
  }

  #preview(data: Fields): void {
    const base64 = text(data['data_base64']);
    const node = text(data['node_id']) || this.#current;
    if (base64 === undefined || node === undefined) return;
    const type = data['content_type'] === 'image/png' ? 'image/png' : 'image/jpeg';
    let bytes: string;
    try {
      bytes = atob(base64);
    } catch {
      return;
    }
    this.prompt.started();
    this.prompt.picture(
      shownAs(this.prompt.graph, node),
      Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)),
      type,
      1,
    );
  }
}

/** A job at position p waits for the p before it, the running one among them: the API counts those that wait only. */
export function place(prompt: Prompt, position: unknown): void {
  const place = finite(position);
  if (place !== undefined && place >= 1) prompt.queued(place, place);
}
