/**
 * The events of a run, for any number of readers at any time. Entries of one `slot` replace each other, so that a slow or late reader
 * finds the newest preview and the newest progress, everything else in order, and memory stays bounded.
 */
export class EventLog<Event> {
  readonly #entries = new Map<number, Event>();
  readonly #slots = new Map<string, number>();
  #last = 0;
  #ended = false;
  #waiting: (() => void)[] = [];

  push(event: Event, slot?: string): void {
    if (this.#ended) return;
    this.#last += 1;
    if (slot !== undefined) {
      const older = this.#slots.get(slot);
      if (older !== undefined) this.#entries.delete(older);
      this.#slots.set(slot, this.#last);
    }
    this.#entries.set(this.#last, event);
    this.#wake();
  }

  end(): void {
    this.#ended = true;
    this.#wake();
  }

  async *read(): AsyncGenerator<Event, void, undefined> {
    // A Map's iterator goes on with entries that are added later and skips those deleted meanwhile. It must not be asked beyond
    // the last one, for then it is closed for good; the last entry is never a deleted one.
    const entries = this.#entries.entries();
    let seen = 0;
    for (;;) {
      while (seen < this.#last) {
        const [number, event] = entries.next().value as [number, Event];
        seen = number;
        yield event;
      }
      if (this.#ended) return;
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  #wake(): void {
    const waiting = this.#waiting;
    if (waiting.length === 0) return;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }
}
